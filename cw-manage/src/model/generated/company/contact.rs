// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A contact, as at `/company/contacts`.

use crate::model::*;

/// A contact, as at `/company/contacts`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Contact {
    /// `id`.
    pub id: Option<Id<Contact>>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `addressLine1`.
    pub address_line1: Option<String>,
    /// `addressLine2`.
    pub address_line2: Option<String>,
    /// `city`.
    pub city: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `zip`.
    pub zip: Option<String>,
    /// `country`.
    pub country: Option<CountryReference>,
    /// `relationship`.
    pub relationship: Option<RelationshipReference>,
    /// `relationshipOverride`.
    pub relationship_override: Option<String>,
    /// `department`.
    pub department: Option<ContactDepartmentReference>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `defaultMergeContactId`.
    pub default_merge_contact_id: Option<i32>,
    /// `securityIdentifier`.
    pub security_identifier: Option<String>,
    /// `managerContact`.
    pub manager_contact: Option<ContactReference>,
    /// `assistantContact`.
    pub assistant_contact: Option<ContactReference>,
    /// `title`.
    pub title: Option<String>,
    /// `school`.
    pub school: Option<String>,
    /// `nickName`.
    pub nick_name: Option<String>,
    /// `marriedFlag`.
    pub married_flag: Option<bool>,
    /// `childrenFlag`.
    pub children_flag: Option<bool>,
    /// `children`.
    pub children: Option<String>,
    /// `significantOther`.
    pub significant_other: Option<String>,
    /// `portalPassword`.
    pub portal_password: Option<String>,
    /// `portalSecurityLevel`.
    pub portal_security_level: Option<i32>,
    /// `disablePortalLoginFlag`.
    pub disable_portal_login_flag: Option<bool>,
    /// `unsubscribeFlag`.
    pub unsubscribe_flag: Option<bool>,
    /// `gender`.
    pub gender: Option<Gender>,
    /// `birthDay`.
    pub birth_day: Option<String>,
    /// `anniversary`.
    pub anniversary: Option<String>,
    /// `presence`.
    pub presence: Option<Presence>,
    /// `mobileGuid`.
    pub mobile_guid: Option<String>,
    /// `facebookUrl`.
    pub facebook_url: Option<String>,
    /// `twitterUrl`.
    pub twitter_url: Option<String>,
    /// `linkedInUrl`.
    pub linked_in_url: Option<String>,
    /// `defaultPhoneType`.
    pub default_phone_type: Option<String>,
    /// `defaultPhoneNbr`.
    pub default_phone_nbr: Option<String>,
    /// `defaultPhoneExtension`.
    pub default_phone_extension: Option<String>,
    /// `defaultBillingFlag`.
    pub default_billing_flag: Option<bool>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
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
    /// `companyLocation`.
    pub company_location: Option<SystemLocationReference>,
    /// `communicationItems`.
    pub communication_items: Option<Vec<ContactCommunicationItem>>,
    /// `types`.
    pub types: Option<Vec<ContactTypeReference>>,
    /// `integratorTags`.
    pub integrator_tags: Option<Vec<String>>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
    /// `photo`.
    pub photo: Option<DocumentReference>,
    /// `ignoreDuplicates`.
    pub ignore_duplicates: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `typeIds`.
    pub type_ids: Option<Vec<i32>>,
}

impl Contact {
    /// `id`.
    pub const ID: Field<Self, Id<Contact>> = Field::new("id");
    /// `firstName`.
    pub const FIRST_NAME: Field<Self, String> = Field::new("firstName");
    /// `lastName`.
    pub const LAST_NAME: Field<Self, String> = Field::new("lastName");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
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
    /// `relationship`.
    pub const RELATIONSHIP: Field<Self, RelationshipReference> = Field::new("relationship");
    /// `relationshipOverride`.
    pub const RELATIONSHIP_OVERRIDE: Field<Self, String> = Field::new("relationshipOverride");
    /// `department`.
    pub const DEPARTMENT: Field<Self, ContactDepartmentReference> = Field::new("department");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `defaultMergeContactId`.
    pub const DEFAULT_MERGE_CONTACT_ID: Field<Self, i32> = Field::new("defaultMergeContactId");
    /// `securityIdentifier`.
    pub const SECURITY_IDENTIFIER: Field<Self, String> = Field::new("securityIdentifier");
    /// `managerContact`.
    pub const MANAGER_CONTACT: Field<Self, ContactReference> = Field::new("managerContact");
    /// `assistantContact`.
    pub const ASSISTANT_CONTACT: Field<Self, ContactReference> = Field::new("assistantContact");
    /// `title`.
    pub const TITLE: Field<Self, String> = Field::new("title");
    /// `school`.
    pub const SCHOOL: Field<Self, String> = Field::new("school");
    /// `nickName`.
    pub const NICK_NAME: Field<Self, String> = Field::new("nickName");
    /// `marriedFlag`.
    pub const MARRIED_FLAG: Field<Self, bool> = Field::new("marriedFlag");
    /// `childrenFlag`.
    pub const CHILDREN_FLAG: Field<Self, bool> = Field::new("childrenFlag");
    /// `children`.
    pub const CHILDREN: Field<Self, String> = Field::new("children");
    /// `significantOther`.
    pub const SIGNIFICANT_OTHER: Field<Self, String> = Field::new("significantOther");
    /// `portalPassword`.
    pub const PORTAL_PASSWORD: Field<Self, String> = Field::new("portalPassword");
    /// `portalSecurityLevel`.
    pub const PORTAL_SECURITY_LEVEL: Field<Self, i32> = Field::new("portalSecurityLevel");
    /// `disablePortalLoginFlag`.
    pub const DISABLE_PORTAL_LOGIN_FLAG: Field<Self, bool> = Field::new("disablePortalLoginFlag");
    /// `unsubscribeFlag`.
    pub const UNSUBSCRIBE_FLAG: Field<Self, bool> = Field::new("unsubscribeFlag");
    /// `gender`.
    pub const GENDER: Field<Self, Gender> = Field::new("gender");
    /// `birthDay`.
    pub const BIRTH_DAY: Field<Self, String> = Field::new("birthDay");
    /// `anniversary`.
    pub const ANNIVERSARY: Field<Self, String> = Field::new("anniversary");
    /// `presence`.
    pub const PRESENCE: Field<Self, Presence> = Field::new("presence");
    /// `mobileGuid`.
    pub const MOBILE_GUID: Field<Self, String> = Field::new("mobileGuid");
    /// `facebookUrl`.
    pub const FACEBOOK_URL: Field<Self, String> = Field::new("facebookUrl");
    /// `twitterUrl`.
    pub const TWITTER_URL: Field<Self, String> = Field::new("twitterUrl");
    /// `linkedInUrl`.
    pub const LINKED_IN_URL: Field<Self, String> = Field::new("linkedInUrl");
    /// `defaultPhoneType`.
    pub const DEFAULT_PHONE_TYPE: Field<Self, String> = Field::new("defaultPhoneType");
    /// `defaultPhoneNbr`.
    pub const DEFAULT_PHONE_NBR: Field<Self, String> = Field::new("defaultPhoneNbr");
    /// `defaultPhoneExtension`.
    pub const DEFAULT_PHONE_EXTENSION: Field<Self, String> = Field::new("defaultPhoneExtension");
    /// `defaultBillingFlag`.
    pub const DEFAULT_BILLING_FLAG: Field<Self, bool> = Field::new("defaultBillingFlag");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
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
    /// `companyLocation`.
    pub const COMPANY_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("companyLocation");
    /// `communicationItems`.
    pub const COMMUNICATION_ITEMS: Field<Self, Vec<ContactCommunicationItem>> =
        Field::new("communicationItems");
    /// `types`.
    pub const TYPES: Field<Self, Vec<ContactTypeReference>> = Field::new("types");
    /// `integratorTags`.
    pub const INTEGRATOR_TAGS: Field<Self, Vec<String>> = Field::new("integratorTags");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `photo`.
    pub const PHOTO: Field<Self, DocumentReference> = Field::new("photo");
    /// `ignoreDuplicates`.
    pub const IGNORE_DUPLICATES: Field<Self, bool> = Field::new("ignoreDuplicates");
    /// `typeIds`.
    pub const TYPE_IDS: Field<Self, Vec<i32>> = Field::new("typeIds");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for Contact {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Contact",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("firstName", FieldKind::Text),
                FieldRule::new("lastName", FieldKind::Text),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new("addressLine1", FieldKind::Text),
                FieldRule::new("addressLine2", FieldKind::Text),
                FieldRule::new("city", FieldKind::Text),
                FieldRule::new("state", FieldKind::Text),
                FieldRule::new("zip", FieldKind::Text),
                FieldRule::new(
                    "country",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "relationship",
                    FieldKind::Record(<RelationshipReference as Model>::SCHEMA),
                ),
                FieldRule::new("relationshipOverride", FieldKind::Text),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<ContactDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("defaultMergeContactId", FieldKind::Whole),
                FieldRule::new("securityIdentifier", FieldKind::Text),
                FieldRule::new(
                    "managerContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "assistantContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("title", FieldKind::Text),
                FieldRule::new("school", FieldKind::Text),
                FieldRule::new("nickName", FieldKind::Text),
                FieldRule::new("marriedFlag", FieldKind::Flag),
                FieldRule::new("childrenFlag", FieldKind::Flag),
                FieldRule::new("children", FieldKind::Text),
                FieldRule::new("significantOther", FieldKind::Text),
                FieldRule::new("portalPassword", FieldKind::Text),
                FieldRule::new("portalSecurityLevel", FieldKind::Whole),
                FieldRule::new("disablePortalLoginFlag", FieldKind::Flag),
                FieldRule::new("unsubscribeFlag", FieldKind::Flag),
                FieldRule::new("gender", FieldKind::Choice(Gender::VALUES)),
                FieldRule::new("birthDay", FieldKind::Text),
                FieldRule::new("anniversary", FieldKind::Text),
                FieldRule::new("presence", FieldKind::Choice(Presence::VALUES)),
                FieldRule::new("mobileGuid", FieldKind::Text),
                FieldRule::new("facebookUrl", FieldKind::Text),
                FieldRule::new("twitterUrl", FieldKind::Text),
                FieldRule::new("linkedInUrl", FieldKind::Text),
                FieldRule::new("defaultPhoneType", FieldKind::Text),
                FieldRule::new("defaultPhoneNbr", FieldKind::Text),
                FieldRule::new("defaultPhoneExtension", FieldKind::Text),
                FieldRule::new("defaultBillingFlag", FieldKind::Flag),
                FieldRule::new("defaultFlag", FieldKind::Flag),
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
                FieldRule::new(
                    "companyLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "communicationItems",
                    FieldKind::Record(<ContactCommunicationItem as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "types",
                    FieldKind::Record(<ContactTypeReference as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("integratorTags", FieldKind::Text).list(),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "photo",
                    FieldKind::Record(<DocumentReference as Model>::SCHEMA),
                ),
                FieldRule::new("ignoreDuplicates", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("typeIds", FieldKind::Whole).list(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Contact {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for Contact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Contact")
            .field("id", &self.id)
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("company", &self.company)
            .field("site", &self.site)
            .field("address_line1", &self.address_line1)
            .field("address_line2", &self.address_line2)
            .field("city", &self.city)
            .field("state", &self.state)
            .field("zip", &self.zip)
            .field("country", &self.country)
            .field("relationship", &self.relationship)
            .field("relationship_override", &self.relationship_override)
            .field("department", &self.department)
            .field("inactive_flag", &self.inactive_flag)
            .field("default_merge_contact_id", &self.default_merge_contact_id)
            .field("security_identifier", &self.security_identifier)
            .field("manager_contact", &self.manager_contact)
            .field("assistant_contact", &self.assistant_contact)
            .field("title", &self.title)
            .field("school", &self.school)
            .field("nick_name", &self.nick_name)
            .field("married_flag", &self.married_flag)
            .field("children_flag", &self.children_flag)
            .field("children", &self.children)
            .field("significant_other", &self.significant_other)
            .field(
                "portal_password",
                &self.portal_password.as_ref().map(|_| "[redacted]"),
            )
            .field("portal_security_level", &self.portal_security_level)
            .field("disable_portal_login_flag", &self.disable_portal_login_flag)
            .field("unsubscribe_flag", &self.unsubscribe_flag)
            .field("gender", &self.gender)
            .field("birth_day", &self.birth_day)
            .field("anniversary", &self.anniversary)
            .field("presence", &self.presence)
            .field("mobile_guid", &self.mobile_guid)
            .field("facebook_url", &self.facebook_url)
            .field("twitter_url", &self.twitter_url)
            .field("linked_in_url", &self.linked_in_url)
            .field("default_phone_type", &self.default_phone_type)
            .field("default_phone_nbr", &self.default_phone_nbr)
            .field("default_phone_extension", &self.default_phone_extension)
            .field("default_billing_flag", &self.default_billing_flag)
            .field("default_flag", &self.default_flag)
            .field("user_defined_field1", &self.user_defined_field1)
            .field("user_defined_field2", &self.user_defined_field2)
            .field("user_defined_field3", &self.user_defined_field3)
            .field("user_defined_field4", &self.user_defined_field4)
            .field("user_defined_field5", &self.user_defined_field5)
            .field("user_defined_field6", &self.user_defined_field6)
            .field("user_defined_field7", &self.user_defined_field7)
            .field("user_defined_field8", &self.user_defined_field8)
            .field("user_defined_field9", &self.user_defined_field9)
            .field("user_defined_field10", &self.user_defined_field10)
            .field("company_location", &self.company_location)
            .field("communication_items", &self.communication_items)
            .field("types", &self.types)
            .field("integrator_tags", &self.integrator_tags)
            .field("custom_fields", &self.custom_fields)
            .field("photo", &self.photo)
            .field("ignore_duplicates", &self.ignore_duplicates)
            .field("info", &self.info)
            .field("type_ids", &self.type_ids)
            .finish()
    }
}
