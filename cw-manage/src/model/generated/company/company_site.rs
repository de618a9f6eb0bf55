// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company site, as at `/company/companies/{parentId}/sites`.

use crate::model::*;

/// A company site, as at `/company/companies/{parentId}/sites`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanySite {
    /// `id`.
    pub id: Option<Id<CompanySite>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `addressLine1`. At most 50 characters.
    pub address_line1: Option<String>,
    /// `addressLine2`. At most 50 characters.
    pub address_line2: Option<String>,
    /// `city`. At most 50 characters.
    pub city: Option<String>,
    /// `stateReference`.
    pub state_reference: Option<StateReference>,
    /// `zip`. At most 12 characters.
    pub zip: Option<String>,
    /// `country`.
    pub country: Option<CountryReference>,
    /// `addressFormat`.
    pub address_format: Option<String>,
    /// `phoneNumber`. At most 30 characters.
    pub phone_number: Option<String>,
    /// `phoneNumberExt`. At most 30 characters.
    pub phone_number_ext: Option<String>,
    /// `faxNumber`. At most 30 characters.
    pub fax_number: Option<String>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `entityType`.
    pub entity_type: Option<EntityTypeReference>,
    /// `expenseReimbursement`.
    #[serde(default, with = "crate::types::decimal")]
    pub expense_reimbursement: Option<Decimal>,
    /// `primaryAddressFlag`.
    pub primary_address_flag: Option<bool>,
    /// `defaultShippingFlag`.
    pub default_shipping_flag: Option<bool>,
    /// `defaultBillingFlag`.
    pub default_billing_flag: Option<bool>,
    /// `defaultMailingFlag`.
    pub default_mailing_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `billSeparateFlag`.
    pub bill_separate_flag: Option<bool>,
    /// `mobileGuid`.
    pub mobile_guid: Option<String>,
    /// `calendar`.
    pub calendar: Option<CalendarReference>,
    /// `timeZone`.
    pub time_zone: Option<TimeZoneSetupReference>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
    /// `territory`.
    pub territory: Option<SystemLocationReference>,
    /// `invoiceTemplate`.
    pub invoice_template: Option<InvoiceTemplateReference>,
}

impl CompanySite {
    /// `id`.
    pub const ID: Field<Self, Id<CompanySite>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `addressLine1`.
    pub const ADDRESS_LINE1: Field<Self, String> = Field::new("addressLine1");
    /// `addressLine2`.
    pub const ADDRESS_LINE2: Field<Self, String> = Field::new("addressLine2");
    /// `city`.
    pub const CITY: Field<Self, String> = Field::new("city");
    /// `stateReference`.
    pub const STATE_REFERENCE: Field<Self, StateReference> = Field::new("stateReference");
    /// `zip`.
    pub const ZIP: Field<Self, String> = Field::new("zip");
    /// `country`.
    pub const COUNTRY: Field<Self, CountryReference> = Field::new("country");
    /// `addressFormat`.
    pub const ADDRESS_FORMAT: Field<Self, String> = Field::new("addressFormat");
    /// `phoneNumber`.
    pub const PHONE_NUMBER: Field<Self, String> = Field::new("phoneNumber");
    /// `phoneNumberExt`.
    pub const PHONE_NUMBER_EXT: Field<Self, String> = Field::new("phoneNumberExt");
    /// `faxNumber`.
    pub const FAX_NUMBER: Field<Self, String> = Field::new("faxNumber");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `entityType`.
    pub const ENTITY_TYPE: Field<Self, EntityTypeReference> = Field::new("entityType");
    /// `expenseReimbursement`.
    pub const EXPENSE_REIMBURSEMENT: Field<Self, Decimal> = Field::new("expenseReimbursement");
    /// `primaryAddressFlag`.
    pub const PRIMARY_ADDRESS_FLAG: Field<Self, bool> = Field::new("primaryAddressFlag");
    /// `defaultShippingFlag`.
    pub const DEFAULT_SHIPPING_FLAG: Field<Self, bool> = Field::new("defaultShippingFlag");
    /// `defaultBillingFlag`.
    pub const DEFAULT_BILLING_FLAG: Field<Self, bool> = Field::new("defaultBillingFlag");
    /// `defaultMailingFlag`.
    pub const DEFAULT_MAILING_FLAG: Field<Self, bool> = Field::new("defaultMailingFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `billSeparateFlag`.
    pub const BILL_SEPARATE_FLAG: Field<Self, bool> = Field::new("billSeparateFlag");
    /// `mobileGuid`.
    pub const MOBILE_GUID: Field<Self, String> = Field::new("mobileGuid");
    /// `calendar`.
    pub const CALENDAR: Field<Self, CalendarReference> = Field::new("calendar");
    /// `timeZone`.
    pub const TIME_ZONE: Field<Self, TimeZoneSetupReference> = Field::new("timeZone");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `territory`.
    pub const TERRITORY: Field<Self, SystemLocationReference> = Field::new("territory");
    /// `invoiceTemplate`.
    pub const INVOICE_TEMPLATE: Field<Self, InvoiceTemplateReference> =
        Field::new("invoiceTemplate");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for CompanySite {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanySite",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("addressLine1", FieldKind::Text).max_length(50),
                FieldRule::new("addressLine2", FieldKind::Text).max_length(50),
                FieldRule::new("city", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "stateReference",
                    FieldKind::Record(<StateReference as Model>::SCHEMA),
                ),
                FieldRule::new("zip", FieldKind::Text).max_length(12),
                FieldRule::new(
                    "country",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("addressFormat", FieldKind::Text),
                FieldRule::new("phoneNumber", FieldKind::Text).max_length(30),
                FieldRule::new("phoneNumberExt", FieldKind::Text).max_length(30),
                FieldRule::new("faxNumber", FieldKind::Text).max_length(30),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "entityType",
                    FieldKind::Record(<EntityTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("expenseReimbursement", FieldKind::Decimal),
                FieldRule::new("primaryAddressFlag", FieldKind::Flag),
                FieldRule::new("defaultShippingFlag", FieldKind::Flag),
                FieldRule::new("defaultBillingFlag", FieldKind::Flag),
                FieldRule::new("defaultMailingFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("billSeparateFlag", FieldKind::Flag),
                FieldRule::new("mobileGuid", FieldKind::Text),
                FieldRule::new(
                    "calendar",
                    FieldKind::Record(<CalendarReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "timeZone",
                    FieldKind::Record(<TimeZoneSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "territory",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "invoiceTemplate",
                    FieldKind::Record(<InvoiceTemplateReference as Model>::SCHEMA),
                ),
            ],
        };
        &SCHEMA
    };
}

impl Record for CompanySite {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
