// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A catalog item info, as at `/procurement/catalog/info`.

use crate::model::*;

/// A catalog item info, as at `/procurement/catalog/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CatalogItemInfo {
    /// `id`.
    pub id: Option<Id<CatalogItemInfo>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `productClass`.
    pub product_class: Option<ProductClass>,
    /// `serializedCostFlag`.
    pub serialized_cost_flag: Option<bool>,
    /// `price`.
    #[serde(default, with = "crate::types::decimal")]
    pub price: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `taxableFlag`.
    pub taxable_flag: Option<bool>,
    /// `dropShipFlag`.
    pub drop_ship_flag: Option<bool>,
    /// `specialOrderFlag`.
    pub special_order_flag: Option<bool>,
    /// `customerDescription`.
    pub customer_description: Option<String>,
    /// `manufacturerPartNumber`.
    pub manufacturer_part_number: Option<String>,
    /// `vendorSku`.
    pub vendor_sku: Option<String>,
    /// `billableOption`.
    pub billable_option: Option<CatalogItemInfoBillableOption>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CatalogItemInfo {
    /// `id`.
    pub const ID: Field<Self, Id<CatalogItemInfo>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `productClass`.
    pub const PRODUCT_CLASS: Field<Self, ProductClass> = Field::new("productClass");
    /// `serializedCostFlag`.
    pub const SERIALIZED_COST_FLAG: Field<Self, bool> = Field::new("serializedCostFlag");
    /// `price`.
    pub const PRICE: Field<Self, Decimal> = Field::new("price");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `taxableFlag`.
    pub const TAXABLE_FLAG: Field<Self, bool> = Field::new("taxableFlag");
    /// `dropShipFlag`.
    pub const DROP_SHIP_FLAG: Field<Self, bool> = Field::new("dropShipFlag");
    /// `specialOrderFlag`.
    pub const SPECIAL_ORDER_FLAG: Field<Self, bool> = Field::new("specialOrderFlag");
    /// `customerDescription`.
    pub const CUSTOMER_DESCRIPTION: Field<Self, String> = Field::new("customerDescription");
    /// `manufacturerPartNumber`.
    pub const MANUFACTURER_PART_NUMBER: Field<Self, String> = Field::new("manufacturerPartNumber");
    /// `vendorSku`.
    pub const VENDOR_SKU: Field<Self, String> = Field::new("vendorSku");
    /// `billableOption`.
    pub const BILLABLE_OPTION: Field<Self, CatalogItemInfoBillableOption> =
        Field::new("billableOption");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for CatalogItemInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CatalogItemInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("productClass", FieldKind::Choice(ProductClass::VALUES)),
                FieldRule::new("serializedCostFlag", FieldKind::Flag),
                FieldRule::new("price", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("taxableFlag", FieldKind::Flag),
                FieldRule::new("dropShipFlag", FieldKind::Flag),
                FieldRule::new("specialOrderFlag", FieldKind::Flag),
                FieldRule::new("customerDescription", FieldKind::Text),
                FieldRule::new("manufacturerPartNumber", FieldKind::Text),
                FieldRule::new("vendorSku", FieldKind::Text),
                FieldRule::new(
                    "billableOption",
                    FieldKind::Choice(CatalogItemInfoBillableOption::VALUES),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CatalogItemInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
