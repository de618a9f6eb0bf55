// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A corporate structure level, as at `/system/myCompany/corporateStructureLevels`.

use crate::model::*;

/// A corporate structure level, as at `/system/myCompany/corporateStructureLevels`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CorporateStructureLevel {
    /// `id`.
    pub id: Option<Id<CorporateStructureLevel>>,
    /// `name`.
    pub name: Option<String>,
}

impl CorporateStructureLevel {
    /// `id`.
    pub const ID: Field<Self, Id<CorporateStructureLevel>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
}

impl Model for CorporateStructureLevel {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CorporateStructureLevel",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for CorporateStructureLevel {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
