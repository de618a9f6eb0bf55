// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A personas info, as at `/system/info/personas`.

use crate::model::*;

/// A personas info, as at `/system/info/personas`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PersonasInfo {
    /// `id`.
    pub id: Option<Id<PersonasInfo>>,
    /// `name`.
    pub name: Option<String>,
}

impl PersonasInfo {
    /// `id`.
    pub const ID: Field<Self, Id<PersonasInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
}

impl Model for PersonasInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PersonasInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for PersonasInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
