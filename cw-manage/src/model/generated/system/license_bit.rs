// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A licence of the server, and whether it is active.

use crate::model::*;

/// A licence of the server, and whether it is active.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LicenseBit {
    /// `name`.
    pub name: Option<String>,
    /// `activeFlag`.
    pub active_flag: Option<bool>,
}

impl LicenseBit {
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `activeFlag`.
    pub const ACTIVE_FLAG: Field<Self, bool> = Field::new("activeFlag");
}

impl Model for LicenseBit {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "LicenseBit",
            fields: &[
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("activeFlag", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}
