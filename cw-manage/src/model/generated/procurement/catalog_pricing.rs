// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A catalog pricing.

use crate::model::*;

/// A catalog pricing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CatalogPricing {
    /// `catalogItem`.
    pub catalog_item: Option<CatalogItemReference>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `quantity`.
    pub quantity: Option<i32>,
    /// `date`.
    pub date: Option<String>,
    /// `price`.
    #[serde(default, with = "crate::types::decimal")]
    pub price: Option<Decimal>,
}

impl CatalogPricing {
    /// `catalogItem`.
    pub const CATALOG_ITEM: Field<Self, CatalogItemReference> = Field::new("catalogItem");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `quantity`.
    pub const QUANTITY: Field<Self, i32> = Field::new("quantity");
    /// `date`.
    pub const DATE: Field<Self, String> = Field::new("date");
    /// `price`.
    pub const PRICE: Field<Self, Decimal> = Field::new("price");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for CatalogPricing {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CatalogPricing",
            fields: &[
                FieldRule::new(
                    "catalogItem",
                    FieldKind::Record(<CatalogItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("quantity", FieldKind::Whole),
                FieldRule::new("date", FieldKind::Text),
                FieldRule::new("price", FieldKind::Decimal),
            ],
        };
        &SCHEMA
    };
}
