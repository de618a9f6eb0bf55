// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An on hand serial number, as at `/procurement/onhandserialnumbers`.

use crate::model::*;

/// An on hand serial number, as at `/procurement/onhandserialnumbers`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OnHandSerialNumber {
    /// `id`.
    pub id: Option<Id<OnHandSerialNumber>>,
    /// `serial`.
    pub serial: Option<String>,
    /// `catalogItem`.
    pub catalog_item: Option<CatalogItemReference>,
    /// `warehouse`.
    pub warehouse: Option<WarehouseReference>,
    /// `warehouseBin`.
    pub warehouse_bin: Option<WarehouseBinReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OnHandSerialNumber {
    /// `id`.
    pub const ID: Field<Self, Id<OnHandSerialNumber>> = Field::new("id");
    /// `serial`.
    pub const SERIAL: Field<Self, String> = Field::new("serial");
    /// `catalogItem`.
    pub const CATALOG_ITEM: Field<Self, CatalogItemReference> = Field::new("catalogItem");
    /// `warehouse`.
    pub const WAREHOUSE: Field<Self, WarehouseReference> = Field::new("warehouse");
    /// `warehouseBin`.
    pub const WAREHOUSE_BIN: Field<Self, WarehouseBinReference> = Field::new("warehouseBin");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for OnHandSerialNumber {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OnHandSerialNumber",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("serial", FieldKind::Text),
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
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for OnHandSerialNumber {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
