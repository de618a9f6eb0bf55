// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A severity, as at `/service/severities`.

use crate::model::*;

/// A severity, as at `/service/severities`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Severity {
    /// `id`.
    pub id: Option<Id<Severity>>,
    /// `name`.
    pub name: Option<String>,
    /// `description`. Required. At most 200 characters.
    pub description: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Severity {
    /// `id`.
    pub const ID: Field<Self, Id<Severity>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
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

impl Model for Severity {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Severity",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text)
                    .max_length(200)
                    .required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Severity {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
