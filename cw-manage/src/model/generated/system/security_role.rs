// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A security role, as at `/system/securityroles`.

use crate::model::*;

/// A security role, as at `/system/securityroles`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SecurityRole {
    /// `id`.
    pub id: Option<Id<SecurityRole>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `roleType`. At most 30 characters.
    pub role_type: Option<String>,
    /// `adminFlag`.
    pub admin_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SecurityRole {
    /// `id`.
    pub const ID: Field<Self, Id<SecurityRole>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `roleType`.
    pub const ROLE_TYPE: Field<Self, String> = Field::new("roleType");
    /// `adminFlag`.
    pub const ADMIN_FLAG: Field<Self, bool> = Field::new("adminFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
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

impl Model for SecurityRole {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SecurityRole",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("roleType", FieldKind::Text).max_length(30),
                FieldRule::new("adminFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SecurityRole {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
