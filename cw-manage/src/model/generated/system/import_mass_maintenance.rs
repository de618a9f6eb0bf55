// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An import mass maintenance.

use crate::model::*;

/// An import mass maintenance.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImportMassMaintenance {
    /// `deletedContactCount`.
    pub deleted_contact_count: Option<i32>,
    /// `deletedCompanyCount`.
    pub deleted_company_count: Option<i32>,
    /// `message`.
    pub message: Option<String>,
    /// `success`.
    pub success: Option<bool>,
}

impl ImportMassMaintenance {
    /// `deletedContactCount`.
    pub const DELETED_CONTACT_COUNT: Field<Self, i32> = Field::new("deletedContactCount");
    /// `deletedCompanyCount`.
    pub const DELETED_COMPANY_COUNT: Field<Self, i32> = Field::new("deletedCompanyCount");
    /// `message`.
    pub const MESSAGE: Field<Self, String> = Field::new("message");
    /// `success`.
    pub const SUCCESS: Field<Self, bool> = Field::new("success");
}

impl Model for ImportMassMaintenance {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ImportMassMaintenance",
            fields: &[
                FieldRule::new("deletedContactCount", FieldKind::Whole),
                FieldRule::new("deletedCompanyCount", FieldKind::Whole),
                FieldRule::new("message", FieldKind::Text),
                FieldRule::new("success", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}
