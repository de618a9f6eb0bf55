// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A ticket task, as at `/project/tickets/{parentId}/tasks`.

use crate::model::*;

/// A ticket task, as at `/project/tickets/{parentId}/tasks`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TicketTask {
    /// `id`.
    pub id: Option<Id<TicketTask>>,
    /// `ticketId`.
    pub ticket_id: Option<Id<Ticket>>,
    /// `notes`.
    pub notes: Option<String>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `priority`.
    pub priority: Option<i32>,
    /// `schedule`.
    pub schedule: Option<ScheduleEntryReference>,
    /// `code`.
    pub code: Option<ServiceCodeReference>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `resolution`.
    pub resolution: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `childScheduleAction`.
    pub child_schedule_action: Option<ChildScheduleAction>,
    /// `childTicketId`.
    pub child_ticket_id: Option<Id<Ticket>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TicketTask {
    /// `id`.
    pub const ID: Field<Self, Id<TicketTask>> = Field::new("id");
    /// `ticketId`.
    pub const TICKET_ID: Field<Self, Id<Ticket>> = Field::new("ticketId");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `priority`.
    pub const PRIORITY: Field<Self, i32> = Field::new("priority");
    /// `schedule`.
    pub const SCHEDULE: Field<Self, ScheduleEntryReference> = Field::new("schedule");
    /// `code`.
    pub const CODE: Field<Self, ServiceCodeReference> = Field::new("code");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `resolution`.
    pub const RESOLUTION: Field<Self, String> = Field::new("resolution");
    /// `summary`.
    pub const SUMMARY: Field<Self, String> = Field::new("summary");
    /// `childScheduleAction`.
    pub const CHILD_SCHEDULE_ACTION: Field<Self, ChildScheduleAction> =
        Field::new("childScheduleAction");
    /// `childTicketId`.
    pub const CHILD_TICKET_ID: Field<Self, Id<Ticket>> = Field::new("childTicketId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for TicketTask {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TicketTask",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("ticketId", FieldKind::Id),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new("priority", FieldKind::Whole),
                FieldRule::new(
                    "schedule",
                    FieldKind::Record(<ScheduleEntryReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "code",
                    FieldKind::Record(<ServiceCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("resolution", FieldKind::Text),
                FieldRule::new("summary", FieldKind::Text),
                FieldRule::new(
                    "childScheduleAction",
                    FieldKind::Choice(ChildScheduleAction::VALUES),
                ),
                FieldRule::new("childTicketId", FieldKind::Id),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TicketTask {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
