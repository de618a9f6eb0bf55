// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A generic name id DTO.

use crate::model::*;

/// A generic name id DTO.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenericNameIdDTO {
    /// `id`.
    pub id: Option<Id<GenericNameIdDTO>>,
    /// `tag`.
    pub tag: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

impl GenericNameIdDTO {
    /// `id`.
    pub const ID: Field<Self, Id<GenericNameIdDTO>> = Field::new("id");
    /// `tag`.
    pub const TAG: Field<Self, String> = Field::new("tag");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
}

impl Model for GenericNameIdDTO {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GenericNameIdDTO",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("tag", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for GenericNameIdDTO {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
