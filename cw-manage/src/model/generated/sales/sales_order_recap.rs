// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A sales order recap, as at `/sales/orders/{id}/financialrecap`.

use crate::model::*;

/// A sales order recap, as at `/sales/orders/{id}/financialrecap`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SalesOrderRecap {
    /// `id`.
    pub id: Option<Id<SalesOrderRecap>>,
    /// `billableAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub billable_amount: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `percent`.
    #[serde(default, with = "crate::types::decimal")]
    pub percent: Option<Decimal>,
}

impl SalesOrderRecap {
    /// `id`.
    pub const ID: Field<Self, Id<SalesOrderRecap>> = Field::new("id");
    /// `billableAmount`.
    pub const BILLABLE_AMOUNT: Field<Self, Decimal> = Field::new("billableAmount");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `percent`.
    pub const PERCENT: Field<Self, Decimal> = Field::new("percent");
}

impl Model for SalesOrderRecap {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SalesOrderRecap",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("billableAmount", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("percent", FieldKind::Decimal),
            ],
        };
        &SCHEMA
    };
}

impl Record for SalesOrderRecap {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
