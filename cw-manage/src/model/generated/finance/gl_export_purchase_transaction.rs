// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export purchase transaction.

use crate::model::*;

/// A GL export purchase transaction.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportPurchaseTransaction {
    /// `id`.
    pub id: Option<String>,
    /// `documentDate`.
    pub document_date: Option<String>,
    /// `documentNumber`.
    pub document_number: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `memo`.
    pub memo: Option<String>,
    /// `apAccountNumber`.
    pub ap_account_number: Option<String>,
    /// `purchaseDate`.
    pub purchase_date: Option<String>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `companyType`.
    pub company_type: Option<CompanyTypeReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `purchaseClass`.
    pub purchase_class: Option<String>,
    /// `freightAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub freight_amount: Option<Decimal>,
    /// `freightPackingSlip`.
    pub freight_packing_slip: Option<String>,
    /// `packingSlip`.
    pub packing_slip: Option<String>,
    /// `dropshipFlag`.
    pub dropship_flag: Option<bool>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `billingTermsXref`.
    pub billing_terms_xref: Option<String>,
    /// `dueDays`.
    pub due_days: Option<i32>,
    /// `vendorNumber`.
    pub vendor_number: Option<String>,
    /// `vendorAccountNumber`.
    pub vendor_account_number: Option<String>,
    /// `vendorInvoiceDate`.
    pub vendor_invoice_date: Option<String>,
    /// `vendorInvoiceNumber`.
    pub vendor_invoice_number: Option<String>,
    /// `taxAgencyXref`.
    pub tax_agency_xref: Option<String>,
    /// `stateTaxXref`.
    pub state_tax_xref: Option<String>,
    /// `countyTaxXref`.
    pub county_tax_xref: Option<String>,
    /// `cityTaxXref`.
    pub city_tax_xref: Option<String>,
    /// `shipToCompany`.
    pub ship_to_company: Option<CompanyReference>,
    /// `shipToCompanyAccountNumber`.
    pub ship_to_company_account_number: Option<String>,
    /// `shipToCompanyType`.
    pub ship_to_company_type: Option<CompanyTypeReference>,
    /// `shipToContact`.
    pub ship_to_contact: Option<ContactReference>,
    /// `shipToSite`.
    pub ship_to_site: Option<SiteReference>,
    /// `shipToTaxGroup`.
    pub ship_to_tax_group: Option<String>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `taxGroupRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub tax_group_rate: Option<Decimal>,
    /// `useAvalaraTaxFlag`.
    pub use_avalara_tax_flag: Option<bool>,
    /// `purchaseHeaderTaxGroup`.
    pub purchase_header_tax_group: Option<String>,
    /// `purchaseHeaderTaxableFlag`.
    pub purchase_header_taxable_flag: Option<bool>,
    /// `purchaseHeaderFreightTaxableFlag`.
    pub purchase_header_freight_taxable_flag: Option<bool>,
    /// `taxLevels`.
    pub tax_levels: Option<Vec<GLExportPurchaseTransactionTaxLevel>>,
    /// `purchaseDetail`.
    pub purchase_detail: Option<Vec<GLExportPurchaseTransactionDetail>>,
    /// `purchaseDetailTax`.
    pub purchase_detail_tax: Option<Vec<GLExportPurchaseTransactionDetailTax>>,
}

impl GLExportPurchaseTransaction {
    /// `id`.
    pub const ID: Field<Self, String> = Field::new("id");
    /// `documentDate`.
    pub const DOCUMENT_DATE: Field<Self, String> = Field::new("documentDate");
    /// `documentNumber`.
    pub const DOCUMENT_NUMBER: Field<Self, String> = Field::new("documentNumber");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `memo`.
    pub const MEMO: Field<Self, String> = Field::new("memo");
    /// `apAccountNumber`.
    pub const AP_ACCOUNT_NUMBER: Field<Self, String> = Field::new("apAccountNumber");
    /// `purchaseDate`.
    pub const PURCHASE_DATE: Field<Self, String> = Field::new("purchaseDate");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `companyType`.
    pub const COMPANY_TYPE: Field<Self, CompanyTypeReference> = Field::new("companyType");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `purchaseClass`.
    pub const PURCHASE_CLASS: Field<Self, String> = Field::new("purchaseClass");
    /// `freightAmount`.
    pub const FREIGHT_AMOUNT: Field<Self, Decimal> = Field::new("freightAmount");
    /// `freightPackingSlip`.
    pub const FREIGHT_PACKING_SLIP: Field<Self, String> = Field::new("freightPackingSlip");
    /// `packingSlip`.
    pub const PACKING_SLIP: Field<Self, String> = Field::new("packingSlip");
    /// `dropshipFlag`.
    pub const DROPSHIP_FLAG: Field<Self, bool> = Field::new("dropshipFlag");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `billingTermsXref`.
    pub const BILLING_TERMS_XREF: Field<Self, String> = Field::new("billingTermsXref");
    /// `dueDays`.
    pub const DUE_DAYS: Field<Self, i32> = Field::new("dueDays");
    /// `vendorNumber`.
    pub const VENDOR_NUMBER: Field<Self, String> = Field::new("vendorNumber");
    /// `vendorAccountNumber`.
    pub const VENDOR_ACCOUNT_NUMBER: Field<Self, String> = Field::new("vendorAccountNumber");
    /// `vendorInvoiceDate`.
    pub const VENDOR_INVOICE_DATE: Field<Self, String> = Field::new("vendorInvoiceDate");
    /// `vendorInvoiceNumber`.
    pub const VENDOR_INVOICE_NUMBER: Field<Self, String> = Field::new("vendorInvoiceNumber");
    /// `taxAgencyXref`.
    pub const TAX_AGENCY_XREF: Field<Self, String> = Field::new("taxAgencyXref");
    /// `stateTaxXref`.
    pub const STATE_TAX_XREF: Field<Self, String> = Field::new("stateTaxXref");
    /// `countyTaxXref`.
    pub const COUNTY_TAX_XREF: Field<Self, String> = Field::new("countyTaxXref");
    /// `cityTaxXref`.
    pub const CITY_TAX_XREF: Field<Self, String> = Field::new("cityTaxXref");
    /// `shipToCompany`.
    pub const SHIP_TO_COMPANY: Field<Self, CompanyReference> = Field::new("shipToCompany");
    /// `shipToCompanyAccountNumber`.
    pub const SHIP_TO_COMPANY_ACCOUNT_NUMBER: Field<Self, String> =
        Field::new("shipToCompanyAccountNumber");
    /// `shipToCompanyType`.
    pub const SHIP_TO_COMPANY_TYPE: Field<Self, CompanyTypeReference> =
        Field::new("shipToCompanyType");
    /// `shipToContact`.
    pub const SHIP_TO_CONTACT: Field<Self, ContactReference> = Field::new("shipToContact");
    /// `shipToSite`.
    pub const SHIP_TO_SITE: Field<Self, SiteReference> = Field::new("shipToSite");
    /// `shipToTaxGroup`.
    pub const SHIP_TO_TAX_GROUP: Field<Self, String> = Field::new("shipToTaxGroup");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `taxGroupRate`.
    pub const TAX_GROUP_RATE: Field<Self, Decimal> = Field::new("taxGroupRate");
    /// `useAvalaraTaxFlag`.
    pub const USE_AVALARA_TAX_FLAG: Field<Self, bool> = Field::new("useAvalaraTaxFlag");
    /// `purchaseHeaderTaxGroup`.
    pub const PURCHASE_HEADER_TAX_GROUP: Field<Self, String> = Field::new("purchaseHeaderTaxGroup");
    /// `purchaseHeaderTaxableFlag`.
    pub const PURCHASE_HEADER_TAXABLE_FLAG: Field<Self, bool> =
        Field::new("purchaseHeaderTaxableFlag");
    /// `purchaseHeaderFreightTaxableFlag`.
    pub const PURCHASE_HEADER_FREIGHT_TAXABLE_FLAG: Field<Self, bool> =
        Field::new("purchaseHeaderFreightTaxableFlag");
    /// `taxLevels`.
    pub const TAX_LEVELS: Field<Self, Vec<GLExportPurchaseTransactionTaxLevel>> =
        Field::new("taxLevels");
    /// `purchaseDetail`.
    pub const PURCHASE_DETAIL: Field<Self, Vec<GLExportPurchaseTransactionDetail>> =
        Field::new("purchaseDetail");
    /// `purchaseDetailTax`.
    pub const PURCHASE_DETAIL_TAX: Field<Self, Vec<GLExportPurchaseTransactionDetailTax>> =
        Field::new("purchaseDetailTax");
}

impl Model for GLExportPurchaseTransaction {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportPurchaseTransaction",
            fields: &[
                FieldRule::new("id", FieldKind::Text),
                FieldRule::new("documentDate", FieldKind::Text),
                FieldRule::new("documentNumber", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("memo", FieldKind::Text),
                FieldRule::new("apAccountNumber", FieldKind::Text),
                FieldRule::new("purchaseDate", FieldKind::Text),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "companyType",
                    FieldKind::Record(<CompanyTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new("purchaseClass", FieldKind::Text),
                FieldRule::new("freightAmount", FieldKind::Decimal),
                FieldRule::new("freightPackingSlip", FieldKind::Text),
                FieldRule::new("packingSlip", FieldKind::Text),
                FieldRule::new("dropshipFlag", FieldKind::Flag),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new("billingTermsXref", FieldKind::Text),
                FieldRule::new("dueDays", FieldKind::Whole),
                FieldRule::new("vendorNumber", FieldKind::Text),
                FieldRule::new("vendorAccountNumber", FieldKind::Text),
                FieldRule::new("vendorInvoiceDate", FieldKind::Text),
                FieldRule::new("vendorInvoiceNumber", FieldKind::Text),
                FieldRule::new("taxAgencyXref", FieldKind::Text),
                FieldRule::new("stateTaxXref", FieldKind::Text),
                FieldRule::new("countyTaxXref", FieldKind::Text),
                FieldRule::new("cityTaxXref", FieldKind::Text),
                FieldRule::new(
                    "shipToCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("shipToCompanyAccountNumber", FieldKind::Text),
                FieldRule::new(
                    "shipToCompanyType",
                    FieldKind::Record(<CompanyTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "shipToContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "shipToSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new("shipToTaxGroup", FieldKind::Text),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("taxGroupRate", FieldKind::Decimal),
                FieldRule::new("useAvalaraTaxFlag", FieldKind::Flag),
                FieldRule::new("purchaseHeaderTaxGroup", FieldKind::Text),
                FieldRule::new("purchaseHeaderTaxableFlag", FieldKind::Flag),
                FieldRule::new("purchaseHeaderFreightTaxableFlag", FieldKind::Flag),
                FieldRule::new(
                    "taxLevels",
                    FieldKind::Record(<GLExportPurchaseTransactionTaxLevel as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "purchaseDetail",
                    FieldKind::Record(<GLExportPurchaseTransactionDetail as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "purchaseDetailTax",
                    FieldKind::Record(<GLExportPurchaseTransactionDetailTax as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}
