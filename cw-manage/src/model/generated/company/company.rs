// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company: a customer, prospect or vendor of the partner.

use crate::model::*;

/// A company: a customer, prospect or vendor of the partner.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Company {
    /// `id`.
    pub id: Option<Id<Company>>,
    /// `identifier`. Required. At most 156 characters.
    pub identifier: Option<String>,
    /// `name`. Required. At most 156 characters.
    pub name: Option<String>,
    /// `status`.
    pub status: Option<CompanyStatusReference>,
    /// `addressLine1`. At most 50 characters.
    pub address_line1: Option<String>,
    /// `addressLine2`. At most 50 characters.
    pub address_line2: Option<String>,
    /// `city`. At most 50 characters.
    pub city: Option<String>,
    /// `state`. At most 50 characters.
    pub state: Option<String>,
    /// `zip`. At most 12 characters.
    pub zip: Option<String>,
    /// `country`.
    pub country: Option<CountryReference>,
    /// `phoneNumber`. At most 30 characters.
    pub phone_number: Option<String>,
    /// `faxNumber`. At most 30 characters.
    pub fax_number: Option<String>,
    /// `website`. At most 255 characters.
    pub website: Option<String>,
    /// `territory`.
    pub territory: Option<SystemLocationReference>,
    /// `market`.
    pub market: Option<MarketDescriptionReference>,
    /// `accountNumber`. At most 41 characters.
    pub account_number: Option<String>,
    /// `defaultContact`.
    pub default_contact: Option<ContactReference>,
    /// `dateAcquired`.
    #[serde(default, with = "crate::types::date")]
    pub date_acquired: Option<DateTime<Utc>>,
    /// `sicCode`.
    pub sic_code: Option<SicCodeReference>,
    /// `parentCompany`.
    pub parent_company: Option<CompanyReference>,
    /// `annualRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub annual_revenue: Option<Decimal>,
    /// `numberOfEmployees`.
    pub number_of_employees: Option<i32>,
    /// `yearEstablished`.
    pub year_established: Option<i32>,
    /// `revenueYear`.
    pub revenue_year: Option<i32>,
    /// `ownershipType`.
    pub ownership_type: Option<OwnershipTypeReference>,
    /// `timeZoneSetup`.
    pub time_zone_setup: Option<TimeZoneSetupReference>,
    /// `leadSource`. At most 50 characters.
    pub lead_source: Option<String>,
    /// `leadFlag`.
    pub lead_flag: Option<bool>,
    /// `unsubscribeFlag`.
    pub unsubscribe_flag: Option<bool>,
    /// `calendar`.
    pub calendar: Option<CalendarReference>,
    /// `userDefinedField1`. At most 50 characters.
    pub user_defined_field1: Option<String>,
    /// `userDefinedField2`. At most 50 characters.
    pub user_defined_field2: Option<String>,
    /// `userDefinedField3`. At most 50 characters.
    pub user_defined_field3: Option<String>,
    /// `userDefinedField4`. At most 50 characters.
    pub user_defined_field4: Option<String>,
    /// `userDefinedField5`. At most 50 characters.
    pub user_defined_field5: Option<String>,
    /// `userDefinedField6`. At most 50 characters.
    pub user_defined_field6: Option<String>,
    /// `userDefinedField7`. At most 50 characters.
    pub user_defined_field7: Option<String>,
    /// `userDefinedField8`. At most 50 characters.
    pub user_defined_field8: Option<String>,
    /// `userDefinedField9`. At most 50 characters.
    pub user_defined_field9: Option<String>,
    /// `userDefinedField10`. At most 50 characters.
    pub user_defined_field10: Option<String>,
    /// `vendorIdentifier`.
    pub vendor_identifier: Option<String>,
    /// `taxIdentifier`.
    pub tax_identifier: Option<String>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `invoiceTemplate`.
    pub invoice_template: Option<InvoiceTemplateReference>,
    /// `pricingSchedule`.
    pub pricing_schedule: Option<PricingScheduleReference>,
    /// `companyEntityType`.
    pub company_entity_type: Option<EntityTypeReference>,
    /// `billToCompany`.
    pub bill_to_company: Option<CompanyReference>,
    /// `billingSite`.
    pub billing_site: Option<SiteReference>,
    /// `billingContact`.
    pub billing_contact: Option<ContactReference>,
    /// `invoiceDeliveryMethod`.
    pub invoice_delivery_method: Option<BillingDeliveryReference>,
    /// `invoiceToEmailAddress`.
    pub invoice_to_email_address: Option<String>,
    /// `invoiceCCEmailAddress`.
    #[serde(rename = "invoiceCCEmailAddress")]
    pub invoice_cc_email_address: Option<String>,
    /// `deletedFlag`. Computed by CWM, never sent.
    pub deleted_flag: Option<bool>,
    /// `dateDeleted`. Computed by CWM, never sent.
    #[serde(default, with = "crate::types::date")]
    pub date_deleted: Option<DateTime<Utc>>,
    /// `deletedBy`. Computed by CWM, never sent.
    pub deleted_by: Option<String>,
    /// `mobileGuid`.
    pub mobile_guid: Option<String>,
    /// `facebookUrl`.
    pub facebook_url: Option<String>,
    /// `twitterUrl`.
    pub twitter_url: Option<String>,
    /// `linkedInUrl`.
    pub linked_in_url: Option<String>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `territoryManager`.
    pub territory_manager: Option<MemberReference>,
    /// `resellerIdentifier`.
    pub reseller_identifier: Option<String>,
    /// `isVendorFlag`.
    pub is_vendor_flag: Option<bool>,
    /// `types`.
    pub types: Option<Vec<CompanyTypeReference>>,
    /// `site`. Required.
    pub site: Option<SiteReference>,
    /// `integratorTags`.
    pub integrator_tags: Option<Vec<String>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
    /// `creditLimit`.
    #[serde(default, with = "crate::types::decimal")]
    pub credit_limit: Option<Decimal>,
    /// `additionalDebt`.
    #[serde(default, with = "crate::types::decimal")]
    pub additional_debt: Option<Decimal>,
    /// `emailTemplate`.
    pub email_template: Option<EmailTemplateReference>,
}

impl Company {
    /// `id`.
    pub const ID: Field<Self, Id<Company>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `status`.
    pub const STATUS: Field<Self, CompanyStatusReference> = Field::new("status");
    /// `addressLine1`.
    pub const ADDRESS_LINE1: Field<Self, String> = Field::new("addressLine1");
    /// `addressLine2`.
    pub const ADDRESS_LINE2: Field<Self, String> = Field::new("addressLine2");
    /// `city`.
    pub const CITY: Field<Self, String> = Field::new("city");
    /// `state`.
    pub const STATE: Field<Self, String> = Field::new("state");
    /// `zip`.
    pub const ZIP: Field<Self, String> = Field::new("zip");
    /// `country`.
    pub const COUNTRY: Field<Self, CountryReference> = Field::new("country");
    /// `phoneNumber`.
    pub const PHONE_NUMBER: Field<Self, String> = Field::new("phoneNumber");
    /// `faxNumber`.
    pub const FAX_NUMBER: Field<Self, String> = Field::new("faxNumber");
    /// `website`.
    pub const WEBSITE: Field<Self, String> = Field::new("website");
    /// `territory`.
    pub const TERRITORY: Field<Self, SystemLocationReference> = Field::new("territory");
    /// `market`.
    pub const MARKET: Field<Self, MarketDescriptionReference> = Field::new("market");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `defaultContact`.
    pub const DEFAULT_CONTACT: Field<Self, ContactReference> = Field::new("defaultContact");
    /// `dateAcquired`.
    pub const DATE_ACQUIRED: Field<Self, DateTime<Utc>> = Field::new("dateAcquired");
    /// `sicCode`.
    pub const SIC_CODE: Field<Self, SicCodeReference> = Field::new("sicCode");
    /// `parentCompany`.
    pub const PARENT_COMPANY: Field<Self, CompanyReference> = Field::new("parentCompany");
    /// `annualRevenue`.
    pub const ANNUAL_REVENUE: Field<Self, Decimal> = Field::new("annualRevenue");
    /// `numberOfEmployees`.
    pub const NUMBER_OF_EMPLOYEES: Field<Self, i32> = Field::new("numberOfEmployees");
    /// `yearEstablished`.
    pub const YEAR_ESTABLISHED: Field<Self, i32> = Field::new("yearEstablished");
    /// `revenueYear`.
    pub const REVENUE_YEAR: Field<Self, i32> = Field::new("revenueYear");
    /// `ownershipType`.
    pub const OWNERSHIP_TYPE: Field<Self, OwnershipTypeReference> = Field::new("ownershipType");
    /// `timeZoneSetup`.
    pub const TIME_ZONE_SETUP: Field<Self, TimeZoneSetupReference> = Field::new("timeZoneSetup");
    /// `leadSource`.
    pub const LEAD_SOURCE: Field<Self, String> = Field::new("leadSource");
    /// `leadFlag`.
    pub const LEAD_FLAG: Field<Self, bool> = Field::new("leadFlag");
    /// `unsubscribeFlag`.
    pub const UNSUBSCRIBE_FLAG: Field<Self, bool> = Field::new("unsubscribeFlag");
    /// `calendar`.
    pub const CALENDAR: Field<Self, CalendarReference> = Field::new("calendar");
    /// `userDefinedField1`.
    pub const USER_DEFINED_FIELD1: Field<Self, String> = Field::new("userDefinedField1");
    /// `userDefinedField2`.
    pub const USER_DEFINED_FIELD2: Field<Self, String> = Field::new("userDefinedField2");
    /// `userDefinedField3`.
    pub const USER_DEFINED_FIELD3: Field<Self, String> = Field::new("userDefinedField3");
    /// `userDefinedField4`.
    pub const USER_DEFINED_FIELD4: Field<Self, String> = Field::new("userDefinedField4");
    /// `userDefinedField5`.
    pub const USER_DEFINED_FIELD5: Field<Self, String> = Field::new("userDefinedField5");
    /// `userDefinedField6`.
    pub const USER_DEFINED_FIELD6: Field<Self, String> = Field::new("userDefinedField6");
    /// `userDefinedField7`.
    pub const USER_DEFINED_FIELD7: Field<Self, String> = Field::new("userDefinedField7");
    /// `userDefinedField8`.
    pub const USER_DEFINED_FIELD8: Field<Self, String> = Field::new("userDefinedField8");
    /// `userDefinedField9`.
    pub const USER_DEFINED_FIELD9: Field<Self, String> = Field::new("userDefinedField9");
    /// `userDefinedField10`.
    pub const USER_DEFINED_FIELD10: Field<Self, String> = Field::new("userDefinedField10");
    /// `vendorIdentifier`.
    pub const VENDOR_IDENTIFIER: Field<Self, String> = Field::new("vendorIdentifier");
    /// `taxIdentifier`.
    pub const TAX_IDENTIFIER: Field<Self, String> = Field::new("taxIdentifier");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `invoiceTemplate`.
    pub const INVOICE_TEMPLATE: Field<Self, InvoiceTemplateReference> =
        Field::new("invoiceTemplate");
    /// `pricingSchedule`.
    pub const PRICING_SCHEDULE: Field<Self, PricingScheduleReference> =
        Field::new("pricingSchedule");
    /// `companyEntityType`.
    pub const COMPANY_ENTITY_TYPE: Field<Self, EntityTypeReference> =
        Field::new("companyEntityType");
    /// `billToCompany`.
    pub const BILL_TO_COMPANY: Field<Self, CompanyReference> = Field::new("billToCompany");
    /// `billingSite`.
    pub const BILLING_SITE: Field<Self, SiteReference> = Field::new("billingSite");
    /// `billingContact`.
    pub const BILLING_CONTACT: Field<Self, ContactReference> = Field::new("billingContact");
    /// `invoiceDeliveryMethod`.
    pub const INVOICE_DELIVERY_METHOD: Field<Self, BillingDeliveryReference> =
        Field::new("invoiceDeliveryMethod");
    /// `invoiceToEmailAddress`.
    pub const INVOICE_TO_EMAIL_ADDRESS: Field<Self, String> = Field::new("invoiceToEmailAddress");
    /// `invoiceCCEmailAddress`.
    pub const INVOICE_CC_EMAIL_ADDRESS: Field<Self, String> = Field::new("invoiceCCEmailAddress");
    /// `deletedFlag`.
    pub const DELETED_FLAG: Field<Self, bool> = Field::new("deletedFlag");
    /// `dateDeleted`.
    pub const DATE_DELETED: Field<Self, DateTime<Utc>> = Field::new("dateDeleted");
    /// `deletedBy`.
    pub const DELETED_BY: Field<Self, String> = Field::new("deletedBy");
    /// `mobileGuid`.
    pub const MOBILE_GUID: Field<Self, String> = Field::new("mobileGuid");
    /// `facebookUrl`.
    pub const FACEBOOK_URL: Field<Self, String> = Field::new("facebookUrl");
    /// `twitterUrl`.
    pub const TWITTER_URL: Field<Self, String> = Field::new("twitterUrl");
    /// `linkedInUrl`.
    pub const LINKED_IN_URL: Field<Self, String> = Field::new("linkedInUrl");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `territoryManager`.
    pub const TERRITORY_MANAGER: Field<Self, MemberReference> = Field::new("territoryManager");
    /// `resellerIdentifier`.
    pub const RESELLER_IDENTIFIER: Field<Self, String> = Field::new("resellerIdentifier");
    /// `isVendorFlag`.
    pub const IS_VENDOR_FLAG: Field<Self, bool> = Field::new("isVendorFlag");
    /// `types`.
    pub const TYPES: Field<Self, Vec<CompanyTypeReference>> = Field::new("types");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `integratorTags`.
    pub const INTEGRATOR_TAGS: Field<Self, Vec<String>> = Field::new("integratorTags");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `creditLimit`.
    pub const CREDIT_LIMIT: Field<Self, Decimal> = Field::new("creditLimit");
    /// `additionalDebt`.
    pub const ADDITIONAL_DEBT: Field<Self, Decimal> = Field::new("additionalDebt");
    /// `emailTemplate`.
    pub const EMAIL_TEMPLATE: Field<Self, EmailTemplateReference> = Field::new("emailTemplate");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        identifier: impl Into<String>,
        name: impl Into<String>,
        site: impl Into<SiteReference>,
    ) -> New<Self> {
        New::from_required(Self {
            identifier: Some(identifier.into()),
            name: Some(name.into()),
            site: Some(site.into()),
            ..Self::default()
        })
    }
}

impl Model for Company {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Company",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text)
                    .max_length(156)
                    .required(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(156)
                    .required(),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<CompanyStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("addressLine1", FieldKind::Text).max_length(50),
                FieldRule::new("addressLine2", FieldKind::Text).max_length(50),
                FieldRule::new("city", FieldKind::Text).max_length(50),
                FieldRule::new("state", FieldKind::Text).max_length(50),
                FieldRule::new("zip", FieldKind::Text).max_length(12),
                FieldRule::new(
                    "country",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("phoneNumber", FieldKind::Text).max_length(30),
                FieldRule::new("faxNumber", FieldKind::Text).max_length(30),
                FieldRule::new("website", FieldKind::Text).max_length(255),
                FieldRule::new(
                    "territory",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "market",
                    FieldKind::Record(<MarketDescriptionReference as Model>::SCHEMA),
                ),
                FieldRule::new("accountNumber", FieldKind::Text).max_length(41),
                FieldRule::new(
                    "defaultContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("dateAcquired", FieldKind::Date),
                FieldRule::new(
                    "sicCode",
                    FieldKind::Record(<SicCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "parentCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("annualRevenue", FieldKind::Decimal),
                FieldRule::new("numberOfEmployees", FieldKind::Whole),
                FieldRule::new("yearEstablished", FieldKind::Whole),
                FieldRule::new("revenueYear", FieldKind::Whole),
                FieldRule::new(
                    "ownershipType",
                    FieldKind::Record(<OwnershipTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "timeZoneSetup",
                    FieldKind::Record(<TimeZoneSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new("leadSource", FieldKind::Text).max_length(50),
                FieldRule::new("leadFlag", FieldKind::Flag),
                FieldRule::new("unsubscribeFlag", FieldKind::Flag),
                FieldRule::new(
                    "calendar",
                    FieldKind::Record(<CalendarReference as Model>::SCHEMA),
                ),
                FieldRule::new("userDefinedField1", FieldKind::Text).max_length(50),
                FieldRule::new("userDefinedField2", FieldKind::Text).max_length(50),
                FieldRule::new("userDefinedField3", FieldKind::Text).max_length(50),
                FieldRule::new("userDefinedField4", FieldKind::Text).max_length(50),
                FieldRule::new("userDefinedField5", FieldKind::Text).max_length(50),
                FieldRule::new("userDefinedField6", FieldKind::Text).max_length(50),
                FieldRule::new("userDefinedField7", FieldKind::Text).max_length(50),
                FieldRule::new("userDefinedField8", FieldKind::Text).max_length(50),
                FieldRule::new("userDefinedField9", FieldKind::Text).max_length(50),
                FieldRule::new("userDefinedField10", FieldKind::Text).max_length(50),
                FieldRule::new("vendorIdentifier", FieldKind::Text),
                FieldRule::new("taxIdentifier", FieldKind::Text),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "invoiceTemplate",
                    FieldKind::Record(<InvoiceTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "pricingSchedule",
                    FieldKind::Record(<PricingScheduleReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "companyEntityType",
                    FieldKind::Record(<EntityTypeReference as Model>::SCHEMA),
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
                    "invoiceDeliveryMethod",
                    FieldKind::Record(<BillingDeliveryReference as Model>::SCHEMA),
                ),
                FieldRule::new("invoiceToEmailAddress", FieldKind::Text),
                FieldRule::new("invoiceCCEmailAddress", FieldKind::Text),
                FieldRule::new("deletedFlag", FieldKind::Flag).read_only(),
                FieldRule::new("dateDeleted", FieldKind::Date).read_only(),
                FieldRule::new("deletedBy", FieldKind::Text).read_only(),
                FieldRule::new("mobileGuid", FieldKind::Text),
                FieldRule::new("facebookUrl", FieldKind::Text),
                FieldRule::new("twitterUrl", FieldKind::Text),
                FieldRule::new("linkedInUrl", FieldKind::Text),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "territoryManager",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("resellerIdentifier", FieldKind::Text),
                FieldRule::new("isVendorFlag", FieldKind::Flag),
                FieldRule::new(
                    "types",
                    FieldKind::Record(<CompanyTypeReference as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA))
                    .required(),
                FieldRule::new("integratorTags", FieldKind::Text).list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("creditLimit", FieldKind::Decimal),
                FieldRule::new("additionalDebt", FieldKind::Decimal),
                FieldRule::new(
                    "emailTemplate",
                    FieldKind::Record(<EmailTemplateReference as Model>::SCHEMA),
                ),
            ],
        };
        &SCHEMA
    };
}

impl Record for Company {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
