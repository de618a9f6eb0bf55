// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An unposted invoice taxable level, as at `/finance/accounting/unpostedinvoices/{parentId}/taxableLevels`.

use crate::model::*;

/// An unposted invoice taxable level, as at `/finance/accounting/unpostedinvoices/{parentId}/taxableLevels`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnpostedInvoiceTaxableLevel {
    /// `id`.
    pub id: Option<Id<UnpostedInvoiceTaxableLevel>>,
    /// `taxLevel`.
    pub tax_level: Option<i32>,
    /// `taxCodeXref`.
    pub tax_code_xref: Option<String>,
    /// `taxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub tax_amount: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl UnpostedInvoiceTaxableLevel {
    /// `id`.
    pub const ID: Field<Self, Id<UnpostedInvoiceTaxableLevel>> = Field::new("id");
    /// `taxLevel`.
    pub const TAX_LEVEL: Field<Self, i32> = Field::new("taxLevel");
    /// `taxCodeXref`.
    pub const TAX_CODE_XREF: Field<Self, String> = Field::new("taxCodeXref");
    /// `taxAmount`.
    pub const TAX_AMOUNT: Field<Self, Decimal> = Field::new("taxAmount");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for UnpostedInvoiceTaxableLevel {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "UnpostedInvoiceTaxableLevel",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("taxLevel", FieldKind::Whole),
                FieldRule::new("taxCodeXref", FieldKind::Text),
                FieldRule::new("taxAmount", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for UnpostedInvoiceTaxableLevel {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
