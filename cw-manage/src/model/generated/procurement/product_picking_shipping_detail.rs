// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A product picking shipping detail, as at `/procurement/products/{parentId}/pickingShippingDetails`.

use crate::model::*;

/// A product picking shipping detail, as at `/procurement/products/{parentId}/pickingShippingDetails`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductPickingShippingDetail {
    /// `id`.
    pub id: Option<Id<ProductPickingShippingDetail>>,
    /// `pickedQuantity`.
    pub picked_quantity: Option<i32>,
    /// `shippedQuantity`.
    pub shipped_quantity: Option<i32>,
    /// `warehouse`. Required.
    pub warehouse: Option<WarehouseReference>,
    /// `warehouseBin`. Required.
    pub warehouse_bin: Option<WarehouseBinReference>,
    /// `shipmentMethod`.
    pub shipment_method: Option<ShipmentMethodReference>,
    /// `serialNumber`.
    pub serial_number: Option<String>,
    /// `serialNumberIds`.
    pub serial_number_ids: Option<Vec<i32>>,
    /// `trackingNumber`.
    pub tracking_number: Option<String>,
    /// `productItem`.
    pub product_item: Option<ProductItemReference>,
    /// `lineNumber`.
    pub line_number: Option<i32>,
    /// `quantity`.
    pub quantity: Option<i32>,
    /// `expectedArrivalDate`.
    #[serde(default, with = "crate::types::date")]
    pub expected_arrival_date: Option<DateTime<Utc>>,
    /// `shipmentDate`.
    #[serde(default, with = "crate::types::date")]
    pub shipment_date: Option<DateTime<Utc>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProductPickingShippingDetail {
    /// `id`.
    pub const ID: Field<Self, Id<ProductPickingShippingDetail>> = Field::new("id");
    /// `pickedQuantity`.
    pub const PICKED_QUANTITY: Field<Self, i32> = Field::new("pickedQuantity");
    /// `shippedQuantity`.
    pub const SHIPPED_QUANTITY: Field<Self, i32> = Field::new("shippedQuantity");
    /// `warehouse`.
    pub const WAREHOUSE: Field<Self, WarehouseReference> = Field::new("warehouse");
    /// `warehouseBin`.
    pub const WAREHOUSE_BIN: Field<Self, WarehouseBinReference> = Field::new("warehouseBin");
    /// `shipmentMethod`.
    pub const SHIPMENT_METHOD: Field<Self, ShipmentMethodReference> = Field::new("shipmentMethod");
    /// `serialNumber`.
    pub const SERIAL_NUMBER: Field<Self, String> = Field::new("serialNumber");
    /// `serialNumberIds`.
    pub const SERIAL_NUMBER_IDS: Field<Self, Vec<i32>> = Field::new("serialNumberIds");
    /// `trackingNumber`.
    pub const TRACKING_NUMBER: Field<Self, String> = Field::new("trackingNumber");
    /// `productItem`.
    pub const PRODUCT_ITEM: Field<Self, ProductItemReference> = Field::new("productItem");
    /// `lineNumber`.
    pub const LINE_NUMBER: Field<Self, i32> = Field::new("lineNumber");
    /// `quantity`.
    pub const QUANTITY: Field<Self, i32> = Field::new("quantity");
    /// `expectedArrivalDate`.
    pub const EXPECTED_ARRIVAL_DATE: Field<Self, DateTime<Utc>> = Field::new("expectedArrivalDate");
    /// `shipmentDate`.
    pub const SHIPMENT_DATE: Field<Self, DateTime<Utc>> = Field::new("shipmentDate");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        warehouse: impl Into<WarehouseReference>,
        warehouse_bin: impl Into<WarehouseBinReference>,
    ) -> New<Self> {
        New::from_required(Self {
            warehouse: Some(warehouse.into()),
            warehouse_bin: Some(warehouse_bin.into()),
            ..Self::default()
        })
    }
}

impl Model for ProductPickingShippingDetail {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProductPickingShippingDetail",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("pickedQuantity", FieldKind::Whole),
                FieldRule::new("shippedQuantity", FieldKind::Whole),
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
                FieldRule::new(
                    "shipmentMethod",
                    FieldKind::Record(<ShipmentMethodReference as Model>::SCHEMA),
                ),
                FieldRule::new("serialNumber", FieldKind::Text),
                FieldRule::new("serialNumberIds", FieldKind::Whole).list(),
                FieldRule::new("trackingNumber", FieldKind::Text),
                FieldRule::new(
                    "productItem",
                    FieldKind::Record(<ProductItemReference as Model>::SCHEMA),
                ),
                FieldRule::new("lineNumber", FieldKind::Whole),
                FieldRule::new("quantity", FieldKind::Whole),
                FieldRule::new("expectedArrivalDate", FieldKind::Date),
                FieldRule::new("shipmentDate", FieldKind::Date),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProductPickingShippingDetail {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
