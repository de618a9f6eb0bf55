// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A http request message.

use crate::model::*;

/// A http request message.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HttpRequestMessage {
    /// `version`.
    pub version: Option<Version>,
    /// `content`.
    pub content: Option<HttpContent>,
    /// `method`.
    pub method: Option<HttpMethod>,
    /// `requestUri`.
    pub request_uri: Option<String>,
    /// `headers`.
    pub headers: Option<Vec<Value>>,
    /// `properties`.
    pub properties: Option<Value>,
}

impl HttpRequestMessage {
    /// `version`.
    pub const VERSION: Field<Self, Version> = Field::new("version");
    /// `content`.
    pub const CONTENT: Field<Self, HttpContent> = Field::new("content");
    /// `method`.
    pub const METHOD: Field<Self, HttpMethod> = Field::new("method");
    /// `requestUri`.
    pub const REQUEST_URI: Field<Self, String> = Field::new("requestUri");
    /// `headers`.
    pub const HEADERS: Field<Self, Vec<Value>> = Field::new("headers");
    /// `properties`.
    pub const PROPERTIES: Field<Self, Value> = Field::new("properties");
}

impl Model for HttpRequestMessage {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "HttpRequestMessage",
            fields: &[
                FieldRule::new("version", FieldKind::Record(<Version as Model>::SCHEMA)),
                FieldRule::new("content", FieldKind::Record(<HttpContent as Model>::SCHEMA)),
                FieldRule::new("method", FieldKind::Record(<HttpMethod as Model>::SCHEMA)),
                FieldRule::new("requestUri", FieldKind::Text),
                FieldRule::new("headers", FieldKind::Json).list(),
                FieldRule::new("properties", FieldKind::Json),
            ],
        };
        &SCHEMA
    };
}
