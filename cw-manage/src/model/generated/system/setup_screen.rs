// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A setup screen, as at `/system/setupScreens`.

use crate::model::*;

/// A setup screen, as at `/system/setupScreens`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetupScreen {
    /// `id`.
    pub id: Option<Id<SetupScreen>>,
    /// `category`.
    pub category: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `moduleDescription`.
    pub module_description: Option<String>,
    /// `moduleIdentifier`.
    pub module_identifier: Option<String>,
    /// `moduleName`.
    pub module_name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SetupScreen {
    /// `id`.
    pub const ID: Field<Self, Id<SetupScreen>> = Field::new("id");
    /// `category`.
    pub const CATEGORY: Field<Self, String> = Field::new("category");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `moduleDescription`.
    pub const MODULE_DESCRIPTION: Field<Self, String> = Field::new("moduleDescription");
    /// `moduleIdentifier`.
    pub const MODULE_IDENTIFIER: Field<Self, String> = Field::new("moduleIdentifier");
    /// `moduleName`.
    pub const MODULE_NAME: Field<Self, String> = Field::new("moduleName");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for SetupScreen {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SetupScreen",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("category", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("moduleDescription", FieldKind::Text),
                FieldRule::new("moduleIdentifier", FieldKind::Text),
                FieldRule::new("moduleName", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SetupScreen {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
