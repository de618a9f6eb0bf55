// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A portal security, as at `/company/contacts/{id}/portalSecurity`.

use crate::model::*;

/// A portal security, as at `/company/contacts/{id}/portalSecurity`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalSecurity {
    /// `identifier`.
    pub identifier: Option<String>,
    /// `enabled`.
    pub enabled: Option<bool>,
}

impl PortalSecurity {
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `enabled`.
    pub const ENABLED: Field<Self, bool> = Field::new("enabled");
}

impl Model for PortalSecurity {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PortalSecurity",
            fields: &[
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("enabled", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}
