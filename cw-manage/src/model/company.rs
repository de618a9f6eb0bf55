//! Companies.

use super::*;

/// A company: a customer, prospect or vendor of the partner.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Company {
    /// `id`.
    pub id: Option<Id<Company>>,
    /// `identifier`. At most 30 characters.
    pub identifier: Option<String>,
    /// `name`. At most 50 characters.
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
    /// `accountNumber`.
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
    /// `deletedFlag`.
    pub deleted_flag: Option<bool>,
    /// `dateDeleted`.
    #[serde(default, with = "crate::types::date")]
    pub date_deleted: Option<DateTime<Utc>>,
    /// `deletedBy`.
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
    /// `site`.
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

    /// A new record with all that CWM requires.
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
    const NAME: &'static str = "Company";
    const READ_ONLY: &'static [&'static str] =
        &["id", "_info", "deletedFlag", "dateDeleted", "deletedBy"];
}

impl Record for Company {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

/// A status that a company can have.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyStatus {
    /// `id`.
    pub id: Option<Id<CompanyStatus>>,
    /// `name`. At most 50 characters.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `notifyFlag`.
    pub notify_flag: Option<bool>,
    /// `disallowSavingFlag`.
    pub disallow_saving_flag: Option<bool>,
    /// `notificationMessage`. At most 500 characters.
    pub notification_message: Option<String>,
    /// `customNoteFlag`.
    pub custom_note_flag: Option<bool>,
    /// `cancelOpenTracksFlag`.
    pub cancel_open_tracks_flag: Option<bool>,
    /// `track`.
    pub track: Option<TrackReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl CompanyStatus {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `notifyFlag`.
    pub const NOTIFY_FLAG: Field<Self, bool> = Field::new("notifyFlag");
    /// `disallowSavingFlag`.
    pub const DISALLOW_SAVING_FLAG: Field<Self, bool> = Field::new("disallowSavingFlag");
    /// `notificationMessage`.
    pub const NOTIFICATION_MESSAGE: Field<Self, String> = Field::new("notificationMessage");
    /// `customNoteFlag`.
    pub const CUSTOM_NOTE_FLAG: Field<Self, bool> = Field::new("customNoteFlag");
    /// `cancelOpenTracksFlag`.
    pub const CANCEL_OPEN_TRACKS_FLAG: Field<Self, bool> = Field::new("cancelOpenTracksFlag");
    /// `track`.
    pub const TRACK: Field<Self, TrackReference> = Field::new("track");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new record with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for CompanyStatus {
    const NAME: &'static str = "CompanyStatus";
    const READ_ONLY: &'static [&'static str] = &["id", "_info"];
}

impl Record for CompanyStatus {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
