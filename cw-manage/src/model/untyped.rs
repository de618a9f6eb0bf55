use super::{Model, Schema};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What CWM's documentation does not describe: any JSON.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Untyped(
    /// The JSON as CWM sent it.
    pub Value,
);

impl Model for Untyped {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Untyped",
            fields: &[],
        };
        &SCHEMA
    };
}
