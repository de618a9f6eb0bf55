// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A report, as at `/system/reports`.

use crate::model::*;

/// A report, as at `/system/reports`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Report {
    /// `name`.
    pub name: Option<String>,
}

impl Report {
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
}

impl Model for Report {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Report",
            fields: &[FieldRule::new("name", FieldKind::Text)],
        };
        &SCHEMA
    };
}
