// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A wise pay batch payment.

use crate::model::*;

/// A wise pay batch payment.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WisePayBatchPayment {
    /// `amount`.
    #[serde(default, with = "crate::types::decimal")]
    pub amount: Option<Decimal>,
    /// `wisePayHref`.
    pub wise_pay_href: Option<String>,
}

impl WisePayBatchPayment {
    /// `amount`.
    pub const AMOUNT: Field<Self, Decimal> = Field::new("amount");
    /// `wisePayHref`.
    pub const WISE_PAY_HREF: Field<Self, String> = Field::new("wisePayHref");
}

impl Model for WisePayBatchPayment {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WisePayBatchPayment",
            fields: &[
                FieldRule::new("amount", FieldKind::Decimal),
                FieldRule::new("wisePayHref", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}
