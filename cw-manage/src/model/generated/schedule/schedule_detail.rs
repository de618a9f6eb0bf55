// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A schedule detail, as at `/schedule/entries/{parentId}/details`.

use crate::model::*;

/// A schedule detail, as at `/schedule/entries/{parentId}/details`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScheduleDetail {
    /// `id`.
    pub id: Option<Id<ScheduleDetail>>,
    /// `scheduleEntry`.
    pub schedule_entry: Option<ScheduleEntryReference>,
    /// `dateStart`.
    pub date_start: Option<String>,
    /// `dateEnd`.
    pub date_end: Option<String>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ScheduleDetail {
    /// `id`.
    pub const ID: Field<Self, Id<ScheduleDetail>> = Field::new("id");
    /// `scheduleEntry`.
    pub const SCHEDULE_ENTRY: Field<Self, ScheduleEntryReference> = Field::new("scheduleEntry");
    /// `dateStart`.
    pub const DATE_START: Field<Self, String> = Field::new("dateStart");
    /// `dateEnd`.
    pub const DATE_END: Field<Self, String> = Field::new("dateEnd");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ScheduleDetail {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ScheduleDetail",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "scheduleEntry",
                    FieldKind::Record(<ScheduleEntryReference as Model>::SCHEMA),
                ),
                FieldRule::new("dateStart", FieldKind::Text),
                FieldRule::new("dateEnd", FieldKind::Text),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ScheduleDetail {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
