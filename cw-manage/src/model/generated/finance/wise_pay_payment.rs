// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A wise pay payment.

use crate::model::*;

/// A wise pay payment.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WisePayPayment {
    /// `paymentDateUtc`.
    pub payment_date_utc: Option<String>,
    /// `wisePayReference`.
    pub wise_pay_reference: Option<String>,
    /// `batchPayment`.
    pub batch_payment: Option<WisePayBatchPayment>,
    /// `feeInvoice`.
    pub fee_invoice: Option<WisePayFeeInvoice>,
}

impl WisePayPayment {
    /// `paymentDateUtc`.
    pub const PAYMENT_DATE_UTC: Field<Self, String> = Field::new("paymentDateUtc");
    /// `wisePayReference`.
    pub const WISE_PAY_REFERENCE: Field<Self, String> = Field::new("wisePayReference");
    /// `batchPayment`.
    pub const BATCH_PAYMENT: Field<Self, WisePayBatchPayment> = Field::new("batchPayment");
    /// `feeInvoice`.
    pub const FEE_INVOICE: Field<Self, WisePayFeeInvoice> = Field::new("feeInvoice");
}

impl Model for WisePayPayment {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WisePayPayment",
            fields: &[
                FieldRule::new("paymentDateUtc", FieldKind::Text),
                FieldRule::new("wisePayReference", FieldKind::Text),
                FieldRule::new(
                    "batchPayment",
                    FieldKind::Record(<WisePayBatchPayment as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "feeInvoice",
                    FieldKind::Record(<WisePayFeeInvoice as Model>::SCHEMA),
                ),
            ],
        };
        &SCHEMA
    };
}
