// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service email template, as at `/service/emailTemplates`.

use crate::model::*;

/// A service email template, as at `/service/emailTemplates`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceEmailTemplate {
    /// `id`.
    pub id: Option<Id<ServiceEmailTemplate>>,
    /// `type`. Required.
    pub type_: Option<ServiceEmailTemplateType>,
    /// `serviceSurvey`.
    pub service_survey: Option<ServiceSurveyReference>,
    /// `serviceBoard`.
    pub service_board: Option<BoardReference>,
    /// `useSenderFlag`.
    pub use_sender_flag: Option<bool>,
    /// `firstName`. At most 100 characters.
    pub first_name: Option<String>,
    /// `lastName`. At most 100 characters.
    pub last_name: Option<String>,
    /// `emailAddress`. At most 100 characters.
    pub email_address: Option<String>,
    /// `subject`. At most 200 characters.
    pub subject: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `copySenderFlag`.
    pub copy_sender_flag: Option<bool>,
    /// `tasksFlag`.
    pub tasks_flag: Option<bool>,
    /// `resourceRecordsFlag`.
    pub resource_records_flag: Option<bool>,
    /// `externalContactNotifications`.
    pub external_contact_notifications: Option<bool>,
    /// `internalContactNotifications`.
    pub internal_contact_notifications: Option<bool>,
    /// `serviceStatus`.
    pub service_status: Option<ServiceStatusReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceEmailTemplate {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceEmailTemplate>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, ServiceEmailTemplateType> = Field::new("type");
    /// `serviceSurvey`.
    pub const SERVICE_SURVEY: Field<Self, ServiceSurveyReference> = Field::new("serviceSurvey");
    /// `serviceBoard`.
    pub const SERVICE_BOARD: Field<Self, BoardReference> = Field::new("serviceBoard");
    /// `useSenderFlag`.
    pub const USE_SENDER_FLAG: Field<Self, bool> = Field::new("useSenderFlag");
    /// `firstName`.
    pub const FIRST_NAME: Field<Self, String> = Field::new("firstName");
    /// `lastName`.
    pub const LAST_NAME: Field<Self, String> = Field::new("lastName");
    /// `emailAddress`.
    pub const EMAIL_ADDRESS: Field<Self, String> = Field::new("emailAddress");
    /// `subject`.
    pub const SUBJECT: Field<Self, String> = Field::new("subject");
    /// `body`.
    pub const BODY: Field<Self, String> = Field::new("body");
    /// `copySenderFlag`.
    pub const COPY_SENDER_FLAG: Field<Self, bool> = Field::new("copySenderFlag");
    /// `tasksFlag`.
    pub const TASKS_FLAG: Field<Self, bool> = Field::new("tasksFlag");
    /// `resourceRecordsFlag`.
    pub const RESOURCE_RECORDS_FLAG: Field<Self, bool> = Field::new("resourceRecordsFlag");
    /// `externalContactNotifications`.
    pub const EXTERNAL_CONTACT_NOTIFICATIONS: Field<Self, bool> =
        Field::new("externalContactNotifications");
    /// `internalContactNotifications`.
    pub const INTERNAL_CONTACT_NOTIFICATIONS: Field<Self, bool> =
        Field::new("internalContactNotifications");
    /// `serviceStatus`.
    pub const SERVICE_STATUS: Field<Self, ServiceStatusReference> = Field::new("serviceStatus");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(type_: impl Into<ServiceEmailTemplateType>) -> New<Self> {
        New::from_required(Self {
            type_: Some(type_.into()),
            ..Self::default()
        })
    }
}

impl Model for ServiceEmailTemplate {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceEmailTemplate",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("type", FieldKind::Choice(ServiceEmailTemplateType::VALUES))
                    .required(),
                FieldRule::new(
                    "serviceSurvey",
                    FieldKind::Record(<ServiceSurveyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceBoard",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new("useSenderFlag", FieldKind::Flag),
                FieldRule::new("firstName", FieldKind::Text).max_length(100),
                FieldRule::new("lastName", FieldKind::Text).max_length(100),
                FieldRule::new("emailAddress", FieldKind::Text).max_length(100),
                FieldRule::new("subject", FieldKind::Text).max_length(200),
                FieldRule::new("body", FieldKind::Text),
                FieldRule::new("copySenderFlag", FieldKind::Flag),
                FieldRule::new("tasksFlag", FieldKind::Flag),
                FieldRule::new("resourceRecordsFlag", FieldKind::Flag),
                FieldRule::new("externalContactNotifications", FieldKind::Flag),
                FieldRule::new("internalContactNotifications", FieldKind::Flag),
                FieldRule::new(
                    "serviceStatus",
                    FieldKind::Record(<ServiceStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ServiceEmailTemplate {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
