// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A status indicator, as at `/project/statusIndicators`.

use crate::model::*;

/// A status indicator, as at `/project/statusIndicators`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StatusIndicator {
    /// `id`.
    pub id: Option<Id<StatusIndicator>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `color`.
    pub color: Option<String>,
    /// `icon`.
    pub icon: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl StatusIndicator {
    /// `id`.
    pub const ID: Field<Self, Id<StatusIndicator>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `color`.
    pub const COLOR: Field<Self, String> = Field::new("color");
    /// `icon`.
    pub const ICON: Field<Self, String> = Field::new("icon");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for StatusIndicator {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "StatusIndicator",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("color", FieldKind::Text),
                FieldRule::new("icon", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for StatusIndicator {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
