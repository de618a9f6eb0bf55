// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A ldap configuration test link.

use crate::model::*;

/// A ldap configuration test link.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LdapConfigurationTestLink {
    /// `server`. At most 200 characters.
    pub server: Option<String>,
}

impl LdapConfigurationTestLink {
    /// `server`.
    pub const SERVER: Field<Self, String> = Field::new("server");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for LdapConfigurationTestLink {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "LdapConfigurationTestLink",
            fields: &[FieldRule::new("server", FieldKind::Text).max_length(200)],
        };
        &SCHEMA
    };
}
