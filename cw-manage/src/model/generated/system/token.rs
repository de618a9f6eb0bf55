// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A token.

use crate::model::*;

/// A token.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Token {
    /// `publicKey`.
    pub public_key: Option<String>,
    /// `privateKey`.
    pub private_key: Option<String>,
    /// `expiration`.
    pub expiration: Option<String>,
}

impl Token {
    /// `publicKey`.
    pub const PUBLIC_KEY: Field<Self, String> = Field::new("publicKey");
    /// `privateKey`.
    pub const PRIVATE_KEY: Field<Self, String> = Field::new("privateKey");
    /// `expiration`.
    pub const EXPIRATION: Field<Self, String> = Field::new("expiration");
}

impl Model for Token {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Token",
            fields: &[
                FieldRule::new("publicKey", FieldKind::Text),
                FieldRule::new("privateKey", FieldKind::Text),
                FieldRule::new("expiration", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

// Written out: it holds a secret.
impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Token")
            .field("public_key", &self.public_key)
            .field(
                "private_key",
                &self.private_key.as_ref().map(|_| "[redacted]"),
            )
            .field("expiration", &self.expiration)
            .finish()
    }
}
