// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export setting.

use crate::model::*;

/// A GL export setting.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GLExportSettings(
    /// Whatever CWM sends.
    pub serde_json::Map<String, Value>,
);

impl Model for GLExportSettings {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportSettings",
            fields: &[],
        };
        &SCHEMA
    };
}
