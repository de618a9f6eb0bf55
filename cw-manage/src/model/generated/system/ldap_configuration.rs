// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A ldap configuration, as at `/system/ldapConfigurations`.

use crate::model::*;

/// A ldap configuration, as at `/system/ldapConfigurations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LdapConfiguration {
    /// `id`.
    pub id: Option<Id<LdapConfiguration>>,
    /// `name`. Required. At most 100 characters.
    pub name: Option<String>,
    /// `server`. Required. At most 200 characters.
    pub server: Option<String>,
    /// `domain`. Required. At most 50 characters.
    pub domain: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl LdapConfiguration {
    /// `id`.
    pub const ID: Field<Self, Id<LdapConfiguration>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `server`.
    pub const SERVER: Field<Self, String> = Field::new("server");
    /// `domain`.
    pub const DOMAIN: Field<Self, String> = Field::new("domain");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        server: impl Into<String>,
        domain: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            server: Some(server.into()),
            domain: Some(domain.into()),
            ..Self::default()
        })
    }
}

impl Model for LdapConfiguration {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "LdapConfiguration",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("server", FieldKind::Text)
                    .max_length(200)
                    .required(),
                FieldRule::new("domain", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for LdapConfiguration {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
