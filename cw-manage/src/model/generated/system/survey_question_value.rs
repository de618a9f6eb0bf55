// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A survey question value, as at `/system/surveys/{grandparentId}/questions/{parentId}/values`.

use crate::model::*;

/// A survey question value, as at `/system/surveys/{grandparentId}/questions/{parentId}/values`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SurveyQuestionValue {
    /// `id`.
    pub id: Option<Id<SurveyQuestionValue>>,
    /// `survey`.
    pub survey: Option<SurveyReference>,
    /// `question`.
    pub question: Option<SurveyQuestionReference>,
    /// `value`. Required. At most 1000 characters.
    pub value: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `pointValue`.
    pub point_value: Option<i32>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SurveyQuestionValue {
    /// `id`.
    pub const ID: Field<Self, Id<SurveyQuestionValue>> = Field::new("id");
    /// `survey`.
    pub const SURVEY: Field<Self, SurveyReference> = Field::new("survey");
    /// `question`.
    pub const QUESTION: Field<Self, SurveyQuestionReference> = Field::new("question");
    /// `value`.
    pub const VALUE: Field<Self, String> = Field::new("value");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `pointValue`.
    pub const POINT_VALUE: Field<Self, i32> = Field::new("pointValue");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(value: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            value: Some(value.into()),
            ..Self::default()
        })
    }
}

impl Model for SurveyQuestionValue {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SurveyQuestionValue",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "survey",
                    FieldKind::Record(<SurveyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "question",
                    FieldKind::Record(<SurveyQuestionReference as Model>::SCHEMA),
                ),
                FieldRule::new("value", FieldKind::Text)
                    .max_length(1000)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("pointValue", FieldKind::Whole),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SurveyQuestionValue {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
