// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member office365.

use crate::model::*;

/// A member office365.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberOffice365 {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

impl MemberOffice365 {
    /// `id`.
    pub const ID: Field<Self, String> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
}

impl Model for MemberOffice365 {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberOffice365",
            fields: &[
                FieldRule::new("id", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}
