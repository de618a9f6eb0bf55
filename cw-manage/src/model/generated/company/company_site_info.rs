// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company site info, as at `/company/companies/{parentId}/sites/info`.

use crate::model::*;

/// A company site info, as at `/company/companies/{parentId}/sites/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanySiteInfo {
    /// `id`.
    pub id: Option<Id<CompanySiteInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `addressLine1`.
    pub address_line1: Option<String>,
    /// `addressLine2`.
    pub address_line2: Option<String>,
    /// `city`.
    pub city: Option<String>,
    /// `stateReference`.
    pub state_reference: Option<StateReference>,
    /// `country`.
    pub country: Option<CountryReference>,
    /// `zip`.
    pub zip: Option<String>,
    /// `addressFormat`.
    pub address_format: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `defaultShippingFlag`.
    pub default_shipping_flag: Option<bool>,
    /// `defaultBillingFlag`.
    pub default_billing_flag: Option<bool>,
    /// `primaryAddressFlag`.
    pub primary_address_flag: Option<bool>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `phoneNumberExt`.
    pub phone_number_ext: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CompanySiteInfo {
    /// `id`.
    pub const ID: Field<Self, Id<CompanySiteInfo>> = Field::new("id");
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
    /// `country`.
    pub const COUNTRY: Field<Self, CountryReference> = Field::new("country");
    /// `zip`.
    pub const ZIP: Field<Self, String> = Field::new("zip");
    /// `addressFormat`.
    pub const ADDRESS_FORMAT: Field<Self, String> = Field::new("addressFormat");
    /// `phoneNumber`.
    pub const PHONE_NUMBER: Field<Self, String> = Field::new("phoneNumber");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `defaultShippingFlag`.
    pub const DEFAULT_SHIPPING_FLAG: Field<Self, bool> = Field::new("defaultShippingFlag");
    /// `defaultBillingFlag`.
    pub const DEFAULT_BILLING_FLAG: Field<Self, bool> = Field::new("defaultBillingFlag");
    /// `primaryAddressFlag`.
    pub const PRIMARY_ADDRESS_FLAG: Field<Self, bool> = Field::new("primaryAddressFlag");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `phoneNumberExt`.
    pub const PHONE_NUMBER_EXT: Field<Self, String> = Field::new("phoneNumberExt");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for CompanySiteInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanySiteInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("addressLine1", FieldKind::Text),
                FieldRule::new("addressLine2", FieldKind::Text),
                FieldRule::new("city", FieldKind::Text),
                FieldRule::new(
                    "stateReference",
                    FieldKind::Record(<StateReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "country",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("zip", FieldKind::Text),
                FieldRule::new("addressFormat", FieldKind::Text),
                FieldRule::new("phoneNumber", FieldKind::Text),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("defaultShippingFlag", FieldKind::Flag),
                FieldRule::new("defaultBillingFlag", FieldKind::Flag),
                FieldRule::new("primaryAddressFlag", FieldKind::Flag),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("phoneNumberExt", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CompanySiteInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
