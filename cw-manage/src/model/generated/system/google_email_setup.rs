// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A google email setup, as at `/system/googleemailsetup/`.

use crate::model::*;

/// A google email setup, as at `/system/googleemailsetup/`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GoogleEmailSetup {
    /// `id`.
    pub id: Option<Id<GoogleEmailSetup>>,
    /// `name`. Required. At most 200 characters.
    pub name: Option<String>,
    /// `username`. Required. At most 100 characters.
    pub username: Option<String>,
    /// `inboxFolder`. Required. At most 40 characters.
    pub inbox_folder: Option<String>,
    /// `processedFolder`. Required. At most 40 characters.
    pub processed_folder: Option<String>,
    /// `failedFolder`. Required. At most 40 characters.
    pub failed_folder: Option<String>,
    /// `clientId`. At most 200 characters.
    pub client_id: Option<String>,
    /// `privateKey`. At most 4000 characters.
    pub private_key: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `emailConnector`.
    pub email_connector: Option<EmailConnectorReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl GoogleEmailSetup {
    /// `id`.
    pub const ID: Field<Self, Id<GoogleEmailSetup>> = Field::new("id");
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
    /// `clientId`.
    pub const CLIENT_ID: Field<Self, String> = Field::new("clientId");
    /// `privateKey`.
    pub const PRIVATE_KEY: Field<Self, String> = Field::new("privateKey");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `emailConnector`.
    pub const EMAIL_CONNECTOR: Field<Self, EmailConnectorReference> = Field::new("emailConnector");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        username: impl Into<String>,
        inbox_folder: impl Into<String>,
        processed_folder: impl Into<String>,
        failed_folder: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            username: Some(username.into()),
            inbox_folder: Some(inbox_folder.into()),
            processed_folder: Some(processed_folder.into()),
            failed_folder: Some(failed_folder.into()),
            ..Self::default()
        })
    }
}

impl Model for GoogleEmailSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GoogleEmailSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(200)
                    .required(),
                FieldRule::new("username", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("inboxFolder", FieldKind::Text)
                    .max_length(40)
                    .required(),
                FieldRule::new("processedFolder", FieldKind::Text)
                    .max_length(40)
                    .required(),
                FieldRule::new("failedFolder", FieldKind::Text)
                    .max_length(40)
                    .required(),
                FieldRule::new("clientId", FieldKind::Text).max_length(200),
                FieldRule::new("privateKey", FieldKind::Text).max_length(4000),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
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

impl Record for GoogleEmailSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for GoogleEmailSetup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GoogleEmailSetup")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("username", &self.username)
            .field("inbox_folder", &self.inbox_folder)
            .field("processed_folder", &self.processed_folder)
            .field("failed_folder", &self.failed_folder)
            .field("client_id", &self.client_id)
            .field(
                "private_key",
                &self.private_key.as_ref().map(|_| "[redacted]"),
            )
            .field("inactive_flag", &self.inactive_flag)
            .field("email_connector", &self.email_connector)
            .field("info", &self.info)
            .finish()
    }
}
