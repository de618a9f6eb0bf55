// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A priority info, as at `/service/priority/info`.

use crate::model::*;

/// A priority info, as at `/service/priority/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PriorityInfo {
    /// `id`.
    pub id: Option<Id<PriorityInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `color`.
    pub color: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `imageLink`.
    pub image_link: Option<String>,
    /// `urgencySortOrder`.
    pub urgency_sort_order: Option<String>,
    /// `level`.
    pub level: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PriorityInfo {
    /// `id`.
    pub const ID: Field<Self, Id<PriorityInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `color`.
    pub const COLOR: Field<Self, String> = Field::new("color");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `imageLink`.
    pub const IMAGE_LINK: Field<Self, String> = Field::new("imageLink");
    /// `urgencySortOrder`.
    pub const URGENCY_SORT_ORDER: Field<Self, String> = Field::new("urgencySortOrder");
    /// `level`.
    pub const LEVEL: Field<Self, String> = Field::new("level");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for PriorityInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PriorityInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("color", FieldKind::Text),
                FieldRule::new("sortOrder", FieldKind::Whole),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("imageLink", FieldKind::Text),
                FieldRule::new("urgencySortOrder", FieldKind::Text),
                FieldRule::new("level", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PriorityInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
