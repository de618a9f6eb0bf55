// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A catalog inventory, as at `/procurement/catalog/{parentId}/inventory`.

use crate::model::*;

/// A catalog inventory, as at `/procurement/catalog/{parentId}/inventory`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CatalogInventory {
    /// `id`.
    pub id: Option<Id<CatalogInventory>>,
    /// `catalogItem`.
    pub catalog_item: Option<CatalogItemReference>,
    /// `warehouse`.
    pub warehouse: Option<WarehouseReference>,
    /// `warehouseBin`.
    pub warehouse_bin: Option<WarehouseBinReference>,
    /// `onHand`.
    pub on_hand: Option<i32>,
    /// `serialNumbers`.
    pub serial_numbers: Option<Vec<OnHandSerialNumberReference>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CatalogInventory {
    /// `id`.
    pub const ID: Field<Self, Id<CatalogInventory>> = Field::new("id");
    /// `catalogItem`.
    pub const CATALOG_ITEM: Field<Self, CatalogItemReference> = Field::new("catalogItem");
    /// `warehouse`.
    pub const WAREHOUSE: Field<Self, WarehouseReference> = Field::new("warehouse");
    /// `warehouseBin`.
    pub const WAREHOUSE_BIN: Field<Self, WarehouseBinReference> = Field::new("warehouseBin");
    /// `onHand`.
    pub const ON_HAND: Field<Self, i32> = Field::new("onHand");
    /// `serialNumbers`.
    pub const SERIAL_NUMBERS: Field<Self, Vec<OnHandSerialNumberReference>> =
        Field::new("serialNumbers");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for CatalogInventory {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CatalogInventory",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "catalogItem",
                    FieldKind::Record(<CatalogItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "warehouse",
                    FieldKind::Record(<WarehouseReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "warehouseBin",
                    FieldKind::Record(<WarehouseBinReference as Model>::SCHEMA),
                ),
                FieldRule::new("onHand", FieldKind::Whole),
                FieldRule::new(
                    "serialNumbers",
                    FieldKind::Record(<OnHandSerialNumberReference as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CatalogInventory {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
