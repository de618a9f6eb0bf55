// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Whether an action succeeded, and a message.

use crate::model::*;

/// Whether an action succeeded, and a message.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SuccessResponse {
    /// `success`.
    pub success: Option<bool>,
    /// `message`.
    pub message: Option<String>,
}

impl SuccessResponse {
    /// `success`.
    pub const SUCCESS: Field<Self, bool> = Field::new("success");
    /// `message`.
    pub const MESSAGE: Field<Self, String> = Field::new("message");
}

impl Model for SuccessResponse {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SuccessResponse",
            fields: &[
                FieldRule::new("success", FieldKind::Flag),
                FieldRule::new("message", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}
