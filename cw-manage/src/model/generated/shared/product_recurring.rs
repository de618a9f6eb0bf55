// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A product recurring.

use crate::model::*;

/// A product recurring.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductRecurring {
    /// `recurringRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub recurring_revenue: Option<Decimal>,
    /// `recurringCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub recurring_cost: Option<Decimal>,
    /// `startDate`.
    pub start_date: Option<String>,
    /// `endDate`.
    pub end_date: Option<String>,
    /// `billCycleId`.
    pub bill_cycle_id: Option<i32>,
    /// `billCycle`.
    pub bill_cycle: Option<BillingCycleReference>,
    /// `cycles`.
    pub cycles: Option<i32>,
    /// `cycleType`.
    pub cycle_type: Option<CycleType>,
    /// `agreementType`.
    pub agreement_type: Option<AgreementTypeReference>,
}

impl ProductRecurring {
    /// `recurringRevenue`.
    pub const RECURRING_REVENUE: Field<Self, Decimal> = Field::new("recurringRevenue");
    /// `recurringCost`.
    pub const RECURRING_COST: Field<Self, Decimal> = Field::new("recurringCost");
    /// `startDate`.
    pub const START_DATE: Field<Self, String> = Field::new("startDate");
    /// `endDate`.
    pub const END_DATE: Field<Self, String> = Field::new("endDate");
    /// `billCycleId`.
    pub const BILL_CYCLE_ID: Field<Self, i32> = Field::new("billCycleId");
    /// `billCycle`.
    pub const BILL_CYCLE: Field<Self, BillingCycleReference> = Field::new("billCycle");
    /// `cycles`.
    pub const CYCLES: Field<Self, i32> = Field::new("cycles");
    /// `cycleType`.
    pub const CYCLE_TYPE: Field<Self, CycleType> = Field::new("cycleType");
    /// `agreementType`.
    pub const AGREEMENT_TYPE: Field<Self, AgreementTypeReference> = Field::new("agreementType");
}

impl Model for ProductRecurring {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProductRecurring",
            fields: &[
                FieldRule::new("recurringRevenue", FieldKind::Decimal),
                FieldRule::new("recurringCost", FieldKind::Decimal),
                FieldRule::new("startDate", FieldKind::Text),
                FieldRule::new("endDate", FieldKind::Text),
                FieldRule::new("billCycleId", FieldKind::Whole),
                FieldRule::new(
                    "billCycle",
                    FieldKind::Record(<BillingCycleReference as Model>::SCHEMA),
                ),
                FieldRule::new("cycles", FieldKind::Whole),
                FieldRule::new("cycleType", FieldKind::Choice(CycleType::VALUES)),
                FieldRule::new(
                    "agreementType",
                    FieldKind::Record(<AgreementTypeReference as Model>::SCHEMA),
                ),
            ],
        };
        &SCHEMA
    };
}
