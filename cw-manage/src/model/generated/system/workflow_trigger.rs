// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A workflow trigger, as at `/system/workflows/triggers`.

use crate::model::*;

/// A workflow trigger, as at `/system/workflows/triggers`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowTrigger {
    /// `id`.
    pub id: Option<Id<WorkflowTrigger>>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `hasOptionsFlag`.
    pub has_options_flag: Option<bool>,
    /// `hasOperatorFlag`.
    pub has_operator_flag: Option<bool>,
    /// `customField`.
    pub custom_field: Option<UserDefinedFieldReference>,
    /// `expectedType`.
    pub expected_type: Option<String>,
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

impl WorkflowTrigger {
    /// `id`.
    pub const ID: Field<Self, Id<WorkflowTrigger>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `hasOptionsFlag`.
    pub const HAS_OPTIONS_FLAG: Field<Self, bool> = Field::new("hasOptionsFlag");
    /// `hasOperatorFlag`.
    pub const HAS_OPERATOR_FLAG: Field<Self, bool> = Field::new("hasOperatorFlag");
    /// `customField`.
    pub const CUSTOM_FIELD: Field<Self, UserDefinedFieldReference> = Field::new("customField");
    /// `expectedType`.
    pub const EXPECTED_TYPE: Field<Self, String> = Field::new("expectedType");
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

impl Model for WorkflowTrigger {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkflowTrigger",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("hasOptionsFlag", FieldKind::Flag),
                FieldRule::new("hasOperatorFlag", FieldKind::Flag),
                FieldRule::new(
                    "customField",
                    FieldKind::Record(<UserDefinedFieldReference as Model>::SCHEMA),
                ),
                FieldRule::new("expectedType", FieldKind::Text),
                FieldRule::new("connectWiseID", FieldKind::Text),
                FieldRule::new("parentId", FieldKind::Whole),
                FieldRule::new("parentConnectWiseId", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for WorkflowTrigger {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
