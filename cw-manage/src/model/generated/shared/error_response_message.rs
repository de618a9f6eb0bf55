// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! CWM's words on a refused request; [`Error`](crate::Error) holds them.

use crate::model::*;

/// CWM's words on a refused request; [`Error`](crate::Error) holds them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ErrorResponseMessage {
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `errors`.
    pub errors: Option<Vec<ValidationError>>,
}

impl ErrorResponseMessage {
    /// `code`.
    pub const CODE: Field<Self, String> = Field::new("code");
    /// `message`.
    pub const MESSAGE: Field<Self, String> = Field::new("message");
    /// `errors`.
    pub const ERRORS: Field<Self, Vec<ValidationError>> = Field::new("errors");
}

impl Model for ErrorResponseMessage {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ErrorResponseMessage",
            fields: &[
                FieldRule::new("code", FieldKind::Text),
                FieldRule::new("message", FieldKind::Text),
                FieldRule::new(
                    "errors",
                    FieldKind::Record(<ValidationError as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}
