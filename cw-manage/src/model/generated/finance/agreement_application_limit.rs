// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement application limit.

use crate::model::*;

/// An agreement application limit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementApplicationLimit {
    /// `id`.
    pub id: Option<Id<AgreementApplicationLimit>>,
    /// `tag`.
    pub tag: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

impl AgreementApplicationLimit {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementApplicationLimit>> = Field::new("id");
    /// `tag`.
    pub const TAG: Field<Self, String> = Field::new("tag");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
}

impl Model for AgreementApplicationLimit {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementApplicationLimit",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("tag", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementApplicationLimit {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
