// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A product demand.

use crate::model::*;

/// A product demand.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductDemand {
    /// `productRecId`.
    pub product_rec_id: Option<i32>,
    /// `quantity`.
    pub quantity: Option<i32>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
}

impl ProductDemand {
    /// `productRecId`.
    pub const PRODUCT_REC_ID: Field<Self, i32> = Field::new("productRecId");
    /// `quantity`.
    pub const QUANTITY: Field<Self, i32> = Field::new("quantity");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
}

impl Model for ProductDemand {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProductDemand",
            fields: &[
                FieldRule::new("productRecId", FieldKind::Whole),
                FieldRule::new("quantity", FieldKind::Whole),
                FieldRule::new("cost", FieldKind::Decimal),
            ],
        };
        &SCHEMA
    };
}
