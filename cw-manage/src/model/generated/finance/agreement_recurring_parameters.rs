// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement recurring parameter, as at `/finance/agreements/{id}/recurringParameters/{podId}`.

use crate::model::*;

/// An agreement recurring parameter, as at `/finance/agreements/{id}/recurringParameters/{podId}`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementRecurringParameters {
    /// `billingCycle`.
    pub billing_cycle: Option<GenericNameIdDTO>,
    /// `cycleBase`.
    pub cycle_base: Option<GenericNameIdDTO>,
    /// `aGRAmount`.
    #[serde(rename = "aGRAmount", default, with = "crate::types::decimal")]
    pub a_gr_amount: Option<Decimal>,
    /// `taxable`.
    pub taxable: Option<bool>,
    /// `childrenAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub children_amount: Option<Decimal>,
    /// `additionsAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub additions_amount: Option<Decimal>,
    /// `totalAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub total_amount: Option<Decimal>,
    /// `aGRProrate`.
    #[serde(rename = "aGRProrate", default, with = "crate::types::decimal")]
    pub a_gr_prorate: Option<Decimal>,
    /// `billStartDate`.
    pub bill_start_date: Option<String>,
    /// `taxCode`.
    pub tax_code: Option<GenericNameIdDTO>,
    /// `terms`.
    pub terms: Option<GenericNameIdDTO>,
    /// `prorateFlag`.
    pub prorate_flag: Option<bool>,
    /// `invoiceProratedAdditionsFlag`.
    pub invoice_prorated_additions_flag: Option<bool>,
    /// `restrictDownpayment`.
    pub restrict_downpayment: Option<bool>,
    /// `currency`.
    pub currency: Option<GenericNameIdDTO>,
    /// `autoInvoiceFlag`.
    pub auto_invoice_flag: Option<bool>,
    /// `userDefinedFieldValues`.
    pub user_defined_field_values: Option<Vec<UserDefinedFieldValueModel>>,
    /// `billZeroAmountFlag`.
    pub bill_zero_amount_flag: Option<bool>,
}

impl AgreementRecurringParameters {
    /// `billingCycle`.
    pub const BILLING_CYCLE: Field<Self, GenericNameIdDTO> = Field::new("billingCycle");
    /// `cycleBase`.
    pub const CYCLE_BASE: Field<Self, GenericNameIdDTO> = Field::new("cycleBase");
    /// `aGRAmount`.
    pub const A_GR_AMOUNT: Field<Self, Decimal> = Field::new("aGRAmount");
    /// `taxable`.
    pub const TAXABLE: Field<Self, bool> = Field::new("taxable");
    /// `childrenAmount`.
    pub const CHILDREN_AMOUNT: Field<Self, Decimal> = Field::new("childrenAmount");
    /// `additionsAmount`.
    pub const ADDITIONS_AMOUNT: Field<Self, Decimal> = Field::new("additionsAmount");
    /// `totalAmount`.
    pub const TOTAL_AMOUNT: Field<Self, Decimal> = Field::new("totalAmount");
    /// `aGRProrate`.
    pub const A_GR_PRORATE: Field<Self, Decimal> = Field::new("aGRProrate");
    /// `billStartDate`.
    pub const BILL_START_DATE: Field<Self, String> = Field::new("billStartDate");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, GenericNameIdDTO> = Field::new("taxCode");
    /// `terms`.
    pub const TERMS: Field<Self, GenericNameIdDTO> = Field::new("terms");
    /// `prorateFlag`.
    pub const PRORATE_FLAG: Field<Self, bool> = Field::new("prorateFlag");
    /// `invoiceProratedAdditionsFlag`.
    pub const INVOICE_PRORATED_ADDITIONS_FLAG: Field<Self, bool> =
        Field::new("invoiceProratedAdditionsFlag");
    /// `restrictDownpayment`.
    pub const RESTRICT_DOWNPAYMENT: Field<Self, bool> = Field::new("restrictDownpayment");
    /// `currency`.
    pub const CURRENCY: Field<Self, GenericNameIdDTO> = Field::new("currency");
    /// `autoInvoiceFlag`.
    pub const AUTO_INVOICE_FLAG: Field<Self, bool> = Field::new("autoInvoiceFlag");
    /// `userDefinedFieldValues`.
    pub const USER_DEFINED_FIELD_VALUES: Field<Self, Vec<UserDefinedFieldValueModel>> =
        Field::new("userDefinedFieldValues");
    /// `billZeroAmountFlag`.
    pub const BILL_ZERO_AMOUNT_FLAG: Field<Self, bool> = Field::new("billZeroAmountFlag");
}

impl Model for AgreementRecurringParameters {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementRecurringParameters",
            fields: &[
                FieldRule::new(
                    "billingCycle",
                    FieldKind::Record(<GenericNameIdDTO as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "cycleBase",
                    FieldKind::Record(<GenericNameIdDTO as Model>::SCHEMA),
                ),
                FieldRule::new("aGRAmount", FieldKind::Decimal),
                FieldRule::new("taxable", FieldKind::Flag),
                FieldRule::new("childrenAmount", FieldKind::Decimal),
                FieldRule::new("additionsAmount", FieldKind::Decimal),
                FieldRule::new("totalAmount", FieldKind::Decimal),
                FieldRule::new("aGRProrate", FieldKind::Decimal),
                FieldRule::new("billStartDate", FieldKind::Text),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<GenericNameIdDTO as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "terms",
                    FieldKind::Record(<GenericNameIdDTO as Model>::SCHEMA),
                ),
                FieldRule::new("prorateFlag", FieldKind::Flag),
                FieldRule::new("invoiceProratedAdditionsFlag", FieldKind::Flag),
                FieldRule::new("restrictDownpayment", FieldKind::Flag),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<GenericNameIdDTO as Model>::SCHEMA),
                ),
                FieldRule::new("autoInvoiceFlag", FieldKind::Flag),
                FieldRule::new(
                    "userDefinedFieldValues",
                    FieldKind::Record(<UserDefinedFieldValueModel as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("billZeroAmountFlag", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}
