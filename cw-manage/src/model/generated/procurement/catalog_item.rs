// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A product of the catalog.

use crate::model::*;

/// A product of the catalog.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CatalogItem {
    /// `id`.
    pub id: Option<Id<CatalogItem>>,
    /// `identifier`. Required. At most 75 characters.
    pub identifier: Option<String>,
    /// `description`. Required. At most 60 characters.
    pub description: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `subcategory`. Required.
    pub subcategory: Option<ProductSubCategoryReference>,
    /// `type`. Required.
    pub type_: Option<ProductTypeReference>,
    /// `productClass`.
    pub product_class: Option<ProductClass>,
    /// `serializedFlag`.
    pub serialized_flag: Option<bool>,
    /// `serializedCostFlag`.
    pub serialized_cost_flag: Option<bool>,
    /// `phaseProductFlag`.
    pub phase_product_flag: Option<bool>,
    /// `unitOfMeasure`.
    pub unit_of_measure: Option<UnitOfMeasureReference>,
    /// `minStockLevel`.
    pub min_stock_level: Option<i32>,
    /// `price`.
    #[serde(default, with = "crate::types::decimal")]
    pub price: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `priceAttribute`.
    pub price_attribute: Option<PriceAttribute>,
    /// `taxableFlag`.
    pub taxable_flag: Option<bool>,
    /// `dropShipFlag`.
    pub drop_ship_flag: Option<bool>,
    /// `specialOrderFlag`.
    pub special_order_flag: Option<bool>,
    /// `customerDescription`. Required. At most 6000 characters.
    pub customer_description: Option<String>,
    /// `manufacturer`.
    pub manufacturer: Option<ManufacturerReference>,
    /// `manufacturerPartNumber`. At most 50 characters.
    pub manufacturer_part_number: Option<String>,
    /// `vendor`.
    pub vendor: Option<CompanyReference>,
    /// `vendorSku`. At most 50 characters.
    pub vendor_sku: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `integrationXRef`. At most 50 characters.
    pub integration_x_ref: Option<String>,
    /// `sla`.
    pub sla: Option<SLAReference>,
    /// `entityType`.
    pub entity_type: Option<EntityTypeReference>,
    /// `recurringFlag`.
    pub recurring_flag: Option<bool>,
    /// `recurringRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub recurring_revenue: Option<Decimal>,
    /// `recurringCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub recurring_cost: Option<Decimal>,
    /// `recurringOneTimeFlag`.
    pub recurring_one_time_flag: Option<bool>,
    /// `recurringBillCycle`.
    pub recurring_bill_cycle: Option<BillingCycleReference>,
    /// `recurringCycleType`.
    pub recurring_cycle_type: Option<RecurringCycleType>,
    /// `calculatedPriceFlag`.
    pub calculated_price_flag: Option<bool>,
    /// `calculatedCostFlag`.
    pub calculated_cost_flag: Option<bool>,
    /// `category`.
    pub category: Option<ProductCategoryReference>,
    /// `calculatedPrice`. Computed by CWM, never sent.
    #[serde(default, with = "crate::types::decimal")]
    pub calculated_price: Option<Decimal>,
    /// `calculatedCost`. Computed by CWM, never sent.
    #[serde(default, with = "crate::types::decimal")]
    pub calculated_cost: Option<Decimal>,
    /// `billableOption`.
    pub billable_option: Option<CatalogItemBillableOption>,
    /// `connectWiseID`. Computed by CWM, never sent.
    #[serde(rename = "connectWiseID")]
    pub connect_wise_id: Option<String>,
    /// `agreementType`.
    pub agreement_type: Option<AgreementTypeReference>,
    /// `markupPercentage`.
    #[serde(default, with = "crate::types::decimal")]
    pub markup_percentage: Option<Decimal>,
    /// `markupFlag`.
    pub markup_flag: Option<bool>,
    /// `autoUpdateUnitCostFlag`.
    pub auto_update_unit_cost_flag: Option<bool>,
    /// `autoUpdateUnitPriceFlag`.
    pub auto_update_unit_price_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl CatalogItem {
    /// `id`.
    pub const ID: Field<Self, Id<CatalogItem>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `subcategory`.
    pub const SUBCATEGORY: Field<Self, ProductSubCategoryReference> = Field::new("subcategory");
    /// `type`.
    pub const TYPE: Field<Self, ProductTypeReference> = Field::new("type");
    /// `productClass`.
    pub const PRODUCT_CLASS: Field<Self, ProductClass> = Field::new("productClass");
    /// `serializedFlag`.
    pub const SERIALIZED_FLAG: Field<Self, bool> = Field::new("serializedFlag");
    /// `serializedCostFlag`.
    pub const SERIALIZED_COST_FLAG: Field<Self, bool> = Field::new("serializedCostFlag");
    /// `phaseProductFlag`.
    pub const PHASE_PRODUCT_FLAG: Field<Self, bool> = Field::new("phaseProductFlag");
    /// `unitOfMeasure`.
    pub const UNIT_OF_MEASURE: Field<Self, UnitOfMeasureReference> = Field::new("unitOfMeasure");
    /// `minStockLevel`.
    pub const MIN_STOCK_LEVEL: Field<Self, i32> = Field::new("minStockLevel");
    /// `price`.
    pub const PRICE: Field<Self, Decimal> = Field::new("price");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `priceAttribute`.
    pub const PRICE_ATTRIBUTE: Field<Self, PriceAttribute> = Field::new("priceAttribute");
    /// `taxableFlag`.
    pub const TAXABLE_FLAG: Field<Self, bool> = Field::new("taxableFlag");
    /// `dropShipFlag`.
    pub const DROP_SHIP_FLAG: Field<Self, bool> = Field::new("dropShipFlag");
    /// `specialOrderFlag`.
    pub const SPECIAL_ORDER_FLAG: Field<Self, bool> = Field::new("specialOrderFlag");
    /// `customerDescription`.
    pub const CUSTOMER_DESCRIPTION: Field<Self, String> = Field::new("customerDescription");
    /// `manufacturer`.
    pub const MANUFACTURER: Field<Self, ManufacturerReference> = Field::new("manufacturer");
    /// `manufacturerPartNumber`.
    pub const MANUFACTURER_PART_NUMBER: Field<Self, String> = Field::new("manufacturerPartNumber");
    /// `vendor`.
    pub const VENDOR: Field<Self, CompanyReference> = Field::new("vendor");
    /// `vendorSku`.
    pub const VENDOR_SKU: Field<Self, String> = Field::new("vendorSku");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `integrationXRef`.
    pub const INTEGRATION_X_REF: Field<Self, String> = Field::new("integrationXRef");
    /// `sla`.
    pub const SLA: Field<Self, SLAReference> = Field::new("sla");
    /// `entityType`.
    pub const ENTITY_TYPE: Field<Self, EntityTypeReference> = Field::new("entityType");
    /// `recurringFlag`.
    pub const RECURRING_FLAG: Field<Self, bool> = Field::new("recurringFlag");
    /// `recurringRevenue`.
    pub const RECURRING_REVENUE: Field<Self, Decimal> = Field::new("recurringRevenue");
    /// `recurringCost`.
    pub const RECURRING_COST: Field<Self, Decimal> = Field::new("recurringCost");
    /// `recurringOneTimeFlag`.
    pub const RECURRING_ONE_TIME_FLAG: Field<Self, bool> = Field::new("recurringOneTimeFlag");
    /// `recurringBillCycle`.
    pub const RECURRING_BILL_CYCLE: Field<Self, BillingCycleReference> =
        Field::new("recurringBillCycle");
    /// `recurringCycleType`.
    pub const RECURRING_CYCLE_TYPE: Field<Self, RecurringCycleType> =
        Field::new("recurringCycleType");
    /// `calculatedPriceFlag`.
    pub const CALCULATED_PRICE_FLAG: Field<Self, bool> = Field::new("calculatedPriceFlag");
    /// `calculatedCostFlag`.
    pub const CALCULATED_COST_FLAG: Field<Self, bool> = Field::new("calculatedCostFlag");
    /// `category`.
    pub const CATEGORY: Field<Self, ProductCategoryReference> = Field::new("category");
    /// `calculatedPrice`.
    pub const CALCULATED_PRICE: Field<Self, Decimal> = Field::new("calculatedPrice");
    /// `calculatedCost`.
    pub const CALCULATED_COST: Field<Self, Decimal> = Field::new("calculatedCost");
    /// `billableOption`.
    pub const BILLABLE_OPTION: Field<Self, CatalogItemBillableOption> =
        Field::new("billableOption");
    /// `connectWiseID`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseID");
    /// `agreementType`.
    pub const AGREEMENT_TYPE: Field<Self, AgreementTypeReference> = Field::new("agreementType");
    /// `markupPercentage`.
    pub const MARKUP_PERCENTAGE: Field<Self, Decimal> = Field::new("markupPercentage");
    /// `markupFlag`.
    pub const MARKUP_FLAG: Field<Self, bool> = Field::new("markupFlag");
    /// `autoUpdateUnitCostFlag`.
    pub const AUTO_UPDATE_UNIT_COST_FLAG: Field<Self, bool> = Field::new("autoUpdateUnitCostFlag");
    /// `autoUpdateUnitPriceFlag`.
    pub const AUTO_UPDATE_UNIT_PRICE_FLAG: Field<Self, bool> =
        Field::new("autoUpdateUnitPriceFlag");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        identifier: impl Into<String>,
        description: impl Into<String>,
        subcategory: impl Into<ProductSubCategoryReference>,
        type_: impl Into<ProductTypeReference>,
        customer_description: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            identifier: Some(identifier.into()),
            description: Some(description.into()),
            subcategory: Some(subcategory.into()),
            type_: Some(type_.into()),
            customer_description: Some(customer_description.into()),
            ..Self::default()
        })
    }
}

impl Model for CatalogItem {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CatalogItem",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text)
                    .max_length(75)
                    .required(),
                FieldRule::new("description", FieldKind::Text)
                    .max_length(60)
                    .required(),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new(
                    "subcategory",
                    FieldKind::Record(<ProductSubCategoryReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ProductTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("productClass", FieldKind::Choice(ProductClass::VALUES)),
                FieldRule::new("serializedFlag", FieldKind::Flag),
                FieldRule::new("serializedCostFlag", FieldKind::Flag),
                FieldRule::new("phaseProductFlag", FieldKind::Flag),
                FieldRule::new(
                    "unitOfMeasure",
                    FieldKind::Record(<UnitOfMeasureReference as Model>::SCHEMA),
                ),
                FieldRule::new("minStockLevel", FieldKind::Whole),
                FieldRule::new("price", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("priceAttribute", FieldKind::Choice(PriceAttribute::VALUES)),
                FieldRule::new("taxableFlag", FieldKind::Flag),
                FieldRule::new("dropShipFlag", FieldKind::Flag),
                FieldRule::new("specialOrderFlag", FieldKind::Flag),
                FieldRule::new("customerDescription", FieldKind::Text)
                    .max_length(6000)
                    .required(),
                FieldRule::new(
                    "manufacturer",
                    FieldKind::Record(<ManufacturerReference as Model>::SCHEMA),
                ),
                FieldRule::new("manufacturerPartNumber", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "vendor",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("vendorSku", FieldKind::Text).max_length(50),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("integrationXRef", FieldKind::Text).max_length(50),
                FieldRule::new("sla", FieldKind::Record(<SLAReference as Model>::SCHEMA)),
                FieldRule::new(
                    "entityType",
                    FieldKind::Record(<EntityTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("recurringFlag", FieldKind::Flag),
                FieldRule::new("recurringRevenue", FieldKind::Decimal),
                FieldRule::new("recurringCost", FieldKind::Decimal),
                FieldRule::new("recurringOneTimeFlag", FieldKind::Flag),
                FieldRule::new(
                    "recurringBillCycle",
                    FieldKind::Record(<BillingCycleReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "recurringCycleType",
                    FieldKind::Choice(RecurringCycleType::VALUES),
                ),
                FieldRule::new("calculatedPriceFlag", FieldKind::Flag),
                FieldRule::new("calculatedCostFlag", FieldKind::Flag),
                FieldRule::new(
                    "category",
                    FieldKind::Record(<ProductCategoryReference as Model>::SCHEMA),
                ),
                FieldRule::new("calculatedPrice", FieldKind::Decimal).read_only(),
                FieldRule::new("calculatedCost", FieldKind::Decimal).read_only(),
                FieldRule::new(
                    "billableOption",
                    FieldKind::Choice(CatalogItemBillableOption::VALUES),
                ),
                FieldRule::new("connectWiseID", FieldKind::Text).read_only(),
                FieldRule::new(
                    "agreementType",
                    FieldKind::Record(<AgreementTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("markupPercentage", FieldKind::Decimal),
                FieldRule::new("markupFlag", FieldKind::Flag),
                FieldRule::new("autoUpdateUnitCostFlag", FieldKind::Flag),
                FieldRule::new("autoUpdateUnitPriceFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
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

impl Record for CatalogItem {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
