// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A ticket stopwatch, as at `/time/ticketstopwatches`.

use crate::model::*;

/// A ticket stopwatch, as at `/time/ticketstopwatches`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TicketStopwatch {
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `billableOption`.
    pub billable_option: Option<TicketStopwatchBillableOption>,
    /// `businessUnitId`.
    pub business_unit_id: Option<Id<Department>>,
    /// `dateEntered`.
    #[serde(default, with = "crate::types::date")]
    pub date_entered: Option<DateTime<Utc>>,
    /// `endTime`.
    #[serde(default, with = "crate::types::date")]
    pub end_time: Option<DateTime<Utc>>,
    /// `id`.
    pub id: Option<Id<TicketStopwatch>>,
    /// `internalNotes`.
    pub internal_notes: Option<String>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `member`. Required.
    pub member: Option<MemberReference>,
    /// `mobileGuid`.
    pub mobile_guid: Option<String>,
    /// `notes`. At most 4000 characters.
    pub notes: Option<String>,
    /// `serviceStatus`.
    pub service_status: Option<ServiceStatusReference>,
    /// `startTime`.
    #[serde(default, with = "crate::types::date")]
    pub start_time: Option<DateTime<Utc>>,
    /// `status`. Required.
    pub status: Option<TicketStopwatchStatus>,
    /// `ticket`. Required.
    pub ticket: Option<TicketReference>,
    /// `ticketMobileGuid`.
    pub ticket_mobile_guid: Option<String>,
    /// `totalPauseTime`.
    pub total_pause_time: Option<i32>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `showNotesInDiscussionFlag`.
    pub show_notes_in_discussion_flag: Option<bool>,
    /// `showNotesInInternalFlag`.
    pub show_notes_in_internal_flag: Option<bool>,
    /// `showNotesInResolutionFlag`.
    pub show_notes_in_resolution_flag: Option<bool>,
    /// `emailNotesToContactFlag`.
    pub email_notes_to_contact_flag: Option<bool>,
    /// `emailNotesToResourcesFlag`.
    pub email_notes_to_resources_flag: Option<bool>,
}

impl TicketStopwatch {
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `billableOption`.
    pub const BILLABLE_OPTION: Field<Self, TicketStopwatchBillableOption> =
        Field::new("billableOption");
    /// `businessUnitId`.
    pub const BUSINESS_UNIT_ID: Field<Self, Id<Department>> = Field::new("businessUnitId");
    /// `dateEntered`.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
    /// `endTime`.
    pub const END_TIME: Field<Self, DateTime<Utc>> = Field::new("endTime");
    /// `id`.
    pub const ID: Field<Self, Id<TicketStopwatch>> = Field::new("id");
    /// `internalNotes`.
    pub const INTERNAL_NOTES: Field<Self, String> = Field::new("internalNotes");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `mobileGuid`.
    pub const MOBILE_GUID: Field<Self, String> = Field::new("mobileGuid");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `serviceStatus`.
    pub const SERVICE_STATUS: Field<Self, ServiceStatusReference> = Field::new("serviceStatus");
    /// `startTime`.
    pub const START_TIME: Field<Self, DateTime<Utc>> = Field::new("startTime");
    /// `status`.
    pub const STATUS: Field<Self, TicketStopwatchStatus> = Field::new("status");
    /// `ticket`.
    pub const TICKET: Field<Self, TicketReference> = Field::new("ticket");
    /// `ticketMobileGuid`.
    pub const TICKET_MOBILE_GUID: Field<Self, String> = Field::new("ticketMobileGuid");
    /// `totalPauseTime`.
    pub const TOTAL_PAUSE_TIME: Field<Self, i32> = Field::new("totalPauseTime");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
    /// `showNotesInDiscussionFlag`.
    pub const SHOW_NOTES_IN_DISCUSSION_FLAG: Field<Self, bool> =
        Field::new("showNotesInDiscussionFlag");
    /// `showNotesInInternalFlag`.
    pub const SHOW_NOTES_IN_INTERNAL_FLAG: Field<Self, bool> =
        Field::new("showNotesInInternalFlag");
    /// `showNotesInResolutionFlag`.
    pub const SHOW_NOTES_IN_RESOLUTION_FLAG: Field<Self, bool> =
        Field::new("showNotesInResolutionFlag");
    /// `emailNotesToContactFlag`.
    pub const EMAIL_NOTES_TO_CONTACT_FLAG: Field<Self, bool> =
        Field::new("emailNotesToContactFlag");
    /// `emailNotesToResourcesFlag`.
    pub const EMAIL_NOTES_TO_RESOURCES_FLAG: Field<Self, bool> =
        Field::new("emailNotesToResourcesFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        member: impl Into<MemberReference>,
        status: impl Into<TicketStopwatchStatus>,
        ticket: impl Into<TicketReference>,
    ) -> New<Self> {
        New::from_required(Self {
            member: Some(member.into()),
            status: Some(status.into()),
            ticket: Some(ticket.into()),
            ..Self::default()
        })
    }
}

impl Model for TicketStopwatch {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TicketStopwatch",
            fields: &[
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billableOption",
                    FieldKind::Choice(TicketStopwatchBillableOption::VALUES),
                ),
                FieldRule::new("businessUnitId", FieldKind::Id),
                FieldRule::new("dateEntered", FieldKind::Date),
                FieldRule::new("endTime", FieldKind::Date),
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("internalNotes", FieldKind::Text),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("mobileGuid", FieldKind::Text),
                FieldRule::new("notes", FieldKind::Text).max_length(4000),
                FieldRule::new(
                    "serviceStatus",
                    FieldKind::Record(<ServiceStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("startTime", FieldKind::Date),
                FieldRule::new("status", FieldKind::Choice(TicketStopwatchStatus::VALUES))
                    .required(),
                FieldRule::new(
                    "ticket",
                    FieldKind::Record(<TicketReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("ticketMobileGuid", FieldKind::Text),
                FieldRule::new("totalPauseTime", FieldKind::Whole),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workType",
                    FieldKind::Record(<WorkTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("showNotesInDiscussionFlag", FieldKind::Flag),
                FieldRule::new("showNotesInInternalFlag", FieldKind::Flag),
                FieldRule::new("showNotesInResolutionFlag", FieldKind::Flag),
                FieldRule::new("emailNotesToContactFlag", FieldKind::Flag),
                FieldRule::new("emailNotesToResourcesFlag", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}

impl Record for TicketStopwatch {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
