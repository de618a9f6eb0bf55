// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An entity type, as at `/company/entityTypes`.

use crate::model::*;

/// An entity type, as at `/company/entityTypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntityType {
    /// `id`.
    pub id: Option<Id<EntityType>>,
    /// `name`.
    pub name: Option<String>,
    /// `code`.
    pub code: Option<String>,
}

impl EntityType {
    /// `id`.
    pub const ID: Field<Self, Id<EntityType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `code`.
    pub const CODE: Field<Self, String> = Field::new("code");
}

impl Model for EntityType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EntityType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("code", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for EntityType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
