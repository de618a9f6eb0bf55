// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement application parameter, as at `/finance/agreements/{id}/applicationParameters/{podId}`.

use crate::model::*;

/// An agreement application parameter, as at `/finance/agreements/{id}/applicationParameters/{podId}`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementApplicationParameters {
    /// `applicationUnit`.
    pub application_unit: Option<AgreementApplicationUnit>,
    /// `applicationLimit`.
    pub application_limit: Option<AgreementApplicationLimit>,
    /// `applicationLimitAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub application_limit_amount: Option<Decimal>,
    /// `availablePer`.
    pub available_per: Option<AgreementApplicationAviablePer>,
    /// `coversTimeFlag`.
    pub covers_time_flag: Option<bool>,
    /// `coversExpensesFlag`.
    pub covers_expenses_flag: Option<bool>,
    /// `coversProductsFlag`.
    pub covers_products_flag: Option<bool>,
    /// `coversTaxFlag`.
    pub covers_tax_flag: Option<bool>,
    /// `carryoverUnusedFlag`.
    pub carryover_unused_flag: Option<bool>,
    /// `carryOverDays`.
    pub carry_over_days: Option<i32>,
    /// `allowOverrunsFlag`.
    pub allow_overruns_flag: Option<bool>,
    /// `overrunLimit`.
    pub overrun_limit: Option<i32>,
    /// `agreementExpiresFlag`.
    pub agreement_expires_flag: Option<bool>,
    /// `chargeAdjustmentsFlag`.
    pub charge_adjustments_flag: Option<bool>,
    /// `prepayFlag`.
    pub prepay_flag: Option<bool>,
    /// `agrBillingCycle`.
    pub agr_billing_cycle: Option<AgreementApplicationBillingCycle>,
    /// `userDefinedFieldValues`.
    pub user_defined_field_values: Option<Vec<UserDefinedFieldValueModel>>,
}

impl AgreementApplicationParameters {
    /// `applicationUnit`.
    pub const APPLICATION_UNIT: Field<Self, AgreementApplicationUnit> =
        Field::new("applicationUnit");
    /// `applicationLimit`.
    pub const APPLICATION_LIMIT: Field<Self, AgreementApplicationLimit> =
        Field::new("applicationLimit");
    /// `applicationLimitAmount`.
    pub const APPLICATION_LIMIT_AMOUNT: Field<Self, Decimal> = Field::new("applicationLimitAmount");
    /// `availablePer`.
    pub const AVAILABLE_PER: Field<Self, AgreementApplicationAviablePer> =
        Field::new("availablePer");
    /// `coversTimeFlag`.
    pub const COVERS_TIME_FLAG: Field<Self, bool> = Field::new("coversTimeFlag");
    /// `coversExpensesFlag`.
    pub const COVERS_EXPENSES_FLAG: Field<Self, bool> = Field::new("coversExpensesFlag");
    /// `coversProductsFlag`.
    pub const COVERS_PRODUCTS_FLAG: Field<Self, bool> = Field::new("coversProductsFlag");
    /// `coversTaxFlag`.
    pub const COVERS_TAX_FLAG: Field<Self, bool> = Field::new("coversTaxFlag");
    /// `carryoverUnusedFlag`.
    pub const CARRYOVER_UNUSED_FLAG: Field<Self, bool> = Field::new("carryoverUnusedFlag");
    /// `carryOverDays`.
    pub const CARRY_OVER_DAYS: Field<Self, i32> = Field::new("carryOverDays");
    /// `allowOverrunsFlag`.
    pub const ALLOW_OVERRUNS_FLAG: Field<Self, bool> = Field::new("allowOverrunsFlag");
    /// `overrunLimit`.
    pub const OVERRUN_LIMIT: Field<Self, i32> = Field::new("overrunLimit");
    /// `agreementExpiresFlag`.
    pub const AGREEMENT_EXPIRES_FLAG: Field<Self, bool> = Field::new("agreementExpiresFlag");
    /// `chargeAdjustmentsFlag`.
    pub const CHARGE_ADJUSTMENTS_FLAG: Field<Self, bool> = Field::new("chargeAdjustmentsFlag");
    /// `prepayFlag`.
    pub const PREPAY_FLAG: Field<Self, bool> = Field::new("prepayFlag");
    /// `agrBillingCycle`.
    pub const AGR_BILLING_CYCLE: Field<Self, AgreementApplicationBillingCycle> =
        Field::new("agrBillingCycle");
    /// `userDefinedFieldValues`.
    pub const USER_DEFINED_FIELD_VALUES: Field<Self, Vec<UserDefinedFieldValueModel>> =
        Field::new("userDefinedFieldValues");
}

impl Model for AgreementApplicationParameters {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementApplicationParameters",
            fields: &[
                FieldRule::new(
                    "applicationUnit",
                    FieldKind::Record(<AgreementApplicationUnit as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "applicationLimit",
                    FieldKind::Record(<AgreementApplicationLimit as Model>::SCHEMA),
                ),
                FieldRule::new("applicationLimitAmount", FieldKind::Decimal),
                FieldRule::new(
                    "availablePer",
                    FieldKind::Record(<AgreementApplicationAviablePer as Model>::SCHEMA),
                ),
                FieldRule::new("coversTimeFlag", FieldKind::Flag),
                FieldRule::new("coversExpensesFlag", FieldKind::Flag),
                FieldRule::new("coversProductsFlag", FieldKind::Flag),
                FieldRule::new("coversTaxFlag", FieldKind::Flag),
                FieldRule::new("carryoverUnusedFlag", FieldKind::Flag),
                FieldRule::new("carryOverDays", FieldKind::Whole),
                FieldRule::new("allowOverrunsFlag", FieldKind::Flag),
                FieldRule::new("overrunLimit", FieldKind::Whole),
                FieldRule::new("agreementExpiresFlag", FieldKind::Flag),
                FieldRule::new("chargeAdjustmentsFlag", FieldKind::Flag),
                FieldRule::new("prepayFlag", FieldKind::Flag),
                FieldRule::new(
                    "agrBillingCycle",
                    FieldKind::Record(<AgreementApplicationBillingCycle as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "userDefinedFieldValues",
                    FieldKind::Record(<UserDefinedFieldValueModel as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}
