// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A contact info, as at `/company/contacts/info`.

use crate::model::*;

/// A contact info, as at `/company/contacts/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactInfo {
    /// `id`.
    pub id: Option<Id<ContactInfo>>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `communicationItems`.
    pub communication_items: Option<Vec<ContactCommunicationItem>>,
    /// `defaultPhoneNbr`.
    pub default_phone_nbr: Option<String>,
    /// `defaultPhoneType`.
    pub default_phone_type: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `companyLocation`.
    pub company_location: Option<SystemLocationReference>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `title`.
    pub title: Option<String>,
    /// `types`.
    pub types: Option<Vec<ContactTypeReference>>,
    /// `addressLine1`.
    pub address_line1: Option<String>,
    /// `addressLine2`.
    pub address_line2: Option<String>,
    /// `city`.
    pub city: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `country`.
    pub country: Option<CountryReference>,
    /// `zip`.
    pub zip: Option<String>,
    /// `department`.
    pub department: Option<ContactDepartmentReference>,
    /// `defaultBillingFlag`.
    pub default_billing_flag: Option<bool>,
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

impl ContactInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ContactInfo>> = Field::new("id");
    /// `firstName`.
    pub const FIRST_NAME: Field<Self, String> = Field::new("firstName");
    /// `lastName`.
    pub const LAST_NAME: Field<Self, String> = Field::new("lastName");
    /// `communicationItems`.
    pub const COMMUNICATION_ITEMS: Field<Self, Vec<ContactCommunicationItem>> =
        Field::new("communicationItems");
    /// `defaultPhoneNbr`.
    pub const DEFAULT_PHONE_NBR: Field<Self, String> = Field::new("defaultPhoneNbr");
    /// `defaultPhoneType`.
    pub const DEFAULT_PHONE_TYPE: Field<Self, String> = Field::new("defaultPhoneType");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `companyLocation`.
    pub const COMPANY_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("companyLocation");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `title`.
    pub const TITLE: Field<Self, String> = Field::new("title");
    /// `types`.
    pub const TYPES: Field<Self, Vec<ContactTypeReference>> = Field::new("types");
    /// `addressLine1`.
    pub const ADDRESS_LINE1: Field<Self, String> = Field::new("addressLine1");
    /// `addressLine2`.
    pub const ADDRESS_LINE2: Field<Self, String> = Field::new("addressLine2");
    /// `city`.
    pub const CITY: Field<Self, String> = Field::new("city");
    /// `state`.
    pub const STATE: Field<Self, String> = Field::new("state");
    /// `country`.
    pub const COUNTRY: Field<Self, CountryReference> = Field::new("country");
    /// `zip`.
    pub const ZIP: Field<Self, String> = Field::new("zip");
    /// `department`.
    pub const DEPARTMENT: Field<Self, ContactDepartmentReference> = Field::new("department");
    /// `defaultBillingFlag`.
    pub const DEFAULT_BILLING_FLAG: Field<Self, bool> = Field::new("defaultBillingFlag");
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

impl Model for ContactInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ContactInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("firstName", FieldKind::Text),
                FieldRule::new("lastName", FieldKind::Text),
                FieldRule::new(
                    "communicationItems",
                    FieldKind::Record(<ContactCommunicationItem as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("defaultPhoneNbr", FieldKind::Text),
                FieldRule::new("defaultPhoneType", FieldKind::Text),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "companyLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("title", FieldKind::Text),
                FieldRule::new(
                    "types",
                    FieldKind::Record(<ContactTypeReference as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("addressLine1", FieldKind::Text),
                FieldRule::new("addressLine2", FieldKind::Text),
                FieldRule::new("city", FieldKind::Text),
                FieldRule::new("state", FieldKind::Text),
                FieldRule::new(
                    "country",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("zip", FieldKind::Text),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<ContactDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("defaultBillingFlag", FieldKind::Flag),
                FieldRule::new("facebookUrl", FieldKind::Text),
                FieldRule::new("twitterUrl", FieldKind::Text),
                FieldRule::new("linkedInUrl", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ContactInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
