// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A wise pay fee invoice.

use crate::model::*;

/// A wise pay fee invoice.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WisePayFeeInvoice {
    /// `id`.
    pub id: Option<Id<WisePayFeeInvoice>>,
    /// `invoiceNumber`.
    pub invoice_number: Option<String>,
    /// `amount`.
    #[serde(default, with = "crate::types::decimal")]
    pub amount: Option<Decimal>,
    /// `invoiceHref`.
    pub invoice_href: Option<String>,
}

impl WisePayFeeInvoice {
    /// `id`.
    pub const ID: Field<Self, Id<WisePayFeeInvoice>> = Field::new("id");
    /// `invoiceNumber`.
    pub const INVOICE_NUMBER: Field<Self, String> = Field::new("invoiceNumber");
    /// `amount`.
    pub const AMOUNT: Field<Self, Decimal> = Field::new("amount");
    /// `invoiceHref`.
    pub const INVOICE_HREF: Field<Self, String> = Field::new("invoiceHref");
}

impl Model for WisePayFeeInvoice {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WisePayFeeInvoice",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("invoiceNumber", FieldKind::Text),
                FieldRule::new("amount", FieldKind::Decimal),
                FieldRule::new("invoiceHref", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for WisePayFeeInvoice {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
