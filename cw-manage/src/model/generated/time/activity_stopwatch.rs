// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An activity stopwatch, as at `/time/activitystopwatches`.

use crate::model::*;

/// An activity stopwatch, as at `/time/activitystopwatches`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActivityStopwatch {
    /// `activityId`. Required.
    pub activity_id: Option<Id<Activity>>,
    /// `activityMobileGuid`.
    pub activity_mobile_guid: Option<String>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `billableOption`.
    pub billable_option: Option<ActivityStopwatchBillableOption>,
    /// `businessUnitId`.
    pub business_unit_id: Option<Id<Department>>,
    /// `dateEntered`.
    #[serde(default, with = "crate::types::date")]
    pub date_entered: Option<DateTime<Utc>>,
    /// `endTime`.
    #[serde(default, with = "crate::types::date")]
    pub end_time: Option<DateTime<Utc>>,
    /// `id`.
    pub id: Option<Id<ActivityStopwatch>>,
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
    /// `startTime`.
    #[serde(default, with = "crate::types::date")]
    pub start_time: Option<DateTime<Utc>>,
    /// `status`. Required.
    pub status: Option<ActivityStopwatchStatus>,
    /// `totalPauseTime`.
    pub total_pause_time: Option<i32>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ActivityStopwatch {
    /// `activityId`.
    pub const ACTIVITY_ID: Field<Self, Id<Activity>> = Field::new("activityId");
    /// `activityMobileGuid`.
    pub const ACTIVITY_MOBILE_GUID: Field<Self, String> = Field::new("activityMobileGuid");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `billableOption`.
    pub const BILLABLE_OPTION: Field<Self, ActivityStopwatchBillableOption> =
        Field::new("billableOption");
    /// `businessUnitId`.
    pub const BUSINESS_UNIT_ID: Field<Self, Id<Department>> = Field::new("businessUnitId");
    /// `dateEntered`.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
    /// `endTime`.
    pub const END_TIME: Field<Self, DateTime<Utc>> = Field::new("endTime");
    /// `id`.
    pub const ID: Field<Self, Id<ActivityStopwatch>> = Field::new("id");
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
    /// `startTime`.
    pub const START_TIME: Field<Self, DateTime<Utc>> = Field::new("startTime");
    /// `status`.
    pub const STATUS: Field<Self, ActivityStopwatchStatus> = Field::new("status");
    /// `totalPauseTime`.
    pub const TOTAL_PAUSE_TIME: Field<Self, i32> = Field::new("totalPauseTime");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        activity_id: impl Into<Id<Activity>>,
        member: impl Into<MemberReference>,
        status: impl Into<ActivityStopwatchStatus>,
    ) -> New<Self> {
        New::from_required(Self {
            activity_id: Some(activity_id.into()),
            member: Some(member.into()),
            status: Some(status.into()),
            ..Self::default()
        })
    }
}

impl Model for ActivityStopwatch {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ActivityStopwatch",
            fields: &[
                FieldRule::new("activityId", FieldKind::Id).required(),
                FieldRule::new("activityMobileGuid", FieldKind::Text),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billableOption",
                    FieldKind::Choice(ActivityStopwatchBillableOption::VALUES),
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
                FieldRule::new("startTime", FieldKind::Date),
                FieldRule::new("status", FieldKind::Choice(ActivityStopwatchStatus::VALUES))
                    .required(),
                FieldRule::new("totalPauseTime", FieldKind::Whole),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workType",
                    FieldKind::Record(<WorkTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ActivityStopwatch {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
