// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement application unit.

use crate::model::*;

/// An agreement application unit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementApplicationUnit {
    /// `id`.
    pub id: Option<Id<AgreementApplicationUnit>>,
    /// `tag`.
    pub tag: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

impl AgreementApplicationUnit {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementApplicationUnit>> = Field::new("id");
    /// `tag`.
    pub const TAG: Field<Self, String> = Field::new("tag");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
}

impl Model for AgreementApplicationUnit {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementApplicationUnit",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("tag", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementApplicationUnit {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
