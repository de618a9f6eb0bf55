// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A validate portal request.

use crate::model::*;

/// A validate portal request.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ValidatePortalRequest {
    /// `email`. Required.
    pub email: Option<String>,
    /// `password`. Required.
    pub password: Option<String>,
}

impl ValidatePortalRequest {
    /// `email`.
    pub const EMAIL: Field<Self, String> = Field::new("email");
    /// `password`.
    pub const PASSWORD: Field<Self, String> = Field::new("password");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(email: impl Into<String>, password: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            email: Some(email.into()),
            password: Some(password.into()),
        })
    }
}

impl Model for ValidatePortalRequest {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ValidatePortalRequest",
            fields: &[
                FieldRule::new("email", FieldKind::Text).required(),
                FieldRule::new("password", FieldKind::Text).required(),
            ],
        };
        &SCHEMA
    };
}

// Written out: it holds a secret.
impl std::fmt::Debug for ValidatePortalRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ValidatePortalRequest")
            .field("email", &self.email)
            .field("password", &self.password.as_ref().map(|_| "[redacted]"))
            .finish()
    }
}
