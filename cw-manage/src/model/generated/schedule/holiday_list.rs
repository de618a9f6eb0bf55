// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A holiday list, as at `/schedule/holidayLists`.

use crate::model::*;

/// A holiday list, as at `/schedule/holidayLists`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HolidayList {
    /// `id`.
    pub id: Option<Id<HolidayList>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl HolidayList {
    /// `id`.
    pub const ID: Field<Self, Id<HolidayList>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for HolidayList {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "HolidayList",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for HolidayList {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
