// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An office365 email setup, as at `/system/office365/emailSetups`.

use crate::model::*;

/// An office365 email setup, as at `/system/office365/emailSetups`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Office365EmailSetup {
    /// `id`.
    pub id: Option<Id<Office365EmailSetup>>,
    /// `name`. Required. At most 200 characters.
    pub name: Option<String>,
    /// `username`. At most 100 characters.
    pub username: Option<String>,
    /// `inboxFolder`. Required. At most 40 characters.
    pub inbox_folder: Option<String>,
    /// `processedFolder`. Required. At most 40 characters.
    pub processed_folder: Option<String>,
    /// `failedFolder`. Required. At most 40 characters.
    pub failed_folder: Option<String>,
    /// `tenantId`. At most 36 characters.
    pub tenant_id: Option<String>,
    /// `clientId`. At most 36 characters.
    pub client_id: Option<String>,
    /// `clientSecret`. At most 4000 characters.
    pub client_secret: Option<String>,
    /// `authorizedFlag`.
    pub authorized_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `source`.
    pub source: Option<i32>,
    /// `useExistingTenantFlag`.
    pub use_existing_tenant_flag: Option<bool>,
    /// `existingTenant`.
    pub existing_tenant: Option<ExistingTenantReference>,
    /// `emailConnector`.
    pub email_connector: Option<EmailConnectorReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Office365EmailSetup {
    /// `id`.
    pub const ID: Field<Self, Id<Office365EmailSetup>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `username`.
    pub const USERNAME: Field<Self, String> = Field::new("username");
    /// `inboxFolder`.
    pub const INBOX_FOLDER: Field<Self, String> = Field::new("inboxFolder");
    /// `processedFolder`.
    pub const PROCESSED_FOLDER: Field<Self, String> = Field::new("processedFolder");
    /// `failedFolder`.
    pub const FAILED_FOLDER: Field<Self, String> = Field::new("failedFolder");
    /// `tenantId`.
    pub const TENANT_ID: Field<Self, String> = Field::new("tenantId");
    /// `clientId`.
    pub const CLIENT_ID: Field<Self, String> = Field::new("clientId");
    /// `clientSecret`.
    pub const CLIENT_SECRET: Field<Self, String> = Field::new("clientSecret");
    /// `authorizedFlag`.
    pub const AUTHORIZED_FLAG: Field<Self, bool> = Field::new("authorizedFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `source`.
    pub const SOURCE: Field<Self, i32> = Field::new("source");
    /// `useExistingTenantFlag`.
    pub const USE_EXISTING_TENANT_FLAG: Field<Self, bool> = Field::new("useExistingTenantFlag");
    /// `existingTenant`.
    pub const EXISTING_TENANT: Field<Self, ExistingTenantReference> = Field::new("existingTenant");
    /// `emailConnector`.
    pub const EMAIL_CONNECTOR: Field<Self, EmailConnectorReference> = Field::new("emailConnector");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        inbox_folder: impl Into<String>,
        processed_folder: impl Into<String>,
        failed_folder: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            inbox_folder: Some(inbox_folder.into()),
            processed_folder: Some(processed_folder.into()),
            failed_folder: Some(failed_folder.into()),
            ..Self::default()
        })
    }
}

impl Model for Office365EmailSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Office365EmailSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(200)
                    .required(),
                FieldRule::new("username", FieldKind::Text).max_length(100),
                FieldRule::new("inboxFolder", FieldKind::Text)
                    .max_length(40)
                    .required(),
                FieldRule::new("processedFolder", FieldKind::Text)
                    .max_length(40)
                    .required(),
                FieldRule::new("failedFolder", FieldKind::Text)
                    .max_length(40)
                    .required(),
                FieldRule::new("tenantId", FieldKind::Text).max_length(36),
                FieldRule::new("clientId", FieldKind::Text).max_length(36),
                FieldRule::new("clientSecret", FieldKind::Text).max_length(4000),
                FieldRule::new("authorizedFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("source", FieldKind::Whole),
                FieldRule::new("useExistingTenantFlag", FieldKind::Flag),
                FieldRule::new(
                    "existingTenant",
                    FieldKind::Record(<ExistingTenantReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "emailConnector",
                    FieldKind::Record(<EmailConnectorReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Office365EmailSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for Office365EmailSetup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Office365EmailSetup")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("username", &self.username)
            .field("inbox_folder", &self.inbox_folder)
            .field("processed_folder", &self.processed_folder)
            .field("failed_folder", &self.failed_folder)
            .field("tenant_id", &self.tenant_id)
            .field("client_id", &self.client_id)
            .field(
                "client_secret",
                &self.client_secret.as_ref().map(|_| "[redacted]"),
            )
            .field("authorized_flag", &self.authorized_flag)
            .field("inactive_flag", &self.inactive_flag)
            .field("source", &self.source)
            .field("use_existing_tenant_flag", &self.use_existing_tenant_flag)
            .field("existing_tenant", &self.existing_tenant)
            .field("email_connector", &self.email_connector)
            .field("info", &self.info)
            .finish()
    }
}
