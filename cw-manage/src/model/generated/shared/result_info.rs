// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A result info.

use crate::model::*;

/// A result info.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResultInfo {
    /// `success`.
    pub success: Option<bool>,
    /// `originalIndex`.
    pub original_index: Option<i32>,
    /// `statusCode`.
    pub status_code: Option<i32>,
    /// `data`.
    pub data: Option<IRestIdentifiedItem>,
    /// `error`.
    pub error: Option<ErrorResponseMessage>,
}

impl ResultInfo {
    /// `success`.
    pub const SUCCESS: Field<Self, bool> = Field::new("success");
    /// `originalIndex`.
    pub const ORIGINAL_INDEX: Field<Self, i32> = Field::new("originalIndex");
    /// `statusCode`.
    pub const STATUS_CODE: Field<Self, i32> = Field::new("statusCode");
    /// `data`.
    pub const DATA: Field<Self, IRestIdentifiedItem> = Field::new("data");
    /// `error`.
    pub const ERROR: Field<Self, ErrorResponseMessage> = Field::new("error");
}

impl Model for ResultInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ResultInfo",
            fields: &[
                FieldRule::new("success", FieldKind::Flag),
                FieldRule::new("originalIndex", FieldKind::Whole),
                FieldRule::new("statusCode", FieldKind::Whole),
                FieldRule::new(
                    "data",
                    FieldKind::Record(<IRestIdentifiedItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "error",
                    FieldKind::Record(<ErrorResponseMessage as Model>::SCHEMA),
                ),
            ],
        };
        &SCHEMA
    };
}
