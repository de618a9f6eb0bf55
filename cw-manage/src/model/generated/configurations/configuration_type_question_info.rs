// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A configuration type question info, as at `/configurations/types/{parentId}/questions/info`.

use crate::model::*;

/// A configuration type question info, as at `/configurations/types/{parentId}/questions/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigurationTypeQuestionInfo {
    /// `id`.
    pub id: Option<Id<ConfigurationTypeQuestionInfo>>,
    /// `configurationType`.
    pub configuration_type: Option<ConfigurationTypeReference>,
    /// `fieldType`.
    pub field_type: Option<ConfigurationTypeQuestionInfoFieldType>,
    /// `entryType`.
    pub entry_type: Option<EntryType>,
    /// `sequenceNumber`.
    #[serde(default, with = "crate::types::decimal")]
    pub sequence_number: Option<Decimal>,
    /// `question`.
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

impl ConfigurationTypeQuestionInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ConfigurationTypeQuestionInfo>> = Field::new("id");
    /// `configurationType`.
    pub const CONFIGURATION_TYPE: Field<Self, ConfigurationTypeReference> =
        Field::new("configurationType");
    /// `fieldType`.
    pub const FIELD_TYPE: Field<Self, ConfigurationTypeQuestionInfoFieldType> =
        Field::new("fieldType");
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
}

impl Model for ConfigurationTypeQuestionInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConfigurationTypeQuestionInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "configurationType",
                    FieldKind::Record(<ConfigurationTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "fieldType",
                    FieldKind::Choice(ConfigurationTypeQuestionInfoFieldType::VALUES),
                ),
                FieldRule::new("entryType", FieldKind::Choice(EntryType::VALUES)),
                FieldRule::new("sequenceNumber", FieldKind::Decimal),
                FieldRule::new("question", FieldKind::Text),
                FieldRule::new("numberOfDecimals", FieldKind::Whole),
                FieldRule::new("requiredFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ConfigurationTypeQuestionInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
