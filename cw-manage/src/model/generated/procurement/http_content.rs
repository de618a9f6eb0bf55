// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A http content.

use crate::model::*;

/// A http content.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HttpContent {
    /// `headers`.
    pub headers: Option<Vec<Value>>,
}

impl HttpContent {
    /// `headers`.
    pub const HEADERS: Field<Self, Vec<Value>> = Field::new("headers");
}

impl Model for HttpContent {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "HttpContent",
            fields: &[FieldRule::new("headers", FieldKind::Json).list()],
        };
        &SCHEMA
    };
}
