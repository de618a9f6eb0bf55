// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A task.

use crate::model::*;

/// A task.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Task {
    /// `id`.
    pub id: Option<Id<Task>>,
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
    /// `resolution`.
    pub resolution: Option<String>,
    /// `childScheduleAction`.
    pub child_schedule_action: Option<ChildScheduleAction>,
    /// `childTicketId`.
    pub child_ticket_id: Option<Id<Ticket>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Task {
    /// `id`.
    pub const ID: Field<Self, Id<Task>> = Field::new("id");
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
    /// `resolution`.
    pub const RESOLUTION: Field<Self, String> = Field::new("resolution");
    /// `childScheduleAction`.
    pub const CHILD_SCHEDULE_ACTION: Field<Self, ChildScheduleAction> =
        Field::new("childScheduleAction");
    /// `childTicketId`.
    pub const CHILD_TICKET_ID: Field<Self, Id<Ticket>> = Field::new("childTicketId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for Task {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Task",
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
                FieldRule::new("resolution", FieldKind::Text),
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

impl Record for Task {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
