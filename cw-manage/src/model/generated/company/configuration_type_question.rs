// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A configuration type question, as at `/company/configurations/types/{parentId}/questions`.

use crate::model::*;

/// A configuration type question, as at `/company/configurations/types/{parentId}/questions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigurationTypeQuestion {
    /// `id`.
    pub id: Option<Id<ConfigurationTypeQuestion>>,
    /// `configurationType`.
    pub configuration_type: Option<ConfigurationTypeReference>,
    /// `fieldType`. Required.
    pub field_type: Option<ConfigurationTypeQuestionFieldType>,
    /// `entryType`. Required.
    pub entry_type: Option<EntryType>,
    /// `sequenceNumber`. Required.
    #[serde(default, with = "crate::types::decimal")]
    pub sequence_number: Option<Decimal>,
    /// `question`. Required. At most 1000 characters.
    pub question: Option<String>,
    /// `numberOfDecimals`.
    pub number_of_decimals: Option<i32>,
    /// `requiredFlag`.
    pub required_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ConfigurationTypeQuestion {
    /// `id`.
    pub const ID: Field<Self, Id<ConfigurationTypeQuestion>> = Field::new("id");
    /// `configurationType`.
    pub const CONFIGURATION_TYPE: Field<Self, ConfigurationTypeReference> =
        Field::new("configurationType");
    /// `fieldType`.
    pub const FIELD_TYPE: Field<Self, ConfigurationTypeQuestionFieldType> = Field::new("fieldType");
    /// `entryType`.
    pub const ENTRY_TYPE: Field<Self, EntryType> = Field::new("entryType");
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, Decimal> = Field::new("sequenceNumber");
    /// `question`.
    pub const QUESTION: Field<Self, String> = Field::new("question");
    /// `numberOfDecimals`.
    pub const NUMBER_OF_DECIMALS: Field<Self, i32> = Field::new("numberOfDecimals");
    /// `requiredFlag`.
    pub const REQUIRED_FLAG: Field<Self, bool> = Field::new("requiredFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        field_type: impl Into<ConfigurationTypeQuestionFieldType>,
        entry_type: impl Into<EntryType>,
        sequence_number: impl Into<Decimal>,
        question: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            field_type: Some(field_type.into()),
            entry_type: Some(entry_type.into()),
            sequence_number: Some(sequence_number.into()),
            question: Some(question.into()),
            ..Self::default()
        })
    }
}

impl Model for ConfigurationTypeQuestion {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConfigurationTypeQuestion",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "configurationType",
                    FieldKind::Record(<ConfigurationTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "fieldType",
                    FieldKind::Choice(ConfigurationTypeQuestionFieldType::VALUES),
                )
                .required(),
                FieldRule::new("entryType", FieldKind::Choice(EntryType::VALUES)).required(),
                FieldRule::new("sequenceNumber", FieldKind::Decimal).required(),
                FieldRule::new("question", FieldKind::Text)
                    .max_length(1000)
                    .required(),
                FieldRule::new("numberOfDecimals", FieldKind::Whole),
                FieldRule::new("requiredFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ConfigurationTypeQuestion {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
