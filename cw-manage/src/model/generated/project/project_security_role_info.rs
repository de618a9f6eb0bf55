// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project security role info, as at `/project/securityRoles/info`.

use crate::model::*;

/// A project security role info, as at `/project/securityRoles/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectSecurityRoleInfo {
    /// `id`.
    pub id: Option<Id<ProjectSecurityRoleInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `managerRoleFlag`.
    pub manager_role_flag: Option<bool>,
    /// `defaultContactFlag`.
    pub default_contact_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectSecurityRoleInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectSecurityRoleInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `managerRoleFlag`.
    pub const MANAGER_ROLE_FLAG: Field<Self, bool> = Field::new("managerRoleFlag");
    /// `defaultContactFlag`.
    pub const DEFAULT_CONTACT_FLAG: Field<Self, bool> = Field::new("defaultContactFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ProjectSecurityRoleInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectSecurityRoleInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("managerRoleFlag", FieldKind::Flag),
                FieldRule::new("defaultContactFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectSecurityRoleInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
