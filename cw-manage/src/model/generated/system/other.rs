// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An other, as at `/system/myCompany/other`.

use crate::model::*;

/// An other, as at `/system/myCompany/other`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Other {
    /// `id`.
    pub id: Option<Id<Other>>,
    /// `defaultLdap`.
    pub default_ldap: Option<LdapConfigurationReference>,
    /// `defaultFromAddress`. Required. At most 50 characters.
    pub default_from_address: Option<String>,
    /// `portalUrlOverride`. Required. At most 100 characters.
    pub portal_url_override: Option<String>,
    /// `siteUrl`. Required. At most 100 characters.
    pub site_url: Option<String>,
    /// `logoPath`. At most 200 characters.
    pub logo_path: Option<String>,
    /// `contactSync`.
    pub contact_sync: Option<ContactSync>,
    /// `serverTimeZone`. Required.
    pub server_time_zone: Option<TimeZoneSetupReference>,
    /// `defaultCalendar`. Required.
    pub default_calendar: Option<CalendarReference>,
    /// `defaultAddressFormat`. Required.
    pub default_address_format: Option<AddressFormatReference>,
    /// `useSslFlag`.
    pub use_ssl_flag: Option<bool>,
    /// `syncLeadsFlag`.
    pub sync_leads_flag: Option<bool>,
    /// `includePortalLinkFlag`.
    pub include_portal_link_flag: Option<bool>,
    /// `useExpandedFormatTimeFlag`.
    pub use_expanded_format_time_flag: Option<bool>,
    /// `useExpandedFormatActivityFlag`.
    pub use_expanded_format_activity_flag: Option<bool>,
    /// `disableZAdminLoginFlag`.
    pub disable_z_admin_login_flag: Option<bool>,
    /// `locale`. Required.
    pub locale: Option<LocaleReference>,
    /// `updateMemberTimeZonesFlag`.
    pub update_member_time_zones_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Other {
    /// `id`.
    pub const ID: Field<Self, Id<Other>> = Field::new("id");
    /// `defaultLdap`.
    pub const DEFAULT_LDAP: Field<Self, LdapConfigurationReference> = Field::new("defaultLdap");
    /// `defaultFromAddress`.
    pub const DEFAULT_FROM_ADDRESS: Field<Self, String> = Field::new("defaultFromAddress");
    /// `portalUrlOverride`.
    pub const PORTAL_URL_OVERRIDE: Field<Self, String> = Field::new("portalUrlOverride");
    /// `siteUrl`.
    pub const SITE_URL: Field<Self, String> = Field::new("siteUrl");
    /// `logoPath`.
    pub const LOGO_PATH: Field<Self, String> = Field::new("logoPath");
    /// `contactSync`.
    pub const CONTACT_SYNC: Field<Self, ContactSync> = Field::new("contactSync");
    /// `serverTimeZone`.
    pub const SERVER_TIME_ZONE: Field<Self, TimeZoneSetupReference> = Field::new("serverTimeZone");
    /// `defaultCalendar`.
    pub const DEFAULT_CALENDAR: Field<Self, CalendarReference> = Field::new("defaultCalendar");
    /// `defaultAddressFormat`.
    pub const DEFAULT_ADDRESS_FORMAT: Field<Self, AddressFormatReference> =
        Field::new("defaultAddressFormat");
    /// `useSslFlag`.
    pub const USE_SSL_FLAG: Field<Self, bool> = Field::new("useSslFlag");
    /// `syncLeadsFlag`.
    pub const SYNC_LEADS_FLAG: Field<Self, bool> = Field::new("syncLeadsFlag");
    /// `includePortalLinkFlag`.
    pub const INCLUDE_PORTAL_LINK_FLAG: Field<Self, bool> = Field::new("includePortalLinkFlag");
    /// `useExpandedFormatTimeFlag`.
    pub const USE_EXPANDED_FORMAT_TIME_FLAG: Field<Self, bool> =
        Field::new("useExpandedFormatTimeFlag");
    /// `useExpandedFormatActivityFlag`.
    pub const USE_EXPANDED_FORMAT_ACTIVITY_FLAG: Field<Self, bool> =
        Field::new("useExpandedFormatActivityFlag");
    /// `disableZAdminLoginFlag`.
    pub const DISABLE_Z_ADMIN_LOGIN_FLAG: Field<Self, bool> = Field::new("disableZAdminLoginFlag");
    /// `locale`.
    pub const LOCALE: Field<Self, LocaleReference> = Field::new("locale");
    /// `updateMemberTimeZonesFlag`.
    pub const UPDATE_MEMBER_TIME_ZONES_FLAG: Field<Self, bool> =
        Field::new("updateMemberTimeZonesFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        default_from_address: impl Into<String>,
        portal_url_override: impl Into<String>,
        site_url: impl Into<String>,
        server_time_zone: impl Into<TimeZoneSetupReference>,
        default_calendar: impl Into<CalendarReference>,
        default_address_format: impl Into<AddressFormatReference>,
        locale: impl Into<LocaleReference>,
    ) -> New<Self> {
        New::from_required(Self {
            default_from_address: Some(default_from_address.into()),
            portal_url_override: Some(portal_url_override.into()),
            site_url: Some(site_url.into()),
            server_time_zone: Some(server_time_zone.into()),
            default_calendar: Some(default_calendar.into()),
            default_address_format: Some(default_address_format.into()),
            locale: Some(locale.into()),
            ..Self::default()
        })
    }
}

impl Model for Other {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Other",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "defaultLdap",
                    FieldKind::Record(<LdapConfigurationReference as Model>::SCHEMA),
                ),
                FieldRule::new("defaultFromAddress", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("portalUrlOverride", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("siteUrl", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("logoPath", FieldKind::Text).max_length(200),
                FieldRule::new("contactSync", FieldKind::Choice(ContactSync::VALUES)),
                FieldRule::new(
                    "serverTimeZone",
                    FieldKind::Record(<TimeZoneSetupReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "defaultCalendar",
                    FieldKind::Record(<CalendarReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "defaultAddressFormat",
                    FieldKind::Record(<AddressFormatReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("useSslFlag", FieldKind::Flag),
                FieldRule::new("syncLeadsFlag", FieldKind::Flag),
                FieldRule::new("includePortalLinkFlag", FieldKind::Flag),
                FieldRule::new("useExpandedFormatTimeFlag", FieldKind::Flag),
                FieldRule::new("useExpandedFormatActivityFlag", FieldKind::Flag),
                FieldRule::new("disableZAdminLoginFlag", FieldKind::Flag),
                FieldRule::new(
                    "locale",
                    FieldKind::Record(<LocaleReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("updateMemberTimeZonesFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Other {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
