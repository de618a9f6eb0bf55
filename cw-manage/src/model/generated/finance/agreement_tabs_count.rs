// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement tabs count, as at `/finance/agreements/{id}/quickAccess/count`.

use crate::model::*;

/// An agreement tabs count, as at `/finance/agreements/{id}/quickAccess/count`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AgreementTabsCount(
    /// Whatever CWM sends.
    pub serde_json::Map<String, Value>,
);

impl Model for AgreementTabsCount {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementTabsCount",
            fields: &[],
        };
        &SCHEMA
    };
}
