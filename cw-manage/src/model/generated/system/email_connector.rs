// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An email connector, as at `/system/emailConnectors`.

use crate::model::*;

/// An email connector, as at `/system/emailConnectors`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailConnector {
    /// `id`.
    pub id: Option<Id<EmailConnector>>,
    /// `emailServerType`.
    pub email_server_type: Option<EmailServerType>,
    /// `imapSetup`.
    pub imap_setup: Option<ImapSetupReference>,
    /// `office365EmailSetup`.
    pub office365_email_setup: Option<Office365EmailSetupReference>,
    /// `asio365EmailSetup`.
    pub asio365_email_setup: Option<Office365EmailSetupReference>,
    /// `googleEmailSetup`.
    pub google_email_setup: Option<GoogleEmailSetupReference>,
    /// `serviceBoard`. Required.
    pub service_board: Option<BoardReference>,
    /// `defaultCompany`. Required.
    pub default_company: Option<CompanyReference>,
    /// `defaultMember`.
    pub default_member: Option<MemberReference>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `emailNotifyFrom`. At most 50 characters.
    pub email_notify_from: Option<String>,
    /// `bccEmailTo`. At most 250 characters.
    pub bcc_email_to: Option<String>,
    /// `emailErrorsTo`. Required. At most 50 characters.
    pub email_errors_to: Option<String>,
    /// `setEmailToDefaultContactFlag`.
    pub set_email_to_default_contact_flag: Option<bool>,
    /// `noResponseFlag`.
    pub no_response_flag: Option<bool>,
    /// `neverRespondFlag`.
    pub never_respond_flag: Option<bool>,
    /// `discardDuplicatesFlag`.
    pub discard_duplicates_flag: Option<bool>,
    /// `postRepliesToTicketFlag`.
    pub post_replies_to_ticket_flag: Option<bool>,
    /// `createContactFlag`.
    pub create_contact_flag: Option<bool>,
    /// `responseEmailForNew`.
    pub response_email_for_new: Option<String>,
    /// `responseEmailForExisting`.
    pub response_email_for_existing: Option<String>,
    /// `sourceOverride`.
    pub source_override: Option<ServiceSourceReference>,
    /// `priorityOverride`.
    pub priority_override: Option<PriorityReference>,
    /// `typeOverride`.
    pub type_override: Option<ServiceTypeReference>,
    /// `subTypeOverride`.
    pub sub_type_override: Option<ServiceSubTypeReference>,
    /// `itemOverride`.
    pub item_override: Option<ServiceItemReference>,
    /// `statusOverride`.
    pub status_override: Option<ServiceStatusReference>,
    /// `addCcFlag`.
    pub add_cc_flag: Option<bool>,
    /// `inboundTicketMailboxId`.
    pub inbound_ticket_mailbox_id: Option<String>,
    /// `useEmailMessageIdFlag`.
    pub use_email_message_id_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl EmailConnector {
    /// `id`.
    pub const ID: Field<Self, Id<EmailConnector>> = Field::new("id");
    /// `emailServerType`.
    pub const EMAIL_SERVER_TYPE: Field<Self, EmailServerType> = Field::new("emailServerType");
    /// `imapSetup`.
    pub const IMAP_SETUP: Field<Self, ImapSetupReference> = Field::new("imapSetup");
    /// `office365EmailSetup`.
    pub const OFFICE365_EMAIL_SETUP: Field<Self, Office365EmailSetupReference> =
        Field::new("office365EmailSetup");
    /// `asio365EmailSetup`.
    pub const ASIO365_EMAIL_SETUP: Field<Self, Office365EmailSetupReference> =
        Field::new("asio365EmailSetup");
    /// `googleEmailSetup`.
    pub const GOOGLE_EMAIL_SETUP: Field<Self, GoogleEmailSetupReference> =
        Field::new("googleEmailSetup");
    /// `serviceBoard`.
    pub const SERVICE_BOARD: Field<Self, BoardReference> = Field::new("serviceBoard");
    /// `defaultCompany`.
    pub const DEFAULT_COMPANY: Field<Self, CompanyReference> = Field::new("defaultCompany");
    /// `defaultMember`.
    pub const DEFAULT_MEMBER: Field<Self, MemberReference> = Field::new("defaultMember");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `emailNotifyFrom`.
    pub const EMAIL_NOTIFY_FROM: Field<Self, String> = Field::new("emailNotifyFrom");
    /// `bccEmailTo`.
    pub const BCC_EMAIL_TO: Field<Self, String> = Field::new("bccEmailTo");
    /// `emailErrorsTo`.
    pub const EMAIL_ERRORS_TO: Field<Self, String> = Field::new("emailErrorsTo");
    /// `setEmailToDefaultContactFlag`.
    pub const SET_EMAIL_TO_DEFAULT_CONTACT_FLAG: Field<Self, bool> =
        Field::new("setEmailToDefaultContactFlag");
    /// `noResponseFlag`.
    pub const NO_RESPONSE_FLAG: Field<Self, bool> = Field::new("noResponseFlag");
    /// `neverRespondFlag`.
    pub const NEVER_RESPOND_FLAG: Field<Self, bool> = Field::new("neverRespondFlag");
    /// `discardDuplicatesFlag`.
    pub const DISCARD_DUPLICATES_FLAG: Field<Self, bool> = Field::new("discardDuplicatesFlag");
    /// `postRepliesToTicketFlag`.
    pub const POST_REPLIES_TO_TICKET_FLAG: Field<Self, bool> =
        Field::new("postRepliesToTicketFlag");
    /// `createContactFlag`.
    pub const CREATE_CONTACT_FLAG: Field<Self, bool> = Field::new("createContactFlag");
    /// `responseEmailForNew`.
    pub const RESPONSE_EMAIL_FOR_NEW: Field<Self, String> = Field::new("responseEmailForNew");
    /// `responseEmailForExisting`.
    pub const RESPONSE_EMAIL_FOR_EXISTING: Field<Self, String> =
        Field::new("responseEmailForExisting");
    /// `sourceOverride`.
    pub const SOURCE_OVERRIDE: Field<Self, ServiceSourceReference> = Field::new("sourceOverride");
    /// `priorityOverride`.
    pub const PRIORITY_OVERRIDE: Field<Self, PriorityReference> = Field::new("priorityOverride");
    /// `typeOverride`.
    pub const TYPE_OVERRIDE: Field<Self, ServiceTypeReference> = Field::new("typeOverride");
    /// `subTypeOverride`.
    pub const SUB_TYPE_OVERRIDE: Field<Self, ServiceSubTypeReference> =
        Field::new("subTypeOverride");
    /// `itemOverride`.
    pub const ITEM_OVERRIDE: Field<Self, ServiceItemReference> = Field::new("itemOverride");
    /// `statusOverride`.
    pub const STATUS_OVERRIDE: Field<Self, ServiceStatusReference> = Field::new("statusOverride");
    /// `addCcFlag`.
    pub const ADD_CC_FLAG: Field<Self, bool> = Field::new("addCcFlag");
    /// `inboundTicketMailboxId`.
    pub const INBOUND_TICKET_MAILBOX_ID: Field<Self, String> = Field::new("inboundTicketMailboxId");
    /// `useEmailMessageIdFlag`.
    pub const USE_EMAIL_MESSAGE_ID_FLAG: Field<Self, bool> = Field::new("useEmailMessageIdFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        service_board: impl Into<BoardReference>,
        default_company: impl Into<CompanyReference>,
        email_errors_to: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            service_board: Some(service_board.into()),
            default_company: Some(default_company.into()),
            email_errors_to: Some(email_errors_to.into()),
            ..Self::default()
        })
    }
}

impl Model for EmailConnector {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "EmailConnector",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "emailServerType",
                    FieldKind::Choice(EmailServerType::VALUES),
                ),
                FieldRule::new(
                    "imapSetup",
                    FieldKind::Record(<ImapSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "office365EmailSetup",
                    FieldKind::Record(<Office365EmailSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "asio365EmailSetup",
                    FieldKind::Record(<Office365EmailSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "googleEmailSetup",
                    FieldKind::Record(<GoogleEmailSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceBoard",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "defaultCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "defaultMember",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("emailNotifyFrom", FieldKind::Text).max_length(50),
                FieldRule::new("bccEmailTo", FieldKind::Text).max_length(250),
                FieldRule::new("emailErrorsTo", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("setEmailToDefaultContactFlag", FieldKind::Flag),
                FieldRule::new("noResponseFlag", FieldKind::Flag),
                FieldRule::new("neverRespondFlag", FieldKind::Flag),
                FieldRule::new("discardDuplicatesFlag", FieldKind::Flag),
                FieldRule::new("postRepliesToTicketFlag", FieldKind::Flag),
                FieldRule::new("createContactFlag", FieldKind::Flag),
                FieldRule::new("responseEmailForNew", FieldKind::Text),
                FieldRule::new("responseEmailForExisting", FieldKind::Text),
                FieldRule::new(
                    "sourceOverride",
                    FieldKind::Record(<ServiceSourceReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "priorityOverride",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "typeOverride",
                    FieldKind::Record(<ServiceTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "subTypeOverride",
                    FieldKind::Record(<ServiceSubTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "itemOverride",
                    FieldKind::Record(<ServiceItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "statusOverride",
                    FieldKind::Record(<ServiceStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("addCcFlag", FieldKind::Flag),
                FieldRule::new("inboundTicketMailboxId", FieldKind::Text),
                FieldRule::new("useEmailMessageIdFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for EmailConnector {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
