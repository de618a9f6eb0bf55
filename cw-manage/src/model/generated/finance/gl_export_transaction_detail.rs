// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export transaction detail.

use crate::model::*;

/// A GL export transaction detail.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportTransactionDetail {
    /// `id`.
    pub id: Option<Id<GLExportTransactionDetail>>,
    /// `documentDate`.
    pub document_date: Option<String>,
    /// `documentType`.
    pub document_type: Option<String>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `glClass`.
    pub gl_class: Option<String>,
    /// `glTypeId`.
    pub gl_type_id: Option<String>,
    /// `glItemId`.
    pub gl_item_id: Option<String>,
    /// `invoiceSummaryOption`.
    pub invoice_summary_option: Option<String>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `salesCode`.
    pub sales_code: Option<String>,
    /// `memo`.
    pub memo: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `quantity`.
    #[serde(default, with = "crate::types::decimal")]
    pub quantity: Option<Decimal>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `timeEntry`.
    pub time_entry: Option<TimeEntryReference>,
    /// `costAccountNumber`.
    pub cost_account_number: Option<String>,
    /// `inventoryAccountNumber`.
    pub inventory_account_number: Option<String>,
    /// `productAccountNumber`.
    pub product_account_number: Option<String>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `taxCodeXref`.
    pub tax_code_xref: Option<String>,
    /// `taxAgencyXref`.
    pub tax_agency_xref: Option<String>,
    /// `taxNote`.
    pub tax_note: Option<String>,
    /// `taxRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub tax_rate: Option<Decimal>,
    /// `taxRatePercent`.
    #[serde(default, with = "crate::types::decimal")]
    pub tax_rate_percent: Option<Decimal>,
    /// `taxableFlag`.
    pub taxable_flag: Option<bool>,
    /// `taxable2Flag`.
    pub taxable2_flag: Option<bool>,
    /// `taxable3Flag`.
    pub taxable3_flag: Option<bool>,
    /// `taxable4Flag`.
    pub taxable4_flag: Option<bool>,
    /// `taxable5Flag`.
    pub taxable5_flag: Option<bool>,
    /// `item`.
    pub item: Option<IvItemReference>,
    /// `product`.
    pub product: Option<ProductReference>,
    /// `itemTaxableFlag`.
    pub item_taxable_flag: Option<bool>,
    /// `itemPrice`.
    #[serde(default, with = "crate::types::decimal")]
    pub item_price: Option<Decimal>,
    /// `itemCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub item_cost: Option<Decimal>,
    /// `itemDescription`.
    pub item_description: Option<String>,
    /// `salesDescription`.
    pub sales_description: Option<String>,
    /// `unitOfMeasure`.
    pub unit_of_measure: Option<UnitOfMeasureReference>,
    /// `subCategory`.
    pub sub_category: Option<ProductSubCategoryReference>,
    /// `serializedFlag`.
    pub serialized_flag: Option<bool>,
    /// `serialNumbers`.
    pub serial_numbers: Option<String>,
    /// `warehouseSite`.
    pub warehouse_site: Option<SiteReference>,
    /// `warehouseBin`.
    pub warehouse_bin: Option<WarehouseBinReference>,
    /// `shipmentMethod`.
    pub shipment_method: Option<ShipmentMethodReference>,
    /// `dropShippedFlag`.
    pub drop_shipped_flag: Option<bool>,
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
    /// `taxLevels`.
    pub tax_levels: Option<Vec<GLExportTransactionDetailTaxLevel>>,
}

impl GLExportTransactionDetail {
    /// `id`.
    pub const ID: Field<Self, Id<GLExportTransactionDetail>> = Field::new("id");
    /// `documentDate`.
    pub const DOCUMENT_DATE: Field<Self, String> = Field::new("documentDate");
    /// `documentType`.
    pub const DOCUMENT_TYPE: Field<Self, String> = Field::new("documentType");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `glClass`.
    pub const GL_CLASS: Field<Self, String> = Field::new("glClass");
    /// `glTypeId`.
    pub const GL_TYPE_ID: Field<Self, String> = Field::new("glTypeId");
    /// `glItemId`.
    pub const GL_ITEM_ID: Field<Self, String> = Field::new("glItemId");
    /// `invoiceSummaryOption`.
    pub const INVOICE_SUMMARY_OPTION: Field<Self, String> = Field::new("invoiceSummaryOption");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `salesCode`.
    pub const SALES_CODE: Field<Self, String> = Field::new("salesCode");
    /// `memo`.
    pub const MEMO: Field<Self, String> = Field::new("memo");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `quantity`.
    pub const QUANTITY: Field<Self, Decimal> = Field::new("quantity");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `timeEntry`.
    pub const TIME_ENTRY: Field<Self, TimeEntryReference> = Field::new("timeEntry");
    /// `costAccountNumber`.
    pub const COST_ACCOUNT_NUMBER: Field<Self, String> = Field::new("costAccountNumber");
    /// `inventoryAccountNumber`.
    pub const INVENTORY_ACCOUNT_NUMBER: Field<Self, String> = Field::new("inventoryAccountNumber");
    /// `productAccountNumber`.
    pub const PRODUCT_ACCOUNT_NUMBER: Field<Self, String> = Field::new("productAccountNumber");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `taxCodeXref`.
    pub const TAX_CODE_XREF: Field<Self, String> = Field::new("taxCodeXref");
    /// `taxAgencyXref`.
    pub const TAX_AGENCY_XREF: Field<Self, String> = Field::new("taxAgencyXref");
    /// `taxNote`.
    pub const TAX_NOTE: Field<Self, String> = Field::new("taxNote");
    /// `taxRate`.
    pub const TAX_RATE: Field<Self, Decimal> = Field::new("taxRate");
    /// `taxRatePercent`.
    pub const TAX_RATE_PERCENT: Field<Self, Decimal> = Field::new("taxRatePercent");
    /// `taxableFlag`.
    pub const TAXABLE_FLAG: Field<Self, bool> = Field::new("taxableFlag");
    /// `taxable2Flag`.
    pub const TAXABLE2_FLAG: Field<Self, bool> = Field::new("taxable2Flag");
    /// `taxable3Flag`.
    pub const TAXABLE3_FLAG: Field<Self, bool> = Field::new("taxable3Flag");
    /// `taxable4Flag`.
    pub const TAXABLE4_FLAG: Field<Self, bool> = Field::new("taxable4Flag");
    /// `taxable5Flag`.
    pub const TAXABLE5_FLAG: Field<Self, bool> = Field::new("taxable5Flag");
    /// `item`.
    pub const ITEM: Field<Self, IvItemReference> = Field::new("item");
    /// `product`.
    pub const PRODUCT: Field<Self, ProductReference> = Field::new("product");
    /// `itemTaxableFlag`.
    pub const ITEM_TAXABLE_FLAG: Field<Self, bool> = Field::new("itemTaxableFlag");
    /// `itemPrice`.
    pub const ITEM_PRICE: Field<Self, Decimal> = Field::new("itemPrice");
    /// `itemCost`.
    pub const ITEM_COST: Field<Self, Decimal> = Field::new("itemCost");
    /// `itemDescription`.
    pub const ITEM_DESCRIPTION: Field<Self, String> = Field::new("itemDescription");
    /// `salesDescription`.
    pub const SALES_DESCRIPTION: Field<Self, String> = Field::new("salesDescription");
    /// `unitOfMeasure`.
    pub const UNIT_OF_MEASURE: Field<Self, UnitOfMeasureReference> = Field::new("unitOfMeasure");
    /// `subCategory`.
    pub const SUB_CATEGORY: Field<Self, ProductSubCategoryReference> = Field::new("subCategory");
    /// `serializedFlag`.
    pub const SERIALIZED_FLAG: Field<Self, bool> = Field::new("serializedFlag");
    /// `serialNumbers`.
    pub const SERIAL_NUMBERS: Field<Self, String> = Field::new("serialNumbers");
    /// `warehouseSite`.
    pub const WAREHOUSE_SITE: Field<Self, SiteReference> = Field::new("warehouseSite");
    /// `warehouseBin`.
    pub const WAREHOUSE_BIN: Field<Self, WarehouseBinReference> = Field::new("warehouseBin");
    /// `shipmentMethod`.
    pub const SHIPMENT_METHOD: Field<Self, ShipmentMethodReference> = Field::new("shipmentMethod");
    /// `dropShippedFlag`.
    pub const DROP_SHIPPED_FLAG: Field<Self, bool> = Field::new("dropShippedFlag");
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
    /// `taxLevels`.
    pub const TAX_LEVELS: Field<Self, Vec<GLExportTransactionDetailTaxLevel>> =
        Field::new("taxLevels");
}

impl Model for GLExportTransactionDetail {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportTransactionDetail",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("documentDate", FieldKind::Text),
                FieldRule::new("documentType", FieldKind::Text),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new("glClass", FieldKind::Text),
                FieldRule::new("glTypeId", FieldKind::Text),
                FieldRule::new("glItemId", FieldKind::Text),
                FieldRule::new("invoiceSummaryOption", FieldKind::Text),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("salesCode", FieldKind::Text),
                FieldRule::new("memo", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("quantity", FieldKind::Decimal),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "timeEntry",
                    FieldKind::Record(<TimeEntryReference as Model>::SCHEMA),
                ),
                FieldRule::new("costAccountNumber", FieldKind::Text),
                FieldRule::new("inventoryAccountNumber", FieldKind::Text),
                FieldRule::new("productAccountNumber", FieldKind::Text),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("taxCodeXref", FieldKind::Text),
                FieldRule::new("taxAgencyXref", FieldKind::Text),
                FieldRule::new("taxNote", FieldKind::Text),
                FieldRule::new("taxRate", FieldKind::Decimal),
                FieldRule::new("taxRatePercent", FieldKind::Decimal),
                FieldRule::new("taxableFlag", FieldKind::Flag),
                FieldRule::new("taxable2Flag", FieldKind::Flag),
                FieldRule::new("taxable3Flag", FieldKind::Flag),
                FieldRule::new("taxable4Flag", FieldKind::Flag),
                FieldRule::new("taxable5Flag", FieldKind::Flag),
                FieldRule::new(
                    "item",
                    FieldKind::Record(<IvItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "product",
                    FieldKind::Record(<ProductReference as Model>::SCHEMA),
                ),
                FieldRule::new("itemTaxableFlag", FieldKind::Flag),
                FieldRule::new("itemPrice", FieldKind::Decimal),
                FieldRule::new("itemCost", FieldKind::Decimal),
                FieldRule::new("itemDescription", FieldKind::Text),
                FieldRule::new("salesDescription", FieldKind::Text),
                FieldRule::new(
                    "unitOfMeasure",
                    FieldKind::Record(<UnitOfMeasureReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "subCategory",
                    FieldKind::Record(<ProductSubCategoryReference as Model>::SCHEMA),
                ),
                FieldRule::new("serializedFlag", FieldKind::Flag),
                FieldRule::new("serialNumbers", FieldKind::Text),
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
                FieldRule::new("dropShippedFlag", FieldKind::Flag),
                FieldRule::new("itemTypeXref", FieldKind::Text),
                FieldRule::new("inventoryXref", FieldKind::Text),
                FieldRule::new("cogsXref", FieldKind::Text),
                FieldRule::new("uomScheduleXref", FieldKind::Text),
                FieldRule::new("priceLevelXref", FieldKind::Text),
                FieldRule::new("locationXref", FieldKind::Text),
                FieldRule::new(
                    "taxLevels",
                    FieldKind::Record(<GLExportTransactionDetailTaxLevel as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}

impl Record for GLExportTransactionDetail {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
