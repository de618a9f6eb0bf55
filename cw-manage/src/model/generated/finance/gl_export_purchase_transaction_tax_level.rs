// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export purchase transaction tax level.

use crate::model::*;

/// A GL export purchase transaction tax level.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportPurchaseTransactionTaxLevel {
    /// `taxCodeXref`.
    pub tax_code_xref: Option<String>,
    /// `taxLevel`.
    pub tax_level: Option<i32>,
}

impl GLExportPurchaseTransactionTaxLevel {
    /// `taxCodeXref`.
    pub const TAX_CODE_XREF: Field<Self, String> = Field::new("taxCodeXref");
    /// `taxLevel`.
    pub const TAX_LEVEL: Field<Self, i32> = Field::new("taxLevel");
}

impl Model for GLExportPurchaseTransactionTaxLevel {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportPurchaseTransactionTaxLevel",
            fields: &[
                FieldRule::new("taxCodeXref", FieldKind::Text),
                FieldRule::new("taxLevel", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}
