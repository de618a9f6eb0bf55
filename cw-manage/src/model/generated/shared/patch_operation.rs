// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! One step of a patch; [`Patch`](crate::patch::Patch) makes them.

use crate::model::*;

/// One step of a patch; [`Patch`](crate::patch::Patch) makes them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PatchOperation {
    /// `op`.
    pub op: Option<String>,
    /// `path`.
    pub path: Option<String>,
    /// `value`.
    pub value: Option<Value>,
}

impl PatchOperation {
    /// `op`.
    pub const OP: Field<Self, String> = Field::new("op");
    /// `path`.
    pub const PATH: Field<Self, String> = Field::new("path");
    /// `value`.
    pub const VALUE: Field<Self, Value> = Field::new("value");
}

impl Model for PatchOperation {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PatchOperation",
            fields: &[
                FieldRule::new("op", FieldKind::Text),
                FieldRule::new("path", FieldKind::Text),
                FieldRule::new("value", FieldKind::Json),
            ],
        };
        &SCHEMA
    };
}
