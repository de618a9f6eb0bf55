// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A payment.

use crate::model::*;

/// A payment.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Payment {
    /// `id`.
    pub id: Option<Id<Payment>>,
    /// `type`.
    pub type_: Option<String>,
    /// `invoice`.
    pub invoice: Option<InvoiceReference>,
    /// `credit`.
    pub credit: Option<InvoiceReference>,
    /// `amount`.
    #[serde(default, with = "crate::types::decimal")]
    pub amount: Option<Decimal>,
    /// `paymentDate`.
    #[serde(default, with = "crate::types::date")]
    pub payment_date: Option<DateTime<Utc>>,
    /// `appliedBy`.
    pub applied_by: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Payment {
    /// `id`.
    pub const ID: Field<Self, Id<Payment>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, String> = Field::new("type");
    /// `invoice`.
    pub const INVOICE: Field<Self, InvoiceReference> = Field::new("invoice");
    /// `credit`.
    pub const CREDIT: Field<Self, InvoiceReference> = Field::new("credit");
    /// `amount`.
    pub const AMOUNT: Field<Self, Decimal> = Field::new("amount");
    /// `paymentDate`.
    pub const PAYMENT_DATE: Field<Self, DateTime<Utc>> = Field::new("paymentDate");
    /// `appliedBy`.
    pub const APPLIED_BY: Field<Self, String> = Field::new("appliedBy");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for Payment {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Payment",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("type", FieldKind::Text),
                FieldRule::new(
                    "invoice",
                    FieldKind::Record(<InvoiceReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "credit",
                    FieldKind::Record(<InvoiceReference as Model>::SCHEMA),
                ),
                FieldRule::new("amount", FieldKind::Decimal),
                FieldRule::new("paymentDate", FieldKind::Date),
                FieldRule::new("appliedBy", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Payment {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
