// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A bundle result.

use crate::model::*;

/// A bundle result.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BundleResult {
    /// `sequenceNumber`.
    pub sequence_number: Option<i32>,
    /// `resourceType`.
    pub resource_type: Option<String>,
    /// `entities`.
    pub entities: Option<Vec<IRestIdentifiedItem>>,
    /// `count`.
    pub count: Option<i32>,
    /// `version`.
    pub version: Option<String>,
    /// `success`.
    pub success: Option<bool>,
    /// `statusCode`.
    pub status_code: Option<i32>,
    /// `error`.
    pub error: Option<ErrorResponseMessage>,
}

impl BundleResult {
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, i32> = Field::new("sequenceNumber");
    /// `resourceType`.
    pub const RESOURCE_TYPE: Field<Self, String> = Field::new("resourceType");
    /// `entities`.
    pub const ENTITIES: Field<Self, Vec<IRestIdentifiedItem>> = Field::new("entities");
    /// `count`.
    pub const COUNT: Field<Self, i32> = Field::new("count");
    /// `version`.
    pub const VERSION: Field<Self, String> = Field::new("version");
    /// `success`.
    pub const SUCCESS: Field<Self, bool> = Field::new("success");
    /// `statusCode`.
    pub const STATUS_CODE: Field<Self, i32> = Field::new("statusCode");
    /// `error`.
    pub const ERROR: Field<Self, ErrorResponseMessage> = Field::new("error");
}

impl Model for BundleResult {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BundleResult",
            fields: &[
                FieldRule::new("sequenceNumber", FieldKind::Whole),
                FieldRule::new("resourceType", FieldKind::Text),
                FieldRule::new(
                    "entities",
                    FieldKind::Record(<IRestIdentifiedItem as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("count", FieldKind::Whole),
                FieldRule::new("version", FieldKind::Text),
                FieldRule::new("success", FieldKind::Flag),
                FieldRule::new("statusCode", FieldKind::Whole),
                FieldRule::new(
                    "error",
                    FieldKind::Record(<ErrorResponseMessage as Model>::SCHEMA),
                ),
            ],
        };
        &SCHEMA
    };
}
