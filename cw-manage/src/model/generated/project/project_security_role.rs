// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project security role, as at `/project/securityRoles`.

use crate::model::*;

/// A project security role, as at `/project/securityRoles`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectSecurityRole {
    /// `id`.
    pub id: Option<Id<ProjectSecurityRole>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `managerRoleFlag`.
    pub manager_role_flag: Option<bool>,
    /// `defaultContactFlag`.
    pub default_contact_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectSecurityRole {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectSecurityRole>> = Field::new("id");
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

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for ProjectSecurityRole {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectSecurityRole",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("managerRoleFlag", FieldKind::Flag),
                FieldRule::new("defaultContactFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectSecurityRole {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
