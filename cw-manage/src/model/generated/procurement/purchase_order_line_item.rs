// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A purchase order line item, as at `/procurement/purchaseorders/{parentId}/lineitems`.

use crate::model::*;

/// A purchase order line item, as at `/procurement/purchaseorders/{parentId}/lineitems`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PurchaseOrderLineItem {
    /// `id`.
    pub id: Option<Id<PurchaseOrderLineItem>>,
    /// `backorderedFlag`.
    pub backordered_flag: Option<bool>,
    /// `canceledBy`.
    pub canceled_by: Option<String>,
    /// `canceledFlag`.
    pub canceled_flag: Option<bool>,
    /// `canceledReason`. At most 100 characters.
    pub canceled_reason: Option<String>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `dateCanceled`.
    #[serde(default, with = "crate::types::date")]
    pub date_canceled: Option<DateTime<Utc>>,
    /// `dateCanceledUtc`.
    #[serde(default, with = "crate::types::date")]
    pub date_canceled_utc: Option<DateTime<Utc>>,
    /// `description`. Required. At most 6000 characters.
    pub description: Option<String>,
    /// `displayInternalNotesFlag`.
    pub display_internal_notes_flag: Option<bool>,
    /// `expectedShipDate`.
    #[serde(default, with = "crate::types::date")]
    pub expected_ship_date: Option<DateTime<Utc>>,
    /// `internalNotes`. At most 1000 characters.
    pub internal_notes: Option<String>,
    /// `lineNumber`. Required.
    pub line_number: Option<i32>,
    /// `packingSlip`. At most 50 characters.
    pub packing_slip: Option<String>,
    /// `product`. Required.
    pub product: Option<IvItemReference>,
    /// `purchaseOrderId`.
    pub purchase_order_id: Option<i32>,
    /// `purchaseOrderNumber`. At most 50 characters.
    pub purchase_order_number: Option<String>,
    /// `quantity`. Required.
    #[serde(default, with = "crate::types::decimal")]
    pub quantity: Option<Decimal>,
    /// `receivedQuantity`.
    pub received_quantity: Option<i32>,
    /// `serialNumbers`.
    pub serial_numbers: Option<String>,
    /// `shipDate`.
    #[serde(default, with = "crate::types::date")]
    pub ship_date: Option<DateTime<Utc>>,
    /// `shipmentMethod`.
    pub shipment_method: Option<ShipmentMethodReference>,
    /// `tax`.
    #[serde(default, with = "crate::types::decimal")]
    pub tax: Option<Decimal>,
    /// `trackingNumber`. At most 50 characters.
    pub tracking_number: Option<String>,
    /// `unitCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub unit_cost: Option<Decimal>,
    /// `unitOfMeasure`. Required.
    pub unit_of_measure: Option<UnitOfMeasureReference>,
    /// `vendorOrderNumber`. At most 50 characters.
    pub vendor_order_number: Option<String>,
    /// `vendorSku`. At most 50 characters.
    pub vendor_sku: Option<String>,
    /// `warehouse`.
    pub warehouse: Option<WarehouseReference>,
    /// `warehouseBin`.
    pub warehouse_bin: Option<WarehouseBinReference>,
    /// `shipSet`. At most 10 characters.
    pub ship_set: Option<String>,
    /// `dateReceived`.
    #[serde(default, with = "crate::types::date")]
    pub date_received: Option<DateTime<Utc>>,
    /// `receivedStatus`.
    pub received_status: Option<ReceivedStatus>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `extCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub ext_cost: Option<Decimal>,
    /// `expectedArrivalDate`.
    #[serde(default, with = "crate::types::date")]
    pub expected_arrival_date: Option<DateTime<Utc>>,
    /// `isDetachAvailable`.
    pub is_detach_available: Option<bool>,
    /// `batchedFlag`.
    pub batched_flag: Option<bool>,
    /// `unbatchedRecId`.
    pub unbatched_rec_id: Option<i32>,
    /// `salesOrder`.
    pub sales_order: Option<Vec<SalesOrderReference>>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl PurchaseOrderLineItem {
    /// `id`.
    pub const ID: Field<Self, Id<PurchaseOrderLineItem>> = Field::new("id");
    /// `backorderedFlag`.
    pub const BACKORDERED_FLAG: Field<Self, bool> = Field::new("backorderedFlag");
    /// `canceledBy`.
    pub const CANCELED_BY: Field<Self, String> = Field::new("canceledBy");
    /// `canceledFlag`.
    pub const CANCELED_FLAG: Field<Self, bool> = Field::new("canceledFlag");
    /// `canceledReason`.
    pub const CANCELED_REASON: Field<Self, String> = Field::new("canceledReason");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `dateCanceled`.
    pub const DATE_CANCELED: Field<Self, DateTime<Utc>> = Field::new("dateCanceled");
    /// `dateCanceledUtc`.
    pub const DATE_CANCELED_UTC: Field<Self, DateTime<Utc>> = Field::new("dateCanceledUtc");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `displayInternalNotesFlag`.
    pub const DISPLAY_INTERNAL_NOTES_FLAG: Field<Self, bool> =
        Field::new("displayInternalNotesFlag");
    /// `expectedShipDate`.
    pub const EXPECTED_SHIP_DATE: Field<Self, DateTime<Utc>> = Field::new("expectedShipDate");
    /// `internalNotes`.
    pub const INTERNAL_NOTES: Field<Self, String> = Field::new("internalNotes");
    /// `lineNumber`.
    pub const LINE_NUMBER: Field<Self, i32> = Field::new("lineNumber");
    /// `packingSlip`.
    pub const PACKING_SLIP: Field<Self, String> = Field::new("packingSlip");
    /// `product`.
    pub const PRODUCT: Field<Self, IvItemReference> = Field::new("product");
    /// `purchaseOrderId`.
    pub const PURCHASE_ORDER_ID: Field<Self, i32> = Field::new("purchaseOrderId");
    /// `purchaseOrderNumber`.
    pub const PURCHASE_ORDER_NUMBER: Field<Self, String> = Field::new("purchaseOrderNumber");
    /// `quantity`.
    pub const QUANTITY: Field<Self, Decimal> = Field::new("quantity");
    /// `receivedQuantity`.
    pub const RECEIVED_QUANTITY: Field<Self, i32> = Field::new("receivedQuantity");
    /// `serialNumbers`.
    pub const SERIAL_NUMBERS: Field<Self, String> = Field::new("serialNumbers");
    /// `shipDate`.
    pub const SHIP_DATE: Field<Self, DateTime<Utc>> = Field::new("shipDate");
    /// `shipmentMethod`.
    pub const SHIPMENT_METHOD: Field<Self, ShipmentMethodReference> = Field::new("shipmentMethod");
    /// `tax`.
    pub const TAX: Field<Self, Decimal> = Field::new("tax");
    /// `trackingNumber`.
    pub const TRACKING_NUMBER: Field<Self, String> = Field::new("trackingNumber");
    /// `unitCost`.
    pub const UNIT_COST: Field<Self, Decimal> = Field::new("unitCost");
    /// `unitOfMeasure`.
    pub const UNIT_OF_MEASURE: Field<Self, UnitOfMeasureReference> = Field::new("unitOfMeasure");
    /// `vendorOrderNumber`.
    pub const VENDOR_ORDER_NUMBER: Field<Self, String> = Field::new("vendorOrderNumber");
    /// `vendorSku`.
    pub const VENDOR_SKU: Field<Self, String> = Field::new("vendorSku");
    /// `warehouse`.
    pub const WAREHOUSE: Field<Self, WarehouseReference> = Field::new("warehouse");
    /// `warehouseBin`.
    pub const WAREHOUSE_BIN: Field<Self, WarehouseBinReference> = Field::new("warehouseBin");
    /// `shipSet`.
    pub const SHIP_SET: Field<Self, String> = Field::new("shipSet");
    /// `dateReceived`.
    pub const DATE_RECEIVED: Field<Self, DateTime<Utc>> = Field::new("dateReceived");
    /// `receivedStatus`.
    pub const RECEIVED_STATUS: Field<Self, ReceivedStatus> = Field::new("receivedStatus");
    /// `extCost`.
    pub const EXT_COST: Field<Self, Decimal> = Field::new("extCost");
    /// `expectedArrivalDate`.
    pub const EXPECTED_ARRIVAL_DATE: Field<Self, DateTime<Utc>> = Field::new("expectedArrivalDate");
    /// `isDetachAvailable`.
    pub const IS_DETACH_AVAILABLE: Field<Self, bool> = Field::new("isDetachAvailable");
    /// `batchedFlag`.
    pub const BATCHED_FLAG: Field<Self, bool> = Field::new("batchedFlag");
    /// `unbatchedRecId`.
    pub const UNBATCHED_REC_ID: Field<Self, i32> = Field::new("unbatchedRecId");
    /// `salesOrder`.
    pub const SALES_ORDER: Field<Self, Vec<SalesOrderReference>> = Field::new("salesOrder");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        description: impl Into<String>,
        line_number: i32,
        product: impl Into<IvItemReference>,
        quantity: impl Into<Decimal>,
        unit_of_measure: impl Into<UnitOfMeasureReference>,
    ) -> New<Self> {
        New::from_required(Self {
            description: Some(description.into()),
            line_number: Some(line_number),
            product: Some(product.into()),
            quantity: Some(quantity.into()),
            unit_of_measure: Some(unit_of_measure.into()),
            ..Self::default()
        })
    }
}

impl Model for PurchaseOrderLineItem {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PurchaseOrderLineItem",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("backorderedFlag", FieldKind::Flag),
                FieldRule::new("canceledBy", FieldKind::Text),
                FieldRule::new("canceledFlag", FieldKind::Flag),
                FieldRule::new("canceledReason", FieldKind::Text).max_length(100),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new("dateCanceled", FieldKind::Date),
                FieldRule::new("dateCanceledUtc", FieldKind::Date),
                FieldRule::new("description", FieldKind::Text)
                    .max_length(6000)
                    .required(),
                FieldRule::new("displayInternalNotesFlag", FieldKind::Flag),
                FieldRule::new("expectedShipDate", FieldKind::Date),
                FieldRule::new("internalNotes", FieldKind::Text).max_length(1000),
                FieldRule::new("lineNumber", FieldKind::Whole).required(),
                FieldRule::new("packingSlip", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "product",
                    FieldKind::Record(<IvItemReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("purchaseOrderId", FieldKind::Whole),
                FieldRule::new("purchaseOrderNumber", FieldKind::Text).max_length(50),
                FieldRule::new("quantity", FieldKind::Decimal).required(),
                FieldRule::new("receivedQuantity", FieldKind::Whole),
                FieldRule::new("serialNumbers", FieldKind::Text),
                FieldRule::new("shipDate", FieldKind::Date),
                FieldRule::new(
                    "shipmentMethod",
                    FieldKind::Record(<ShipmentMethodReference as Model>::SCHEMA),
                ),
                FieldRule::new("tax", FieldKind::Decimal),
                FieldRule::new("trackingNumber", FieldKind::Text).max_length(50),
                FieldRule::new("unitCost", FieldKind::Decimal),
                FieldRule::new(
                    "unitOfMeasure",
                    FieldKind::Record(<UnitOfMeasureReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("vendorOrderNumber", FieldKind::Text).max_length(50),
                FieldRule::new("vendorSku", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "warehouse",
                    FieldKind::Record(<WarehouseReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "warehouseBin",
                    FieldKind::Record(<WarehouseBinReference as Model>::SCHEMA),
                ),
                FieldRule::new("shipSet", FieldKind::Text).max_length(10),
                FieldRule::new("dateReceived", FieldKind::Date),
                FieldRule::new("receivedStatus", FieldKind::Choice(ReceivedStatus::VALUES)),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("extCost", FieldKind::Decimal),
                FieldRule::new("expectedArrivalDate", FieldKind::Date),
                FieldRule::new("isDetachAvailable", FieldKind::Flag),
                FieldRule::new("batchedFlag", FieldKind::Flag),
                FieldRule::new("unbatchedRecId", FieldKind::Whole),
                FieldRule::new(
                    "salesOrder",
                    FieldKind::Record(<SalesOrderReference as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PurchaseOrderLineItem {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
