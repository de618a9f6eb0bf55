// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A ticket note, as at `/project/tickets/{parentId}/notes`.

use crate::model::*;

/// A ticket note, as at `/project/tickets/{parentId}/notes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TicketNote {
    /// `id`.
    pub id: Option<Id<TicketNote>>,
    /// `ticketId`.
    pub ticket_id: Option<Id<Ticket>>,
    /// `text`.
    pub text: Option<String>,
    /// `detailDescriptionFlag`.
    pub detail_description_flag: Option<bool>,
    /// `internalAnalysisFlag`.
    pub internal_analysis_flag: Option<bool>,
    /// `resolutionFlag`.
    pub resolution_flag: Option<bool>,
    /// `issueFlag`.
    pub issue_flag: Option<bool>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `customerUpdatedFlag`.
    pub customer_updated_flag: Option<bool>,
    /// `processNotifications`.
    pub process_notifications: Option<bool>,
    /// `internalFlag`.
    pub internal_flag: Option<bool>,
    /// `externalFlag`.
    pub external_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TicketNote {
    /// `id`.
    pub const ID: Field<Self, Id<TicketNote>> = Field::new("id");
    /// `ticketId`.
    pub const TICKET_ID: Field<Self, Id<Ticket>> = Field::new("ticketId");
    /// `text`.
    pub const TEXT: Field<Self, String> = Field::new("text");
    /// `detailDescriptionFlag`.
    pub const DETAIL_DESCRIPTION_FLAG: Field<Self, bool> = Field::new("detailDescriptionFlag");
    /// `internalAnalysisFlag`.
    pub const INTERNAL_ANALYSIS_FLAG: Field<Self, bool> = Field::new("internalAnalysisFlag");
    /// `resolutionFlag`.
    pub const RESOLUTION_FLAG: Field<Self, bool> = Field::new("resolutionFlag");
    /// `issueFlag`.
    pub const ISSUE_FLAG: Field<Self, bool> = Field::new("issueFlag");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `customerUpdatedFlag`.
    pub const CUSTOMER_UPDATED_FLAG: Field<Self, bool> = Field::new("customerUpdatedFlag");
    /// `processNotifications`.
    pub const PROCESS_NOTIFICATIONS: Field<Self, bool> = Field::new("processNotifications");
    /// `internalFlag`.
    pub const INTERNAL_FLAG: Field<Self, bool> = Field::new("internalFlag");
    /// `externalFlag`.
    pub const EXTERNAL_FLAG: Field<Self, bool> = Field::new("externalFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for TicketNote {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TicketNote",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("ticketId", FieldKind::Id),
                FieldRule::new("text", FieldKind::Text),
                FieldRule::new("detailDescriptionFlag", FieldKind::Flag),
                FieldRule::new("internalAnalysisFlag", FieldKind::Flag),
                FieldRule::new("resolutionFlag", FieldKind::Flag),
                FieldRule::new("issueFlag", FieldKind::Flag),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("customerUpdatedFlag", FieldKind::Flag),
                FieldRule::new("processNotifications", FieldKind::Flag),
                FieldRule::new("internalFlag", FieldKind::Flag),
                FieldRule::new("externalFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TicketNote {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
