// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A portal configuration password email setup, as at `/company/portalConfigurations/{parentId}/passwordEmailSetups`.

use crate::model::*;

/// A portal configuration password email setup, as at `/company/portalConfigurations/{parentId}/passwordEmailSetups`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalConfigurationPasswordEmailSetup {
    /// `id`.
    pub id: Option<Id<PortalConfigurationPasswordEmailSetup>>,
    /// `validPasswordEmailUseCustomEmailFlag`.
    pub valid_password_email_use_custom_email_flag: Option<bool>,
    /// `validPasswordEmailFromFirstName`.
    pub valid_password_email_from_first_name: Option<String>,
    /// `validPasswordEmailFromLastName`.
    pub valid_password_email_from_last_name: Option<String>,
    /// `validPasswordEmailFromEmail`.
    pub valid_password_email_from_email: Option<String>,
    /// `validPasswordEmailSubject`.
    pub valid_password_email_subject: Option<String>,
    /// `validPasswordEmailBody`.
    pub valid_password_email_body: Option<String>,
    /// `invalidPasswordEmailUseCustomEmailFlag`.
    pub invalid_password_email_use_custom_email_flag: Option<bool>,
    /// `invalidPasswordEmailFromFirstName`.
    pub invalid_password_email_from_first_name: Option<String>,
    /// `invalidPasswordEmailFromLastName`.
    pub invalid_password_email_from_last_name: Option<String>,
    /// `invalidPasswordEmailFromEmail`.
    pub invalid_password_email_from_email: Option<String>,
    /// `invalidPasswordEmailSubject`.
    pub invalid_password_email_subject: Option<String>,
    /// `invalidPasswordEmailBody`.
    pub invalid_password_email_body: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PortalConfigurationPasswordEmailSetup {
    /// `id`.
    pub const ID: Field<Self, Id<PortalConfigurationPasswordEmailSetup>> = Field::new("id");
    /// `validPasswordEmailUseCustomEmailFlag`.
    pub const VALID_PASSWORD_EMAIL_USE_CUSTOM_EMAIL_FLAG: Field<Self, bool> =
        Field::new("validPasswordEmailUseCustomEmailFlag");
    /// `validPasswordEmailFromFirstName`.
    pub const VALID_PASSWORD_EMAIL_FROM_FIRST_NAME: Field<Self, String> =
        Field::new("validPasswordEmailFromFirstName");
    /// `validPasswordEmailFromLastName`.
    pub const VALID_PASSWORD_EMAIL_FROM_LAST_NAME: Field<Self, String> =
        Field::new("validPasswordEmailFromLastName");
    /// `validPasswordEmailFromEmail`.
    pub const VALID_PASSWORD_EMAIL_FROM_EMAIL: Field<Self, String> =
        Field::new("validPasswordEmailFromEmail");
    /// `validPasswordEmailSubject`.
    pub const VALID_PASSWORD_EMAIL_SUBJECT: Field<Self, String> =
        Field::new("validPasswordEmailSubject");
    /// `validPasswordEmailBody`.
    pub const VALID_PASSWORD_EMAIL_BODY: Field<Self, String> = Field::new("validPasswordEmailBody");
    /// `invalidPasswordEmailUseCustomEmailFlag`.
    pub const INVALID_PASSWORD_EMAIL_USE_CUSTOM_EMAIL_FLAG: Field<Self, bool> =
        Field::new("invalidPasswordEmailUseCustomEmailFlag");
    /// `invalidPasswordEmailFromFirstName`.
    pub const INVALID_PASSWORD_EMAIL_FROM_FIRST_NAME: Field<Self, String> =
        Field::new("invalidPasswordEmailFromFirstName");
    /// `invalidPasswordEmailFromLastName`.
    pub const INVALID_PASSWORD_EMAIL_FROM_LAST_NAME: Field<Self, String> =
        Field::new("invalidPasswordEmailFromLastName");
    /// `invalidPasswordEmailFromEmail`.
    pub const INVALID_PASSWORD_EMAIL_FROM_EMAIL: Field<Self, String> =
        Field::new("invalidPasswordEmailFromEmail");
    /// `invalidPasswordEmailSubject`.
    pub const INVALID_PASSWORD_EMAIL_SUBJECT: Field<Self, String> =
        Field::new("invalidPasswordEmailSubject");
    /// `invalidPasswordEmailBody`.
    pub const INVALID_PASSWORD_EMAIL_BODY: Field<Self, String> =
        Field::new("invalidPasswordEmailBody");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for PortalConfigurationPasswordEmailSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PortalConfigurationPasswordEmailSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("validPasswordEmailUseCustomEmailFlag", FieldKind::Flag),
                FieldRule::new("validPasswordEmailFromFirstName", FieldKind::Text),
                FieldRule::new("validPasswordEmailFromLastName", FieldKind::Text),
                FieldRule::new("validPasswordEmailFromEmail", FieldKind::Text),
                FieldRule::new("validPasswordEmailSubject", FieldKind::Text),
                FieldRule::new("validPasswordEmailBody", FieldKind::Text),
                FieldRule::new("invalidPasswordEmailUseCustomEmailFlag", FieldKind::Flag),
                FieldRule::new("invalidPasswordEmailFromFirstName", FieldKind::Text),
                FieldRule::new("invalidPasswordEmailFromLastName", FieldKind::Text),
                FieldRule::new("invalidPasswordEmailFromEmail", FieldKind::Text),
                FieldRule::new("invalidPasswordEmailSubject", FieldKind::Text),
                FieldRule::new("invalidPasswordEmailBody", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PortalConfigurationPasswordEmailSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
