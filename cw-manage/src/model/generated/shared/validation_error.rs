// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A validation error.

use crate::model::*;

/// A validation error.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ValidationError {
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `resource`.
    pub resource: Option<String>,
    /// `field`.
    pub field: Option<String>,
    /// `details`.
    pub details: Option<String>,
}

impl ValidationError {
    /// `code`.
    pub const CODE: Field<Self, String> = Field::new("code");
    /// `message`.
    pub const MESSAGE: Field<Self, String> = Field::new("message");
    /// `resource`.
    pub const RESOURCE: Field<Self, String> = Field::new("resource");
    /// `field`.
    pub const FIELD: Field<Self, String> = Field::new("field");
    /// `details`.
    pub const DETAILS: Field<Self, String> = Field::new("details");
}

impl Model for ValidationError {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ValidationError",
            fields: &[
                FieldRule::new("code", FieldKind::Text),
                FieldRule::new("message", FieldKind::Text),
                FieldRule::new("resource", FieldKind::Text),
                FieldRule::new("field", FieldKind::Text),
                FieldRule::new("details", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}
