// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A sso configuration, as at `/system/ssoConfigurations`.

use crate::model::*;

/// A sso configuration, as at `/system/ssoConfigurations`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SsoConfiguration {
    /// `id`.
    pub id: Option<Id<SsoConfiguration>>,
    /// `name`. Required. At most 100 characters.
    pub name: Option<String>,
    /// `ssoType`. Required.
    pub sso_type: Option<SsoType>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `samlEntityId`. At most 1000 characters.
    pub saml_entity_id: Option<String>,
    /// `samlSignInUrl`. At most 1000 characters.
    pub saml_sign_in_url: Option<String>,
    /// `samlIdpCertificate`.
    pub saml_idp_certificate: Option<String>,
    /// `samlCertificateName`.
    pub saml_certificate_name: Option<String>,
    /// `samlCertificateIssuedTo`.
    pub saml_certificate_issued_to: Option<String>,
    /// `samlCertificateThumbprint`.
    pub saml_certificate_thumbprint: Option<String>,
    /// `samlCertificateValidFrom`.
    #[serde(default, with = "crate::types::date")]
    pub saml_certificate_valid_from: Option<DateTime<Utc>>,
    /// `samlCertificateValidTo`.
    #[serde(default, with = "crate::types::date")]
    pub saml_certificate_valid_to: Option<DateTime<Utc>>,
    /// `locationIds`. Required.
    pub location_ids: Option<Vec<Id<Location>>>,
    /// `clientId`. At most 1000 characters.
    pub client_id: Option<String>,
    /// `stsBaseUrl`.
    pub sts_base_url: Option<String>,
    /// `stsUserAdminUrl`.
    pub sts_user_admin_url: Option<String>,
    /// `token`.
    pub token: Option<String>,
    /// `submittedMemberCount`.
    pub submitted_member_count: Option<i32>,
    /// `allMembersSubmitted`.
    pub all_members_submitted: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `isSsoOnByDefault`.
    pub is_sso_on_by_default: Option<bool>,
}

impl SsoConfiguration {
    /// `id`.
    pub const ID: Field<Self, Id<SsoConfiguration>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `ssoType`.
    pub const SSO_TYPE: Field<Self, SsoType> = Field::new("ssoType");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `samlEntityId`.
    pub const SAML_ENTITY_ID: Field<Self, String> = Field::new("samlEntityId");
    /// `samlSignInUrl`.
    pub const SAML_SIGN_IN_URL: Field<Self, String> = Field::new("samlSignInUrl");
    /// `samlIdpCertificate`.
    pub const SAML_IDP_CERTIFICATE: Field<Self, String> = Field::new("samlIdpCertificate");
    /// `samlCertificateName`.
    pub const SAML_CERTIFICATE_NAME: Field<Self, String> = Field::new("samlCertificateName");
    /// `samlCertificateIssuedTo`.
    pub const SAML_CERTIFICATE_ISSUED_TO: Field<Self, String> =
        Field::new("samlCertificateIssuedTo");
    /// `samlCertificateThumbprint`.
    pub const SAML_CERTIFICATE_THUMBPRINT: Field<Self, String> =
        Field::new("samlCertificateThumbprint");
    /// `samlCertificateValidFrom`.
    pub const SAML_CERTIFICATE_VALID_FROM: Field<Self, DateTime<Utc>> =
        Field::new("samlCertificateValidFrom");
    /// `samlCertificateValidTo`.
    pub const SAML_CERTIFICATE_VALID_TO: Field<Self, DateTime<Utc>> =
        Field::new("samlCertificateValidTo");
    /// `locationIds`.
    pub const LOCATION_IDS: Field<Self, Vec<Id<Location>>> = Field::new("locationIds");
    /// `clientId`.
    pub const CLIENT_ID: Field<Self, String> = Field::new("clientId");
    /// `stsBaseUrl`.
    pub const STS_BASE_URL: Field<Self, String> = Field::new("stsBaseUrl");
    /// `stsUserAdminUrl`.
    pub const STS_USER_ADMIN_URL: Field<Self, String> = Field::new("stsUserAdminUrl");
    /// `token`.
    pub const TOKEN: Field<Self, String> = Field::new("token");
    /// `submittedMemberCount`.
    pub const SUBMITTED_MEMBER_COUNT: Field<Self, i32> = Field::new("submittedMemberCount");
    /// `allMembersSubmitted`.
    pub const ALL_MEMBERS_SUBMITTED: Field<Self, bool> = Field::new("allMembersSubmitted");
    /// `isSsoOnByDefault`.
    pub const IS_SSO_ON_BY_DEFAULT: Field<Self, bool> = Field::new("isSsoOnByDefault");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        sso_type: impl Into<SsoType>,
        location_ids: impl Into<Vec<Id<Location>>>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            sso_type: Some(sso_type.into()),
            location_ids: Some(location_ids.into()),
            ..Self::default()
        })
    }
}

impl Model for SsoConfiguration {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SsoConfiguration",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("ssoType", FieldKind::Choice(SsoType::VALUES)).required(),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("samlEntityId", FieldKind::Text).max_length(1000),
                FieldRule::new("samlSignInUrl", FieldKind::Text).max_length(1000),
                FieldRule::new("samlIdpCertificate", FieldKind::Text),
                FieldRule::new("samlCertificateName", FieldKind::Text),
                FieldRule::new("samlCertificateIssuedTo", FieldKind::Text),
                FieldRule::new("samlCertificateThumbprint", FieldKind::Text),
                FieldRule::new("samlCertificateValidFrom", FieldKind::Date),
                FieldRule::new("samlCertificateValidTo", FieldKind::Date),
                FieldRule::new("locationIds", FieldKind::Id)
                    .list()
                    .required(),
                FieldRule::new("clientId", FieldKind::Text).max_length(1000),
                FieldRule::new("stsBaseUrl", FieldKind::Text),
                FieldRule::new("stsUserAdminUrl", FieldKind::Text),
                FieldRule::new("token", FieldKind::Text),
                FieldRule::new("submittedMemberCount", FieldKind::Whole),
                FieldRule::new("allMembersSubmitted", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("isSsoOnByDefault", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}

impl Record for SsoConfiguration {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for SsoConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SsoConfiguration")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("sso_type", &self.sso_type)
            .field("inactive_flag", &self.inactive_flag)
            .field("saml_entity_id", &self.saml_entity_id)
            .field("saml_sign_in_url", &self.saml_sign_in_url)
            .field("saml_idp_certificate", &self.saml_idp_certificate)
            .field("saml_certificate_name", &self.saml_certificate_name)
            .field(
                "saml_certificate_issued_to",
                &self.saml_certificate_issued_to,
            )
            .field(
                "saml_certificate_thumbprint",
                &self.saml_certificate_thumbprint,
            )
            .field(
                "saml_certificate_valid_from",
                &self.saml_certificate_valid_from,
            )
            .field("saml_certificate_valid_to", &self.saml_certificate_valid_to)
            .field("location_ids", &self.location_ids)
            .field("client_id", &self.client_id)
            .field("sts_base_url", &self.sts_base_url)
            .field("sts_user_admin_url", &self.sts_user_admin_url)
            .field("token", &self.token.as_ref().map(|_| "[redacted]"))
            .field("submitted_member_count", &self.submitted_member_count)
            .field("all_members_submitted", &self.all_members_submitted)
            .field("info", &self.info)
            .field("is_sso_on_by_default", &self.is_sso_on_by_default)
            .finish()
    }
}
