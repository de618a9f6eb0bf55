// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A validate portal response.

use crate::model::*;

/// A validate portal response.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ValidatePortalResponse {
    /// `success`.
    pub success: Option<bool>,
    /// `contactId`.
    pub contact_id: Option<Id<Contact>>,
}

impl ValidatePortalResponse {
    /// `success`.
    pub const SUCCESS: Field<Self, bool> = Field::new("success");
    /// `contactId`.
    pub const CONTACT_ID: Field<Self, Id<Contact>> = Field::new("contactId");
}

impl Model for ValidatePortalResponse {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ValidatePortalResponse",
            fields: &[
                FieldRule::new("success", FieldKind::Flag),
                FieldRule::new("contactId", FieldKind::Id),
            ],
        };
        &SCHEMA
    };
}
