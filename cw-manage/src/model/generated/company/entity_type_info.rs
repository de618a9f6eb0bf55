// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An entity type info, as at `/company/entitytypes/info`.

use crate::model::*;

/// An entity type info, as at `/company/entitytypes/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntityTypeInfo {
    /// `id`.
    pub id: Option<Id<EntityTypeInfo>>,
    /// `name`.
    pub name: Option<String>,
}

impl EntityTypeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<EntityTypeInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
}

impl Model for EntityTypeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EntityTypeInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for EntityTypeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
