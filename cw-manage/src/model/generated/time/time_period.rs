// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A time period, as at `/time/timePeriodSetups/{parentId}/periods`.

use crate::model::*;

/// A time period, as at `/time/timePeriodSetups/{parentId}/periods`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimePeriod {
    /// `id`.
    pub id: Option<Id<TimePeriod>>,
    /// `timePeriodSetup`.
    pub time_period_setup: Option<TimePeriodSetupReference>,
    /// `period`.
    pub period: Option<i32>,
    /// `startDate`.
    pub start_date: Option<String>,
    /// `endDate`.
    pub end_date: Option<String>,
    /// `deadlineDate`.
    pub deadline_date: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimePeriod {
    /// `id`.
    pub const ID: Field<Self, Id<TimePeriod>> = Field::new("id");
    /// `timePeriodSetup`.
    pub const TIME_PERIOD_SETUP: Field<Self, TimePeriodSetupReference> =
        Field::new("timePeriodSetup");
    /// `period`.
    pub const PERIOD: Field<Self, i32> = Field::new("period");
    /// `startDate`.
    pub const START_DATE: Field<Self, String> = Field::new("startDate");
    /// `endDate`.
    pub const END_DATE: Field<Self, String> = Field::new("endDate");
    /// `deadlineDate`.
    pub const DEADLINE_DATE: Field<Self, String> = Field::new("deadlineDate");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for TimePeriod {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimePeriod",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "timePeriodSetup",
                    FieldKind::Record(<TimePeriodSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new("period", FieldKind::Whole),
                FieldRule::new("startDate", FieldKind::Text),
                FieldRule::new("endDate", FieldKind::Text),
                FieldRule::new("deadlineDate", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TimePeriod {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
