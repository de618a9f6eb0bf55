// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service survey question option.

use crate::model::*;

/// A service survey question option.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceSurveyQuestionOption {
    /// `includeFlag`.
    pub include_flag: Option<bool>,
    /// `caption`.
    pub caption: Option<String>,
    /// `points`.
    pub points: Option<i32>,
}

impl ServiceSurveyQuestionOption {
    /// `includeFlag`.
    pub const INCLUDE_FLAG: Field<Self, bool> = Field::new("includeFlag");
    /// `caption`.
    pub const CAPTION: Field<Self, String> = Field::new("caption");
    /// `points`.
    pub const POINTS: Field<Self, i32> = Field::new("points");
}

impl Model for ServiceSurveyQuestionOption {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceSurveyQuestionOption",
            fields: &[
                FieldRule::new("includeFlag", FieldKind::Flag),
                FieldRule::new("caption", FieldKind::Text),
                FieldRule::new("points", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}
