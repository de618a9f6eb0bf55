// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A schedule entry, as at `/schedule/entries`.

use crate::model::*;

/// A schedule entry, as at `/schedule/entries`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScheduleEntry {
    /// `id`.
    pub id: Option<Id<ScheduleEntry>>,
    /// `objectId`.
    pub object_id: Option<i32>,
    /// `name`. At most 250 characters.
    pub name: Option<String>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `where`.
    pub where_: Option<ServiceLocationReference>,
    /// `dateStart`.
    #[serde(default, with = "crate::types::date")]
    pub date_start: Option<DateTime<Utc>>,
    /// `dateEnd`.
    #[serde(default, with = "crate::types::date")]
    pub date_end: Option<DateTime<Utc>>,
    /// `reminder`.
    pub reminder: Option<ReminderReference>,
    /// `status`.
    pub status: Option<ScheduleStatusReference>,
    /// `type`. Required.
    pub type_: Option<ScheduleTypeReference>,
    /// `span`.
    pub span: Option<ScheduleSpanReference>,
    /// `doneFlag`.
    pub done_flag: Option<bool>,
    /// `acknowledgedFlag`.
    pub acknowledged_flag: Option<bool>,
    /// `ownerFlag`.
    pub owner_flag: Option<bool>,
    /// `meetingFlag`.
    pub meeting_flag: Option<bool>,
    /// `allowScheduleConflictsFlag`.
    pub allow_schedule_conflicts_flag: Option<bool>,
    /// `addMemberToProjectFlag`.
    pub add_member_to_project_flag: Option<bool>,
    /// `projectRoleId`.
    pub project_role_id: Option<i32>,
    /// `mobileGuid`.
    pub mobile_guid: Option<String>,
    /// `acknowledgedDate`.
    #[serde(default, with = "crate::types::date")]
    pub acknowledged_date: Option<DateTime<Utc>>,
    /// `closeDate`.
    #[serde(default, with = "crate::types::date")]
    pub close_date: Option<DateTime<Utc>>,
    /// `notifyResource`.
    pub notify_resource: Option<bool>,
    /// `notificationSent`.
    pub notification_sent: Option<bool>,
    /// `notificationResponse`.
    pub notification_response: Option<String>,
    /// `hours`.
    #[serde(default, with = "crate::types::decimal")]
    pub hours: Option<Decimal>,
    /// `startTimeSet`.
    pub start_time_set: Option<bool>,
    /// `endTimeSet`.
    pub end_time_set: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `ticketType`.
    pub ticket_type: Option<String>,
}

impl ScheduleEntry {
    /// `id`.
    pub const ID: Field<Self, Id<ScheduleEntry>> = Field::new("id");
    /// `objectId`.
    pub const OBJECT_ID: Field<Self, i32> = Field::new("objectId");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `where`.
    pub const WHERE: Field<Self, ServiceLocationReference> = Field::new("where");
    /// `dateStart`.
    pub const DATE_START: Field<Self, DateTime<Utc>> = Field::new("dateStart");
    /// `dateEnd`.
    pub const DATE_END: Field<Self, DateTime<Utc>> = Field::new("dateEnd");
    /// `reminder`.
    pub const REMINDER: Field<Self, ReminderReference> = Field::new("reminder");
    /// `status`.
    pub const STATUS: Field<Self, ScheduleStatusReference> = Field::new("status");
    /// `type`.
    pub const TYPE: Field<Self, ScheduleTypeReference> = Field::new("type");
    /// `span`.
    pub const SPAN: Field<Self, ScheduleSpanReference> = Field::new("span");
    /// `doneFlag`.
    pub const DONE_FLAG: Field<Self, bool> = Field::new("doneFlag");
    /// `acknowledgedFlag`.
    pub const ACKNOWLEDGED_FLAG: Field<Self, bool> = Field::new("acknowledgedFlag");
    /// `ownerFlag`.
    pub const OWNER_FLAG: Field<Self, bool> = Field::new("ownerFlag");
    /// `meetingFlag`.
    pub const MEETING_FLAG: Field<Self, bool> = Field::new("meetingFlag");
    /// `allowScheduleConflictsFlag`.
    pub const ALLOW_SCHEDULE_CONFLICTS_FLAG: Field<Self, bool> =
        Field::new("allowScheduleConflictsFlag");
    /// `addMemberToProjectFlag`.
    pub const ADD_MEMBER_TO_PROJECT_FLAG: Field<Self, bool> = Field::new("addMemberToProjectFlag");
    /// `projectRoleId`.
    pub const PROJECT_ROLE_ID: Field<Self, i32> = Field::new("projectRoleId");
    /// `mobileGuid`.
    pub const MOBILE_GUID: Field<Self, String> = Field::new("mobileGuid");
    /// `acknowledgedDate`.
    pub const ACKNOWLEDGED_DATE: Field<Self, DateTime<Utc>> = Field::new("acknowledgedDate");
    /// `closeDate`.
    pub const CLOSE_DATE: Field<Self, DateTime<Utc>> = Field::new("closeDate");
    /// `notifyResource`.
    pub const NOTIFY_RESOURCE: Field<Self, bool> = Field::new("notifyResource");
    /// `notificationSent`.
    pub const NOTIFICATION_SENT: Field<Self, bool> = Field::new("notificationSent");
    /// `notificationResponse`.
    pub const NOTIFICATION_RESPONSE: Field<Self, String> = Field::new("notificationResponse");
    /// `hours`.
    pub const HOURS: Field<Self, Decimal> = Field::new("hours");
    /// `startTimeSet`.
    pub const START_TIME_SET: Field<Self, bool> = Field::new("startTimeSet");
    /// `endTimeSet`.
    pub const END_TIME_SET: Field<Self, bool> = Field::new("endTimeSet");
    /// `ticketType`.
    pub const TICKET_TYPE: Field<Self, String> = Field::new("ticketType");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(type_: impl Into<ScheduleTypeReference>) -> New<Self> {
        New::from_required(Self {
            type_: Some(type_.into()),
            ..Self::default()
        })
    }
}

impl Model for ScheduleEntry {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ScheduleEntry",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("objectId", FieldKind::Whole),
                FieldRule::new("name", FieldKind::Text).max_length(250),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "where",
                    FieldKind::Record(<ServiceLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("dateStart", FieldKind::Date),
                FieldRule::new("dateEnd", FieldKind::Date),
                FieldRule::new(
                    "reminder",
                    FieldKind::Record(<ReminderReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<ScheduleStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ScheduleTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "span",
                    FieldKind::Record(<ScheduleSpanReference as Model>::SCHEMA),
                ),
                FieldRule::new("doneFlag", FieldKind::Flag),
                FieldRule::new("acknowledgedFlag", FieldKind::Flag),
                FieldRule::new("ownerFlag", FieldKind::Flag),
                FieldRule::new("meetingFlag", FieldKind::Flag),
                FieldRule::new("allowScheduleConflictsFlag", FieldKind::Flag),
                FieldRule::new("addMemberToProjectFlag", FieldKind::Flag),
                FieldRule::new("projectRoleId", FieldKind::Whole),
                FieldRule::new("mobileGuid", FieldKind::Text),
                FieldRule::new("acknowledgedDate", FieldKind::Date),
                FieldRule::new("closeDate", FieldKind::Date),
                FieldRule::new("notifyResource", FieldKind::Flag),
                FieldRule::new("notificationSent", FieldKind::Flag),
                FieldRule::new("notificationResponse", FieldKind::Text),
                FieldRule::new("hours", FieldKind::Decimal),
                FieldRule::new("startTimeSet", FieldKind::Flag),
                FieldRule::new("endTimeSet", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("ticketType", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for ScheduleEntry {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
