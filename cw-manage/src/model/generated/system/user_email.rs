// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A user email, as at `/system/office365/emailSetups/{id}/getEmails/`.

use crate::model::*;

/// A user email, as at `/system/office365/emailSetups/{id}/getEmails/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserEmail {
    /// `id`.
    pub id: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `userPrincipalName`.
    pub user_principal_name: Option<String>,
}

impl UserEmail {
    /// `id`.
    pub const ID: Field<Self, String> = Field::new("id");
    /// `displayName`.
    pub const DISPLAY_NAME: Field<Self, String> = Field::new("displayName");
    /// `userPrincipalName`.
    pub const USER_PRINCIPAL_NAME: Field<Self, String> = Field::new("userPrincipalName");
}

impl Model for UserEmail {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "UserEmail",
            fields: &[
                FieldRule::new("id", FieldKind::Text),
                FieldRule::new("displayName", FieldKind::Text),
                FieldRule::new("userPrincipalName", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}
