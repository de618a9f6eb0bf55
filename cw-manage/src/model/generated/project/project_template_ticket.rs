// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project template ticket, as at `/project/projectTemplates/projectTemplateTickets`.

use crate::model::*;

/// A project template ticket, as at `/project/projectTemplates/projectTemplateTickets`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectTemplateTicket {
    /// `id`.
    pub id: Option<Id<ProjectTemplateTicket>>,
    /// `projectTemplateId`.
    pub project_template_id: Option<i32>,
    /// `projectTemplatePhaseId`.
    pub project_template_phase_id: Option<i32>,
    /// `lineNumber`.
    #[serde(default, with = "crate::types::decimal")]
    pub line_number: Option<Decimal>,
    /// `description`. Required. At most 100 characters.
    pub description: Option<String>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
    /// `parentId`.
    pub parent_id: Option<i32>,
    /// `parentConnectWiseId`.
    pub parent_connect_wise_id: Option<String>,
    /// `projectTemplatePhaseCwId`.
    pub project_template_phase_cw_id: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `internalAnalysis`.
    pub internal_analysis: Option<String>,
    /// `resolution`.
    pub resolution: Option<String>,
    /// `budgetHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub budget_hours: Option<Decimal>,
    /// `duration`.
    pub duration: Option<i32>,
    /// `wbsCode`. At most 50 characters.
    pub wbs_code: Option<String>,
    /// `billSeparatelyFlag`.
    pub bill_separately_flag: Option<bool>,
    /// `markAsMilestoneFlag`.
    pub mark_as_milestone_flag: Option<bool>,
    /// `recordType`. At most 1 characters.
    pub record_type: Option<String>,
    /// `pmTmpProjectRecID`.
    #[serde(rename = "pmTmpProjectRecID")]
    pub pm_tmp_project_rec_id: Option<i32>,
    /// `predecessorType`.
    pub predecessor_type: Option<String>,
    /// `predecessorId`.
    pub predecessor_id: Option<i32>,
    /// `predecessorClosedFlag`.
    pub predecessor_closed_flag: Option<bool>,
    /// `lagDays`.
    pub lag_days: Option<i32>,
    /// `lagNonworkingDaysFlag`.
    pub lag_nonworking_days_flag: Option<bool>,
    /// `priority`.
    pub priority: Option<PriorityReference>,
    /// `source`.
    pub source: Option<ServiceSourceReference>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectTemplateTicket {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectTemplateTicket>> = Field::new("id");
    /// `projectTemplateId`.
    pub const PROJECT_TEMPLATE_ID: Field<Self, i32> = Field::new("projectTemplateId");
    /// `projectTemplatePhaseId`.
    pub const PROJECT_TEMPLATE_PHASE_ID: Field<Self, i32> = Field::new("projectTemplatePhaseId");
    /// `lineNumber`.
    pub const LINE_NUMBER: Field<Self, Decimal> = Field::new("lineNumber");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `parentId`.
    pub const PARENT_ID: Field<Self, i32> = Field::new("parentId");
    /// `parentConnectWiseId`.
    pub const PARENT_CONNECT_WISE_ID: Field<Self, String> = Field::new("parentConnectWiseId");
    /// `projectTemplatePhaseCwId`.
    pub const PROJECT_TEMPLATE_PHASE_CW_ID: Field<Self, String> =
        Field::new("projectTemplatePhaseCwId");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `internalAnalysis`.
    pub const INTERNAL_ANALYSIS: Field<Self, String> = Field::new("internalAnalysis");
    /// `resolution`.
    pub const RESOLUTION: Field<Self, String> = Field::new("resolution");
    /// `budgetHours`.
    pub const BUDGET_HOURS: Field<Self, Decimal> = Field::new("budgetHours");
    /// `duration`.
    pub const DURATION: Field<Self, i32> = Field::new("duration");
    /// `wbsCode`.
    pub const WBS_CODE: Field<Self, String> = Field::new("wbsCode");
    /// `billSeparatelyFlag`.
    pub const BILL_SEPARATELY_FLAG: Field<Self, bool> = Field::new("billSeparatelyFlag");
    /// `markAsMilestoneFlag`.
    pub const MARK_AS_MILESTONE_FLAG: Field<Self, bool> = Field::new("markAsMilestoneFlag");
    /// `recordType`.
    pub const RECORD_TYPE: Field<Self, String> = Field::new("recordType");
    /// `pmTmpProjectRecID`.
    pub const PM_TMP_PROJECT_REC_ID: Field<Self, i32> = Field::new("pmTmpProjectRecID");
    /// `predecessorType`.
    pub const PREDECESSOR_TYPE: Field<Self, String> = Field::new("predecessorType");
    /// `predecessorId`.
    pub const PREDECESSOR_ID: Field<Self, i32> = Field::new("predecessorId");
    /// `predecessorClosedFlag`.
    pub const PREDECESSOR_CLOSED_FLAG: Field<Self, bool> = Field::new("predecessorClosedFlag");
    /// `lagDays`.
    pub const LAG_DAYS: Field<Self, i32> = Field::new("lagDays");
    /// `lagNonworkingDaysFlag`.
    pub const LAG_NONWORKING_DAYS_FLAG: Field<Self, bool> = Field::new("lagNonworkingDaysFlag");
    /// `priority`.
    pub const PRIORITY: Field<Self, PriorityReference> = Field::new("priority");
    /// `source`.
    pub const SOURCE: Field<Self, ServiceSourceReference> = Field::new("source");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(description: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            description: Some(description.into()),
            ..Self::default()
        })
    }
}

impl Model for ProjectTemplateTicket {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectTemplateTicket",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("projectTemplateId", FieldKind::Whole),
                FieldRule::new("projectTemplatePhaseId", FieldKind::Whole),
                FieldRule::new("lineNumber", FieldKind::Decimal),
                FieldRule::new("description", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("connectWiseId", FieldKind::Text),
                FieldRule::new("parentId", FieldKind::Whole),
                FieldRule::new("parentConnectWiseId", FieldKind::Text),
                FieldRule::new("projectTemplatePhaseCwId", FieldKind::Text),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("internalAnalysis", FieldKind::Text),
                FieldRule::new("resolution", FieldKind::Text),
                FieldRule::new("budgetHours", FieldKind::Decimal),
                FieldRule::new("duration", FieldKind::Whole),
                FieldRule::new("wbsCode", FieldKind::Text).max_length(50),
                FieldRule::new("billSeparatelyFlag", FieldKind::Flag),
                FieldRule::new("markAsMilestoneFlag", FieldKind::Flag),
                FieldRule::new("recordType", FieldKind::Text).max_length(1),
                FieldRule::new("pmTmpProjectRecID", FieldKind::Whole),
                FieldRule::new("predecessorType", FieldKind::Text),
                FieldRule::new("predecessorId", FieldKind::Whole),
                FieldRule::new("predecessorClosedFlag", FieldKind::Flag),
                FieldRule::new("lagDays", FieldKind::Whole),
                FieldRule::new("lagNonworkingDaysFlag", FieldKind::Flag),
                FieldRule::new(
                    "priority",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "source",
                    FieldKind::Record(<ServiceSourceReference as Model>::SCHEMA),
                ),
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

impl Record for ProjectTemplateTicket {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
