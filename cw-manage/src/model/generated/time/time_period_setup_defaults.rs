// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A time period setup default, as at `/time/timePeriodSetups/default`.

use crate::model::*;

/// A time period setup default, as at `/time/timePeriodSetups/default`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TimePeriodSetupDefaults(
    /// Whatever CWM sends.
    pub serde_json::Map<String, Value>,
);

impl Model for TimePeriodSetupDefaults {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimePeriodSetupDefaults",
            fields: &[],
        };
        &SCHEMA
    };
}
