// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An unposted invoice, as at `/finance/accounting/unpostedinvoices`.

use crate::model::*;

/// An unposted invoice, as at `/finance/accounting/unpostedinvoices`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnpostedInvoice {
    /// `id`.
    pub id: Option<Id<UnpostedInvoice>>,
    /// `billingLogId`.
    pub billing_log_id: Option<i32>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `location`.
    pub location: Option<OwnerLevelReference>,
    /// `departmentId`.
    pub department_id: Option<Id<Department>>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `billToCompany`.
    pub bill_to_company: Option<CompanyReference>,
    /// `billToSite`.
    pub bill_to_site: Option<SiteReference>,
    /// `shipToCompany`.
    pub ship_to_company: Option<CompanyReference>,
    /// `shipToSite`.
    pub ship_to_site: Option<SiteReference>,
    /// `invoiceNumber`.
    pub invoice_number: Option<String>,
    /// `invoiceDate`.
    pub invoice_date: Option<String>,
    /// `invoiceType`.
    pub invoice_type: Option<InvoiceType>,
    /// `description`.
    pub description: Option<String>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `dueDays`.
    pub due_days: Option<String>,
    /// `dueDate`.
    pub due_date: Option<String>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `subTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub sub_total: Option<Decimal>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `hasTime`.
    pub has_time: Option<bool>,
    /// `hasExpenses`.
    pub has_expenses: Option<bool>,
    /// `hasProducts`.
    pub has_products: Option<bool>,
    /// `invoiceTaxableFlag`.
    pub invoice_taxable_flag: Option<bool>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `avalaraTaxFlag`.
    pub avalara_tax_flag: Option<bool>,
    /// `itemTaxableFlag`.
    pub item_taxable_flag: Option<bool>,
    /// `salesTaxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub sales_tax_amount: Option<Decimal>,
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
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `dateClosed`.
    pub date_closed: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl UnpostedInvoice {
    /// `id`.
    pub const ID: Field<Self, Id<UnpostedInvoice>> = Field::new("id");
    /// `billingLogId`.
    pub const BILLING_LOG_ID: Field<Self, i32> = Field::new("billingLogId");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `location`.
    pub const LOCATION: Field<Self, OwnerLevelReference> = Field::new("location");
    /// `departmentId`.
    pub const DEPARTMENT_ID: Field<Self, Id<Department>> = Field::new("departmentId");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `billToCompany`.
    pub const BILL_TO_COMPANY: Field<Self, CompanyReference> = Field::new("billToCompany");
    /// `billToSite`.
    pub const BILL_TO_SITE: Field<Self, SiteReference> = Field::new("billToSite");
    /// `shipToCompany`.
    pub const SHIP_TO_COMPANY: Field<Self, CompanyReference> = Field::new("shipToCompany");
    /// `shipToSite`.
    pub const SHIP_TO_SITE: Field<Self, SiteReference> = Field::new("shipToSite");
    /// `invoiceNumber`.
    pub const INVOICE_NUMBER: Field<Self, String> = Field::new("invoiceNumber");
    /// `invoiceDate`.
    pub const INVOICE_DATE: Field<Self, String> = Field::new("invoiceDate");
    /// `invoiceType`.
    pub const INVOICE_TYPE: Field<Self, InvoiceType> = Field::new("invoiceType");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `dueDays`.
    pub const DUE_DAYS: Field<Self, String> = Field::new("dueDays");
    /// `dueDate`.
    pub const DUE_DATE: Field<Self, String> = Field::new("dueDate");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `subTotal`.
    pub const SUB_TOTAL: Field<Self, Decimal> = Field::new("subTotal");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `hasTime`.
    pub const HAS_TIME: Field<Self, bool> = Field::new("hasTime");
    /// `hasExpenses`.
    pub const HAS_EXPENSES: Field<Self, bool> = Field::new("hasExpenses");
    /// `hasProducts`.
    pub const HAS_PRODUCTS: Field<Self, bool> = Field::new("hasProducts");
    /// `invoiceTaxableFlag`.
    pub const INVOICE_TAXABLE_FLAG: Field<Self, bool> = Field::new("invoiceTaxableFlag");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `avalaraTaxFlag`.
    pub const AVALARA_TAX_FLAG: Field<Self, bool> = Field::new("avalaraTaxFlag");
    /// `itemTaxableFlag`.
    pub const ITEM_TAXABLE_FLAG: Field<Self, bool> = Field::new("itemTaxableFlag");
    /// `salesTaxAmount`.
    pub const SALES_TAX_AMOUNT: Field<Self, Decimal> = Field::new("salesTaxAmount");
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
    /// `createdBy`.
    pub const CREATED_BY: Field<Self, String> = Field::new("createdBy");
    /// `dateClosed`.
    pub const DATE_CLOSED: Field<Self, String> = Field::new("dateClosed");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for UnpostedInvoice {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "UnpostedInvoice",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("billingLogId", FieldKind::Whole),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<OwnerLevelReference as Model>::SCHEMA),
                ),
                FieldRule::new("departmentId", FieldKind::Id),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new(
                    "billToCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billToSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "shipToCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "shipToSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new("invoiceNumber", FieldKind::Text),
                FieldRule::new("invoiceDate", FieldKind::Text),
                FieldRule::new("invoiceType", FieldKind::Choice(InvoiceType::VALUES)),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new("dueDays", FieldKind::Text),
                FieldRule::new("dueDate", FieldKind::Text),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("subTotal", FieldKind::Decimal),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new("hasTime", FieldKind::Flag),
                FieldRule::new("hasExpenses", FieldKind::Flag),
                FieldRule::new("hasProducts", FieldKind::Flag),
                FieldRule::new("invoiceTaxableFlag", FieldKind::Flag),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("avalaraTaxFlag", FieldKind::Flag),
                FieldRule::new("itemTaxableFlag", FieldKind::Flag),
                FieldRule::new("salesTaxAmount", FieldKind::Decimal),
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
                FieldRule::new("createdBy", FieldKind::Text),
                FieldRule::new("dateClosed", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for UnpostedInvoice {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
