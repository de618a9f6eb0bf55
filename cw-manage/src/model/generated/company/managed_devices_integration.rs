// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A managed devices integration, as at `/company/managedDevicesIntegrations`.

use crate::model::*;

/// A managed devices integration, as at `/company/managedDevicesIntegrations`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagedDevicesIntegration {
    /// `id`.
    pub id: Option<Id<ManagedDevicesIntegration>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `solution`. Required. At most 30 characters.
    pub solution: Option<String>,
    /// `portalUrl`. At most 200 characters.
    pub portal_url: Option<String>,
    /// `loginBy`. Required.
    pub login_by: Option<LoginBy>,
    /// `globalLoginUsername`. At most 50 characters.
    pub global_login_username: Option<String>,
    /// `globalLoginPassword`. At most 50 characters.
    pub global_login_password: Option<String>,
    /// `defaultBillingLevel`. Required.
    pub default_billing_level: Option<DefaultBillingLevel>,
    /// `managementItSetupType`.
    pub management_it_setup_type: Option<String>,
    /// `defaultLocation`.
    pub default_location: Option<SystemLocationReference>,
    /// `defaultDepartment`.
    pub default_department: Option<SystemDepartmentReference>,
    /// `integratorLogin`.
    pub integrator_login: Option<IntegratorLoginReference>,
    /// `matchOnSerialNumberFlag`.
    pub match_on_serial_number_flag: Option<bool>,
    /// `disableNewCrossReferencesFlag`.
    pub disable_new_cross_references_flag: Option<bool>,
    /// `configBillCustomerFlag`.
    pub config_bill_customer_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManagedDevicesIntegration {
    /// `id`.
    pub const ID: Field<Self, Id<ManagedDevicesIntegration>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `solution`.
    pub const SOLUTION: Field<Self, String> = Field::new("solution");
    /// `portalUrl`.
    pub const PORTAL_URL: Field<Self, String> = Field::new("portalUrl");
    /// `loginBy`.
    pub const LOGIN_BY: Field<Self, LoginBy> = Field::new("loginBy");
    /// `globalLoginUsername`.
    pub const GLOBAL_LOGIN_USERNAME: Field<Self, String> = Field::new("globalLoginUsername");
    /// `globalLoginPassword`.
    pub const GLOBAL_LOGIN_PASSWORD: Field<Self, String> = Field::new("globalLoginPassword");
    /// `defaultBillingLevel`.
    pub const DEFAULT_BILLING_LEVEL: Field<Self, DefaultBillingLevel> =
        Field::new("defaultBillingLevel");
    /// `managementItSetupType`.
    pub const MANAGEMENT_IT_SETUP_TYPE: Field<Self, String> = Field::new("managementItSetupType");
    /// `defaultLocation`.
    pub const DEFAULT_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("defaultLocation");
    /// `defaultDepartment`.
    pub const DEFAULT_DEPARTMENT: Field<Self, SystemDepartmentReference> =
        Field::new("defaultDepartment");
    /// `integratorLogin`.
    pub const INTEGRATOR_LOGIN: Field<Self, IntegratorLoginReference> =
        Field::new("integratorLogin");
    /// `matchOnSerialNumberFlag`.
    pub const MATCH_ON_SERIAL_NUMBER_FLAG: Field<Self, bool> =
        Field::new("matchOnSerialNumberFlag");
    /// `disableNewCrossReferencesFlag`.
    pub const DISABLE_NEW_CROSS_REFERENCES_FLAG: Field<Self, bool> =
        Field::new("disableNewCrossReferencesFlag");
    /// `configBillCustomerFlag`.
    pub const CONFIG_BILL_CUSTOMER_FLAG: Field<Self, bool> = Field::new("configBillCustomerFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        solution: impl Into<String>,
        login_by: impl Into<LoginBy>,
        default_billing_level: impl Into<DefaultBillingLevel>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            solution: Some(solution.into()),
            login_by: Some(login_by.into()),
            default_billing_level: Some(default_billing_level.into()),
            ..Self::default()
        })
    }
}

impl Model for ManagedDevicesIntegration {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagedDevicesIntegration",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("solution", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("portalUrl", FieldKind::Text).max_length(200),
                FieldRule::new("loginBy", FieldKind::Choice(LoginBy::VALUES)).required(),
                FieldRule::new("globalLoginUsername", FieldKind::Text).max_length(50),
                FieldRule::new("globalLoginPassword", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "defaultBillingLevel",
                    FieldKind::Choice(DefaultBillingLevel::VALUES),
                )
                .required(),
                FieldRule::new("managementItSetupType", FieldKind::Text),
                FieldRule::new(
                    "defaultLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "defaultDepartment",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "integratorLogin",
                    FieldKind::Record(<IntegratorLoginReference as Model>::SCHEMA),
                ),
                FieldRule::new("matchOnSerialNumberFlag", FieldKind::Flag),
                FieldRule::new("disableNewCrossReferencesFlag", FieldKind::Flag),
                FieldRule::new("configBillCustomerFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ManagedDevicesIntegration {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for ManagedDevicesIntegration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ManagedDevicesIntegration")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("solution", &self.solution)
            .field("portal_url", &self.portal_url)
            .field("login_by", &self.login_by)
            .field("global_login_username", &self.global_login_username)
            .field(
                "global_login_password",
                &self.global_login_password.as_ref().map(|_| "[redacted]"),
            )
            .field("default_billing_level", &self.default_billing_level)
            .field("management_it_setup_type", &self.management_it_setup_type)
            .field("default_location", &self.default_location)
            .field("default_department", &self.default_department)
            .field("integrator_login", &self.integrator_login)
            .field(
                "match_on_serial_number_flag",
                &self.match_on_serial_number_flag,
            )
            .field(
                "disable_new_cross_references_flag",
                &self.disable_new_cross_references_flag,
            )
            .field("config_bill_customer_flag", &self.config_bill_customer_flag)
            .field("info", &self.info)
            .finish()
    }
}
