// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A priority, as at `/service/priorities`.

use crate::model::*;

/// A priority, as at `/service/priorities`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Priority {
    /// `id`.
    pub id: Option<Id<Priority>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `color`. Required.
    pub color: Option<Color>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `imageLink`.
    pub image_link: Option<String>,
    /// `urgencySortOrder`.
    pub urgency_sort_order: Option<String>,
    /// `level`.
    pub level: Option<Level>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl Priority {
    /// `id`.
    pub const ID: Field<Self, Id<Priority>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `color`.
    pub const COLOR: Field<Self, Color> = Field::new("color");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `imageLink`.
    pub const IMAGE_LINK: Field<Self, String> = Field::new("imageLink");
    /// `urgencySortOrder`.
    pub const URGENCY_SORT_ORDER: Field<Self, String> = Field::new("urgencySortOrder");
    /// `level`.
    pub const LEVEL: Field<Self, Level> = Field::new("level");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, color: impl Into<Color>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            color: Some(color.into()),
            ..Self::default()
        })
    }
}

impl Model for Priority {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Priority",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("color", FieldKind::Choice(Color::VALUES)).required(),
                FieldRule::new("sortOrder", FieldKind::Whole),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("imageLink", FieldKind::Text),
                FieldRule::new("urgencySortOrder", FieldKind::Text),
                FieldRule::new("level", FieldKind::Choice(Level::VALUES)),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for Priority {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
