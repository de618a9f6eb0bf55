// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An invoice payment, as at `/finance/invoices/{parentId}/payments`.

use crate::model::*;

/// An invoice payment, as at `/finance/invoices/{parentId}/payments`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoicePayment {
    /// `id`.
    pub id: Option<Id<InvoicePayment>>,
    /// `type`.
    pub type_: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `invoice`.
    pub invoice: Option<InvoiceReference>,
    /// `credit`.
    pub credit: Option<InvoiceReference>,
    /// `amount`.
    #[serde(default, with = "crate::types::decimal")]
    pub amount: Option<Decimal>,
    /// `balance`.
    #[serde(default, with = "crate::types::decimal")]
    pub balance: Option<Decimal>,
    /// `invoiceBalance`.
    #[serde(default, with = "crate::types::decimal")]
    pub invoice_balance: Option<Decimal>,
    /// `invoiceTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub invoice_total: Option<Decimal>,
    /// `paymentDate`.
    #[serde(default, with = "crate::types::date")]
    pub payment_date: Option<DateTime<Utc>>,
    /// `appliedBy`.
    pub applied_by: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `wisePayPayment`.
    pub wise_pay_payment: Option<WisePayPayment>,
    /// `paymentSyncStatus`.
    pub payment_sync_status: Option<String>,
    /// `glBatchID`. At most 50 characters.
    #[serde(rename = "glBatchID")]
    pub gl_batch_id: Option<String>,
    /// `paymentSyncDate`.
    #[serde(default, with = "crate::types::date")]
    pub payment_sync_date: Option<DateTime<Utc>>,
    /// `paymentAccount`.
    pub payment_account: Option<String>,
    /// `aRPaymentAccount`.
    pub a_r_payment_account: Option<String>,
}

impl InvoicePayment {
    /// `id`.
    pub const ID: Field<Self, Id<InvoicePayment>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, String> = Field::new("type");
    /// `source`.
    pub const SOURCE: Field<Self, String> = Field::new("source");
    /// `invoice`.
    pub const INVOICE: Field<Self, InvoiceReference> = Field::new("invoice");
    /// `credit`.
    pub const CREDIT: Field<Self, InvoiceReference> = Field::new("credit");
    /// `amount`.
    pub const AMOUNT: Field<Self, Decimal> = Field::new("amount");
    /// `balance`.
    pub const BALANCE: Field<Self, Decimal> = Field::new("balance");
    /// `invoiceBalance`.
    pub const INVOICE_BALANCE: Field<Self, Decimal> = Field::new("invoiceBalance");
    /// `invoiceTotal`.
    pub const INVOICE_TOTAL: Field<Self, Decimal> = Field::new("invoiceTotal");
    /// `paymentDate`.
    pub const PAYMENT_DATE: Field<Self, DateTime<Utc>> = Field::new("paymentDate");
    /// `appliedBy`.
    pub const APPLIED_BY: Field<Self, String> = Field::new("appliedBy");
    /// `wisePayPayment`.
    pub const WISE_PAY_PAYMENT: Field<Self, WisePayPayment> = Field::new("wisePayPayment");
    /// `paymentSyncStatus`.
    pub const PAYMENT_SYNC_STATUS: Field<Self, String> = Field::new("paymentSyncStatus");
    /// `glBatchID`.
    pub const GL_BATCH_ID: Field<Self, String> = Field::new("glBatchID");
    /// `paymentSyncDate`.
    pub const PAYMENT_SYNC_DATE: Field<Self, DateTime<Utc>> = Field::new("paymentSyncDate");
    /// `paymentAccount`.
    pub const PAYMENT_ACCOUNT: Field<Self, String> = Field::new("paymentAccount");
    /// `aRPaymentAccount`.
    pub const A_R_PAYMENT_ACCOUNT: Field<Self, String> = Field::new("aRPaymentAccount");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for InvoicePayment {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InvoicePayment",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("type", FieldKind::Text),
                FieldRule::new("source", FieldKind::Text),
                FieldRule::new(
                    "invoice",
                    FieldKind::Record(<InvoiceReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "credit",
                    FieldKind::Record(<InvoiceReference as Model>::SCHEMA),
                ),
                FieldRule::new("amount", FieldKind::Decimal),
                FieldRule::new("balance", FieldKind::Decimal),
                FieldRule::new("invoiceBalance", FieldKind::Decimal),
                FieldRule::new("invoiceTotal", FieldKind::Decimal),
                FieldRule::new("paymentDate", FieldKind::Date),
                FieldRule::new("appliedBy", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new(
                    "wisePayPayment",
                    FieldKind::Record(<WisePayPayment as Model>::SCHEMA),
                ),
                FieldRule::new("paymentSyncStatus", FieldKind::Text),
                FieldRule::new("glBatchID", FieldKind::Text).max_length(50),
                FieldRule::new("paymentSyncDate", FieldKind::Date),
                FieldRule::new("paymentAccount", FieldKind::Text),
                FieldRule::new("aRPaymentAccount", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for InvoicePayment {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
