// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A product item, as at `/procurement/products`.

use crate::model::*;

/// A product item, as at `/procurement/products`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductItem {
    /// `id`.
    pub id: Option<Id<ProductItem>>,
    /// `catalogItem`. Required.
    pub catalog_item: Option<CatalogItemReference>,
    /// `description`. At most 2000 characters.
    pub description: Option<String>,
    /// `sequenceNumber`.
    #[serde(default, with = "crate::types::decimal")]
    pub sequence_number: Option<Decimal>,
    /// `quantity`.
    #[serde(default, with = "crate::types::decimal")]
    pub quantity: Option<Decimal>,
    /// `unitOfMeasure`.
    pub unit_of_measure: Option<UnitOfMeasureReference>,
    /// `price`.
    #[serde(default, with = "crate::types::decimal")]
    pub price: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `extPrice`.
    #[serde(default, with = "crate::types::decimal")]
    pub ext_price: Option<Decimal>,
    /// `extCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub ext_cost: Option<Decimal>,
    /// `discount`.
    #[serde(default, with = "crate::types::decimal")]
    pub discount: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `agreementAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub agreement_amount: Option<Decimal>,
    /// `priceMethod`.
    pub price_method: Option<PriceMethod>,
    /// `billableOption`. Required.
    pub billable_option: Option<ProductItemBillableOption>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `locationId`. CWM wants it in updates.
    pub location_id: Option<Id<Location>>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `businessUnitId`. CWM wants it in updates.
    pub business_unit_id: Option<Id<Department>>,
    /// `businessUnit`.
    pub business_unit: Option<BillingUnitReference>,
    /// `vendor`.
    pub vendor: Option<CompanyReference>,
    /// `vendorSku`. At most 50 characters.
    pub vendor_sku: Option<String>,
    /// `taxableFlag`.
    pub taxable_flag: Option<bool>,
    /// `dropshipFlag`.
    pub dropship_flag: Option<bool>,
    /// `specialOrderFlag`.
    pub special_order_flag: Option<bool>,
    /// `phaseProductFlag`.
    pub phase_product_flag: Option<bool>,
    /// `cancelledFlag`.
    pub cancelled_flag: Option<bool>,
    /// `quantityCancelled`.
    #[serde(default, with = "crate::types::decimal")]
    pub quantity_cancelled: Option<Decimal>,
    /// `cancelledReason`. At most 100 characters.
    pub cancelled_reason: Option<String>,
    /// `customerDescription`. At most 6000 characters. CWM wants it in updates.
    pub customer_description: Option<String>,
    /// `internalNotes`. At most 1000 characters.
    pub internal_notes: Option<String>,
    /// `productSuppliedFlag`.
    pub product_supplied_flag: Option<bool>,
    /// `subContractorShipToId`.
    pub sub_contractor_ship_to_id: Option<i32>,
    /// `subContractorAmountLimit`.
    #[serde(default, with = "crate::types::decimal")]
    pub sub_contractor_amount_limit: Option<Decimal>,
    /// `recurring`.
    pub recurring: Option<ProductRecurring>,
    /// `sla`.
    pub sla: Option<SLAReference>,
    /// `entityType`.
    pub entity_type: Option<EntityTypeReference>,
    /// `ticket`.
    pub ticket: Option<TicketReference>,
    /// `project`.
    pub project: Option<ProjectReference>,
    /// `phase`.
    pub phase: Option<ProjectPhaseReference>,
    /// `salesOrder`.
    pub sales_order: Option<SalesOrderReference>,
    /// `opportunity`.
    pub opportunity: Option<OpportunityReference>,
    /// `invoice`.
    pub invoice: Option<InvoiceReference>,
    /// `warehouseId`.
    pub warehouse_id: Option<i32>,
    /// `warehouseIdObject`.
    pub warehouse_id_object: Option<WarehouseReference>,
    /// `warehouseBinId`.
    pub warehouse_bin_id: Option<i32>,
    /// `warehouseBinIdObject`.
    pub warehouse_bin_id_object: Option<WarehouseBinReference>,
    /// `calculatedPriceFlag`.
    pub calculated_price_flag: Option<bool>,
    /// `calculatedCostFlag`.
    pub calculated_cost_flag: Option<bool>,
    /// `forecastDetailId`.
    pub forecast_detail_id: Option<i32>,
    /// `cancelledBy`.
    pub cancelled_by: Option<i32>,
    /// `cancelledDate`.
    #[serde(default, with = "crate::types::date")]
    pub cancelled_date: Option<DateTime<Utc>>,
    /// `warehouse`.
    pub warehouse: Option<String>,
    /// `warehouseBin`.
    pub warehouse_bin: Option<String>,
    /// `purchaseDate`.
    #[serde(default, with = "crate::types::date")]
    pub purchase_date: Option<DateTime<Utc>>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `integrationXRef`.
    pub integration_x_ref: Option<String>,
    /// `listPrice`.
    #[serde(default, with = "crate::types::decimal")]
    pub list_price: Option<Decimal>,
    /// `serialNumberIds`.
    pub serial_number_ids: Option<Vec<i32>>,
    /// `serialNumbers`.
    pub serial_numbers: Option<Vec<String>>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `forecastStatus`.
    pub forecast_status: Option<OpportunityStatusReference>,
    /// `productClass`.
    pub product_class: Option<ProductClass>,
    /// `needToPurchaseFlag`.
    pub need_to_purchase_flag: Option<bool>,
    /// `needToOrderQuantity`.
    pub need_to_order_quantity: Option<i32>,
    /// `minimumStockFlag`.
    pub minimum_stock_flag: Option<bool>,
    /// `shipSet`. At most 10 characters.
    pub ship_set: Option<String>,
    /// `calculatedPrice`.
    #[serde(default, with = "crate::types::decimal")]
    pub calculated_price: Option<Decimal>,
    /// `calculatedCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub calculated_cost: Option<Decimal>,
    /// `invoiceGrouping`.
    pub invoice_grouping: Option<InvoiceGroupingReference>,
    /// `poApprovedFlag`.
    pub po_approved_flag: Option<bool>,
    /// `uom`.
    pub uom: Option<String>,
    /// `addComponentsFlag`.
    pub add_components_flag: Option<bool>,
    /// `ignorePricingSchedulesFlag`.
    pub ignore_pricing_schedules_flag: Option<bool>,
    /// `asioSubscriptionsID`.
    #[serde(rename = "asioSubscriptionsID")]
    pub asio_subscriptions_id: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `bypassForecastUpdate`.
    pub bypass_forecast_update: Option<bool>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
    /// `wonCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub won_cost: Option<Decimal>,
    /// `wonPrice`.
    #[serde(default, with = "crate::types::decimal")]
    pub won_price: Option<Decimal>,
    /// `wonQuantity`.
    #[serde(default, with = "crate::types::decimal")]
    pub won_quantity: Option<Decimal>,
}

impl ProductItem {
    /// `id`.
    pub const ID: Field<Self, Id<ProductItem>> = Field::new("id");
    /// `catalogItem`.
    pub const CATALOG_ITEM: Field<Self, CatalogItemReference> = Field::new("catalogItem");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, Decimal> = Field::new("sequenceNumber");
    /// `quantity`.
    pub const QUANTITY: Field<Self, Decimal> = Field::new("quantity");
    /// `unitOfMeasure`.
    pub const UNIT_OF_MEASURE: Field<Self, UnitOfMeasureReference> = Field::new("unitOfMeasure");
    /// `price`.
    pub const PRICE: Field<Self, Decimal> = Field::new("price");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `extPrice`.
    pub const EXT_PRICE: Field<Self, Decimal> = Field::new("extPrice");
    /// `extCost`.
    pub const EXT_COST: Field<Self, Decimal> = Field::new("extCost");
    /// `discount`.
    pub const DISCOUNT: Field<Self, Decimal> = Field::new("discount");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `agreementAmount`.
    pub const AGREEMENT_AMOUNT: Field<Self, Decimal> = Field::new("agreementAmount");
    /// `priceMethod`.
    pub const PRICE_METHOD: Field<Self, PriceMethod> = Field::new("priceMethod");
    /// `billableOption`.
    pub const BILLABLE_OPTION: Field<Self, ProductItemBillableOption> =
        Field::new("billableOption");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `businessUnitId`.
    pub const BUSINESS_UNIT_ID: Field<Self, Id<Department>> = Field::new("businessUnitId");
    /// `businessUnit`.
    pub const BUSINESS_UNIT: Field<Self, BillingUnitReference> = Field::new("businessUnit");
    /// `vendor`.
    pub const VENDOR: Field<Self, CompanyReference> = Field::new("vendor");
    /// `vendorSku`.
    pub const VENDOR_SKU: Field<Self, String> = Field::new("vendorSku");
    /// `taxableFlag`.
    pub const TAXABLE_FLAG: Field<Self, bool> = Field::new("taxableFlag");
    /// `dropshipFlag`.
    pub const DROPSHIP_FLAG: Field<Self, bool> = Field::new("dropshipFlag");
    /// `specialOrderFlag`.
    pub const SPECIAL_ORDER_FLAG: Field<Self, bool> = Field::new("specialOrderFlag");
    /// `phaseProductFlag`.
    pub const PHASE_PRODUCT_FLAG: Field<Self, bool> = Field::new("phaseProductFlag");
    /// `cancelledFlag`.
    pub const CANCELLED_FLAG: Field<Self, bool> = Field::new("cancelledFlag");
    /// `quantityCancelled`.
    pub const QUANTITY_CANCELLED: Field<Self, Decimal> = Field::new("quantityCancelled");
    /// `cancelledReason`.
    pub const CANCELLED_REASON: Field<Self, String> = Field::new("cancelledReason");
    /// `customerDescription`.
    pub const CUSTOMER_DESCRIPTION: Field<Self, String> = Field::new("customerDescription");
    /// `internalNotes`.
    pub const INTERNAL_NOTES: Field<Self, String> = Field::new("internalNotes");
    /// `productSuppliedFlag`.
    pub const PRODUCT_SUPPLIED_FLAG: Field<Self, bool> = Field::new("productSuppliedFlag");
    /// `subContractorShipToId`.
    pub const SUB_CONTRACTOR_SHIP_TO_ID: Field<Self, i32> = Field::new("subContractorShipToId");
    /// `subContractorAmountLimit`.
    pub const SUB_CONTRACTOR_AMOUNT_LIMIT: Field<Self, Decimal> =
        Field::new("subContractorAmountLimit");
    /// `recurring`.
    pub const RECURRING: Field<Self, ProductRecurring> = Field::new("recurring");
    /// `sla`.
    pub const SLA: Field<Self, SLAReference> = Field::new("sla");
    /// `entityType`.
    pub const ENTITY_TYPE: Field<Self, EntityTypeReference> = Field::new("entityType");
    /// `ticket`.
    pub const TICKET: Field<Self, TicketReference> = Field::new("ticket");
    /// `project`.
    pub const PROJECT: Field<Self, ProjectReference> = Field::new("project");
    /// `phase`.
    pub const PHASE: Field<Self, ProjectPhaseReference> = Field::new("phase");
    /// `salesOrder`.
    pub const SALES_ORDER: Field<Self, SalesOrderReference> = Field::new("salesOrder");
    /// `opportunity`.
    pub const OPPORTUNITY: Field<Self, OpportunityReference> = Field::new("opportunity");
    /// `invoice`.
    pub const INVOICE: Field<Self, InvoiceReference> = Field::new("invoice");
    /// `warehouseId`.
    pub const WAREHOUSE_ID: Field<Self, i32> = Field::new("warehouseId");
    /// `warehouseIdObject`.
    pub const WAREHOUSE_ID_OBJECT: Field<Self, WarehouseReference> =
        Field::new("warehouseIdObject");
    /// `warehouseBinId`.
    pub const WAREHOUSE_BIN_ID: Field<Self, i32> = Field::new("warehouseBinId");
    /// `warehouseBinIdObject`.
    pub const WAREHOUSE_BIN_ID_OBJECT: Field<Self, WarehouseBinReference> =
        Field::new("warehouseBinIdObject");
    /// `calculatedPriceFlag`.
    pub const CALCULATED_PRICE_FLAG: Field<Self, bool> = Field::new("calculatedPriceFlag");
    /// `calculatedCostFlag`.
    pub const CALCULATED_COST_FLAG: Field<Self, bool> = Field::new("calculatedCostFlag");
    /// `forecastDetailId`.
    pub const FORECAST_DETAIL_ID: Field<Self, i32> = Field::new("forecastDetailId");
    /// `cancelledBy`.
    pub const CANCELLED_BY: Field<Self, i32> = Field::new("cancelledBy");
    /// `cancelledDate`.
    pub const CANCELLED_DATE: Field<Self, DateTime<Utc>> = Field::new("cancelledDate");
    /// `warehouse`.
    pub const WAREHOUSE: Field<Self, String> = Field::new("warehouse");
    /// `warehouseBin`.
    pub const WAREHOUSE_BIN: Field<Self, String> = Field::new("warehouseBin");
    /// `purchaseDate`.
    pub const PURCHASE_DATE: Field<Self, DateTime<Utc>> = Field::new("purchaseDate");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `integrationXRef`.
    pub const INTEGRATION_X_REF: Field<Self, String> = Field::new("integrationXRef");
    /// `listPrice`.
    pub const LIST_PRICE: Field<Self, Decimal> = Field::new("listPrice");
    /// `serialNumberIds`.
    pub const SERIAL_NUMBER_IDS: Field<Self, Vec<i32>> = Field::new("serialNumberIds");
    /// `serialNumbers`.
    pub const SERIAL_NUMBERS: Field<Self, Vec<String>> = Field::new("serialNumbers");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `forecastStatus`.
    pub const FORECAST_STATUS: Field<Self, OpportunityStatusReference> =
        Field::new("forecastStatus");
    /// `productClass`.
    pub const PRODUCT_CLASS: Field<Self, ProductClass> = Field::new("productClass");
    /// `needToPurchaseFlag`.
    pub const NEED_TO_PURCHASE_FLAG: Field<Self, bool> = Field::new("needToPurchaseFlag");
    /// `needToOrderQuantity`.
    pub const NEED_TO_ORDER_QUANTITY: Field<Self, i32> = Field::new("needToOrderQuantity");
    /// `minimumStockFlag`.
    pub const MINIMUM_STOCK_FLAG: Field<Self, bool> = Field::new("minimumStockFlag");
    /// `shipSet`.
    pub const SHIP_SET: Field<Self, String> = Field::new("shipSet");
    /// `calculatedPrice`.
    pub const CALCULATED_PRICE: Field<Self, Decimal> = Field::new("calculatedPrice");
    /// `calculatedCost`.
    pub const CALCULATED_COST: Field<Self, Decimal> = Field::new("calculatedCost");
    /// `invoiceGrouping`.
    pub const INVOICE_GROUPING: Field<Self, InvoiceGroupingReference> =
        Field::new("invoiceGrouping");
    /// `poApprovedFlag`.
    pub const PO_APPROVED_FLAG: Field<Self, bool> = Field::new("poApprovedFlag");
    /// `uom`.
    pub const UOM: Field<Self, String> = Field::new("uom");
    /// `addComponentsFlag`.
    pub const ADD_COMPONENTS_FLAG: Field<Self, bool> = Field::new("addComponentsFlag");
    /// `ignorePricingSchedulesFlag`.
    pub const IGNORE_PRICING_SCHEDULES_FLAG: Field<Self, bool> =
        Field::new("ignorePricingSchedulesFlag");
    /// `asioSubscriptionsID`.
    pub const ASIO_SUBSCRIPTIONS_ID: Field<Self, String> = Field::new("asioSubscriptionsID");
    /// `bypassForecastUpdate`.
    pub const BYPASS_FORECAST_UPDATE: Field<Self, bool> = Field::new("bypassForecastUpdate");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `wonCost`.
    pub const WON_COST: Field<Self, Decimal> = Field::new("wonCost");
    /// `wonPrice`.
    pub const WON_PRICE: Field<Self, Decimal> = Field::new("wonPrice");
    /// `wonQuantity`.
    pub const WON_QUANTITY: Field<Self, Decimal> = Field::new("wonQuantity");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        catalog_item: impl Into<CatalogItemReference>,
        billable_option: impl Into<ProductItemBillableOption>,
    ) -> New<Self> {
        New::from_required(Self {
            catalog_item: Some(catalog_item.into()),
            billable_option: Some(billable_option.into()),
            ..Self::default()
        })
    }
}

impl Model for ProductItem {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProductItem",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "catalogItem",
                    FieldKind::Record(<CatalogItemReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("description", FieldKind::Text).max_length(2000),
                FieldRule::new("sequenceNumber", FieldKind::Decimal),
                FieldRule::new("quantity", FieldKind::Decimal),
                FieldRule::new(
                    "unitOfMeasure",
                    FieldKind::Record(<UnitOfMeasureReference as Model>::SCHEMA),
                ),
                FieldRule::new("price", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("extPrice", FieldKind::Decimal),
                FieldRule::new("extCost", FieldKind::Decimal),
                FieldRule::new("discount", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("agreementAmount", FieldKind::Decimal),
                FieldRule::new("priceMethod", FieldKind::Choice(PriceMethod::VALUES)),
                FieldRule::new(
                    "billableOption",
                    FieldKind::Choice(ProductItemBillableOption::VALUES),
                )
                .required(),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("businessUnitId", FieldKind::Id),
                FieldRule::new(
                    "businessUnit",
                    FieldKind::Record(<BillingUnitReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "vendor",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("vendorSku", FieldKind::Text).max_length(50),
                FieldRule::new("taxableFlag", FieldKind::Flag),
                FieldRule::new("dropshipFlag", FieldKind::Flag),
                FieldRule::new("specialOrderFlag", FieldKind::Flag),
                FieldRule::new("phaseProductFlag", FieldKind::Flag),
                FieldRule::new("cancelledFlag", FieldKind::Flag),
                FieldRule::new("quantityCancelled", FieldKind::Decimal),
                FieldRule::new("cancelledReason", FieldKind::Text).max_length(100),
                FieldRule::new("customerDescription", FieldKind::Text).max_length(6000),
                FieldRule::new("internalNotes", FieldKind::Text).max_length(1000),
                FieldRule::new("productSuppliedFlag", FieldKind::Flag),
                FieldRule::new("subContractorShipToId", FieldKind::Whole),
                FieldRule::new("subContractorAmountLimit", FieldKind::Decimal),
                FieldRule::new(
                    "recurring",
                    FieldKind::Record(<ProductRecurring as Model>::SCHEMA),
                ),
                FieldRule::new("sla", FieldKind::Record(<SLAReference as Model>::SCHEMA)),
                FieldRule::new(
                    "entityType",
                    FieldKind::Record(<EntityTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "ticket",
                    FieldKind::Record(<TicketReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "project",
                    FieldKind::Record(<ProjectReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "phase",
                    FieldKind::Record(<ProjectPhaseReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "salesOrder",
                    FieldKind::Record(<SalesOrderReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "opportunity",
                    FieldKind::Record(<OpportunityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "invoice",
                    FieldKind::Record(<InvoiceReference as Model>::SCHEMA),
                ),
                FieldRule::new("warehouseId", FieldKind::Whole),
                FieldRule::new(
                    "warehouseIdObject",
                    FieldKind::Record(<WarehouseReference as Model>::SCHEMA),
                ),
                FieldRule::new("warehouseBinId", FieldKind::Whole),
                FieldRule::new(
                    "warehouseBinIdObject",
                    FieldKind::Record(<WarehouseBinReference as Model>::SCHEMA),
                ),
                FieldRule::new("calculatedPriceFlag", FieldKind::Flag),
                FieldRule::new("calculatedCostFlag", FieldKind::Flag),
                FieldRule::new("forecastDetailId", FieldKind::Whole),
                FieldRule::new("cancelledBy", FieldKind::Whole),
                FieldRule::new("cancelledDate", FieldKind::Date),
                FieldRule::new("warehouse", FieldKind::Text),
                FieldRule::new("warehouseBin", FieldKind::Text),
                FieldRule::new("purchaseDate", FieldKind::Date),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("integrationXRef", FieldKind::Text),
                FieldRule::new("listPrice", FieldKind::Decimal),
                FieldRule::new("serialNumberIds", FieldKind::Whole).list(),
                FieldRule::new("serialNumbers", FieldKind::Text).list(),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "forecastStatus",
                    FieldKind::Record(<OpportunityStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("productClass", FieldKind::Choice(ProductClass::VALUES)),
                FieldRule::new("needToPurchaseFlag", FieldKind::Flag),
                FieldRule::new("needToOrderQuantity", FieldKind::Whole),
                FieldRule::new("minimumStockFlag", FieldKind::Flag),
                FieldRule::new("shipSet", FieldKind::Text).max_length(10),
                FieldRule::new("calculatedPrice", FieldKind::Decimal),
                FieldRule::new("calculatedCost", FieldKind::Decimal),
                FieldRule::new(
                    "invoiceGrouping",
                    FieldKind::Record(<InvoiceGroupingReference as Model>::SCHEMA),
                ),
                FieldRule::new("poApprovedFlag", FieldKind::Flag),
                FieldRule::new("uom", FieldKind::Text),
                FieldRule::new("addComponentsFlag", FieldKind::Flag),
                FieldRule::new("ignorePricingSchedulesFlag", FieldKind::Flag),
                FieldRule::new("asioSubscriptionsID", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("bypassForecastUpdate", FieldKind::Flag),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("wonCost", FieldKind::Decimal),
                FieldRule::new("wonPrice", FieldKind::Decimal),
                FieldRule::new("wonQuantity", FieldKind::Decimal),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProductItem {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
