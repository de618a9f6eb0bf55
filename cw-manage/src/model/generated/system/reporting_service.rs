// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A reporting service, as at `/system/mycompany/reportingServices`.

use crate::model::*;

/// A reporting service, as at `/system/mycompany/reportingServices`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReportingService {
    /// `id`.
    pub id: Option<Id<ReportingService>>,
    /// `reportingUserName`. At most 50 characters.
    pub reporting_user_name: Option<String>,
    /// `reportingPassword`. At most 50 characters.
    pub reporting_password: Option<String>,
    /// `reportingDomain`. At most 50 characters.
    pub reporting_domain: Option<String>,
    /// `reportingUrl`. At most 100 characters.
    pub reporting_url: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ReportingService {
    /// `id`.
    pub const ID: Field<Self, Id<ReportingService>> = Field::new("id");
    /// `reportingUserName`.
    pub const REPORTING_USER_NAME: Field<Self, String> = Field::new("reportingUserName");
    /// `reportingPassword`.
    pub const REPORTING_PASSWORD: Field<Self, String> = Field::new("reportingPassword");
    /// `reportingDomain`.
    pub const REPORTING_DOMAIN: Field<Self, String> = Field::new("reportingDomain");
    /// `reportingUrl`.
    pub const REPORTING_URL: Field<Self, String> = Field::new("reportingUrl");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ReportingService {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ReportingService",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("reportingUserName", FieldKind::Text).max_length(50),
                FieldRule::new("reportingPassword", FieldKind::Text).max_length(50),
                FieldRule::new("reportingDomain", FieldKind::Text).max_length(50),
                FieldRule::new("reportingUrl", FieldKind::Text).max_length(100),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ReportingService {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for ReportingService {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReportingService")
            .field("id", &self.id)
            .field("reporting_user_name", &self.reporting_user_name)
            .field(
                "reporting_password",
                &self.reporting_password.as_ref().map(|_| "[redacted]"),
            )
            .field("reporting_domain", &self.reporting_domain)
            .field("reporting_url", &self.reporting_url)
            .field("info", &self.info)
            .finish()
    }
}
