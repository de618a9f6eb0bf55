// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member link sso user.

use crate::model::*;

/// A member link sso user.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberLinkSsoUser {
    /// `ssoUserId`. At most 100 characters.
    pub sso_user_id: Option<String>,
}

impl MemberLinkSsoUser {
    /// `ssoUserId`.
    pub const SSO_USER_ID: Field<Self, String> = Field::new("ssoUserId");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for MemberLinkSsoUser {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberLinkSsoUser",
            fields: &[FieldRule::new("ssoUserId", FieldKind::Text).max_length(100)],
        };
        &SCHEMA
    };
}
