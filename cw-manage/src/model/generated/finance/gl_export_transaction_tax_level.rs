// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export transaction tax level.

use crate::model::*;

/// A GL export transaction tax level.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportTransactionTaxLevel {
    /// `taxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub tax_amount: Option<Decimal>,
    /// `taxableAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub taxable_amount: Option<Decimal>,
    /// `taxCodeXref`.
    pub tax_code_xref: Option<String>,
    /// `taxLevel`.
    pub tax_level: Option<i32>,
}

impl GLExportTransactionTaxLevel {
    /// `taxAmount`.
    pub const TAX_AMOUNT: Field<Self, Decimal> = Field::new("taxAmount");
    /// `taxableAmount`.
    pub const TAXABLE_AMOUNT: Field<Self, Decimal> = Field::new("taxableAmount");
    /// `taxCodeXref`.
    pub const TAX_CODE_XREF: Field<Self, String> = Field::new("taxCodeXref");
    /// `taxLevel`.
    pub const TAX_LEVEL: Field<Self, i32> = Field::new("taxLevel");
}

impl Model for GLExportTransactionTaxLevel {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportTransactionTaxLevel",
            fields: &[
                FieldRule::new("taxAmount", FieldKind::Decimal),
                FieldRule::new("taxableAmount", FieldKind::Decimal),
                FieldRule::new("taxCodeXref", FieldKind::Text),
                FieldRule::new("taxLevel", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}
