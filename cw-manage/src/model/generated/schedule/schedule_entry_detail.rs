// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A schedule entry detail, as at `/schedule/details`.

use crate::model::*;

/// A schedule entry detail, as at `/schedule/details`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScheduleEntryDetail {
    /// `id`.
    pub id: Option<Id<ScheduleEntryDetail>>,
    /// `scheduleEntry`.
    pub schedule_entry: Option<ScheduleEntryReference>,
    /// `dateStart`.
    pub date_start: Option<String>,
    /// `dateEnd`.
    pub date_end: Option<String>,
    /// `hoursScheduled`.
    #[serde(default, with = "crate::types::decimal")]
    pub hours_scheduled: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ScheduleEntryDetail {
    /// `id`.
    pub const ID: Field<Self, Id<ScheduleEntryDetail>> = Field::new("id");
    /// `scheduleEntry`.
    pub const SCHEDULE_ENTRY: Field<Self, ScheduleEntryReference> = Field::new("scheduleEntry");
    /// `dateStart`.
    pub const DATE_START: Field<Self, String> = Field::new("dateStart");
    /// `dateEnd`.
    pub const DATE_END: Field<Self, String> = Field::new("dateEnd");
    /// `hoursScheduled`.
    pub const HOURS_SCHEDULED: Field<Self, Decimal> = Field::new("hoursScheduled");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ScheduleEntryDetail {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ScheduleEntryDetail",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "scheduleEntry",
                    FieldKind::Record(<ScheduleEntryReference as Model>::SCHEMA),
                ),
                FieldRule::new("dateStart", FieldKind::Text),
                FieldRule::new("dateEnd", FieldKind::Text),
                FieldRule::new("hoursScheduled", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ScheduleEntryDetail {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
