// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export customer tax level.

use crate::model::*;

/// A GL export customer tax level.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportCustomerTaxLevel {
    /// `taxRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub tax_rate: Option<Decimal>,
    /// `taxCodeXref`.
    pub tax_code_xref: Option<String>,
    /// `agencyXref`.
    pub agency_xref: Option<String>,
    /// `taxLevel`.
    pub tax_level: Option<i32>,
}

impl GLExportCustomerTaxLevel {
    /// `taxRate`.
    pub const TAX_RATE: Field<Self, Decimal> = Field::new("taxRate");
    /// `taxCodeXref`.
    pub const TAX_CODE_XREF: Field<Self, String> = Field::new("taxCodeXref");
    /// `agencyXref`.
    pub const AGENCY_XREF: Field<Self, String> = Field::new("agencyXref");
    /// `taxLevel`.
    pub const TAX_LEVEL: Field<Self, i32> = Field::new("taxLevel");
}

impl Model for GLExportCustomerTaxLevel {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportCustomerTaxLevel",
            fields: &[
                FieldRule::new("taxRate", FieldKind::Decimal),
                FieldRule::new("taxCodeXref", FieldKind::Text),
                FieldRule::new("agencyXref", FieldKind::Text),
                FieldRule::new("taxLevel", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}
