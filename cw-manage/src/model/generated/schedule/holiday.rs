// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A holiday, as at `/schedule/holidayLists/{parentId}/holidays`.

use crate::model::*;

/// A holiday, as at `/schedule/holidayLists/{parentId}/holidays`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Holiday {
    /// `id`.
    pub id: Option<Id<Holiday>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `allDayFlag`.
    pub all_day_flag: Option<bool>,
    /// `date`. Required.
    pub date: Option<String>,
    /// `timeStart`.
    pub time_start: Option<String>,
    /// `timeEnd`.
    pub time_end: Option<String>,
    /// `holidayList`.
    pub holiday_list: Option<HolidayListReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Holiday {
    /// `id`.
    pub const ID: Field<Self, Id<Holiday>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `allDayFlag`.
    pub const ALL_DAY_FLAG: Field<Self, bool> = Field::new("allDayFlag");
    /// `date`.
    pub const DATE: Field<Self, String> = Field::new("date");
    /// `timeStart`.
    pub const TIME_START: Field<Self, String> = Field::new("timeStart");
    /// `timeEnd`.
    pub const TIME_END: Field<Self, String> = Field::new("timeEnd");
    /// `holidayList`.
    pub const HOLIDAY_LIST: Field<Self, HolidayListReference> = Field::new("holidayList");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, date: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            date: Some(date.into()),
            ..Self::default()
        })
    }
}

impl Model for Holiday {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Holiday",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("allDayFlag", FieldKind::Flag),
                FieldRule::new("date", FieldKind::Text).required(),
                FieldRule::new("timeStart", FieldKind::Text),
                FieldRule::new("timeEnd", FieldKind::Text),
                FieldRule::new(
                    "holidayList",
                    FieldKind::Record(<HolidayListReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Holiday {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
