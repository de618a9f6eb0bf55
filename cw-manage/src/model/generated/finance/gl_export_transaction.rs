// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export transaction.

use crate::model::*;

/// A GL export transaction.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportTransaction {
    /// `id`.
    pub id: Option<Id<GLExportTransaction>>,
    /// `glClass`.
    pub gl_class: Option<String>,
    /// `glTypeId`.
    pub gl_type_id: Option<String>,
    /// `documentDate`.
    pub document_date: Option<String>,
    /// `documentNumber`.
    pub document_number: Option<String>,
    /// `documentType`.
    pub document_type: Option<String>,
    /// `memo`.
    pub memo: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `attention`.
    pub attention: Option<String>,
    /// `salesTerritory`.
    pub sales_territory: Option<String>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `companyType`.
    pub company_type: Option<CompanyTypeReference>,
    /// `companyAccountNumber`.
    pub company_account_number: Option<String>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `billingTermsXref`.
    pub billing_terms_xref: Option<String>,
    /// `dueDays`.
    pub due_days: Option<i32>,
    /// `dueDate`.
    pub due_date: Option<String>,
    /// `emailDeliveryFlag`.
    pub email_delivery_flag: Option<bool>,
    /// `printDeliveryFlag`.
    pub print_delivery_flag: Option<bool>,
    /// `agreementPrePaymentFlag`.
    pub agreement_pre_payment_flag: Option<bool>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `billingType`.
    pub billing_type: Option<String>,
    /// `glEntryIds`.
    pub gl_entry_ids: Option<String>,
    /// `purchaseOrder`.
    pub purchase_order: Option<PurchaseOrderReference>,
    /// `project`.
    pub project: Option<ProjectReference>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `salesRepId`.
    pub sales_rep_id: Option<String>,
    /// `salesRepName`.
    pub sales_rep_name: Option<String>,
    /// `taxable`.
    pub taxable: Option<bool>,
    /// `taxableTotal`.
    #[serde(default, with = "crate::types::decimal")]
    pub taxable_total: Option<Decimal>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `taxGroupRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub tax_group_rate: Option<Decimal>,
    /// `piggyBackFlag`.
    pub piggy_back_flag: Option<bool>,
    /// `taxAccountNumber`.
    pub tax_account_number: Option<String>,
    /// `salesTax`.
    #[serde(default, with = "crate::types::decimal")]
    pub sales_tax: Option<Decimal>,
    /// `stateTax`.
    #[serde(default, with = "crate::types::decimal")]
    pub state_tax: Option<Decimal>,
    /// `countyTax`.
    #[serde(default, with = "crate::types::decimal")]
    pub county_tax: Option<Decimal>,
    /// `cityTax`.
    #[serde(default, with = "crate::types::decimal")]
    pub city_tax: Option<Decimal>,
    /// `taxableAmount1`.
    #[serde(default, with = "crate::types::decimal")]
    pub taxable_amount1: Option<Decimal>,
    /// `taxableAmount2`.
    #[serde(default, with = "crate::types::decimal")]
    pub taxable_amount2: Option<Decimal>,
    /// `taxableAmount3`.
    #[serde(default, with = "crate::types::decimal")]
    pub taxable_amount3: Option<Decimal>,
    /// `taxableAmount4`.
    #[serde(default, with = "crate::types::decimal")]
    pub taxable_amount4: Option<Decimal>,
    /// `taxableAmount5`.
    #[serde(default, with = "crate::types::decimal")]
    pub taxable_amount5: Option<Decimal>,
    /// `taxAgencyXref`.
    pub tax_agency_xref: Option<String>,
    /// `stateTaxXref`.
    pub state_tax_xref: Option<String>,
    /// `countyTaxXref`.
    pub county_tax_xref: Option<String>,
    /// `taxId`.
    pub tax_id: Option<String>,
    /// `taxDpAppliedFlag`.
    pub tax_dp_applied_flag: Option<bool>,
    /// `useAvalaraFlag`.
    pub use_avalara_flag: Option<bool>,
    /// `sendAvalaraTaxFlag`.
    pub send_avalara_tax_flag: Option<bool>,
    /// `shipToCompany`.
    pub ship_to_company: Option<CompanyReference>,
    /// `shipToCompanyAccountNumber`.
    pub ship_to_company_account_number: Option<String>,
    /// `shipToCompanyType`.
    pub ship_to_company_type: Option<CompanyTypeReference>,
    /// `shipToTaxId`.
    pub ship_to_tax_id: Option<String>,
    /// `shipSite`.
    pub ship_site: Option<SiteReference>,
    /// `shipContact`.
    pub ship_contact: Option<String>,
    /// `detail`.
    pub detail: Option<Vec<GLExportTransactionDetail>>,
    /// `taxLevels`.
    pub tax_levels: Option<Vec<GLExportTransactionTaxLevel>>,
}

impl GLExportTransaction {
    /// `id`.
    pub const ID: Field<Self, Id<GLExportTransaction>> = Field::new("id");
    /// `glClass`.
    pub const GL_CLASS: Field<Self, String> = Field::new("glClass");
    /// `glTypeId`.
    pub const GL_TYPE_ID: Field<Self, String> = Field::new("glTypeId");
    /// `documentDate`.
    pub const DOCUMENT_DATE: Field<Self, String> = Field::new("documentDate");
    /// `documentNumber`.
    pub const DOCUMENT_NUMBER: Field<Self, String> = Field::new("documentNumber");
    /// `documentType`.
    pub const DOCUMENT_TYPE: Field<Self, String> = Field::new("documentType");
    /// `memo`.
    pub const MEMO: Field<Self, String> = Field::new("memo");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `attention`.
    pub const ATTENTION: Field<Self, String> = Field::new("attention");
    /// `salesTerritory`.
    pub const SALES_TERRITORY: Field<Self, String> = Field::new("salesTerritory");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `companyType`.
    pub const COMPANY_TYPE: Field<Self, CompanyTypeReference> = Field::new("companyType");
    /// `companyAccountNumber`.
    pub const COMPANY_ACCOUNT_NUMBER: Field<Self, String> = Field::new("companyAccountNumber");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `billingTermsXref`.
    pub const BILLING_TERMS_XREF: Field<Self, String> = Field::new("billingTermsXref");
    /// `dueDays`.
    pub const DUE_DAYS: Field<Self, i32> = Field::new("dueDays");
    /// `dueDate`.
    pub const DUE_DATE: Field<Self, String> = Field::new("dueDate");
    /// `emailDeliveryFlag`.
    pub const EMAIL_DELIVERY_FLAG: Field<Self, bool> = Field::new("emailDeliveryFlag");
    /// `printDeliveryFlag`.
    pub const PRINT_DELIVERY_FLAG: Field<Self, bool> = Field::new("printDeliveryFlag");
    /// `agreementPrePaymentFlag`.
    pub const AGREEMENT_PRE_PAYMENT_FLAG: Field<Self, bool> = Field::new("agreementPrePaymentFlag");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `billingType`.
    pub const BILLING_TYPE: Field<Self, String> = Field::new("billingType");
    /// `glEntryIds`.
    pub const GL_ENTRY_IDS: Field<Self, String> = Field::new("glEntryIds");
    /// `purchaseOrder`.
    pub const PURCHASE_ORDER: Field<Self, PurchaseOrderReference> = Field::new("purchaseOrder");
    /// `project`.
    pub const PROJECT: Field<Self, ProjectReference> = Field::new("project");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `salesRepId`.
    pub const SALES_REP_ID: Field<Self, String> = Field::new("salesRepId");
    /// `salesRepName`.
    pub const SALES_REP_NAME: Field<Self, String> = Field::new("salesRepName");
    /// `taxable`.
    pub const TAXABLE: Field<Self, bool> = Field::new("taxable");
    /// `taxableTotal`.
    pub const TAXABLE_TOTAL: Field<Self, Decimal> = Field::new("taxableTotal");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `taxGroupRate`.
    pub const TAX_GROUP_RATE: Field<Self, Decimal> = Field::new("taxGroupRate");
    /// `piggyBackFlag`.
    pub const PIGGY_BACK_FLAG: Field<Self, bool> = Field::new("piggyBackFlag");
    /// `taxAccountNumber`.
    pub const TAX_ACCOUNT_NUMBER: Field<Self, String> = Field::new("taxAccountNumber");
    /// `salesTax`.
    pub const SALES_TAX: Field<Self, Decimal> = Field::new("salesTax");
    /// `stateTax`.
    pub const STATE_TAX: Field<Self, Decimal> = Field::new("stateTax");
    /// `countyTax`.
    pub const COUNTY_TAX: Field<Self, Decimal> = Field::new("countyTax");
    /// `cityTax`.
    pub const CITY_TAX: Field<Self, Decimal> = Field::new("cityTax");
    /// `taxableAmount1`.
    pub const TAXABLE_AMOUNT1: Field<Self, Decimal> = Field::new("taxableAmount1");
    /// `taxableAmount2`.
    pub const TAXABLE_AMOUNT2: Field<Self, Decimal> = Field::new("taxableAmount2");
    /// `taxableAmount3`.
    pub const TAXABLE_AMOUNT3: Field<Self, Decimal> = Field::new("taxableAmount3");
    /// `taxableAmount4`.
    pub const TAXABLE_AMOUNT4: Field<Self, Decimal> = Field::new("taxableAmount4");
    /// `taxableAmount5`.
    pub const TAXABLE_AMOUNT5: Field<Self, Decimal> = Field::new("taxableAmount5");
    /// `taxAgencyXref`.
    pub const TAX_AGENCY_XREF: Field<Self, String> = Field::new("taxAgencyXref");
    /// `stateTaxXref`.
    pub const STATE_TAX_XREF: Field<Self, String> = Field::new("stateTaxXref");
    /// `countyTaxXref`.
    pub const COUNTY_TAX_XREF: Field<Self, String> = Field::new("countyTaxXref");
    /// `taxId`.
    pub const TAX_ID: Field<Self, String> = Field::new("taxId");
    /// `taxDpAppliedFlag`.
    pub const TAX_DP_APPLIED_FLAG: Field<Self, bool> = Field::new("taxDpAppliedFlag");
    /// `useAvalaraFlag`.
    pub const USE_AVALARA_FLAG: Field<Self, bool> = Field::new("useAvalaraFlag");
    /// `sendAvalaraTaxFlag`.
    pub const SEND_AVALARA_TAX_FLAG: Field<Self, bool> = Field::new("sendAvalaraTaxFlag");
    /// `shipToCompany`.
    pub const SHIP_TO_COMPANY: Field<Self, CompanyReference> = Field::new("shipToCompany");
    /// `shipToCompanyAccountNumber`.
    pub const SHIP_TO_COMPANY_ACCOUNT_NUMBER: Field<Self, String> =
        Field::new("shipToCompanyAccountNumber");
    /// `shipToCompanyType`.
    pub const SHIP_TO_COMPANY_TYPE: Field<Self, CompanyTypeReference> =
        Field::new("shipToCompanyType");
    /// `shipToTaxId`.
    pub const SHIP_TO_TAX_ID: Field<Self, String> = Field::new("shipToTaxId");
    /// `shipSite`.
    pub const SHIP_SITE: Field<Self, SiteReference> = Field::new("shipSite");
    /// `shipContact`.
    pub const SHIP_CONTACT: Field<Self, String> = Field::new("shipContact");
    /// `detail`.
    pub const DETAIL: Field<Self, Vec<GLExportTransactionDetail>> = Field::new("detail");
    /// `taxLevels`.
    pub const TAX_LEVELS: Field<Self, Vec<GLExportTransactionTaxLevel>> = Field::new("taxLevels");
}

impl Model for GLExportTransaction {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportTransaction",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("glClass", FieldKind::Text),
                FieldRule::new("glTypeId", FieldKind::Text),
                FieldRule::new("documentDate", FieldKind::Text),
                FieldRule::new("documentNumber", FieldKind::Text),
                FieldRule::new("documentType", FieldKind::Text),
                FieldRule::new("memo", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("attention", FieldKind::Text),
                FieldRule::new("salesTerritory", FieldKind::Text),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "companyType",
                    FieldKind::Record(<CompanyTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("companyAccountNumber", FieldKind::Text),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new("billingTermsXref", FieldKind::Text),
                FieldRule::new("dueDays", FieldKind::Whole),
                FieldRule::new("dueDate", FieldKind::Text),
                FieldRule::new("emailDeliveryFlag", FieldKind::Flag),
                FieldRule::new("printDeliveryFlag", FieldKind::Flag),
                FieldRule::new("agreementPrePaymentFlag", FieldKind::Flag),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new("billingType", FieldKind::Text),
                FieldRule::new("glEntryIds", FieldKind::Text),
                FieldRule::new(
                    "purchaseOrder",
                    FieldKind::Record(<PurchaseOrderReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "project",
                    FieldKind::Record(<ProjectReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new("salesRepId", FieldKind::Text),
                FieldRule::new("salesRepName", FieldKind::Text),
                FieldRule::new("taxable", FieldKind::Flag),
                FieldRule::new("taxableTotal", FieldKind::Decimal),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("taxGroupRate", FieldKind::Decimal),
                FieldRule::new("piggyBackFlag", FieldKind::Flag),
                FieldRule::new("taxAccountNumber", FieldKind::Text),
                FieldRule::new("salesTax", FieldKind::Decimal),
                FieldRule::new("stateTax", FieldKind::Decimal),
                FieldRule::new("countyTax", FieldKind::Decimal),
                FieldRule::new("cityTax", FieldKind::Decimal),
                FieldRule::new("taxableAmount1", FieldKind::Decimal),
                FieldRule::new("taxableAmount2", FieldKind::Decimal),
                FieldRule::new("taxableAmount3", FieldKind::Decimal),
                FieldRule::new("taxableAmount4", FieldKind::Decimal),
                FieldRule::new("taxableAmount5", FieldKind::Decimal),
                FieldRule::new("taxAgencyXref", FieldKind::Text),
                FieldRule::new("stateTaxXref", FieldKind::Text),
                FieldRule::new("countyTaxXref", FieldKind::Text),
                FieldRule::new("taxId", FieldKind::Text),
                FieldRule::new("taxDpAppliedFlag", FieldKind::Flag),
                FieldRule::new("useAvalaraFlag", FieldKind::Flag),
                FieldRule::new("sendAvalaraTaxFlag", FieldKind::Flag),
                FieldRule::new(
                    "shipToCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("shipToCompanyAccountNumber", FieldKind::Text),
                FieldRule::new(
                    "shipToCompanyType",
                    FieldKind::Record(<CompanyTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("shipToTaxId", FieldKind::Text),
                FieldRule::new(
                    "shipSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new("shipContact", FieldKind::Text),
                FieldRule::new(
                    "detail",
                    FieldKind::Record(<GLExportTransactionDetail as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "taxLevels",
                    FieldKind::Record(<GLExportTransactionTaxLevel as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}

impl Record for GLExportTransaction {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
