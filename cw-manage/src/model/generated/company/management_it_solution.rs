// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A management it solution, as at `/company/managementItSolutions`.

use crate::model::*;

/// A management it solution, as at `/company/managementItSolutions`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagementItSolution {
    /// `id`.
    pub id: Option<Id<ManagementItSolution>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `managementItSolutionType`. Required.
    pub management_it_solution_type: Option<ManagementItSolutionType>,
    /// `managementSolutionName`. At most 30 characters.
    pub management_solution_name: Option<String>,
    /// `managementServerUrl`. At most 200 characters.
    pub management_server_url: Option<String>,
    /// `webserviceOverrideUrl`. At most 200 characters.
    pub webservice_override_url: Option<String>,
    /// `portalOverrideLoginUrl`. At most 200 characters.
    pub portal_override_login_url: Option<String>,
    /// `globalLoginFlag`.
    pub global_login_flag: Option<bool>,
    /// `globalLoginUsername`. At most 50 characters.
    pub global_login_username: Option<String>,
    /// `globalLoginPassword`. At most 50 characters.
    pub global_login_password: Option<String>,
    /// `usingSslFlag`.
    pub using_ssl_flag: Option<bool>,
    /// `nAbleUsername`. At most 50 characters.
    pub n_able_username: Option<String>,
    /// `nAblePassword`. At most 50 characters.
    pub n_able_password: Option<String>,
    /// `overrideWebServiceLocationFlag`.
    pub override_web_service_location_flag: Option<bool>,
    /// `overrideLoginLocationFlag`.
    pub override_login_location_flag: Option<bool>,
    /// `continuumApiUsername`. At most 100 characters.
    pub continuum_api_username: Option<String>,
    /// `continuumApiPassword`. At most 100 characters.
    pub continuum_api_password: Option<String>,
    /// `levelApiUsername`. At most 100 characters.
    pub level_api_username: Option<String>,
    /// `levelApiPassword`. At most 100 characters.
    pub level_api_password: Option<String>,
    /// `levelVarDomain`. At most 100 characters.
    pub level_var_domain: Option<String>,
    /// `noDisplayFlag`.
    pub no_display_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManagementItSolution {
    /// `id`.
    pub const ID: Field<Self, Id<ManagementItSolution>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `managementItSolutionType`.
    pub const MANAGEMENT_IT_SOLUTION_TYPE: Field<Self, ManagementItSolutionType> =
        Field::new("managementItSolutionType");
    /// `managementSolutionName`.
    pub const MANAGEMENT_SOLUTION_NAME: Field<Self, String> = Field::new("managementSolutionName");
    /// `managementServerUrl`.
    pub const MANAGEMENT_SERVER_URL: Field<Self, String> = Field::new("managementServerUrl");
    /// `webserviceOverrideUrl`.
    pub const WEBSERVICE_OVERRIDE_URL: Field<Self, String> = Field::new("webserviceOverrideUrl");
    /// `portalOverrideLoginUrl`.
    pub const PORTAL_OVERRIDE_LOGIN_URL: Field<Self, String> = Field::new("portalOverrideLoginUrl");
    /// `globalLoginFlag`.
    pub const GLOBAL_LOGIN_FLAG: Field<Self, bool> = Field::new("globalLoginFlag");
    /// `globalLoginUsername`.
    pub const GLOBAL_LOGIN_USERNAME: Field<Self, String> = Field::new("globalLoginUsername");
    /// `globalLoginPassword`.
    pub const GLOBAL_LOGIN_PASSWORD: Field<Self, String> = Field::new("globalLoginPassword");
    /// `usingSslFlag`.
    pub const USING_SSL_FLAG: Field<Self, bool> = Field::new("usingSslFlag");
    /// `nAbleUsername`.
    pub const N_ABLE_USERNAME: Field<Self, String> = Field::new("nAbleUsername");
    /// `nAblePassword`.
    pub const N_ABLE_PASSWORD: Field<Self, String> = Field::new("nAblePassword");
    /// `overrideWebServiceLocationFlag`.
    pub const OVERRIDE_WEB_SERVICE_LOCATION_FLAG: Field<Self, bool> =
        Field::new("overrideWebServiceLocationFlag");
    /// `overrideLoginLocationFlag`.
    pub const OVERRIDE_LOGIN_LOCATION_FLAG: Field<Self, bool> =
        Field::new("overrideLoginLocationFlag");
    /// `continuumApiUsername`.
    pub const CONTINUUM_API_USERNAME: Field<Self, String> = Field::new("continuumApiUsername");
    /// `continuumApiPassword`.
    pub const CONTINUUM_API_PASSWORD: Field<Self, String> = Field::new("continuumApiPassword");
    /// `levelApiUsername`.
    pub const LEVEL_API_USERNAME: Field<Self, String> = Field::new("levelApiUsername");
    /// `levelApiPassword`.
    pub const LEVEL_API_PASSWORD: Field<Self, String> = Field::new("levelApiPassword");
    /// `levelVarDomain`.
    pub const LEVEL_VAR_DOMAIN: Field<Self, String> = Field::new("levelVarDomain");
    /// `noDisplayFlag`.
    pub const NO_DISPLAY_FLAG: Field<Self, bool> = Field::new("noDisplayFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        management_it_solution_type: impl Into<ManagementItSolutionType>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            management_it_solution_type: Some(management_it_solution_type.into()),
            ..Self::default()
        })
    }
}

impl Model for ManagementItSolution {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagementItSolution",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new(
                    "managementItSolutionType",
                    FieldKind::Choice(ManagementItSolutionType::VALUES),
                )
                .required(),
                FieldRule::new("managementSolutionName", FieldKind::Text).max_length(30),
                FieldRule::new("managementServerUrl", FieldKind::Text).max_length(200),
                FieldRule::new("webserviceOverrideUrl", FieldKind::Text).max_length(200),
                FieldRule::new("portalOverrideLoginUrl", FieldKind::Text).max_length(200),
                FieldRule::new("globalLoginFlag", FieldKind::Flag),
                FieldRule::new("globalLoginUsername", FieldKind::Text).max_length(50),
                FieldRule::new("globalLoginPassword", FieldKind::Text).max_length(50),
                FieldRule::new("usingSslFlag", FieldKind::Flag),
                FieldRule::new("nAbleUsername", FieldKind::Text).max_length(50),
                FieldRule::new("nAblePassword", FieldKind::Text).max_length(50),
                FieldRule::new("overrideWebServiceLocationFlag", FieldKind::Flag),
                FieldRule::new("overrideLoginLocationFlag", FieldKind::Flag),
                FieldRule::new("continuumApiUsername", FieldKind::Text).max_length(100),
                FieldRule::new("continuumApiPassword", FieldKind::Text).max_length(100),
                FieldRule::new("levelApiUsername", FieldKind::Text).max_length(100),
                FieldRule::new("levelApiPassword", FieldKind::Text).max_length(100),
                FieldRule::new("levelVarDomain", FieldKind::Text).max_length(100),
                FieldRule::new("noDisplayFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ManagementItSolution {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for ManagementItSolution {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ManagementItSolution")
            .field("id", &self.id)
            .field("name", &self.name)
            .field(
                "management_it_solution_type",
                &self.management_it_solution_type,
            )
            .field("management_solution_name", &self.management_solution_name)
            .field("management_server_url", &self.management_server_url)
            .field("webservice_override_url", &self.webservice_override_url)
            .field("portal_override_login_url", &self.portal_override_login_url)
            .field("global_login_flag", &self.global_login_flag)
            .field("global_login_username", &self.global_login_username)
            .field(
                "global_login_password",
                &self.global_login_password.as_ref().map(|_| "[redacted]"),
            )
            .field("using_ssl_flag", &self.using_ssl_flag)
            .field("n_able_username", &self.n_able_username)
            .field(
                "n_able_password",
                &self.n_able_password.as_ref().map(|_| "[redacted]"),
            )
            .field(
                "override_web_service_location_flag",
                &self.override_web_service_location_flag,
            )
            .field(
                "override_login_location_flag",
                &self.override_login_location_flag,
            )
            .field("continuum_api_username", &self.continuum_api_username)
            .field(
                "continuum_api_password",
                &self.continuum_api_password.as_ref().map(|_| "[redacted]"),
            )
            .field("level_api_username", &self.level_api_username)
            .field(
                "level_api_password",
                &self.level_api_password.as_ref().map(|_| "[redacted]"),
            )
            .field("level_var_domain", &self.level_var_domain)
            .field("no_display_flag", &self.no_display_flag)
            .field("info", &self.info)
            .finish()
    }
}
