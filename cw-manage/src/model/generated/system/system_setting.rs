// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A system setting, as at `/system/settings`.

use crate::model::*;

/// A system setting, as at `/system/settings`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SystemSetting {
    /// `id`.
    pub id: Option<Id<SystemSetting>>,
    /// `description`.
    pub description: Option<String>,
    /// `value`. Required.
    pub value: Option<String>,
    /// `valueType`.
    pub value_type: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SystemSetting {
    /// `id`.
    pub const ID: Field<Self, Id<SystemSetting>> = Field::new("id");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `value`.
    pub const VALUE: Field<Self, String> = Field::new("value");
    /// `valueType`.
    pub const VALUE_TYPE: Field<Self, String> = Field::new("valueType");
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

impl Model for SystemSetting {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SystemSetting",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("value", FieldKind::Text).required(),
                FieldRule::new("valueType", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SystemSetting {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
