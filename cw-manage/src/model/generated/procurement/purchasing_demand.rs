// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A purchasing demand.

use crate::model::*;

/// A purchasing demand.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchasingDemand {
    /// `warehouse`.
    pub warehouse: Option<WarehouseReference>,
    /// `vendor`.
    pub vendor: Option<CompanyReference>,
    /// `products`.
    pub products: Option<Vec<ProductDemand>>,
    /// `purchaseOrder`.
    pub purchase_order: Option<PurchaseOrder>,
}

impl PurchasingDemand {
    /// `warehouse`.
    pub const WAREHOUSE: Field<Self, WarehouseReference> = Field::new("warehouse");
    /// `vendor`.
    pub const VENDOR: Field<Self, CompanyReference> = Field::new("vendor");
    /// `products`.
    pub const PRODUCTS: Field<Self, Vec<ProductDemand>> = Field::new("products");
    /// `purchaseOrder`.
    pub const PURCHASE_ORDER: Field<Self, PurchaseOrder> = Field::new("purchaseOrder");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for PurchasingDemand {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PurchasingDemand",
            fields: &[
                FieldRule::new(
                    "warehouse",
                    FieldKind::Record(<WarehouseReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "vendor",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "products",
                    FieldKind::Record(<ProductDemand as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "purchaseOrder",
                    FieldKind::Record(<PurchaseOrder as Model>::SCHEMA),
                ),
            ],
        };
        &SCHEMA
    };
}
