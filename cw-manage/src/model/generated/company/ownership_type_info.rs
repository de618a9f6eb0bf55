// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An ownership type info, as at `/company/ownershipTypes/info`.

use crate::model::*;

/// An ownership type info, as at `/company/ownershipTypes/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OwnershipTypeInfo {
    /// `id`.
    pub id: Option<Id<OwnershipTypeInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OwnershipTypeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<OwnershipTypeInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for OwnershipTypeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OwnershipTypeInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for OwnershipTypeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
