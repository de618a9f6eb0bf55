// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A workflow trigger option, as at `/system/workflows/triggers/options`.

use crate::model::*;

/// A workflow trigger option, as at `/system/workflows/triggers/options`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowTriggerOption {
    /// `value`.
    pub value: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `customField`.
    pub custom_field: Option<UserDefinedFieldReference>,
    /// `connectWiseID`.
    #[serde(rename = "connectWiseID")]
    pub connect_wise_id: Option<String>,
    /// `parentId`.
    pub parent_id: Option<i32>,
    /// `grandParentId`.
    pub grand_parent_id: Option<i32>,
    /// `parentConnectWiseId`.
    pub parent_connect_wise_id: Option<String>,
    /// `grandParentConnectWiseId`.
    pub grand_parent_connect_wise_id: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WorkflowTriggerOption {
    /// `value`.
    pub const VALUE: Field<Self, String> = Field::new("value");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `customField`.
    pub const CUSTOM_FIELD: Field<Self, UserDefinedFieldReference> = Field::new("customField");
    /// `connectWiseID`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseID");
    /// `parentId`.
    pub const PARENT_ID: Field<Self, i32> = Field::new("parentId");
    /// `grandParentId`.
    pub const GRAND_PARENT_ID: Field<Self, i32> = Field::new("grandParentId");
    /// `parentConnectWiseId`.
    pub const PARENT_CONNECT_WISE_ID: Field<Self, String> = Field::new("parentConnectWiseId");
    /// `grandParentConnectWiseId`.
    pub const GRAND_PARENT_CONNECT_WISE_ID: Field<Self, String> =
        Field::new("grandParentConnectWiseId");
}

impl Model for WorkflowTriggerOption {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkflowTriggerOption",
            fields: &[
                FieldRule::new("value", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new(
                    "customField",
                    FieldKind::Record(<UserDefinedFieldReference as Model>::SCHEMA),
                ),
                FieldRule::new("connectWiseID", FieldKind::Text),
                FieldRule::new("parentId", FieldKind::Whole),
                FieldRule::new("grandParentId", FieldKind::Whole),
                FieldRule::new("parentConnectWiseId", FieldKind::Text),
                FieldRule::new("grandParentConnectWiseId", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}
