// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An adjustment detail, as at `/procurement/adjustments/{parentId}/details`.

use crate::model::*;

/// An adjustment detail, as at `/procurement/adjustments/{parentId}/details`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AdjustmentDetail {
    /// `id`.
    pub id: Option<Id<AdjustmentDetail>>,
    /// `catalogItem`. Required.
    pub catalog_item: Option<CatalogItemReference>,
    /// `description`. At most 50 characters.
    pub description: Option<String>,
    /// `quantityOnHand`.
    #[serde(default, with = "crate::types::decimal")]
    pub quantity_on_hand: Option<Decimal>,
    /// `unitCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub unit_cost: Option<Decimal>,
    /// `warehouse`. Required.
    pub warehouse: Option<WarehouseReference>,
    /// `warehouseBin`. Required.
    pub warehouse_bin: Option<WarehouseBinReference>,
    /// `quantityAdjusted`. Required.
    pub quantity_adjusted: Option<i32>,
    /// `serialNumber`. At most 1000 characters.
    pub serial_number: Option<String>,
    /// `adjustment`.
    pub adjustment: Option<AdjustmentReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AdjustmentDetail {
    /// `id`.
    pub const ID: Field<Self, Id<AdjustmentDetail>> = Field::new("id");
    /// `catalogItem`.
    pub const CATALOG_ITEM: Field<Self, CatalogItemReference> = Field::new("catalogItem");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `quantityOnHand`.
    pub const QUANTITY_ON_HAND: Field<Self, Decimal> = Field::new("quantityOnHand");
    /// `unitCost`.
    pub const UNIT_COST: Field<Self, Decimal> = Field::new("unitCost");
    /// `warehouse`.
    pub const WAREHOUSE: Field<Self, WarehouseReference> = Field::new("warehouse");
    /// `warehouseBin`.
    pub const WAREHOUSE_BIN: Field<Self, WarehouseBinReference> = Field::new("warehouseBin");
    /// `quantityAdjusted`.
    pub const QUANTITY_ADJUSTED: Field<Self, i32> = Field::new("quantityAdjusted");
    /// `serialNumber`.
    pub const SERIAL_NUMBER: Field<Self, String> = Field::new("serialNumber");
    /// `adjustment`.
    pub const ADJUSTMENT: Field<Self, AdjustmentReference> = Field::new("adjustment");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        catalog_item: impl Into<CatalogItemReference>,
        warehouse: impl Into<WarehouseReference>,
        warehouse_bin: impl Into<WarehouseBinReference>,
        quantity_adjusted: i32,
    ) -> New<Self> {
        New::from_required(Self {
            catalog_item: Some(catalog_item.into()),
            warehouse: Some(warehouse.into()),
            warehouse_bin: Some(warehouse_bin.into()),
            quantity_adjusted: Some(quantity_adjusted),
            ..Self::default()
        })
    }
}

impl Model for AdjustmentDetail {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AdjustmentDetail",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "catalogItem",
                    FieldKind::Record(<CatalogItemReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("description", FieldKind::Text).max_length(50),
                FieldRule::new("quantityOnHand", FieldKind::Decimal),
                FieldRule::new("unitCost", FieldKind::Decimal),
                FieldRule::new(
                    "warehouse",
                    FieldKind::Record(<WarehouseReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "warehouseBin",
                    FieldKind::Record(<WarehouseBinReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("quantityAdjusted", FieldKind::Whole).required(),
                FieldRule::new("serialNumber", FieldKind::Text).max_length(1000),
                FieldRule::new(
                    "adjustment",
                    FieldKind::Record(<AdjustmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AdjustmentDetail {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
