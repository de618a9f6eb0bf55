// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A workflow notify type info, as at `/system/workflows/{parentId}/notifyTypes/info`.

use crate::model::*;

/// A workflow notify type info, as at `/system/workflows/{parentId}/notifyTypes/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowNotifyTypeInfo {
    /// `id`.
    pub id: Option<Id<WorkflowNotifyTypeInfo>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `isSetupFlag`.
    pub is_setup_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WorkflowNotifyTypeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<WorkflowNotifyTypeInfo>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `isSetupFlag`.
    pub const IS_SETUP_FLAG: Field<Self, bool> = Field::new("isSetupFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for WorkflowNotifyTypeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkflowNotifyTypeInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("isSetupFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for WorkflowNotifyTypeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
