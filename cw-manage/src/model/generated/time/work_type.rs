// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A work type, as at `/time/workTypes`.

use crate::model::*;

/// A work type, as at `/time/workTypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkType {
    /// `id`.
    pub id: Option<Id<WorkType>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `billTime`. Required.
    pub bill_time: Option<WorkTypeBillTime>,
    /// `rateType`. Required.
    pub rate_type: Option<WorkTypeRateType>,
    /// `rate`. Required.
    #[serde(default, with = "crate::types::decimal")]
    pub rate: Option<Decimal>,
    /// `hoursMin`.
    #[serde(default, with = "crate::types::decimal")]
    pub hours_min: Option<Decimal>,
    /// `hoursMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub hours_max: Option<Decimal>,
    /// `roundBillHoursTo`.
    #[serde(default, with = "crate::types::decimal")]
    pub round_bill_hours_to: Option<Decimal>,
    /// `accrualType`.
    pub accrual_type: Option<AccrualType>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `overallDefaultFlag`.
    pub overall_default_flag: Option<bool>,
    /// `activityDefaultFlag`.
    pub activity_default_flag: Option<bool>,
    /// `utilizationFlag`.
    pub utilization_flag: Option<bool>,
    /// `costMultiplier`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost_multiplier: Option<Decimal>,
    /// `integrationXRef`. At most 50 characters.
    pub integration_x_ref: Option<String>,
    /// `addAllAgreementExclusions`.
    pub add_all_agreement_exclusions: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl WorkType {
    /// `id`.
    pub const ID: Field<Self, Id<WorkType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `billTime`.
    pub const BILL_TIME: Field<Self, WorkTypeBillTime> = Field::new("billTime");
    /// `rateType`.
    pub const RATE_TYPE: Field<Self, WorkTypeRateType> = Field::new("rateType");
    /// `rate`.
    pub const RATE: Field<Self, Decimal> = Field::new("rate");
    /// `hoursMin`.
    pub const HOURS_MIN: Field<Self, Decimal> = Field::new("hoursMin");
    /// `hoursMax`.
    pub const HOURS_MAX: Field<Self, Decimal> = Field::new("hoursMax");
    /// `roundBillHoursTo`.
    pub const ROUND_BILL_HOURS_TO: Field<Self, Decimal> = Field::new("roundBillHoursTo");
    /// `accrualType`.
    pub const ACCRUAL_TYPE: Field<Self, AccrualType> = Field::new("accrualType");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `overallDefaultFlag`.
    pub const OVERALL_DEFAULT_FLAG: Field<Self, bool> = Field::new("overallDefaultFlag");
    /// `activityDefaultFlag`.
    pub const ACTIVITY_DEFAULT_FLAG: Field<Self, bool> = Field::new("activityDefaultFlag");
    /// `utilizationFlag`.
    pub const UTILIZATION_FLAG: Field<Self, bool> = Field::new("utilizationFlag");
    /// `costMultiplier`.
    pub const COST_MULTIPLIER: Field<Self, Decimal> = Field::new("costMultiplier");
    /// `integrationXRef`.
    pub const INTEGRATION_X_REF: Field<Self, String> = Field::new("integrationXRef");
    /// `addAllAgreementExclusions`.
    pub const ADD_ALL_AGREEMENT_EXCLUSIONS: Field<Self, bool> =
        Field::new("addAllAgreementExclusions");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        bill_time: impl Into<WorkTypeBillTime>,
        rate_type: impl Into<WorkTypeRateType>,
        rate: impl Into<Decimal>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            bill_time: Some(bill_time.into()),
            rate_type: Some(rate_type.into()),
            rate: Some(rate.into()),
            ..Self::default()
        })
    }
}

impl Model for WorkType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("billTime", FieldKind::Choice(WorkTypeBillTime::VALUES)).required(),
                FieldRule::new("rateType", FieldKind::Choice(WorkTypeRateType::VALUES)).required(),
                FieldRule::new("rate", FieldKind::Decimal).required(),
                FieldRule::new("hoursMin", FieldKind::Decimal),
                FieldRule::new("hoursMax", FieldKind::Decimal),
                FieldRule::new("roundBillHoursTo", FieldKind::Decimal),
                FieldRule::new("accrualType", FieldKind::Choice(AccrualType::VALUES)),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("overallDefaultFlag", FieldKind::Flag),
                FieldRule::new("activityDefaultFlag", FieldKind::Flag),
                FieldRule::new("utilizationFlag", FieldKind::Flag),
                FieldRule::new("costMultiplier", FieldKind::Decimal),
                FieldRule::new("integrationXRef", FieldKind::Text).max_length(50),
                FieldRule::new("addAllAgreementExclusions", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for WorkType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
