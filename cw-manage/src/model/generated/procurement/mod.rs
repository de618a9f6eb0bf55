// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Models of `/procurement`.

mod adjustment_detail;
mod adjustment_type;
mod adjustment_type_info;
mod catalog_component;
mod catalog_inventory;
mod catalog_item;
mod catalog_item_info;
mod catalog_pricing;
mod catalog_vendors;
mod category;
mod category_info;
mod change_order;
mod conversion;
mod directional_sync;
mod enums;
mod http_content;
mod http_method;
mod http_request_message;
mod http_response_message;
mod inventory_on_hand;
mod invoice_grouping;
mod legacy_sub_category;
mod legacy_sub_category_info;
mod manufacturer;
mod manufacturer_info;
mod minimum_stock_by_warehouse;
mod on_hand_serial_number;
mod pricing_break;
mod pricing_detail;
mod pricing_schedule;
mod procurement_adjustment;
mod procurement_setting;
mod product_demand;
mod product_detach;
mod product_picking_shipping_detail;
mod product_type;
mod product_type_info;
mod purchase_order;
mod purchase_order_info;
mod purchase_order_line_item;
mod purchase_order_note;
mod purchase_order_status;
mod purchase_order_status_email_template;
mod purchase_order_status_info;
mod purchase_order_status_notification;
mod purchasing_demand;
mod references;
mod rma_action;
mod rma_action_info;
mod rma_disposition;
mod rma_disposition_info;
mod rma_status;
mod rma_status_email_template;
mod rma_status_info;
mod rma_status_notification;
mod rma_tag;
mod shipment_method;
mod shipment_method_info;
mod sub_category;
mod sub_category_info;
mod unit_of_measure;
mod version;
mod warehouse;
mod warehouse_bin;
mod warehouse_bin_info;
mod warehouse_info;

pub use adjustment_detail::*;
pub use adjustment_type::*;
pub use adjustment_type_info::*;
pub use catalog_component::*;
pub use catalog_inventory::*;
pub use catalog_item::*;
pub use catalog_item_info::*;
pub use catalog_pricing::*;
pub use catalog_vendors::*;
pub use category::*;
pub use category_info::*;
pub use change_order::*;
pub use conversion::*;
pub use directional_sync::*;
pub use enums::*;
pub use http_content::*;
pub use http_method::*;
pub use http_request_message::*;
pub use http_response_message::*;
pub use inventory_on_hand::*;
pub use invoice_grouping::*;
pub use legacy_sub_category::*;
pub use legacy_sub_category_info::*;
pub use manufacturer::*;
pub use manufacturer_info::*;
pub use minimum_stock_by_warehouse::*;
pub use on_hand_serial_number::*;
pub use pricing_break::*;
pub use pricing_detail::*;
pub use pricing_schedule::*;
pub use procurement_adjustment::*;
pub use procurement_setting::*;
pub use product_demand::*;
pub use product_detach::*;
pub use product_picking_shipping_detail::*;
pub use product_type::*;
pub use product_type_info::*;
pub use purchase_order::*;
pub use purchase_order_info::*;
pub use purchase_order_line_item::*;
pub use purchase_order_note::*;
pub use purchase_order_status::*;
pub use purchase_order_status_email_template::*;
pub use purchase_order_status_info::*;
pub use purchase_order_status_notification::*;
pub use purchasing_demand::*;
pub use references::*;
pub use rma_action::*;
pub use rma_action_info::*;
pub use rma_disposition::*;
pub use rma_disposition_info::*;
pub use rma_status::*;
pub use rma_status_email_template::*;
pub use rma_status_info::*;
pub use rma_status_notification::*;
pub use rma_tag::*;
pub use shipment_method::*;
pub use shipment_method_info::*;
pub use sub_category::*;
pub use sub_category_info::*;
pub use unit_of_measure::*;
pub use version::*;
pub use warehouse::*;
pub use warehouse_bin::*;
pub use warehouse_bin_info::*;
pub use warehouse_info::*;

use crate::model::{Model, Schema};

/// The schemas of these models.
pub(crate) static SCHEMAS: &[&Schema] = &[
    <AdjustmentDetail as Model>::SCHEMA,
    <AdjustmentReference as Model>::SCHEMA,
    <AdjustmentType as Model>::SCHEMA,
    <AdjustmentTypeInfo as Model>::SCHEMA,
    <AdjustmentTypeReference as Model>::SCHEMA,
    <CatalogComponent as Model>::SCHEMA,
    <CatalogInventory as Model>::SCHEMA,
    <CatalogItem as Model>::SCHEMA,
    <CatalogItemInfo as Model>::SCHEMA,
    <CatalogPricing as Model>::SCHEMA,
    <CatalogVendors as Model>::SCHEMA,
    <Category as Model>::SCHEMA,
    <CategoryInfo as Model>::SCHEMA,
    <ChangeOrder as Model>::SCHEMA,
    <Conversion as Model>::SCHEMA,
    <DirectionalSync as Model>::SCHEMA,
    <HttpContent as Model>::SCHEMA,
    <HttpMethod as Model>::SCHEMA,
    <HttpRequestMessage as Model>::SCHEMA,
    <HttpResponseMessage as Model>::SCHEMA,
    <InventoryOnHand as Model>::SCHEMA,
    <InvoiceGrouping as Model>::SCHEMA,
    <LegacySubCategory as Model>::SCHEMA,
    <LegacySubCategoryInfo as Model>::SCHEMA,
    <Manufacturer as Model>::SCHEMA,
    <ManufacturerInfo as Model>::SCHEMA,
    <MinimumStockByWarehouse as Model>::SCHEMA,
    <OnHandSerialNumber as Model>::SCHEMA,
    <OnHandSerialNumberReference as Model>::SCHEMA,
    <PricingBreak as Model>::SCHEMA,
    <PricingDetail as Model>::SCHEMA,
    <PricingSchedule as Model>::SCHEMA,
    <ProcurementAdjustment as Model>::SCHEMA,
    <ProcurementSetting as Model>::SCHEMA,
    <ProductDemand as Model>::SCHEMA,
    <ProductDetach as Model>::SCHEMA,
    <ProductPickingShippingDetail as Model>::SCHEMA,
    <ProductType as Model>::SCHEMA,
    <ProductTypeInfo as Model>::SCHEMA,
    <PurchaseOrder as Model>::SCHEMA,
    <PurchaseOrderInfo as Model>::SCHEMA,
    <PurchaseOrderLineItem as Model>::SCHEMA,
    <PurchaseOrderNote as Model>::SCHEMA,
    <PurchaseOrderStatus as Model>::SCHEMA,
    <PurchaseOrderStatusEmailTemplate as Model>::SCHEMA,
    <PurchaseOrderStatusEmailTemplateReference as Model>::SCHEMA,
    <PurchaseOrderStatusInfo as Model>::SCHEMA,
    <PurchaseOrderStatusNotification as Model>::SCHEMA,
    <PurchaseOrderStatusReference as Model>::SCHEMA,
    <PurchasingDemand as Model>::SCHEMA,
    <RmaAction as Model>::SCHEMA,
    <RmaActionInfo as Model>::SCHEMA,
    <RmaActionReference as Model>::SCHEMA,
    <RmaDisposition as Model>::SCHEMA,
    <RmaDispositionInfo as Model>::SCHEMA,
    <RmaDispositionReference as Model>::SCHEMA,
    <RmaStatus as Model>::SCHEMA,
    <RmaStatusEmailTemplate as Model>::SCHEMA,
    <RmaStatusEmailTemplateReference as Model>::SCHEMA,
    <RmaStatusInfo as Model>::SCHEMA,
    <RmaStatusNotification as Model>::SCHEMA,
    <RmaStatusReference as Model>::SCHEMA,
    <RmaTag as Model>::SCHEMA,
    <ShipmentMethod as Model>::SCHEMA,
    <ShipmentMethodInfo as Model>::SCHEMA,
    <SubCategory as Model>::SCHEMA,
    <SubCategoryInfo as Model>::SCHEMA,
    <UnitOfMeasure as Model>::SCHEMA,
    <Version as Model>::SCHEMA,
    <Warehouse as Model>::SCHEMA,
    <WarehouseBin as Model>::SCHEMA,
    <WarehouseBinInfo as Model>::SCHEMA,
    <WarehouseInfo as Model>::SCHEMA,
];
