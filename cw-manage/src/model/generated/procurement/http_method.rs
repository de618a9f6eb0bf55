// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A http method.

use crate::model::*;

/// A http method.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HttpMethod {
    /// `get`.
    pub get: Option<Box<HttpMethod>>,
    /// `put`.
    pub put: Option<Box<HttpMethod>>,
    /// `post`.
    pub post: Option<Box<HttpMethod>>,
    /// `delete`.
    pub delete: Option<Box<HttpMethod>>,
    /// `head`.
    pub head: Option<Box<HttpMethod>>,
    /// `options`.
    pub options: Option<Box<HttpMethod>>,
    /// `trace`.
    pub trace: Option<Box<HttpMethod>>,
    /// `method`.
    pub method: Option<String>,
}

impl HttpMethod {
    /// `get`.
    pub const GET: Field<Self, HttpMethod> = Field::new("get");
    /// `put`.
    pub const PUT: Field<Self, HttpMethod> = Field::new("put");
    /// `post`.
    pub const POST: Field<Self, HttpMethod> = Field::new("post");
    /// `delete`.
    pub const DELETE: Field<Self, HttpMethod> = Field::new("delete");
    /// `head`.
    pub const HEAD: Field<Self, HttpMethod> = Field::new("head");
    /// `options`.
    pub const OPTIONS: Field<Self, HttpMethod> = Field::new("options");
    /// `trace`.
    pub const TRACE: Field<Self, HttpMethod> = Field::new("trace");
    /// `method`.
    pub const METHOD: Field<Self, String> = Field::new("method");
}

impl Model for HttpMethod {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "HttpMethod",
            fields: &[
                FieldRule::new("get", FieldKind::Json),
                FieldRule::new("put", FieldKind::Json),
                FieldRule::new("post", FieldKind::Json),
                FieldRule::new("delete", FieldKind::Json),
                FieldRule::new("head", FieldKind::Json),
                FieldRule::new("options", FieldKind::Json),
                FieldRule::new("trace", FieldKind::Json),
                FieldRule::new("method", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}
