// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company info, as at `/company/companies/info`.

use crate::model::*;

/// A company info, as at `/company/companies/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyInfo {
    /// `id`.
    pub id: Option<Id<CompanyInfo>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `territory`.
    pub territory: Option<SystemLocationReference>,
    /// `defaultContact`.
    pub default_contact: Option<ContactReference>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `city`.
    pub city: Option<String>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `isVendorFlag`.
    pub is_vendor_flag: Option<bool>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `billToCompany`.
    pub bill_to_company: Option<CompanyReference>,
    /// `billingSite`.
    pub billing_site: Option<SiteReference>,
    /// `billingContact`.
    pub billing_contact: Option<ContactReference>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `deletedFlag`.
    pub deleted_flag: Option<bool>,
    /// `types`.
    pub types: Option<Vec<CompanyTypeReference>>,
    /// `status`.
    pub status: Option<CompanyStatusReference>,
    /// `noServiceFlag`.
    pub no_service_flag: Option<bool>,
    /// `addressLine1`.
    pub address_line1: Option<String>,
    /// `addressLine2`.
    pub address_line2: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `country`.
    pub country: Option<CountryReference>,
    /// `zip`.
    pub zip: Option<String>,
    /// `leadFlag`.
    pub lead_flag: Option<bool>,
    /// `faxNumber`.
    pub fax_number: Option<String>,
    /// `vendorIdentifier`.
    pub vendor_identifier: Option<String>,
    /// `taxIdentifier`.
    pub tax_identifier: Option<String>,
    /// `facebookUrl`.
    pub facebook_url: Option<String>,
    /// `twitterUrl`.
    pub twitter_url: Option<String>,
    /// `linkedInUrl`.
    pub linked_in_url: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CompanyInfo {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyInfo>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `territory`.
    pub const TERRITORY: Field<Self, SystemLocationReference> = Field::new("territory");
    /// `defaultContact`.
    pub const DEFAULT_CONTACT: Field<Self, ContactReference> = Field::new("defaultContact");
    /// `phoneNumber`.
    pub const PHONE_NUMBER: Field<Self, String> = Field::new("phoneNumber");
    /// `city`.
    pub const CITY: Field<Self, String> = Field::new("city");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `isVendorFlag`.
    pub const IS_VENDOR_FLAG: Field<Self, bool> = Field::new("isVendorFlag");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `billToCompany`.
    pub const BILL_TO_COMPANY: Field<Self, CompanyReference> = Field::new("billToCompany");
    /// `billingSite`.
    pub const BILLING_SITE: Field<Self, SiteReference> = Field::new("billingSite");
    /// `billingContact`.
    pub const BILLING_CONTACT: Field<Self, ContactReference> = Field::new("billingContact");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `deletedFlag`.
    pub const DELETED_FLAG: Field<Self, bool> = Field::new("deletedFlag");
    /// `types`.
    pub const TYPES: Field<Self, Vec<CompanyTypeReference>> = Field::new("types");
    /// `status`.
    pub const STATUS: Field<Self, CompanyStatusReference> = Field::new("status");
    /// `noServiceFlag`.
    pub const NO_SERVICE_FLAG: Field<Self, bool> = Field::new("noServiceFlag");
    /// `addressLine1`.
    pub const ADDRESS_LINE1: Field<Self, String> = Field::new("addressLine1");
    /// `addressLine2`.
    pub const ADDRESS_LINE2: Field<Self, String> = Field::new("addressLine2");
    /// `state`.
    pub const STATE: Field<Self, String> = Field::new("state");
    /// `country`.
    pub const COUNTRY: Field<Self, CountryReference> = Field::new("country");
    /// `zip`.
    pub const ZIP: Field<Self, String> = Field::new("zip");
    /// `leadFlag`.
    pub const LEAD_FLAG: Field<Self, bool> = Field::new("leadFlag");
    /// `faxNumber`.
    pub const FAX_NUMBER: Field<Self, String> = Field::new("faxNumber");
    /// `vendorIdentifier`.
    pub const VENDOR_IDENTIFIER: Field<Self, String> = Field::new("vendorIdentifier");
    /// `taxIdentifier`.
    pub const TAX_IDENTIFIER: Field<Self, String> = Field::new("taxIdentifier");
    /// `facebookUrl`.
    pub const FACEBOOK_URL: Field<Self, String> = Field::new("facebookUrl");
    /// `twitterUrl`.
    pub const TWITTER_URL: Field<Self, String> = Field::new("twitterUrl");
    /// `linkedInUrl`.
    pub const LINKED_IN_URL: Field<Self, String> = Field::new("linkedInUrl");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for CompanyInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new(
                    "territory",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "defaultContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("phoneNumber", FieldKind::Text),
                FieldRule::new("city", FieldKind::Text),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new("isVendorFlag", FieldKind::Flag),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billToCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billingSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billingContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("deletedFlag", FieldKind::Flag),
                FieldRule::new(
                    "types",
                    FieldKind::Record(<CompanyTypeReference as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<CompanyStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("noServiceFlag", FieldKind::Flag),
                FieldRule::new("addressLine1", FieldKind::Text),
                FieldRule::new("addressLine2", FieldKind::Text),
                FieldRule::new("state", FieldKind::Text),
                FieldRule::new(
                    "country",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("zip", FieldKind::Text),
                FieldRule::new("leadFlag", FieldKind::Flag),
                FieldRule::new("faxNumber", FieldKind::Text),
                FieldRule::new("vendorIdentifier", FieldKind::Text),
                FieldRule::new("taxIdentifier", FieldKind::Text),
                FieldRule::new("facebookUrl", FieldKind::Text),
                FieldRule::new("twitterUrl", FieldKind::Text),
                FieldRule::new("linkedInUrl", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CompanyInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
