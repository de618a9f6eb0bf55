// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project workplan project phase.

use crate::model::*;

/// A project workplan project phase.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectWorkplanProjectPhase {
    /// `id`.
    pub id: Option<Id<ProjectWorkplanProjectPhase>>,
    /// `projectId`.
    pub project_id: Option<Id<Project>>,
    /// `description`.
    pub description: Option<String>,
    /// `status`.
    pub status: Option<PhaseStatusReference>,
    /// `parentPhase`.
    pub parent_phase: Option<ProjectPhaseReference>,
    /// `wbsCode`.
    pub wbs_code: Option<String>,
    /// `markAsMilestoneFlag`.
    pub mark_as_milestone_flag: Option<bool>,
    /// `notes`.
    pub notes: Option<String>,
    /// `startDate`.
    pub start_date: Option<String>,
    /// `endDate`.
    pub end_date: Option<String>,
    /// `budgetHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub budget_hours: Option<Decimal>,
    /// `actualHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub actual_hours: Option<Decimal>,
    /// `billableHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub billable_hours: Option<Decimal>,
    /// `scheduled_Hours`.
    #[serde(rename = "scheduled_Hours", default, with = "crate::types::decimal")]
    pub scheduled_hours: Option<Decimal>,
    /// `scheduled_Start`.
    #[serde(rename = "scheduled_Start")]
    pub scheduled_start: Option<String>,
    /// `scheduled_End`.
    #[serde(rename = "scheduled_End")]
    pub scheduled_end: Option<String>,
    /// `scheduled_Duration`.
    #[serde(rename = "scheduled_Duration")]
    pub scheduled_duration: Option<i32>,
    /// `billPhaseSeparately`.
    pub bill_phase_separately: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl ProjectWorkplanProjectPhase {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectWorkplanProjectPhase>> = Field::new("id");
    /// `projectId`.
    pub const PROJECT_ID: Field<Self, Id<Project>> = Field::new("projectId");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `status`.
    pub const STATUS: Field<Self, PhaseStatusReference> = Field::new("status");
    /// `parentPhase`.
    pub const PARENT_PHASE: Field<Self, ProjectPhaseReference> = Field::new("parentPhase");
    /// `wbsCode`.
    pub const WBS_CODE: Field<Self, String> = Field::new("wbsCode");
    /// `markAsMilestoneFlag`.
    pub const MARK_AS_MILESTONE_FLAG: Field<Self, bool> = Field::new("markAsMilestoneFlag");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `startDate`.
    pub const START_DATE: Field<Self, String> = Field::new("startDate");
    /// `endDate`.
    pub const END_DATE: Field<Self, String> = Field::new("endDate");
    /// `budgetHours`.
    pub const BUDGET_HOURS: Field<Self, Decimal> = Field::new("budgetHours");
    /// `actualHours`.
    pub const ACTUAL_HOURS: Field<Self, Decimal> = Field::new("actualHours");
    /// `billableHours`.
    pub const BILLABLE_HOURS: Field<Self, Decimal> = Field::new("billableHours");
    /// `scheduled_Hours`.
    pub const SCHEDULED_HOURS: Field<Self, Decimal> = Field::new("scheduled_Hours");
    /// `scheduled_Start`.
    pub const SCHEDULED_START: Field<Self, String> = Field::new("scheduled_Start");
    /// `scheduled_End`.
    pub const SCHEDULED_END: Field<Self, String> = Field::new("scheduled_End");
    /// `scheduled_Duration`.
    pub const SCHEDULED_DURATION: Field<Self, i32> = Field::new("scheduled_Duration");
    /// `billPhaseSeparately`.
    pub const BILL_PHASE_SEPARATELY: Field<Self, bool> = Field::new("billPhaseSeparately");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ProjectWorkplanProjectPhase {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectWorkplanProjectPhase",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("projectId", FieldKind::Id),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<PhaseStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "parentPhase",
                    FieldKind::Record(<ProjectPhaseReference as Model>::SCHEMA),
                ),
                FieldRule::new("wbsCode", FieldKind::Text),
                FieldRule::new("markAsMilestoneFlag", FieldKind::Flag),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("startDate", FieldKind::Text),
                FieldRule::new("endDate", FieldKind::Text),
                FieldRule::new("budgetHours", FieldKind::Decimal),
                FieldRule::new("actualHours", FieldKind::Decimal),
                FieldRule::new("billableHours", FieldKind::Decimal),
                FieldRule::new("scheduled_Hours", FieldKind::Decimal),
                FieldRule::new("scheduled_Start", FieldKind::Text),
                FieldRule::new("scheduled_End", FieldKind::Text),
                FieldRule::new("scheduled_Duration", FieldKind::Whole),
                FieldRule::new("billPhaseSeparately", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectWorkplanProjectPhase {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
