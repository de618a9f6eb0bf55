// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A workflow notify type, as at `/system/workflows/notifyTypes`.

use crate::model::*;

/// A workflow notify type, as at `/system/workflows/notifyTypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowNotifyType {
    /// `id`.
    pub id: Option<Id<WorkflowNotifyType>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `isSetupFlag`.
    pub is_setup_flag: Option<bool>,
    /// `externalFlag`.
    pub external_flag: Option<bool>,
    /// `connectWiseID`.
    #[serde(rename = "connectWiseID")]
    pub connect_wise_id: Option<String>,
    /// `parentId`.
    pub parent_id: Option<i32>,
    /// `parentConnectWiseId`.
    pub parent_connect_wise_id: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WorkflowNotifyType {
    /// `id`.
    pub const ID: Field<Self, Id<WorkflowNotifyType>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `isSetupFlag`.
    pub const IS_SETUP_FLAG: Field<Self, bool> = Field::new("isSetupFlag");
    /// `externalFlag`.
    pub const EXTERNAL_FLAG: Field<Self, bool> = Field::new("externalFlag");
    /// `connectWiseID`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseID");
    /// `parentId`.
    pub const PARENT_ID: Field<Self, i32> = Field::new("parentId");
    /// `parentConnectWiseId`.
    pub const PARENT_CONNECT_WISE_ID: Field<Self, String> = Field::new("parentConnectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for WorkflowNotifyType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkflowNotifyType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("isSetupFlag", FieldKind::Flag),
                FieldRule::new("externalFlag", FieldKind::Flag),
                FieldRule::new("connectWiseID", FieldKind::Text),
                FieldRule::new("parentId", FieldKind::Whole),
                FieldRule::new("parentConnectWiseId", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for WorkflowNotifyType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
