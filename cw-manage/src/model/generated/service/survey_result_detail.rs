// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A survey result detail.

use crate::model::*;

/// A survey result detail.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SurveyResultDetail {
    /// `questionId`.
    pub question_id: Option<i32>,
    /// `answer`.
    pub answer: Option<Value>,
}

impl SurveyResultDetail {
    /// `questionId`.
    pub const QUESTION_ID: Field<Self, i32> = Field::new("questionId");
    /// `answer`.
    pub const ANSWER: Field<Self, Value> = Field::new("answer");
}

impl Model for SurveyResultDetail {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SurveyResultDetail",
            fields: &[
                FieldRule::new("questionId", FieldKind::Whole),
                FieldRule::new("answer", FieldKind::Json),
            ],
        };
        &SCHEMA
    };
}
