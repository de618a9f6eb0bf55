// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A bundle request.

use crate::model::*;

/// A bundle request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BundleRequest {
    /// `sequenceNumber`.
    pub sequence_number: Option<i32>,
    /// `resourceType`.
    pub resource_type: Option<String>,
    /// `version`.
    pub version: Option<String>,
    /// `apiRequest`.
    pub api_request: Option<ApiRequest>,
}

impl BundleRequest {
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, i32> = Field::new("sequenceNumber");
    /// `resourceType`.
    pub const RESOURCE_TYPE: Field<Self, String> = Field::new("resourceType");
    /// `version`.
    pub const VERSION: Field<Self, String> = Field::new("version");
    /// `apiRequest`.
    pub const API_REQUEST: Field<Self, ApiRequest> = Field::new("apiRequest");
}

impl Model for BundleRequest {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BundleRequest",
            fields: &[
                FieldRule::new("sequenceNumber", FieldKind::Whole),
                FieldRule::new("resourceType", FieldKind::Text),
                FieldRule::new("version", FieldKind::Text),
                FieldRule::new(
                    "apiRequest",
                    FieldKind::Record(<ApiRequest as Model>::SCHEMA),
                ),
            ],
        };
        &SCHEMA
    };
}
