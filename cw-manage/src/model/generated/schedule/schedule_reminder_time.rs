// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A schedule reminder time, as at `/schedule/reminderTimes`.

use crate::model::*;

/// A schedule reminder time, as at `/schedule/reminderTimes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScheduleReminderTime {
    /// `id`.
    pub id: Option<Id<ScheduleReminderTime>>,
    /// `time`.
    pub time: Option<i32>,
    /// `name`. At most 10 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ScheduleReminderTime {
    /// `id`.
    pub const ID: Field<Self, Id<ScheduleReminderTime>> = Field::new("id");
    /// `time`.
    pub const TIME: Field<Self, i32> = Field::new("time");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ScheduleReminderTime {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ScheduleReminderTime",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("time", FieldKind::Whole),
                FieldRule::new("name", FieldKind::Text).max_length(10),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ScheduleReminderTime {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
