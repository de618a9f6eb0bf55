// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A configuration status, as at `/company/configurations/statuses`.

use crate::model::*;

/// A configuration status, as at `/company/configurations/statuses`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigurationStatus {
    /// `id`.
    pub id: Option<Id<ConfigurationStatus>>,
    /// `description`. Required. At most 50 characters.
    pub description: Option<String>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ConfigurationStatus {
    /// `id`.
    pub const ID: Field<Self, Id<ConfigurationStatus>> = Field::new("id");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(description: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            description: Some(description.into()),
            ..Self::default()
        })
    }
}

impl Model for ConfigurationStatus {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConfigurationStatus",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("description", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ConfigurationStatus {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
