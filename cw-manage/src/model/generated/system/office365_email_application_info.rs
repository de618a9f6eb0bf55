// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An office365 email application info, as at `/system/office365/application/info`.

use crate::model::*;

/// An office365 email application info, as at `/system/office365/application/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Office365EmailApplicationInfo {
    /// `id`.
    pub id: Option<Id<Office365EmailApplicationInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Office365EmailApplicationInfo {
    /// `id`.
    pub const ID: Field<Self, Id<Office365EmailApplicationInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for Office365EmailApplicationInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Office365EmailApplicationInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Office365EmailApplicationInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
