// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A configuration type question value info, as at `/configurations/types/{grandparentId}/questions/{parentId}/values/info`.

use crate::model::*;

/// A configuration type question value info, as at `/configurations/types/{grandparentId}/questions/{parentId}/values/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigurationTypeQuestionValueInfo {
    /// `id`.
    pub id: Option<Id<ConfigurationTypeQuestionValueInfo>>,
    /// `configurationType`.
    pub configuration_type: Option<ConfigurationTypeReference>,
    /// `question`.
    pub question: Option<ConfigurationTypeQuestionReference>,
    /// `value`.
    pub value: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ConfigurationTypeQuestionValueInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ConfigurationTypeQuestionValueInfo>> = Field::new("id");
    /// `configurationType`.
    pub const CONFIGURATION_TYPE: Field<Self, ConfigurationTypeReference> =
        Field::new("configurationType");
    /// `question`.
    pub const QUESTION: Field<Self, ConfigurationTypeQuestionReference> = Field::new("question");
    /// `value`.
    pub const VALUE: Field<Self, String> = Field::new("value");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ConfigurationTypeQuestionValueInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConfigurationTypeQuestionValueInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "configurationType",
                    FieldKind::Record(<ConfigurationTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "question",
                    FieldKind::Record(<ConfigurationTypeQuestionReference as Model>::SCHEMA),
                ),
                FieldRule::new("value", FieldKind::Text),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ConfigurationTypeQuestionValueInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
