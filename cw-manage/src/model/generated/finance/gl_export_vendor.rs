// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export vendor.

use crate::model::*;

/// A GL export vendor.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportVendor {
    /// `member`.
    pub member: Option<MemberReference>,
    /// `vendor`.
    pub vendor: Option<CompanyReference>,
    /// `vendorNumber`.
    pub vendor_number: Option<String>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `dueDays`.
    pub due_days: Option<i32>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
}

impl GLExportVendor {
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `vendor`.
    pub const VENDOR: Field<Self, CompanyReference> = Field::new("vendor");
    /// `vendorNumber`.
    pub const VENDOR_NUMBER: Field<Self, String> = Field::new("vendorNumber");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `dueDays`.
    pub const DUE_DAYS: Field<Self, i32> = Field::new("dueDays");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
}

impl Model for GLExportVendor {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportVendor",
            fields: &[
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "vendor",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("vendorNumber", FieldKind::Text),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new("dueDays", FieldKind::Whole),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
            ],
        };
        &SCHEMA
    };
}
