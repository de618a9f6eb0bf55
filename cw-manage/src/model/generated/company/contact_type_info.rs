// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A contact type info, as at `/company/contacts/types/info`.

use crate::model::*;

/// A contact type info, as at `/company/contacts/types/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactTypeInfo {
    /// `id`.
    pub id: Option<Id<ContactTypeInfo>>,
    /// `description`.
    pub description: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `serviceAlertFlag`.
    pub service_alert_flag: Option<bool>,
    /// `serviceAlertMessage`.
    pub service_alert_message: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ContactTypeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ContactTypeInfo>> = Field::new("id");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `serviceAlertFlag`.
    pub const SERVICE_ALERT_FLAG: Field<Self, bool> = Field::new("serviceAlertFlag");
    /// `serviceAlertMessage`.
    pub const SERVICE_ALERT_MESSAGE: Field<Self, String> = Field::new("serviceAlertMessage");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ContactTypeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ContactTypeInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("serviceAlertFlag", FieldKind::Flag),
                FieldRule::new("serviceAlertMessage", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ContactTypeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
