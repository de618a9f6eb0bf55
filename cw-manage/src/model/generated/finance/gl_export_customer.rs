// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export customer.

use crate::model::*;

/// A GL export customer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportCustomer {
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `companyType`.
    pub company_type: Option<CompanyTypeReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `billingTermsXref`.
    pub billing_terms_xref: Option<String>,
    /// `dueDays`.
    pub due_days: Option<i32>,
    /// `taxable`.
    pub taxable: Option<bool>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `stateTaxXref`.
    pub state_tax_xref: Option<String>,
    /// `countyTaxXref`.
    pub county_tax_xref: Option<String>,
    /// `cityTaxXref`.
    pub city_tax_xref: Option<String>,
    /// `countryTaxXref`.
    pub country_tax_xref: Option<String>,
    /// `compositeTaxXref`.
    pub composite_tax_xref: Option<String>,
    /// `stateTaxRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub state_tax_rate: Option<Decimal>,
    /// `countyTaxRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub county_tax_rate: Option<Decimal>,
    /// `cityTaxRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub city_tax_rate: Option<Decimal>,
    /// `countryTaxRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub country_tax_rate: Option<Decimal>,
    /// `compositeTaxRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub composite_tax_rate: Option<Decimal>,
    /// `taxGroupRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub tax_group_rate: Option<Decimal>,
    /// `taxAgencyXref`.
    pub tax_agency_xref: Option<String>,
    /// `stateTaxAgencyXref`.
    pub state_tax_agency_xref: Option<String>,
    /// `countyTaxAgencyXref`.
    pub county_tax_agency_xref: Option<String>,
    /// `cityTaxAgencyXref`.
    pub city_tax_agency_xref: Option<String>,
    /// `countryTaxAgencyXref`.
    pub country_tax_agency_xref: Option<String>,
    /// `compositeTaxAgencyXref`.
    pub composite_tax_agency_xref: Option<String>,
    /// `taxLevels`.
    pub tax_levels: Option<Vec<GLExportCustomerTaxLevel>>,
}

impl GLExportCustomer {
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `companyType`.
    pub const COMPANY_TYPE: Field<Self, CompanyTypeReference> = Field::new("companyType");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `billingTermsXref`.
    pub const BILLING_TERMS_XREF: Field<Self, String> = Field::new("billingTermsXref");
    /// `dueDays`.
    pub const DUE_DAYS: Field<Self, i32> = Field::new("dueDays");
    /// `taxable`.
    pub const TAXABLE: Field<Self, bool> = Field::new("taxable");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `stateTaxXref`.
    pub const STATE_TAX_XREF: Field<Self, String> = Field::new("stateTaxXref");
    /// `countyTaxXref`.
    pub const COUNTY_TAX_XREF: Field<Self, String> = Field::new("countyTaxXref");
    /// `cityTaxXref`.
    pub const CITY_TAX_XREF: Field<Self, String> = Field::new("cityTaxXref");
    /// `countryTaxXref`.
    pub const COUNTRY_TAX_XREF: Field<Self, String> = Field::new("countryTaxXref");
    /// `compositeTaxXref`.
    pub const COMPOSITE_TAX_XREF: Field<Self, String> = Field::new("compositeTaxXref");
    /// `stateTaxRate`.
    pub const STATE_TAX_RATE: Field<Self, Decimal> = Field::new("stateTaxRate");
    /// `countyTaxRate`.
    pub const COUNTY_TAX_RATE: Field<Self, Decimal> = Field::new("countyTaxRate");
    /// `cityTaxRate`.
    pub const CITY_TAX_RATE: Field<Self, Decimal> = Field::new("cityTaxRate");
    /// `countryTaxRate`.
    pub const COUNTRY_TAX_RATE: Field<Self, Decimal> = Field::new("countryTaxRate");
    /// `compositeTaxRate`.
    pub const COMPOSITE_TAX_RATE: Field<Self, Decimal> = Field::new("compositeTaxRate");
    /// `taxGroupRate`.
    pub const TAX_GROUP_RATE: Field<Self, Decimal> = Field::new("taxGroupRate");
    /// `taxAgencyXref`.
    pub const TAX_AGENCY_XREF: Field<Self, String> = Field::new("taxAgencyXref");
    /// `stateTaxAgencyXref`.
    pub const STATE_TAX_AGENCY_XREF: Field<Self, String> = Field::new("stateTaxAgencyXref");
    /// `countyTaxAgencyXref`.
    pub const COUNTY_TAX_AGENCY_XREF: Field<Self, String> = Field::new("countyTaxAgencyXref");
    /// `cityTaxAgencyXref`.
    pub const CITY_TAX_AGENCY_XREF: Field<Self, String> = Field::new("cityTaxAgencyXref");
    /// `countryTaxAgencyXref`.
    pub const COUNTRY_TAX_AGENCY_XREF: Field<Self, String> = Field::new("countryTaxAgencyXref");
    /// `compositeTaxAgencyXref`.
    pub const COMPOSITE_TAX_AGENCY_XREF: Field<Self, String> = Field::new("compositeTaxAgencyXref");
    /// `taxLevels`.
    pub const TAX_LEVELS: Field<Self, Vec<GLExportCustomerTaxLevel>> = Field::new("taxLevels");
}

impl Model for GLExportCustomer {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportCustomer",
            fields: &[
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
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new("billingTermsXref", FieldKind::Text),
                FieldRule::new("dueDays", FieldKind::Whole),
                FieldRule::new("taxable", FieldKind::Flag),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("stateTaxXref", FieldKind::Text),
                FieldRule::new("countyTaxXref", FieldKind::Text),
                FieldRule::new("cityTaxXref", FieldKind::Text),
                FieldRule::new("countryTaxXref", FieldKind::Text),
                FieldRule::new("compositeTaxXref", FieldKind::Text),
                FieldRule::new("stateTaxRate", FieldKind::Decimal),
                FieldRule::new("countyTaxRate", FieldKind::Decimal),
                FieldRule::new("cityTaxRate", FieldKind::Decimal),
                FieldRule::new("countryTaxRate", FieldKind::Decimal),
                FieldRule::new("compositeTaxRate", FieldKind::Decimal),
                FieldRule::new("taxGroupRate", FieldKind::Decimal),
                FieldRule::new("taxAgencyXref", FieldKind::Text),
                FieldRule::new("stateTaxAgencyXref", FieldKind::Text),
                FieldRule::new("countyTaxAgencyXref", FieldKind::Text),
                FieldRule::new("cityTaxAgencyXref", FieldKind::Text),
                FieldRule::new("countryTaxAgencyXref", FieldKind::Text),
                FieldRule::new("compositeTaxAgencyXref", FieldKind::Text),
                FieldRule::new(
                    "taxLevels",
                    FieldKind::Record(<GLExportCustomerTaxLevel as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}
