// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A today page category, as at `/system/todayPageCategories`.

use crate::model::*;

/// A today page category, as at `/system/todayPageCategories`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TodayPageCategory {
    /// `id`.
    pub id: Option<Id<TodayPageCategory>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `sortOrder`. Required.
    pub sort_order: Option<i32>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TodayPageCategory {
    /// `id`.
    pub const ID: Field<Self, Id<TodayPageCategory>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, sort_order: i32) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            sort_order: Some(sort_order),
            ..Self::default()
        })
    }
}

impl Model for TodayPageCategory {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TodayPageCategory",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("sortOrder", FieldKind::Whole).required(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TodayPageCategory {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
