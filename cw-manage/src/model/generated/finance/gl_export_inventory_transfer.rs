// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export inventory transfer.

use crate::model::*;

/// A GL export inventory transfer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportInventoryTransfer {
    /// `id`.
    pub id: Option<String>,
    /// `documentType`.
    pub document_type: Option<String>,
    /// `documentDate`.
    pub document_date: Option<String>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `glClass`.
    pub gl_class: Option<String>,
    /// `glTypeId`.
    pub gl_type_id: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `salesCode`.
    pub sales_code: Option<String>,
    /// `memo`.
    pub memo: Option<String>,
    /// `costAccountNumber`.
    pub cost_account_number: Option<String>,
    /// `inventoryAccountNumber`.
    pub inventory_account_number: Option<String>,
    /// `transferId`.
    pub transfer_id: Option<i32>,
    /// `item`.
    pub item: Option<IvItemReference>,
    /// `glItemId`.
    pub gl_item_id: Option<String>,
    /// `salesDescription`.
    pub sales_description: Option<String>,
    /// `itemDescription`.
    pub item_description: Option<String>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `itemPrice`.
    #[serde(default, with = "crate::types::decimal")]
    pub item_price: Option<Decimal>,
    /// `taxable`.
    pub taxable: Option<bool>,
    /// `unitOfMeasure`.
    pub unit_of_measure: Option<UnitOfMeasureReference>,
    /// `quantity`.
    #[serde(default, with = "crate::types::decimal")]
    pub quantity: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `subCategory`.
    pub sub_category: Option<ProductSubCategoryReference>,
    /// `serializedFlag`.
    pub serialized_flag: Option<bool>,
    /// `serialNumbers`.
    pub serial_numbers: Option<String>,
    /// `bin`.
    pub bin: Option<WarehouseBinReference>,
    /// `warehouse`.
    pub warehouse: Option<WarehouseReference>,
    /// `transferFromBin`.
    pub transfer_from_bin: Option<WarehouseBinReference>,
    /// `transferFromLocationXref`.
    pub transfer_from_location_xref: Option<String>,
    /// `transferToBin`.
    pub transfer_to_bin: Option<WarehouseBinReference>,
    /// `transferToLocationXref`.
    pub transfer_to_location_xref: Option<String>,
    /// `locationXref`.
    pub location_xref: Option<String>,
    /// `priceLevelXref`.
    pub price_level_xref: Option<String>,
    /// `uomScheduleXref`.
    pub uom_schedule_xref: Option<String>,
    /// `itemTypeXref`.
    pub item_type_xref: Option<String>,
    /// `inventoryXref`.
    pub inventory_xref: Option<String>,
    /// `cogsXref`.
    pub cogs_xref: Option<String>,
    /// `taxNote`.
    pub tax_note: Option<String>,
    /// `offset`.
    pub offset: Option<GLExportInventoryTransferOffset>,
}

impl GLExportInventoryTransfer {
    /// `id`.
    pub const ID: Field<Self, String> = Field::new("id");
    /// `documentType`.
    pub const DOCUMENT_TYPE: Field<Self, String> = Field::new("documentType");
    /// `documentDate`.
    pub const DOCUMENT_DATE: Field<Self, String> = Field::new("documentDate");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `glClass`.
    pub const GL_CLASS: Field<Self, String> = Field::new("glClass");
    /// `glTypeId`.
    pub const GL_TYPE_ID: Field<Self, String> = Field::new("glTypeId");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `salesCode`.
    pub const SALES_CODE: Field<Self, String> = Field::new("salesCode");
    /// `memo`.
    pub const MEMO: Field<Self, String> = Field::new("memo");
    /// `costAccountNumber`.
    pub const COST_ACCOUNT_NUMBER: Field<Self, String> = Field::new("costAccountNumber");
    /// `inventoryAccountNumber`.
    pub const INVENTORY_ACCOUNT_NUMBER: Field<Self, String> = Field::new("inventoryAccountNumber");
    /// `transferId`.
    pub const TRANSFER_ID: Field<Self, i32> = Field::new("transferId");
    /// `item`.
    pub const ITEM: Field<Self, IvItemReference> = Field::new("item");
    /// `glItemId`.
    pub const GL_ITEM_ID: Field<Self, String> = Field::new("glItemId");
    /// `salesDescription`.
    pub const SALES_DESCRIPTION: Field<Self, String> = Field::new("salesDescription");
    /// `itemDescription`.
    pub const ITEM_DESCRIPTION: Field<Self, String> = Field::new("itemDescription");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `itemPrice`.
    pub const ITEM_PRICE: Field<Self, Decimal> = Field::new("itemPrice");
    /// `taxable`.
    pub const TAXABLE: Field<Self, bool> = Field::new("taxable");
    /// `unitOfMeasure`.
    pub const UNIT_OF_MEASURE: Field<Self, UnitOfMeasureReference> = Field::new("unitOfMeasure");
    /// `quantity`.
    pub const QUANTITY: Field<Self, Decimal> = Field::new("quantity");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `subCategory`.
    pub const SUB_CATEGORY: Field<Self, ProductSubCategoryReference> = Field::new("subCategory");
    /// `serializedFlag`.
    pub const SERIALIZED_FLAG: Field<Self, bool> = Field::new("serializedFlag");
    /// `serialNumbers`.
    pub const SERIAL_NUMBERS: Field<Self, String> = Field::new("serialNumbers");
    /// `bin`.
    pub const BIN: Field<Self, WarehouseBinReference> = Field::new("bin");
    /// `warehouse`.
    pub const WAREHOUSE: Field<Self, WarehouseReference> = Field::new("warehouse");
    /// `transferFromBin`.
    pub const TRANSFER_FROM_BIN: Field<Self, WarehouseBinReference> = Field::new("transferFromBin");
    /// `transferFromLocationXref`.
    pub const TRANSFER_FROM_LOCATION_XREF: Field<Self, String> =
        Field::new("transferFromLocationXref");
    /// `transferToBin`.
    pub const TRANSFER_TO_BIN: Field<Self, WarehouseBinReference> = Field::new("transferToBin");
    /// `transferToLocationXref`.
    pub const TRANSFER_TO_LOCATION_XREF: Field<Self, String> = Field::new("transferToLocationXref");
    /// `locationXref`.
    pub const LOCATION_XREF: Field<Self, String> = Field::new("locationXref");
    /// `priceLevelXref`.
    pub const PRICE_LEVEL_XREF: Field<Self, String> = Field::new("priceLevelXref");
    /// `uomScheduleXref`.
    pub const UOM_SCHEDULE_XREF: Field<Self, String> = Field::new("uomScheduleXref");
    /// `itemTypeXref`.
    pub const ITEM_TYPE_XREF: Field<Self, String> = Field::new("itemTypeXref");
    /// `inventoryXref`.
    pub const INVENTORY_XREF: Field<Self, String> = Field::new("inventoryXref");
    /// `cogsXref`.
    pub const COGS_XREF: Field<Self, String> = Field::new("cogsXref");
    /// `taxNote`.
    pub const TAX_NOTE: Field<Self, String> = Field::new("taxNote");
    /// `offset`.
    pub const OFFSET: Field<Self, GLExportInventoryTransferOffset> = Field::new("offset");
}

impl Model for GLExportInventoryTransfer {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportInventoryTransfer",
            fields: &[
                FieldRule::new("id", FieldKind::Text),
                FieldRule::new("documentType", FieldKind::Text),
                FieldRule::new("documentDate", FieldKind::Text),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new("glClass", FieldKind::Text),
                FieldRule::new("glTypeId", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("salesCode", FieldKind::Text),
                FieldRule::new("memo", FieldKind::Text),
                FieldRule::new("costAccountNumber", FieldKind::Text),
                FieldRule::new("inventoryAccountNumber", FieldKind::Text),
                FieldRule::new("transferId", FieldKind::Whole),
                FieldRule::new(
                    "item",
                    FieldKind::Record(<IvItemReference as Model>::SCHEMA),
                ),
                FieldRule::new("glItemId", FieldKind::Text),
                FieldRule::new("salesDescription", FieldKind::Text),
                FieldRule::new("itemDescription", FieldKind::Text),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("itemPrice", FieldKind::Decimal),
                FieldRule::new("taxable", FieldKind::Flag),
                FieldRule::new(
                    "unitOfMeasure",
                    FieldKind::Record(<UnitOfMeasureReference as Model>::SCHEMA),
                ),
                FieldRule::new("quantity", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new(
                    "subCategory",
                    FieldKind::Record(<ProductSubCategoryReference as Model>::SCHEMA),
                ),
                FieldRule::new("serializedFlag", FieldKind::Flag),
                FieldRule::new("serialNumbers", FieldKind::Text),
                FieldRule::new(
                    "bin",
                    FieldKind::Record(<WarehouseBinReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "warehouse",
                    FieldKind::Record(<WarehouseReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "transferFromBin",
                    FieldKind::Record(<WarehouseBinReference as Model>::SCHEMA),
                ),
                FieldRule::new("transferFromLocationXref", FieldKind::Text),
                FieldRule::new(
                    "transferToBin",
                    FieldKind::Record(<WarehouseBinReference as Model>::SCHEMA),
                ),
                FieldRule::new("transferToLocationXref", FieldKind::Text),
                FieldRule::new("locationXref", FieldKind::Text),
                FieldRule::new("priceLevelXref", FieldKind::Text),
                FieldRule::new("uomScheduleXref", FieldKind::Text),
                FieldRule::new("itemTypeXref", FieldKind::Text),
                FieldRule::new("inventoryXref", FieldKind::Text),
                FieldRule::new("cogsXref", FieldKind::Text),
                FieldRule::new("taxNote", FieldKind::Text),
                FieldRule::new(
                    "offset",
                    FieldKind::Record(<GLExportInventoryTransferOffset as Model>::SCHEMA),
                ),
            ],
        };
        &SCHEMA
    };
}
