// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A request password request.

use crate::model::*;

/// A request password request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RequestPasswordRequest {
    /// `email`. Required.
    pub email: Option<String>,
}

impl RequestPasswordRequest {
    /// `email`.
    pub const EMAIL: Field<Self, String> = Field::new("email");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(email: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            email: Some(email.into()),
        })
    }
}

impl Model for RequestPasswordRequest {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "RequestPasswordRequest",
            fields: &[FieldRule::new("email", FieldKind::Text).required()],
        };
        &SCHEMA
    };
}
