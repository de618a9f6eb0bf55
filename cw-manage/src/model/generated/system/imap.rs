// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An imap, as at `/system/imaps`.

use crate::model::*;

/// An imap, as at `/system/imaps`.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Imap {
    /// `id`.
    pub id: Option<Id<Imap>>,
    /// `name`. Required. At most 200 characters.
    pub name: Option<String>,
    /// `imapName`. Required. At most 40 characters.
    pub imap_name: Option<String>,
    /// `processedName`. Required. At most 40 characters.
    pub processed_name: Option<String>,
    /// `failedFolder`. Required. At most 40 characters.
    pub failed_folder: Option<String>,
    /// `server`. Required. At most 200 characters.
    pub server: Option<String>,
    /// `userName`. Required. At most 80 characters.
    pub user_name: Option<String>,
    /// `password`. At most 80 characters.
    pub password: Option<String>,
    /// `port`. Required.
    pub port: Option<i32>,
    /// `sslFlag`.
    pub ssl_flag: Option<bool>,
    /// `emailConnector`.
    pub email_connector: Option<EmailConnectorReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Imap {
    /// `id`.
    pub const ID: Field<Self, Id<Imap>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `imapName`.
    pub const IMAP_NAME: Field<Self, String> = Field::new("imapName");
    /// `processedName`.
    pub const PROCESSED_NAME: Field<Self, String> = Field::new("processedName");
    /// `failedFolder`.
    pub const FAILED_FOLDER: Field<Self, String> = Field::new("failedFolder");
    /// `server`.
    pub const SERVER: Field<Self, String> = Field::new("server");
    /// `userName`.
    pub const USER_NAME: Field<Self, String> = Field::new("userName");
    /// `password`.
    pub const PASSWORD: Field<Self, String> = Field::new("password");
    /// `port`.
    pub const PORT: Field<Self, i32> = Field::new("port");
    /// `sslFlag`.
    pub const SSL_FLAG: Field<Self, bool> = Field::new("sslFlag");
    /// `emailConnector`.
    pub const EMAIL_CONNECTOR: Field<Self, EmailConnectorReference> = Field::new("emailConnector");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        imap_name: impl Into<String>,
        processed_name: impl Into<String>,
        failed_folder: impl Into<String>,
        server: impl Into<String>,
        user_name: impl Into<String>,
        port: i32,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            imap_name: Some(imap_name.into()),
            processed_name: Some(processed_name.into()),
            failed_folder: Some(failed_folder.into()),
            server: Some(server.into()),
            user_name: Some(user_name.into()),
            port: Some(port),
            ..Self::default()
        })
    }
}

impl Model for Imap {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Imap",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(200)
                    .required(),
                FieldRule::new("imapName", FieldKind::Text)
                    .max_length(40)
                    .required(),
                FieldRule::new("processedName", FieldKind::Text)
                    .max_length(40)
                    .required(),
                FieldRule::new("failedFolder", FieldKind::Text)
                    .max_length(40)
                    .required(),
                FieldRule::new("server", FieldKind::Text)
                    .max_length(200)
                    .required(),
                FieldRule::new("userName", FieldKind::Text)
                    .max_length(80)
                    .required(),
                FieldRule::new("password", FieldKind::Text).max_length(80),
                FieldRule::new("port", FieldKind::Whole).required(),
                FieldRule::new("sslFlag", FieldKind::Flag),
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

impl Record for Imap {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}

// Written out: it holds a secret.
impl std::fmt::Debug for Imap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Imap")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("imap_name", &self.imap_name)
            .field("processed_name", &self.processed_name)
            .field("failed_folder", &self.failed_folder)
            .field("server", &self.server)
            .field("user_name", &self.user_name)
            .field("password", &self.password.as_ref().map(|_| "[redacted]"))
            .field("port", &self.port)
            .field("ssl_flag", &self.ssl_flag)
            .field("email_connector", &self.email_connector)
            .field("info", &self.info)
            .finish()
    }
}
