// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member sso token.

use crate::model::*;

/// A member sso token.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberSsoToken {
    /// `token`.
    pub token: Option<String>,
}

impl MemberSsoToken {
    /// `token`.
    pub const TOKEN: Field<Self, String> = Field::new("token");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for MemberSsoToken {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberSsoToken",
            fields: &[FieldRule::new("token", FieldKind::Text)],
        };
        &SCHEMA
    };
}

// Written out: it holds a secret.
impl std::fmt::Debug for MemberSsoToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MemberSsoToken")
            .field("token", &self.token.as_ref().map(|_| "[redacted]"))
            .finish()
    }
}
