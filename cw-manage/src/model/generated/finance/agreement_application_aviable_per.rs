// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement application aviable per.

use crate::model::*;

/// An agreement application aviable per.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementApplicationAviablePer {
    /// `id`.
    pub id: Option<Id<AgreementApplicationAviablePer>>,
    /// `tag`.
    pub tag: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

impl AgreementApplicationAviablePer {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementApplicationAviablePer>> = Field::new("id");
    /// `tag`.
    pub const TAG: Field<Self, String> = Field::new("tag");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
}

impl Model for AgreementApplicationAviablePer {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementApplicationAviablePer",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("tag", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementApplicationAviablePer {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
