// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project security role setting, as at `/project/securityRoles/{parentId}/settings`.

use crate::model::*;

/// A project security role setting, as at `/project/securityRoles/{parentId}/settings`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectSecurityRoleSetting {
    /// `id`.
    pub id: Option<Id<ProjectSecurityRoleSetting>>,
    /// `addLevel`.
    pub add_level: Option<AddLevel>,
    /// `editLevel`.
    pub edit_level: Option<EditLevel>,
    /// `deleteLevel`.
    pub delete_level: Option<DeleteLevel>,
    /// `inquireLevel`.
    pub inquire_level: Option<InquireLevel>,
    /// `moduleIdentifier`. At most 50 characters.
    pub module_identifier: Option<String>,
    /// `myFlag`.
    pub my_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectSecurityRoleSetting {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectSecurityRoleSetting>> = Field::new("id");
    /// `addLevel`.
    pub const ADD_LEVEL: Field<Self, AddLevel> = Field::new("addLevel");
    /// `editLevel`.
    pub const EDIT_LEVEL: Field<Self, EditLevel> = Field::new("editLevel");
    /// `deleteLevel`.
    pub const DELETE_LEVEL: Field<Self, DeleteLevel> = Field::new("deleteLevel");
    /// `inquireLevel`.
    pub const INQUIRE_LEVEL: Field<Self, InquireLevel> = Field::new("inquireLevel");
    /// `moduleIdentifier`.
    pub const MODULE_IDENTIFIER: Field<Self, String> = Field::new("moduleIdentifier");
    /// `myFlag`.
    pub const MY_FLAG: Field<Self, bool> = Field::new("myFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ProjectSecurityRoleSetting {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectSecurityRoleSetting",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("addLevel", FieldKind::Choice(AddLevel::VALUES)),
                FieldRule::new("editLevel", FieldKind::Choice(EditLevel::VALUES)),
                FieldRule::new("deleteLevel", FieldKind::Choice(DeleteLevel::VALUES)),
                FieldRule::new("inquireLevel", FieldKind::Choice(InquireLevel::VALUES)),
                FieldRule::new("moduleIdentifier", FieldKind::Text).max_length(50),
                FieldRule::new("myFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectSecurityRoleSetting {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
