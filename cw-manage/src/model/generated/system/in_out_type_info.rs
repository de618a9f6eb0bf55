// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An in out type info, as at `/system/inOutTypes/info`.

use crate::model::*;

/// An in out type info, as at `/system/inOutTypes/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InOutTypeInfo {
    /// `id`.
    pub id: Option<Id<InOutTypeInfo>>,
    /// `description`.
    pub description: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InOutTypeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<InOutTypeInfo>> = Field::new("id");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for InOutTypeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InOutTypeInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for InOutTypeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
