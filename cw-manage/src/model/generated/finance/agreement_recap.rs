// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement recap, as at `/finance/agreementrecap/`.

use crate::model::*;

/// An agreement recap, as at `/finance/agreementrecap/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementRecap {
    /// `id`.
    pub id: Option<Id<AgreementRecap>>,
    /// `adjustmentAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub adjustment_amount: Option<Decimal>,
    /// `agreementStatus`.
    pub agreement_status: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `availableAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub available_amount: Option<Decimal>,
    /// `companyName`.
    pub company_name: Option<String>,
    /// `isUnlimited`.
    pub is_unlimited: Option<String>,
    /// `lastInvoiceAmount`.
    pub last_invoice_amount: Option<String>,
    /// `lastInvoiceDate`.
    pub last_invoice_date: Option<String>,
    /// `lastInvoiceNumber`.
    pub last_invoice_number: Option<String>,
    /// `nextInvoiceAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub next_invoice_amount: Option<Decimal>,
    /// `nextInvoiceDate`.
    pub next_invoice_date: Option<String>,
    /// `overrunAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub overrun_amount: Option<Decimal>,
    /// `remainingAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub remaining_amount: Option<Decimal>,
    /// `startingAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub starting_amount: Option<Decimal>,
    /// `unbilledOverageAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub unbilled_overage_amount: Option<Decimal>,
    /// `unbilledPeriods`.
    pub unbilled_periods: Option<i32>,
    /// `usedAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub used_amount: Option<Decimal>,
}

impl AgreementRecap {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementRecap>> = Field::new("id");
    /// `adjustmentAmount`.
    pub const ADJUSTMENT_AMOUNT: Field<Self, Decimal> = Field::new("adjustmentAmount");
    /// `agreementStatus`.
    pub const AGREEMENT_STATUS: Field<Self, String> = Field::new("agreementStatus");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `availableAmount`.
    pub const AVAILABLE_AMOUNT: Field<Self, Decimal> = Field::new("availableAmount");
    /// `companyName`.
    pub const COMPANY_NAME: Field<Self, String> = Field::new("companyName");
    /// `isUnlimited`.
    pub const IS_UNLIMITED: Field<Self, String> = Field::new("isUnlimited");
    /// `lastInvoiceAmount`.
    pub const LAST_INVOICE_AMOUNT: Field<Self, String> = Field::new("lastInvoiceAmount");
    /// `lastInvoiceDate`.
    pub const LAST_INVOICE_DATE: Field<Self, String> = Field::new("lastInvoiceDate");
    /// `lastInvoiceNumber`.
    pub const LAST_INVOICE_NUMBER: Field<Self, String> = Field::new("lastInvoiceNumber");
    /// `nextInvoiceAmount`.
    pub const NEXT_INVOICE_AMOUNT: Field<Self, Decimal> = Field::new("nextInvoiceAmount");
    /// `nextInvoiceDate`.
    pub const NEXT_INVOICE_DATE: Field<Self, String> = Field::new("nextInvoiceDate");
    /// `overrunAmount`.
    pub const OVERRUN_AMOUNT: Field<Self, Decimal> = Field::new("overrunAmount");
    /// `remainingAmount`.
    pub const REMAINING_AMOUNT: Field<Self, Decimal> = Field::new("remainingAmount");
    /// `startingAmount`.
    pub const STARTING_AMOUNT: Field<Self, Decimal> = Field::new("startingAmount");
    /// `unbilledOverageAmount`.
    pub const UNBILLED_OVERAGE_AMOUNT: Field<Self, Decimal> = Field::new("unbilledOverageAmount");
    /// `unbilledPeriods`.
    pub const UNBILLED_PERIODS: Field<Self, i32> = Field::new("unbilledPeriods");
    /// `usedAmount`.
    pub const USED_AMOUNT: Field<Self, Decimal> = Field::new("usedAmount");
}

impl Model for AgreementRecap {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementRecap",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("adjustmentAmount", FieldKind::Decimal),
                FieldRule::new("agreementStatus", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("availableAmount", FieldKind::Decimal),
                FieldRule::new("companyName", FieldKind::Text),
                FieldRule::new("isUnlimited", FieldKind::Text),
                FieldRule::new("lastInvoiceAmount", FieldKind::Text),
                FieldRule::new("lastInvoiceDate", FieldKind::Text),
                FieldRule::new("lastInvoiceNumber", FieldKind::Text),
                FieldRule::new("nextInvoiceAmount", FieldKind::Decimal),
                FieldRule::new("nextInvoiceDate", FieldKind::Text),
                FieldRule::new("overrunAmount", FieldKind::Decimal),
                FieldRule::new("remainingAmount", FieldKind::Decimal),
                FieldRule::new("startingAmount", FieldKind::Decimal),
                FieldRule::new("unbilledOverageAmount", FieldKind::Decimal),
                FieldRule::new("unbilledPeriods", FieldKind::Whole),
                FieldRule::new("usedAmount", FieldKind::Decimal),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementRecap {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
