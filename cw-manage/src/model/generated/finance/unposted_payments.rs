// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An unposted payment, as at `/finance/accounting/unpostedpayments`.

use crate::model::*;

/// An unposted payment, as at `/finance/accounting/unpostedpayments`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnpostedPayments {
    /// `id`.
    pub id: Option<Id<UnpostedPayments>>,
    /// `type`.
    pub type_: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `invoice`.
    pub invoice: Option<InvoiceReference>,
    /// `amount`.
    #[serde(default, with = "crate::types::decimal")]
    pub amount: Option<Decimal>,
    /// `paymentDate`.
    pub payment_date: Option<String>,
    /// `appliedBy`.
    pub applied_by: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `wisePayPayment`.
    pub wise_pay_payment: Option<WisePayPayment>,
    /// `paymentSyncStatus`.
    pub payment_sync_status: Option<String>,
    /// `paymentSyncDate`.
    pub payment_sync_date: Option<String>,
    /// `paymentAccount`.
    pub payment_account: Option<String>,
    /// `aRPaymentAccount`.
    pub a_r_payment_account: Option<String>,
}

impl UnpostedPayments {
    /// `id`.
    pub const ID: Field<Self, Id<UnpostedPayments>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, String> = Field::new("type");
    /// `source`.
    pub const SOURCE: Field<Self, String> = Field::new("source");
    /// `invoice`.
    pub const INVOICE: Field<Self, InvoiceReference> = Field::new("invoice");
    /// `amount`.
    pub const AMOUNT: Field<Self, Decimal> = Field::new("amount");
    /// `paymentDate`.
    pub const PAYMENT_DATE: Field<Self, String> = Field::new("paymentDate");
    /// `appliedBy`.
    pub const APPLIED_BY: Field<Self, String> = Field::new("appliedBy");
    /// `wisePayPayment`.
    pub const WISE_PAY_PAYMENT: Field<Self, WisePayPayment> = Field::new("wisePayPayment");
    /// `paymentSyncStatus`.
    pub const PAYMENT_SYNC_STATUS: Field<Self, String> = Field::new("paymentSyncStatus");
    /// `paymentSyncDate`.
    pub const PAYMENT_SYNC_DATE: Field<Self, String> = Field::new("paymentSyncDate");
    /// `paymentAccount`.
    pub const PAYMENT_ACCOUNT: Field<Self, String> = Field::new("paymentAccount");
    /// `aRPaymentAccount`.
    pub const A_R_PAYMENT_ACCOUNT: Field<Self, String> = Field::new("aRPaymentAccount");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for UnpostedPayments {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "UnpostedPayments",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("type", FieldKind::Text),
                FieldRule::new("source", FieldKind::Text),
                FieldRule::new(
                    "invoice",
                    FieldKind::Record(<InvoiceReference as Model>::SCHEMA),
                ),
                FieldRule::new("amount", FieldKind::Decimal),
                FieldRule::new("paymentDate", FieldKind::Text),
                FieldRule::new("appliedBy", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new(
                    "wisePayPayment",
                    FieldKind::Record(<WisePayPayment as Model>::SCHEMA),
                ),
                FieldRule::new("paymentSyncStatus", FieldKind::Text),
                FieldRule::new("paymentSyncDate", FieldKind::Text),
                FieldRule::new("paymentAccount", FieldKind::Text),
                FieldRule::new("aRPaymentAccount", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for UnpostedPayments {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
