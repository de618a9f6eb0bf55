// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An unposted procurement, as at `/finance/accounting/unpostedprocurement`.

use crate::model::*;

/// An unposted procurement, as at `/finance/accounting/unpostedprocurement`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnpostedProcurement {
    /// `id`.
    pub id: Option<Id<UnpostedProcurement>>,
    /// `description`.
    pub description: Option<String>,
    /// `unpostedProductId`.
    pub unposted_product_id: Option<String>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `departmentId`.
    pub department_id: Option<Id<Department>>,
    /// `procurementType`.
    pub procurement_type: Option<ProcurementType>,
    /// `purchaseOrder`.
    pub purchase_order: Option<PurchaseOrderReference>,
    /// `purchaseDate`.
    pub purchase_date: Option<String>,
    /// `trackingNumber`.
    pub tracking_number: Option<String>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `avalaraTaxFlag`.
    pub avalara_tax_flag: Option<bool>,
    /// `itemTaxableFlag`.
    pub item_taxable_flag: Option<bool>,
    /// `purchaseOrderTaxableFlag`.
    pub purchase_order_taxable_flag: Option<bool>,
    /// `stateTaxFlag`.
    pub state_tax_flag: Option<bool>,
    /// `stateTaxXref`.
    pub state_tax_xref: Option<String>,
    /// `stateTaxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub state_tax_amount: Option<Decimal>,
    /// `countyTaxFlag`.
    pub county_tax_flag: Option<bool>,
    /// `countyTaxXref`.
    pub county_tax_xref: Option<String>,
    /// `countyTaxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub county_tax_amount: Option<Decimal>,
    /// `cityTaxFlag`.
    pub city_tax_flag: Option<bool>,
    /// `cityTaxXref`.
    pub city_tax_xref: Option<String>,
    /// `cityTaxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub city_tax_amount: Option<Decimal>,
    /// `countryTaxFlag`.
    pub country_tax_flag: Option<bool>,
    /// `countryTaxXref`.
    pub country_tax_xref: Option<String>,
    /// `countryTaxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub country_tax_amount: Option<Decimal>,
    /// `compositeTaxFlag`.
    pub composite_tax_flag: Option<bool>,
    /// `compositeTaxXref`.
    pub composite_tax_xref: Option<String>,
    /// `compositeTaxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub composite_tax_amount: Option<Decimal>,
    /// `levelSixTaxFlag`.
    pub level_six_tax_flag: Option<bool>,
    /// `levelSixTaxXref`.
    pub level_six_tax_xref: Option<String>,
    /// `levelSixTaxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_six_tax_amount: Option<Decimal>,
    /// `taxTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub tax_total: Option<Decimal>,
    /// `customer`.
    pub customer: Option<CompanyReference>,
    /// `vendor`.
    pub vendor: Option<CompanyReference>,
    /// `vendorAccountNumber`.
    pub vendor_account_number: Option<String>,
    /// `vendorInvoiceNumber`.
    pub vendor_invoice_number: Option<String>,
    /// `vendorInvoiceDate`.
    pub vendor_invoice_date: Option<String>,
    /// `taxFreightFlag`.
    pub tax_freight_flag: Option<bool>,
    /// `freightTaxTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub freight_tax_total: Option<Decimal>,
    /// `freightCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub freight_cost: Option<Decimal>,
    /// `dateClosed`.
    pub date_closed: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl UnpostedProcurement {
    /// `id`.
    pub const ID: Field<Self, Id<UnpostedProcurement>> = Field::new("id");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `unpostedProductId`.
    pub const UNPOSTED_PRODUCT_ID: Field<Self, String> = Field::new("unpostedProductId");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `departmentId`.
    pub const DEPARTMENT_ID: Field<Self, Id<Department>> = Field::new("departmentId");
    /// `procurementType`.
    pub const PROCUREMENT_TYPE: Field<Self, ProcurementType> = Field::new("procurementType");
    /// `purchaseOrder`.
    pub const PURCHASE_ORDER: Field<Self, PurchaseOrderReference> = Field::new("purchaseOrder");
    /// `purchaseDate`.
    pub const PURCHASE_DATE: Field<Self, String> = Field::new("purchaseDate");
    /// `trackingNumber`.
    pub const TRACKING_NUMBER: Field<Self, String> = Field::new("trackingNumber");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `avalaraTaxFlag`.
    pub const AVALARA_TAX_FLAG: Field<Self, bool> = Field::new("avalaraTaxFlag");
    /// `itemTaxableFlag`.
    pub const ITEM_TAXABLE_FLAG: Field<Self, bool> = Field::new("itemTaxableFlag");
    /// `purchaseOrderTaxableFlag`.
    pub const PURCHASE_ORDER_TAXABLE_FLAG: Field<Self, bool> =
        Field::new("purchaseOrderTaxableFlag");
    /// `stateTaxFlag`.
    pub const STATE_TAX_FLAG: Field<Self, bool> = Field::new("stateTaxFlag");
    /// `stateTaxXref`.
    pub const STATE_TAX_XREF: Field<Self, String> = Field::new("stateTaxXref");
    /// `stateTaxAmount`.
    pub const STATE_TAX_AMOUNT: Field<Self, Decimal> = Field::new("stateTaxAmount");
    /// `countyTaxFlag`.
    pub const COUNTY_TAX_FLAG: Field<Self, bool> = Field::new("countyTaxFlag");
    /// `countyTaxXref`.
    pub const COUNTY_TAX_XREF: Field<Self, String> = Field::new("countyTaxXref");
    /// `countyTaxAmount`.
    pub const COUNTY_TAX_AMOUNT: Field<Self, Decimal> = Field::new("countyTaxAmount");
    /// `cityTaxFlag`.
    pub const CITY_TAX_FLAG: Field<Self, bool> = Field::new("cityTaxFlag");
    /// `cityTaxXref`.
    pub const CITY_TAX_XREF: Field<Self, String> = Field::new("cityTaxXref");
    /// `cityTaxAmount`.
    pub const CITY_TAX_AMOUNT: Field<Self, Decimal> = Field::new("cityTaxAmount");
    /// `countryTaxFlag`.
    pub const COUNTRY_TAX_FLAG: Field<Self, bool> = Field::new("countryTaxFlag");
    /// `countryTaxXref`.
    pub const COUNTRY_TAX_XREF: Field<Self, String> = Field::new("countryTaxXref");
    /// `countryTaxAmount`.
    pub const COUNTRY_TAX_AMOUNT: Field<Self, Decimal> = Field::new("countryTaxAmount");
    /// `compositeTaxFlag`.
    pub const COMPOSITE_TAX_FLAG: Field<Self, bool> = Field::new("compositeTaxFlag");
    /// `compositeTaxXref`.
    pub const COMPOSITE_TAX_XREF: Field<Self, String> = Field::new("compositeTaxXref");
    /// `compositeTaxAmount`.
    pub const COMPOSITE_TAX_AMOUNT: Field<Self, Decimal> = Field::new("compositeTaxAmount");
    /// `levelSixTaxFlag`.
    pub const LEVEL_SIX_TAX_FLAG: Field<Self, bool> = Field::new("levelSixTaxFlag");
    /// `levelSixTaxXref`.
    pub const LEVEL_SIX_TAX_XREF: Field<Self, String> = Field::new("levelSixTaxXref");
    /// `levelSixTaxAmount`.
    pub const LEVEL_SIX_TAX_AMOUNT: Field<Self, Decimal> = Field::new("levelSixTaxAmount");
    /// `taxTotal`.
    pub const TAX_TOTAL: Field<Self, Decimal> = Field::new("taxTotal");
    /// `customer`.
    pub const CUSTOMER: Field<Self, CompanyReference> = Field::new("customer");
    /// `vendor`.
    pub const VENDOR: Field<Self, CompanyReference> = Field::new("vendor");
    /// `vendorAccountNumber`.
    pub const VENDOR_ACCOUNT_NUMBER: Field<Self, String> = Field::new("vendorAccountNumber");
    /// `vendorInvoiceNumber`.
    pub const VENDOR_INVOICE_NUMBER: Field<Self, String> = Field::new("vendorInvoiceNumber");
    /// `vendorInvoiceDate`.
    pub const VENDOR_INVOICE_DATE: Field<Self, String> = Field::new("vendorInvoiceDate");
    /// `taxFreightFlag`.
    pub const TAX_FREIGHT_FLAG: Field<Self, bool> = Field::new("taxFreightFlag");
    /// `freightTaxTotal`.
    pub const FREIGHT_TAX_TOTAL: Field<Self, Decimal> = Field::new("freightTaxTotal");
    /// `freightCost`.
    pub const FREIGHT_COST: Field<Self, Decimal> = Field::new("freightCost");
    /// `dateClosed`.
    pub const DATE_CLOSED: Field<Self, String> = Field::new("dateClosed");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for UnpostedProcurement {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "UnpostedProcurement",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("unpostedProductId", FieldKind::Text),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new("departmentId", FieldKind::Id),
                FieldRule::new(
                    "procurementType",
                    FieldKind::Choice(ProcurementType::VALUES),
                ),
                FieldRule::new(
                    "purchaseOrder",
                    FieldKind::Record(<PurchaseOrderReference as Model>::SCHEMA),
                ),
                FieldRule::new("purchaseDate", FieldKind::Text),
                FieldRule::new("trackingNumber", FieldKind::Text),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("avalaraTaxFlag", FieldKind::Flag),
                FieldRule::new("itemTaxableFlag", FieldKind::Flag),
                FieldRule::new("purchaseOrderTaxableFlag", FieldKind::Flag),
                FieldRule::new("stateTaxFlag", FieldKind::Flag),
                FieldRule::new("stateTaxXref", FieldKind::Text),
                FieldRule::new("stateTaxAmount", FieldKind::Decimal),
                FieldRule::new("countyTaxFlag", FieldKind::Flag),
                FieldRule::new("countyTaxXref", FieldKind::Text),
                FieldRule::new("countyTaxAmount", FieldKind::Decimal),
                FieldRule::new("cityTaxFlag", FieldKind::Flag),
                FieldRule::new("cityTaxXref", FieldKind::Text),
                FieldRule::new("cityTaxAmount", FieldKind::Decimal),
                FieldRule::new("countryTaxFlag", FieldKind::Flag),
                FieldRule::new("countryTaxXref", FieldKind::Text),
                FieldRule::new("countryTaxAmount", FieldKind::Decimal),
                FieldRule::new("compositeTaxFlag", FieldKind::Flag),
                FieldRule::new("compositeTaxXref", FieldKind::Text),
                FieldRule::new("compositeTaxAmount", FieldKind::Decimal),
                FieldRule::new("levelSixTaxFlag", FieldKind::Flag),
                FieldRule::new("levelSixTaxXref", FieldKind::Text),
                FieldRule::new("levelSixTaxAmount", FieldKind::Decimal),
                FieldRule::new("taxTotal", FieldKind::Decimal),
                FieldRule::new(
                    "customer",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "vendor",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("vendorAccountNumber", FieldKind::Text),
                FieldRule::new("vendorInvoiceNumber", FieldKind::Text),
                FieldRule::new("vendorInvoiceDate", FieldKind::Text),
                FieldRule::new("taxFreightFlag", FieldKind::Flag),
                FieldRule::new("freightTaxTotal", FieldKind::Decimal),
                FieldRule::new("freightCost", FieldKind::Decimal),
                FieldRule::new("dateClosed", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for UnpostedProcurement {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
