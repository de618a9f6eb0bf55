// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export transaction detail tax level.

use crate::model::*;

/// A GL export transaction detail tax level.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportTransactionDetailTaxLevel {
    /// `taxableFlag`.
    pub taxable_flag: Option<bool>,
    /// `taxLevel`.
    pub tax_level: Option<i32>,
}

impl GLExportTransactionDetailTaxLevel {
    /// `taxableFlag`.
    pub const TAXABLE_FLAG: Field<Self, bool> = Field::new("taxableFlag");
    /// `taxLevel`.
    pub const TAX_LEVEL: Field<Self, i32> = Field::new("taxLevel");
}

impl Model for GLExportTransactionDetailTaxLevel {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportTransactionDetailTaxLevel",
            fields: &[
                FieldRule::new("taxableFlag", FieldKind::Flag),
                FieldRule::new("taxLevel", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}
