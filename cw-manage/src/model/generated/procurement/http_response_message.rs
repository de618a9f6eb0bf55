// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A http response message, as at `/procurement/purchaseorders/{id}/quickAccess/count`.

use crate::model::*;

/// A http response message, as at `/procurement/purchaseorders/{id}/quickAccess/count`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HttpResponseMessage {
    /// `version`.
    pub version: Option<Version>,
    /// `content`.
    pub content: Option<HttpContent>,
    /// `statusCode`.
    pub status_code: Option<String>,
    /// `reasonPhrase`.
    pub reason_phrase: Option<String>,
    /// `headers`.
    pub headers: Option<Vec<Value>>,
    /// `requestMessage`.
    pub request_message: Option<HttpRequestMessage>,
    /// `isSuccessStatusCode`.
    pub is_success_status_code: Option<bool>,
}

impl HttpResponseMessage {
    /// `version`.
    pub const VERSION: Field<Self, Version> = Field::new("version");
    /// `content`.
    pub const CONTENT: Field<Self, HttpContent> = Field::new("content");
    /// `statusCode`.
    pub const STATUS_CODE: Field<Self, String> = Field::new("statusCode");
    /// `reasonPhrase`.
    pub const REASON_PHRASE: Field<Self, String> = Field::new("reasonPhrase");
    /// `headers`.
    pub const HEADERS: Field<Self, Vec<Value>> = Field::new("headers");
    /// `requestMessage`.
    pub const REQUEST_MESSAGE: Field<Self, HttpRequestMessage> = Field::new("requestMessage");
    /// `isSuccessStatusCode`.
    pub const IS_SUCCESS_STATUS_CODE: Field<Self, bool> = Field::new("isSuccessStatusCode");
}

impl Model for HttpResponseMessage {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "HttpResponseMessage",
            fields: &[
                FieldRule::new("version", FieldKind::Record(<Version as Model>::SCHEMA)),
                FieldRule::new("content", FieldKind::Record(<HttpContent as Model>::SCHEMA)),
                FieldRule::new("statusCode", FieldKind::Text),
                FieldRule::new("reasonPhrase", FieldKind::Text),
                FieldRule::new("headers", FieldKind::Json).list(),
                FieldRule::new(
                    "requestMessage",
                    FieldKind::Record(<HttpRequestMessage as Model>::SCHEMA),
                ),
                FieldRule::new("isSuccessStatusCode", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}
