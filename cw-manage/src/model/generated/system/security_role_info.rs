// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A security role info, as at `/system/securityroles/info`.

use crate::model::*;

/// A security role info, as at `/system/securityroles/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SecurityRoleInfo {
    /// `id`.
    pub id: Option<Id<SecurityRoleInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `roleType`.
    pub role_type: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SecurityRoleInfo {
    /// `id`.
    pub const ID: Field<Self, Id<SecurityRoleInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `roleType`.
    pub const ROLE_TYPE: Field<Self, String> = Field::new("roleType");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for SecurityRoleInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SecurityRoleInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("roleType", FieldKind::Text),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SecurityRoleInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
