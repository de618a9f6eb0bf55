// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A time sheet, as at `/time/sheets`.

use crate::model::*;

/// A time sheet, as at `/time/sheets`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeSheet {
    /// `id`.
    pub id: Option<Id<TimeSheet>>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `year`.
    pub year: Option<i32>,
    /// `period`.
    pub period: Option<i32>,
    /// `dateStart`.
    pub date_start: Option<String>,
    /// `dateEnd`.
    pub date_end: Option<String>,
    /// `status`.
    pub status: Option<TimeSheetStatus>,
    /// `hours`.
    #[serde(default, with = "crate::types::decimal")]
    pub hours: Option<Decimal>,
    /// `deadline`.
    pub deadline: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimeSheet {
    /// `id`.
    pub const ID: Field<Self, Id<TimeSheet>> = Field::new("id");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `year`.
    pub const YEAR: Field<Self, i32> = Field::new("year");
    /// `period`.
    pub const PERIOD: Field<Self, i32> = Field::new("period");
    /// `dateStart`.
    pub const DATE_START: Field<Self, String> = Field::new("dateStart");
    /// `dateEnd`.
    pub const DATE_END: Field<Self, String> = Field::new("dateEnd");
    /// `status`.
    pub const STATUS: Field<Self, TimeSheetStatus> = Field::new("status");
    /// `hours`.
    pub const HOURS: Field<Self, Decimal> = Field::new("hours");
    /// `deadline`.
    pub const DEADLINE: Field<Self, String> = Field::new("deadline");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for TimeSheet {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeSheet",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("year", FieldKind::Whole),
                FieldRule::new("period", FieldKind::Whole),
                FieldRule::new("dateStart", FieldKind::Text),
                FieldRule::new("dateEnd", FieldKind::Text),
                FieldRule::new("status", FieldKind::Choice(TimeSheetStatus::VALUES)),
                FieldRule::new("hours", FieldKind::Decimal),
                FieldRule::new("deadline", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TimeSheet {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
