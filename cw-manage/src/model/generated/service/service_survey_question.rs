// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service survey question, as at `/service/surveys/{parentId}/questions`.

use crate::model::*;

/// A service survey question, as at `/service/surveys/{parentId}/questions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceSurveyQuestion {
    /// `id`.
    pub id: Option<Id<ServiceSurveyQuestion>>,
    /// `sequenceNumber`.
    pub sequence_number: Option<i32>,
    /// `type`. Required.
    pub type_: Option<ServiceSurveyQuestionType>,
    /// `question`. Required. At most 1000 characters.
    pub question: Option<String>,
    /// `options`.
    pub options: Option<Vec<ServiceSurveyQuestionOption>>,
    /// `includeFlag`.
    pub include_flag: Option<bool>,
    /// `requiredFlag`.
    pub required_flag: Option<bool>,
    /// `noAnswerPoints`.
    pub no_answer_points: Option<i32>,
    /// `surveyId`.
    pub survey_id: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceSurveyQuestion {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceSurveyQuestion>> = Field::new("id");
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, i32> = Field::new("sequenceNumber");
    /// `type`.
    pub const TYPE: Field<Self, ServiceSurveyQuestionType> = Field::new("type");
    /// `question`.
    pub const QUESTION: Field<Self, String> = Field::new("question");
    /// `options`.
    pub const OPTIONS: Field<Self, Vec<ServiceSurveyQuestionOption>> = Field::new("options");
    /// `includeFlag`.
    pub const INCLUDE_FLAG: Field<Self, bool> = Field::new("includeFlag");
    /// `requiredFlag`.
    pub const REQUIRED_FLAG: Field<Self, bool> = Field::new("requiredFlag");
    /// `noAnswerPoints`.
    pub const NO_ANSWER_POINTS: Field<Self, i32> = Field::new("noAnswerPoints");
    /// `surveyId`.
    pub const SURVEY_ID: Field<Self, i32> = Field::new("surveyId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        type_: impl Into<ServiceSurveyQuestionType>,
        question: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            type_: Some(type_.into()),
            question: Some(question.into()),
            ..Self::default()
        })
    }
}

impl Model for ServiceSurveyQuestion {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceSurveyQuestion",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("sequenceNumber", FieldKind::Whole),
                FieldRule::new("type", FieldKind::Choice(ServiceSurveyQuestionType::VALUES))
                    .required(),
                FieldRule::new("question", FieldKind::Text)
                    .max_length(1000)
                    .required(),
                FieldRule::new(
                    "options",
                    FieldKind::Record(<ServiceSurveyQuestionOption as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("includeFlag", FieldKind::Flag),
                FieldRule::new("requiredFlag", FieldKind::Flag),
                FieldRule::new("noAnswerPoints", FieldKind::Whole),
                FieldRule::new("surveyId", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ServiceSurveyQuestion {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
