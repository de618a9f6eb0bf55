// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A time accrual detail, as at `/time/accruals/{parentId}/details`.

use crate::model::*;

/// A time accrual detail, as at `/time/accruals/{parentId}/details`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeAccrualDetail {
    /// `id`.
    pub id: Option<Id<TimeAccrualDetail>>,
    /// `accrualType`. Required.
    pub accrual_type: Option<AccrualType>,
    /// `startYear`. Required.
    pub start_year: Option<i32>,
    /// `endYear`. Required.
    pub end_year: Option<i32>,
    /// `hours`. Required.
    #[serde(default, with = "crate::types::decimal")]
    pub hours: Option<Decimal>,
    /// `timeAccrual`.
    pub time_accrual: Option<TimeAccrualReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimeAccrualDetail {
    /// `id`.
    pub const ID: Field<Self, Id<TimeAccrualDetail>> = Field::new("id");
    /// `accrualType`.
    pub const ACCRUAL_TYPE: Field<Self, AccrualType> = Field::new("accrualType");
    /// `startYear`.
    pub const START_YEAR: Field<Self, i32> = Field::new("startYear");
    /// `endYear`.
    pub const END_YEAR: Field<Self, i32> = Field::new("endYear");
    /// `hours`.
    pub const HOURS: Field<Self, Decimal> = Field::new("hours");
    /// `timeAccrual`.
    pub const TIME_ACCRUAL: Field<Self, TimeAccrualReference> = Field::new("timeAccrual");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        accrual_type: impl Into<AccrualType>,
        start_year: i32,
        end_year: i32,
        hours: impl Into<Decimal>,
    ) -> New<Self> {
        New::from_required(Self {
            accrual_type: Some(accrual_type.into()),
            start_year: Some(start_year),
            end_year: Some(end_year),
            hours: Some(hours.into()),
            ..Self::default()
        })
    }
}

impl Model for TimeAccrualDetail {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeAccrualDetail",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("accrualType", FieldKind::Choice(AccrualType::VALUES)).required(),
                FieldRule::new("startYear", FieldKind::Whole).required(),
                FieldRule::new("endYear", FieldKind::Whole).required(),
                FieldRule::new("hours", FieldKind::Decimal).required(),
                FieldRule::new(
                    "timeAccrual",
                    FieldKind::Record(<TimeAccrualReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TimeAccrualDetail {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
