// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A configuration question.

use crate::model::*;

/// A configuration question.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigurationQuestion {
    /// `answerId`.
    pub answer_id: Option<i32>,
    /// `questionId`.
    pub question_id: Option<i32>,
    /// `question`.
    pub question: Option<String>,
    /// `answer`.
    pub answer: Option<Value>,
    /// `sequenceNumber`.
    #[serde(default, with = "crate::types::decimal")]
    pub sequence_number: Option<Decimal>,
    /// `numberOfDecimals`.
    pub number_of_decimals: Option<i32>,
    /// `fieldType`.
    pub field_type: Option<ConfigurationQuestionFieldType>,
    /// `requiredFlag`.
    pub required_flag: Option<bool>,
}

impl ConfigurationQuestion {
    /// `answerId`.
    pub const ANSWER_ID: Field<Self, i32> = Field::new("answerId");
    /// `questionId`.
    pub const QUESTION_ID: Field<Self, i32> = Field::new("questionId");
    /// `question`.
    pub const QUESTION: Field<Self, String> = Field::new("question");
    /// `answer`.
    pub const ANSWER: Field<Self, Value> = Field::new("answer");
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, Decimal> = Field::new("sequenceNumber");
    /// `numberOfDecimals`.
    pub const NUMBER_OF_DECIMALS: Field<Self, i32> = Field::new("numberOfDecimals");
    /// `fieldType`.
    pub const FIELD_TYPE: Field<Self, ConfigurationQuestionFieldType> = Field::new("fieldType");
    /// `requiredFlag`.
    pub const REQUIRED_FLAG: Field<Self, bool> = Field::new("requiredFlag");
}

impl Model for ConfigurationQuestion {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConfigurationQuestion",
            fields: &[
                FieldRule::new("answerId", FieldKind::Whole),
                FieldRule::new("questionId", FieldKind::Whole),
                FieldRule::new("question", FieldKind::Text),
                FieldRule::new("answer", FieldKind::Json),
                FieldRule::new("sequenceNumber", FieldKind::Decimal),
                FieldRule::new("numberOfDecimals", FieldKind::Whole),
                FieldRule::new(
                    "fieldType",
                    FieldKind::Choice(ConfigurationQuestionFieldType::VALUES),
                ),
                FieldRule::new("requiredFlag", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}
