// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A report column definition.

use crate::model::*;

/// A report column definition.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReportColumnDefinition {
    /// `type`.
    pub type_: Option<String>,
    /// `isNullable`.
    pub is_nullable: Option<bool>,
    /// `identityColumn`.
    pub identity_column: Option<bool>,
}

impl ReportColumnDefinition {
    /// `type`.
    pub const TYPE: Field<Self, String> = Field::new("type");
    /// `isNullable`.
    pub const IS_NULLABLE: Field<Self, bool> = Field::new("isNullable");
    /// `identityColumn`.
    pub const IDENTITY_COLUMN: Field<Self, bool> = Field::new("identityColumn");
}

impl Model for ReportColumnDefinition {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ReportColumnDefinition",
            fields: &[
                FieldRule::new("type", FieldKind::Text),
                FieldRule::new("isNullable", FieldKind::Flag),
                FieldRule::new("identityColumn", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}
