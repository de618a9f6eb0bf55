// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export purchase transaction detail tax.

use crate::model::*;

/// A GL export purchase transaction detail tax.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportPurchaseTransactionDetailTax {
    /// `id`.
    pub id: Option<Id<GLExportPurchaseTransactionDetailTax>>,
    /// `documentDate`.
    pub document_date: Option<String>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `glClass`.
    pub gl_class: Option<String>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `salesCode`.
    pub sales_code: Option<String>,
    /// `glTypeId`.
    pub gl_type_id: Option<String>,
    /// `glItemId`.
    pub gl_item_id: Option<String>,
    /// `memo`.
    pub memo: Option<String>,
    /// `vendorNumber`.
    pub vendor_number: Option<String>,
    /// `vendorAccountNumber`.
    pub vendor_account_number: Option<String>,
    /// `costAccountNumber`.
    pub cost_account_number: Option<String>,
    /// `inventoryAccountNumber`.
    pub inventory_account_number: Option<String>,
    /// `itemTypeXref`.
    pub item_type_xref: Option<String>,
    /// `inventoryXref`.
    pub inventory_xref: Option<String>,
    /// `cogsXref`.
    pub cogs_xref: Option<String>,
    /// `uomScheduleXref`.
    pub uom_schedule_xref: Option<String>,
    /// `priceLevelXref`.
    pub price_level_xref: Option<String>,
    /// `locationXref`.
    pub location_xref: Option<String>,
    /// `item`.
    pub item: Option<IvItemReference>,
    /// `taxableFlag`.
    pub taxable_flag: Option<bool>,
    /// `salesDescription`.
    pub sales_description: Option<String>,
    /// `itemDescription`.
    pub item_description: Option<String>,
    /// `itemPrice`.
    #[serde(default, with = "crate::types::decimal")]
    pub item_price: Option<Decimal>,
    /// `itemCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub item_cost: Option<Decimal>,
    /// `unitOfMeasure`.
    pub unit_of_measure: Option<UnitOfMeasureReference>,
    /// `quantity`.
    #[serde(default, with = "crate::types::decimal")]
    pub quantity: Option<Decimal>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `serializedFlag`.
    pub serialized_flag: Option<bool>,
    /// `serialNumbers`.
    pub serial_numbers: Option<String>,
    /// `dropShippedFlag`.
    pub drop_shipped_flag: Option<bool>,
    /// `lineNumber`.
    pub line_number: Option<i32>,
    /// `warehouseSite`.
    pub warehouse_site: Option<SiteReference>,
    /// `warehouseBin`.
    pub warehouse_bin: Option<WarehouseBinReference>,
    /// `shipmentMethod`.
    pub shipment_method: Option<ShipmentMethodReference>,
    /// `subCategory`.
    pub sub_category: Option<ProductSubCategoryReference>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `taxRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub tax_rate: Option<Decimal>,
    /// `taxRatePercent`.
    #[serde(default, with = "crate::types::decimal")]
    pub tax_rate_percent: Option<Decimal>,
    /// `taxAgencyXref`.
    pub tax_agency_xref: Option<String>,
    /// `taxNote`.
    pub tax_note: Option<String>,
    /// `purchaseHeaderTaxGroup`.
    pub purchase_header_tax_group: Option<String>,
}

impl GLExportPurchaseTransactionDetailTax {
    /// `id`.
    pub const ID: Field<Self, Id<GLExportPurchaseTransactionDetailTax>> = Field::new("id");
    /// `documentDate`.
    pub const DOCUMENT_DATE: Field<Self, String> = Field::new("documentDate");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `glClass`.
    pub const GL_CLASS: Field<Self, String> = Field::new("glClass");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `salesCode`.
    pub const SALES_CODE: Field<Self, String> = Field::new("salesCode");
    /// `glTypeId`.
    pub const GL_TYPE_ID: Field<Self, String> = Field::new("glTypeId");
    /// `glItemId`.
    pub const GL_ITEM_ID: Field<Self, String> = Field::new("glItemId");
    /// `memo`.
    pub const MEMO: Field<Self, String> = Field::new("memo");
    /// `vendorNumber`.
    pub const VENDOR_NUMBER: Field<Self, String> = Field::new("vendorNumber");
    /// `vendorAccountNumber`.
    pub const VENDOR_ACCOUNT_NUMBER: Field<Self, String> = Field::new("vendorAccountNumber");
    /// `costAccountNumber`.
    pub const COST_ACCOUNT_NUMBER: Field<Self, String> = Field::new("costAccountNumber");
    /// `inventoryAccountNumber`.
    pub const INVENTORY_ACCOUNT_NUMBER: Field<Self, String> = Field::new("inventoryAccountNumber");
    /// `itemTypeXref`.
    pub const ITEM_TYPE_XREF: Field<Self, String> = Field::new("itemTypeXref");
    /// `inventoryXref`.
    pub const INVENTORY_XREF: Field<Self, String> = Field::new("inventoryXref");
    /// `cogsXref`.
    pub const COGS_XREF: Field<Self, String> = Field::new("cogsXref");
    /// `uomScheduleXref`.
    pub const UOM_SCHEDULE_XREF: Field<Self, String> = Field::new("uomScheduleXref");
    /// `priceLevelXref`.
    pub const PRICE_LEVEL_XREF: Field<Self, String> = Field::new("priceLevelXref");
    /// `locationXref`.
    pub const LOCATION_XREF: Field<Self, String> = Field::new("locationXref");
    /// `item`.
    pub const ITEM: Field<Self, IvItemReference> = Field::new("item");
    /// `taxableFlag`.
    pub const TAXABLE_FLAG: Field<Self, bool> = Field::new("taxableFlag");
    /// `salesDescription`.
    pub const SALES_DESCRIPTION: Field<Self, String> = Field::new("salesDescription");
    /// `itemDescription`.
    pub const ITEM_DESCRIPTION: Field<Self, String> = Field::new("itemDescription");
    /// `itemPrice`.
    pub const ITEM_PRICE: Field<Self, Decimal> = Field::new("itemPrice");
    /// `itemCost`.
    pub const ITEM_COST: Field<Self, Decimal> = Field::new("itemCost");
    /// `unitOfMeasure`.
    pub const UNIT_OF_MEASURE: Field<Self, UnitOfMeasureReference> = Field::new("unitOfMeasure");
    /// `quantity`.
    pub const QUANTITY: Field<Self, Decimal> = Field::new("quantity");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `serializedFlag`.
    pub const SERIALIZED_FLAG: Field<Self, bool> = Field::new("serializedFlag");
    /// `serialNumbers`.
    pub const SERIAL_NUMBERS: Field<Self, String> = Field::new("serialNumbers");
    /// `dropShippedFlag`.
    pub const DROP_SHIPPED_FLAG: Field<Self, bool> = Field::new("dropShippedFlag");
    /// `lineNumber`.
    pub const LINE_NUMBER: Field<Self, i32> = Field::new("lineNumber");
    /// `warehouseSite`.
    pub const WAREHOUSE_SITE: Field<Self, SiteReference> = Field::new("warehouseSite");
    /// `warehouseBin`.
    pub const WAREHOUSE_BIN: Field<Self, WarehouseBinReference> = Field::new("warehouseBin");
    /// `shipmentMethod`.
    pub const SHIPMENT_METHOD: Field<Self, ShipmentMethodReference> = Field::new("shipmentMethod");
    /// `subCategory`.
    pub const SUB_CATEGORY: Field<Self, ProductSubCategoryReference> = Field::new("subCategory");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `taxRate`.
    pub const TAX_RATE: Field<Self, Decimal> = Field::new("taxRate");
    /// `taxRatePercent`.
    pub const TAX_RATE_PERCENT: Field<Self, Decimal> = Field::new("taxRatePercent");
    /// `taxAgencyXref`.
    pub const TAX_AGENCY_XREF: Field<Self, String> = Field::new("taxAgencyXref");
    /// `taxNote`.
    pub const TAX_NOTE: Field<Self, String> = Field::new("taxNote");
    /// `purchaseHeaderTaxGroup`.
    pub const PURCHASE_HEADER_TAX_GROUP: Field<Self, String> = Field::new("purchaseHeaderTaxGroup");
}

impl Model for GLExportPurchaseTransactionDetailTax {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportPurchaseTransactionDetailTax",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("documentDate", FieldKind::Text),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new("glClass", FieldKind::Text),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("salesCode", FieldKind::Text),
                FieldRule::new("glTypeId", FieldKind::Text),
                FieldRule::new("glItemId", FieldKind::Text),
                FieldRule::new("memo", FieldKind::Text),
                FieldRule::new("vendorNumber", FieldKind::Text),
                FieldRule::new("vendorAccountNumber", FieldKind::Text),
                FieldRule::new("costAccountNumber", FieldKind::Text),
                FieldRule::new("inventoryAccountNumber", FieldKind::Text),
                FieldRule::new("itemTypeXref", FieldKind::Text),
                FieldRule::new("inventoryXref", FieldKind::Text),
                FieldRule::new("cogsXref", FieldKind::Text),
                FieldRule::new("uomScheduleXref", FieldKind::Text),
                FieldRule::new("priceLevelXref", FieldKind::Text),
                FieldRule::new("locationXref", FieldKind::Text),
                FieldRule::new(
                    "item",
                    FieldKind::Record(<IvItemReference as Model>::SCHEMA),
                ),
                FieldRule::new("taxableFlag", FieldKind::Flag),
                FieldRule::new("salesDescription", FieldKind::Text),
                FieldRule::new("itemDescription", FieldKind::Text),
                FieldRule::new("itemPrice", FieldKind::Decimal),
                FieldRule::new("itemCost", FieldKind::Decimal),
                FieldRule::new(
                    "unitOfMeasure",
                    FieldKind::Record(<UnitOfMeasureReference as Model>::SCHEMA),
                ),
                FieldRule::new("quantity", FieldKind::Decimal),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("serializedFlag", FieldKind::Flag),
                FieldRule::new("serialNumbers", FieldKind::Text),
                FieldRule::new("dropShippedFlag", FieldKind::Flag),
                FieldRule::new("lineNumber", FieldKind::Whole),
                FieldRule::new(
                    "warehouseSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "warehouseBin",
                    FieldKind::Record(<WarehouseBinReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "shipmentMethod",
                    FieldKind::Record(<ShipmentMethodReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "subCategory",
                    FieldKind::Record(<ProductSubCategoryReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("taxRate", FieldKind::Decimal),
                FieldRule::new("taxRatePercent", FieldKind::Decimal),
                FieldRule::new("taxAgencyXref", FieldKind::Text),
                FieldRule::new("taxNote", FieldKind::Text),
                FieldRule::new("purchaseHeaderTaxGroup", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for GLExportPurchaseTransactionDetailTax {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
