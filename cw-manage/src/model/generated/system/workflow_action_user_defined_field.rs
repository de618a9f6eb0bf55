// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A workflow action user defined field, as at `/system/workflows/userdefinedfields/events/actions`.

use crate::model::*;

/// A workflow action user defined field, as at `/system/workflows/userdefinedfields/events/actions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowActionUserDefinedField {
    /// `id`.
    pub id: Option<Id<WorkflowActionUserDefinedField>>,
    /// `eventId`.
    pub event_id: Option<i32>,
    /// `actionId`.
    pub action_id: Option<i32>,
    /// `caption`.
    pub caption: Option<String>,
    /// `userDefinedFieldId`.
    pub user_defined_field_id: Option<i32>,
    /// `value`.
    pub value: Option<String>,
    /// `overwriteFlag`.
    pub overwrite_flag: Option<bool>,
    /// `podDescription`.
    pub pod_description: Option<String>,
    /// `fieldTypeId`.
    pub field_type_id: Option<String>,
    /// `entryTypeId`.
    pub entry_type_id: Option<String>,
    /// `requiredFlag`.
    pub required_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
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

impl WorkflowActionUserDefinedField {
    /// `id`.
    pub const ID: Field<Self, Id<WorkflowActionUserDefinedField>> = Field::new("id");
    /// `eventId`.
    pub const EVENT_ID: Field<Self, i32> = Field::new("eventId");
    /// `actionId`.
    pub const ACTION_ID: Field<Self, i32> = Field::new("actionId");
    /// `caption`.
    pub const CAPTION: Field<Self, String> = Field::new("caption");
    /// `userDefinedFieldId`.
    pub const USER_DEFINED_FIELD_ID: Field<Self, i32> = Field::new("userDefinedFieldId");
    /// `value`.
    pub const VALUE: Field<Self, String> = Field::new("value");
    /// `overwriteFlag`.
    pub const OVERWRITE_FLAG: Field<Self, bool> = Field::new("overwriteFlag");
    /// `podDescription`.
    pub const POD_DESCRIPTION: Field<Self, String> = Field::new("podDescription");
    /// `fieldTypeId`.
    pub const FIELD_TYPE_ID: Field<Self, String> = Field::new("fieldTypeId");
    /// `entryTypeId`.
    pub const ENTRY_TYPE_ID: Field<Self, String> = Field::new("entryTypeId");
    /// `requiredFlag`.
    pub const REQUIRED_FLAG: Field<Self, bool> = Field::new("requiredFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
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
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for WorkflowActionUserDefinedField {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkflowActionUserDefinedField",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("eventId", FieldKind::Whole),
                FieldRule::new("actionId", FieldKind::Whole),
                FieldRule::new("caption", FieldKind::Text),
                FieldRule::new("userDefinedFieldId", FieldKind::Whole),
                FieldRule::new("value", FieldKind::Text),
                FieldRule::new("overwriteFlag", FieldKind::Flag),
                FieldRule::new("podDescription", FieldKind::Text),
                FieldRule::new("fieldTypeId", FieldKind::Text),
                FieldRule::new("entryTypeId", FieldKind::Text),
                FieldRule::new("requiredFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
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

impl Record for WorkflowActionUserDefinedField {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
