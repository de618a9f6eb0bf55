// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A configuration tabs count, as at `/company/configurations/{id}/quickAccess/count`.

use crate::model::*;

/// A configuration tabs count, as at `/company/configurations/{id}/quickAccess/count`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ConfigurationTabsCount(
    /// Whatever CWM sends.
    pub serde_json::Map<String, Value>,
);

impl Model for ConfigurationTabsCount {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConfigurationTabsCount",
            fields: &[],
        };
        &SCHEMA
    };
}
