// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A time accrual, as at `/time/accruals`.

use crate::model::*;

/// A time accrual, as at `/time/accruals`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeAccrual {
    /// `id`.
    pub id: Option<Id<TimeAccrual>>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `vacationFlag`.
    pub vacation_flag: Option<bool>,
    /// `vacationAvailableType`.
    pub vacation_available_type: Option<VacationAvailableType>,
    /// `vacationCarryoverAllowedFlag`.
    pub vacation_carryover_allowed_flag: Option<bool>,
    /// `vacationCarryoverLimit`.
    #[serde(default, with = "crate::types::decimal")]
    pub vacation_carryover_limit: Option<Decimal>,
    /// `sickFlag`.
    pub sick_flag: Option<bool>,
    /// `sickAvailableType`.
    pub sick_available_type: Option<SickAvailableType>,
    /// `sickCarryoverAllowedFlag`.
    pub sick_carryover_allowed_flag: Option<bool>,
    /// `sickCarryoverLimit`.
    #[serde(default, with = "crate::types::decimal")]
    pub sick_carryover_limit: Option<Decimal>,
    /// `ptoFlag`.
    pub pto_flag: Option<bool>,
    /// `ptoAvailableType`.
    pub pto_available_type: Option<PtoAvailableType>,
    /// `ptoCarryoverAllowedFlag`.
    pub pto_carryover_allowed_flag: Option<bool>,
    /// `ptoCarryoverLimit`.
    #[serde(default, with = "crate::types::decimal")]
    pub pto_carryover_limit: Option<Decimal>,
    /// `holidayFlag`.
    pub holiday_flag: Option<bool>,
    /// `holidayAvailableType`.
    pub holiday_available_type: Option<HolidayAvailableType>,
    /// `holidayCarryoverAllowedFlag`.
    pub holiday_carryover_allowed_flag: Option<bool>,
    /// `holidayCarryoverLimit`.
    #[serde(default, with = "crate::types::decimal")]
    pub holiday_carryover_limit: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl TimeAccrual {
    /// `id`.
    pub const ID: Field<Self, Id<TimeAccrual>> = Field::new("id");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `vacationFlag`.
    pub const VACATION_FLAG: Field<Self, bool> = Field::new("vacationFlag");
    /// `vacationAvailableType`.
    pub const VACATION_AVAILABLE_TYPE: Field<Self, VacationAvailableType> =
        Field::new("vacationAvailableType");
    /// `vacationCarryoverAllowedFlag`.
    pub const VACATION_CARRYOVER_ALLOWED_FLAG: Field<Self, bool> =
        Field::new("vacationCarryoverAllowedFlag");
    /// `vacationCarryoverLimit`.
    pub const VACATION_CARRYOVER_LIMIT: Field<Self, Decimal> = Field::new("vacationCarryoverLimit");
    /// `sickFlag`.
    pub const SICK_FLAG: Field<Self, bool> = Field::new("sickFlag");
    /// `sickAvailableType`.
    pub const SICK_AVAILABLE_TYPE: Field<Self, SickAvailableType> = Field::new("sickAvailableType");
    /// `sickCarryoverAllowedFlag`.
    pub const SICK_CARRYOVER_ALLOWED_FLAG: Field<Self, bool> =
        Field::new("sickCarryoverAllowedFlag");
    /// `sickCarryoverLimit`.
    pub const SICK_CARRYOVER_LIMIT: Field<Self, Decimal> = Field::new("sickCarryoverLimit");
    /// `ptoFlag`.
    pub const PTO_FLAG: Field<Self, bool> = Field::new("ptoFlag");
    /// `ptoAvailableType`.
    pub const PTO_AVAILABLE_TYPE: Field<Self, PtoAvailableType> = Field::new("ptoAvailableType");
    /// `ptoCarryoverAllowedFlag`.
    pub const PTO_CARRYOVER_ALLOWED_FLAG: Field<Self, bool> = Field::new("ptoCarryoverAllowedFlag");
    /// `ptoCarryoverLimit`.
    pub const PTO_CARRYOVER_LIMIT: Field<Self, Decimal> = Field::new("ptoCarryoverLimit");
    /// `holidayFlag`.
    pub const HOLIDAY_FLAG: Field<Self, bool> = Field::new("holidayFlag");
    /// `holidayAvailableType`.
    pub const HOLIDAY_AVAILABLE_TYPE: Field<Self, HolidayAvailableType> =
        Field::new("holidayAvailableType");
    /// `holidayCarryoverAllowedFlag`.
    pub const HOLIDAY_CARRYOVER_ALLOWED_FLAG: Field<Self, bool> =
        Field::new("holidayCarryoverAllowedFlag");
    /// `holidayCarryoverLimit`.
    pub const HOLIDAY_CARRYOVER_LIMIT: Field<Self, Decimal> = Field::new("holidayCarryoverLimit");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for TimeAccrual {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeAccrual",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("vacationFlag", FieldKind::Flag),
                FieldRule::new(
                    "vacationAvailableType",
                    FieldKind::Choice(VacationAvailableType::VALUES),
                ),
                FieldRule::new("vacationCarryoverAllowedFlag", FieldKind::Flag),
                FieldRule::new("vacationCarryoverLimit", FieldKind::Decimal),
                FieldRule::new("sickFlag", FieldKind::Flag),
                FieldRule::new(
                    "sickAvailableType",
                    FieldKind::Choice(SickAvailableType::VALUES),
                ),
                FieldRule::new("sickCarryoverAllowedFlag", FieldKind::Flag),
                FieldRule::new("sickCarryoverLimit", FieldKind::Decimal),
                FieldRule::new("ptoFlag", FieldKind::Flag),
                FieldRule::new(
                    "ptoAvailableType",
                    FieldKind::Choice(PtoAvailableType::VALUES),
                ),
                FieldRule::new("ptoCarryoverAllowedFlag", FieldKind::Flag),
                FieldRule::new("ptoCarryoverLimit", FieldKind::Decimal),
                FieldRule::new("holidayFlag", FieldKind::Flag),
                FieldRule::new(
                    "holidayAvailableType",
                    FieldKind::Choice(HolidayAvailableType::VALUES),
                ),
                FieldRule::new("holidayCarryoverAllowedFlag", FieldKind::Flag),
                FieldRule::new("holidayCarryoverLimit", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for TimeAccrual {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
