// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A portal configuration project setup, as at `/company/portalConfigurations/{parentId}/projectSetups`.

use crate::model::*;

/// A portal configuration project setup, as at `/company/portalConfigurations/{parentId}/projectSetups`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalConfigurationProjectSetup {
    /// `id`.
    pub id: Option<Id<PortalConfigurationProjectSetup>>,
    /// `portalConfig`.
    pub portal_config: Option<PortalConfigurationReference>,
    /// `projectNameFlag`.
    pub project_name_flag: Option<bool>,
    /// `projectTypeFlag`.
    pub project_type_flag: Option<bool>,
    /// `statusFlag`.
    pub status_flag: Option<bool>,
    /// `projectManagerFlag`.
    pub project_manager_flag: Option<bool>,
    /// `billingMethodFlag`.
    pub billing_method_flag: Option<bool>,
    /// `contactFlag`.
    pub contact_flag: Option<bool>,
    /// `estimatedStartFlag`.
    pub estimated_start_flag: Option<bool>,
    /// `estimatedEndFlag`.
    pub estimated_end_flag: Option<bool>,
    /// `descriptionFlag`.
    pub description_flag: Option<bool>,
    /// `lastUpdatedFlag`.
    pub last_updated_flag: Option<bool>,
    /// `onlyDisplay`. Required.
    pub only_display: Option<OnlyDisplay>,
    /// `timeMaterialBudgetHrsFlag`.
    pub time_material_budget_hrs_flag: Option<bool>,
    /// `timeMaterialScheduledStartFlag`.
    pub time_material_scheduled_start_flag: Option<bool>,
    /// `timeMaterialScheduledFinishFlag`.
    pub time_material_scheduled_finish_flag: Option<bool>,
    /// `timeMaterialScheduledHrsFlag`.
    pub time_material_scheduled_hrs_flag: Option<bool>,
    /// `timeMaterialActualStartFlag`.
    pub time_material_actual_start_flag: Option<bool>,
    /// `timeMaterialActualFinishFlag`.
    pub time_material_actual_finish_flag: Option<bool>,
    /// `timeMaterialActualHrsFlag`.
    pub time_material_actual_hrs_flag: Option<bool>,
    /// `timeMaterialBillFlag`.
    pub time_material_bill_flag: Option<bool>,
    /// `timeMaterialStatusFlag`.
    pub time_material_status_flag: Option<bool>,
    /// `timeMaterialAssignedFlag`.
    pub time_material_assigned_flag: Option<bool>,
    /// `fixedFeeBudgetHrsFlag`.
    pub fixed_fee_budget_hrs_flag: Option<bool>,
    /// `fixedFeeScheduledStartFlag`.
    pub fixed_fee_scheduled_start_flag: Option<bool>,
    /// `fixedFeeScheduledFinishFlag`.
    pub fixed_fee_scheduled_finish_flag: Option<bool>,
    /// `fixedFeeScheduledHrsFlag`.
    pub fixed_fee_scheduled_hrs_flag: Option<bool>,
    /// `fixedFeeActualStartFlag`.
    pub fixed_fee_actual_start_flag: Option<bool>,
    /// `fixedFeeActualFinishFlag`.
    pub fixed_fee_actual_finish_flag: Option<bool>,
    /// `fixedFeeActualHrsFlag`.
    pub fixed_fee_actual_hrs_flag: Option<bool>,
    /// `fixedFeeBillFlag`.
    pub fixed_fee_bill_flag: Option<bool>,
    /// `fixedFeeStatusFlag`.
    pub fixed_fee_status_flag: Option<bool>,
    /// `fixedFeeAssignedFlag`.
    pub fixed_fee_assigned_flag: Option<bool>,
    /// `projectIssueBudgetHrsFlag`.
    pub project_issue_budget_hrs_flag: Option<bool>,
    /// `projectIssueScheduledStartFlag`.
    pub project_issue_scheduled_start_flag: Option<bool>,
    /// `projectIssueScheduledFinishFlag`.
    pub project_issue_scheduled_finish_flag: Option<bool>,
    /// `projectIssueScheduledHrsFlag`.
    pub project_issue_scheduled_hrs_flag: Option<bool>,
    /// `projectIssueActualStartFlag`.
    pub project_issue_actual_start_flag: Option<bool>,
    /// `projectIssueActualFinishFlag`.
    pub project_issue_actual_finish_flag: Option<bool>,
    /// `projectIssueActualHrsFlag`.
    pub project_issue_actual_hrs_flag: Option<bool>,
    /// `projectIssueBillFlag`.
    pub project_issue_bill_flag: Option<bool>,
    /// `projectIssueStatusFlag`.
    pub project_issue_status_flag: Option<bool>,
    /// `projectIssueAssignedFlag`.
    pub project_issue_assigned_flag: Option<bool>,
    /// `projectDetailTotalHoursFlag`.
    pub project_detail_total_hours_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PortalConfigurationProjectSetup {
    /// `id`.
    pub const ID: Field<Self, Id<PortalConfigurationProjectSetup>> = Field::new("id");
    /// `portalConfig`.
    pub const PORTAL_CONFIG: Field<Self, PortalConfigurationReference> = Field::new("portalConfig");
    /// `projectNameFlag`.
    pub const PROJECT_NAME_FLAG: Field<Self, bool> = Field::new("projectNameFlag");
    /// `projectTypeFlag`.
    pub const PROJECT_TYPE_FLAG: Field<Self, bool> = Field::new("projectTypeFlag");
    /// `statusFlag`.
    pub const STATUS_FLAG: Field<Self, bool> = Field::new("statusFlag");
    /// `projectManagerFlag`.
    pub const PROJECT_MANAGER_FLAG: Field<Self, bool> = Field::new("projectManagerFlag");
    /// `billingMethodFlag`.
    pub const BILLING_METHOD_FLAG: Field<Self, bool> = Field::new("billingMethodFlag");
    /// `contactFlag`.
    pub const CONTACT_FLAG: Field<Self, bool> = Field::new("contactFlag");
    /// `estimatedStartFlag`.
    pub const ESTIMATED_START_FLAG: Field<Self, bool> = Field::new("estimatedStartFlag");
    /// `estimatedEndFlag`.
    pub const ESTIMATED_END_FLAG: Field<Self, bool> = Field::new("estimatedEndFlag");
    /// `descriptionFlag`.
    pub const DESCRIPTION_FLAG: Field<Self, bool> = Field::new("descriptionFlag");
    /// `lastUpdatedFlag`.
    pub const LAST_UPDATED_FLAG: Field<Self, bool> = Field::new("lastUpdatedFlag");
    /// `onlyDisplay`.
    pub const ONLY_DISPLAY: Field<Self, OnlyDisplay> = Field::new("onlyDisplay");
    /// `timeMaterialBudgetHrsFlag`.
    pub const TIME_MATERIAL_BUDGET_HRS_FLAG: Field<Self, bool> =
        Field::new("timeMaterialBudgetHrsFlag");
    /// `timeMaterialScheduledStartFlag`.
    pub const TIME_MATERIAL_SCHEDULED_START_FLAG: Field<Self, bool> =
        Field::new("timeMaterialScheduledStartFlag");
    /// `timeMaterialScheduledFinishFlag`.
    pub const TIME_MATERIAL_SCHEDULED_FINISH_FLAG: Field<Self, bool> =
        Field::new("timeMaterialScheduledFinishFlag");
    /// `timeMaterialScheduledHrsFlag`.
    pub const TIME_MATERIAL_SCHEDULED_HRS_FLAG: Field<Self, bool> =
        Field::new("timeMaterialScheduledHrsFlag");
    /// `timeMaterialActualStartFlag`.
    pub const TIME_MATERIAL_ACTUAL_START_FLAG: Field<Self, bool> =
        Field::new("timeMaterialActualStartFlag");
    /// `timeMaterialActualFinishFlag`.
    pub const TIME_MATERIAL_ACTUAL_FINISH_FLAG: Field<Self, bool> =
        Field::new("timeMaterialActualFinishFlag");
    /// `timeMaterialActualHrsFlag`.
    pub const TIME_MATERIAL_ACTUAL_HRS_FLAG: Field<Self, bool> =
        Field::new("timeMaterialActualHrsFlag");
    /// `timeMaterialBillFlag`.
    pub const TIME_MATERIAL_BILL_FLAG: Field<Self, bool> = Field::new("timeMaterialBillFlag");
    /// `timeMaterialStatusFlag`.
    pub const TIME_MATERIAL_STATUS_FLAG: Field<Self, bool> = Field::new("timeMaterialStatusFlag");
    /// `timeMaterialAssignedFlag`.
    pub const TIME_MATERIAL_ASSIGNED_FLAG: Field<Self, bool> =
        Field::new("timeMaterialAssignedFlag");
    /// `fixedFeeBudgetHrsFlag`.
    pub const FIXED_FEE_BUDGET_HRS_FLAG: Field<Self, bool> = Field::new("fixedFeeBudgetHrsFlag");
    /// `fixedFeeScheduledStartFlag`.
    pub const FIXED_FEE_SCHEDULED_START_FLAG: Field<Self, bool> =
        Field::new("fixedFeeScheduledStartFlag");
    /// `fixedFeeScheduledFinishFlag`.
    pub const FIXED_FEE_SCHEDULED_FINISH_FLAG: Field<Self, bool> =
        Field::new("fixedFeeScheduledFinishFlag");
    /// `fixedFeeScheduledHrsFlag`.
    pub const FIXED_FEE_SCHEDULED_HRS_FLAG: Field<Self, bool> =
        Field::new("fixedFeeScheduledHrsFlag");
    /// `fixedFeeActualStartFlag`.
    pub const FIXED_FEE_ACTUAL_START_FLAG: Field<Self, bool> =
        Field::new("fixedFeeActualStartFlag");
    /// `fixedFeeActualFinishFlag`.
    pub const FIXED_FEE_ACTUAL_FINISH_FLAG: Field<Self, bool> =
        Field::new("fixedFeeActualFinishFlag");
    /// `fixedFeeActualHrsFlag`.
    pub const FIXED_FEE_ACTUAL_HRS_FLAG: Field<Self, bool> = Field::new("fixedFeeActualHrsFlag");
    /// `fixedFeeBillFlag`.
    pub const FIXED_FEE_BILL_FLAG: Field<Self, bool> = Field::new("fixedFeeBillFlag");
    /// `fixedFeeStatusFlag`.
    pub const FIXED_FEE_STATUS_FLAG: Field<Self, bool> = Field::new("fixedFeeStatusFlag");
    /// `fixedFeeAssignedFlag`.
    pub const FIXED_FEE_ASSIGNED_FLAG: Field<Self, bool> = Field::new("fixedFeeAssignedFlag");
    /// `projectIssueBudgetHrsFlag`.
    pub const PROJECT_ISSUE_BUDGET_HRS_FLAG: Field<Self, bool> =
        Field::new("projectIssueBudgetHrsFlag");
    /// `projectIssueScheduledStartFlag`.
    pub const PROJECT_ISSUE_SCHEDULED_START_FLAG: Field<Self, bool> =
        Field::new("projectIssueScheduledStartFlag");
    /// `projectIssueScheduledFinishFlag`.
    pub const PROJECT_ISSUE_SCHEDULED_FINISH_FLAG: Field<Self, bool> =
        Field::new("projectIssueScheduledFinishFlag");
    /// `projectIssueScheduledHrsFlag`.
    pub const PROJECT_ISSUE_SCHEDULED_HRS_FLAG: Field<Self, bool> =
        Field::new("projectIssueScheduledHrsFlag");
    /// `projectIssueActualStartFlag`.
    pub const PROJECT_ISSUE_ACTUAL_START_FLAG: Field<Self, bool> =
        Field::new("projectIssueActualStartFlag");
    /// `projectIssueActualFinishFlag`.
    pub const PROJECT_ISSUE_ACTUAL_FINISH_FLAG: Field<Self, bool> =
        Field::new("projectIssueActualFinishFlag");
    /// `projectIssueActualHrsFlag`.
    pub const PROJECT_ISSUE_ACTUAL_HRS_FLAG: Field<Self, bool> =
        Field::new("projectIssueActualHrsFlag");
    /// `projectIssueBillFlag`.
    pub const PROJECT_ISSUE_BILL_FLAG: Field<Self, bool> = Field::new("projectIssueBillFlag");
    /// `projectIssueStatusFlag`.
    pub const PROJECT_ISSUE_STATUS_FLAG: Field<Self, bool> = Field::new("projectIssueStatusFlag");
    /// `projectIssueAssignedFlag`.
    pub const PROJECT_ISSUE_ASSIGNED_FLAG: Field<Self, bool> =
        Field::new("projectIssueAssignedFlag");
    /// `projectDetailTotalHoursFlag`.
    pub const PROJECT_DETAIL_TOTAL_HOURS_FLAG: Field<Self, bool> =
        Field::new("projectDetailTotalHoursFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(only_display: impl Into<OnlyDisplay>) -> New<Self> {
        New::from_required(Self {
            only_display: Some(only_display.into()),
            ..Self::default()
        })
    }
}

impl Model for PortalConfigurationProjectSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PortalConfigurationProjectSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "portalConfig",
                    FieldKind::Record(<PortalConfigurationReference as Model>::SCHEMA),
                ),
                FieldRule::new("projectNameFlag", FieldKind::Flag),
                FieldRule::new("projectTypeFlag", FieldKind::Flag),
                FieldRule::new("statusFlag", FieldKind::Flag),
                FieldRule::new("projectManagerFlag", FieldKind::Flag),
                FieldRule::new("billingMethodFlag", FieldKind::Flag),
                FieldRule::new("contactFlag", FieldKind::Flag),
                FieldRule::new("estimatedStartFlag", FieldKind::Flag),
                FieldRule::new("estimatedEndFlag", FieldKind::Flag),
                FieldRule::new("descriptionFlag", FieldKind::Flag),
                FieldRule::new("lastUpdatedFlag", FieldKind::Flag),
                FieldRule::new("onlyDisplay", FieldKind::Choice(OnlyDisplay::VALUES)).required(),
                FieldRule::new("timeMaterialBudgetHrsFlag", FieldKind::Flag),
                FieldRule::new("timeMaterialScheduledStartFlag", FieldKind::Flag),
                FieldRule::new("timeMaterialScheduledFinishFlag", FieldKind::Flag),
                FieldRule::new("timeMaterialScheduledHrsFlag", FieldKind::Flag),
                FieldRule::new("timeMaterialActualStartFlag", FieldKind::Flag),
                FieldRule::new("timeMaterialActualFinishFlag", FieldKind::Flag),
                FieldRule::new("timeMaterialActualHrsFlag", FieldKind::Flag),
                FieldRule::new("timeMaterialBillFlag", FieldKind::Flag),
                FieldRule::new("timeMaterialStatusFlag", FieldKind::Flag),
                FieldRule::new("timeMaterialAssignedFlag", FieldKind::Flag),
                FieldRule::new("fixedFeeBudgetHrsFlag", FieldKind::Flag),
                FieldRule::new("fixedFeeScheduledStartFlag", FieldKind::Flag),
                FieldRule::new("fixedFeeScheduledFinishFlag", FieldKind::Flag),
                FieldRule::new("fixedFeeScheduledHrsFlag", FieldKind::Flag),
                FieldRule::new("fixedFeeActualStartFlag", FieldKind::Flag),
                FieldRule::new("fixedFeeActualFinishFlag", FieldKind::Flag),
                FieldRule::new("fixedFeeActualHrsFlag", FieldKind::Flag),
                FieldRule::new("fixedFeeBillFlag", FieldKind::Flag),
                FieldRule::new("fixedFeeStatusFlag", FieldKind::Flag),
                FieldRule::new("fixedFeeAssignedFlag", FieldKind::Flag),
                FieldRule::new("projectIssueBudgetHrsFlag", FieldKind::Flag),
                FieldRule::new("projectIssueScheduledStartFlag", FieldKind::Flag),
                FieldRule::new("projectIssueScheduledFinishFlag", FieldKind::Flag),
                FieldRule::new("projectIssueScheduledHrsFlag", FieldKind::Flag),
                FieldRule::new("projectIssueActualStartFlag", FieldKind::Flag),
                FieldRule::new("projectIssueActualFinishFlag", FieldKind::Flag),
                FieldRule::new("projectIssueActualHrsFlag", FieldKind::Flag),
                FieldRule::new("projectIssueBillFlag", FieldKind::Flag),
                FieldRule::new("projectIssueStatusFlag", FieldKind::Flag),
                FieldRule::new("projectIssueAssignedFlag", FieldKind::Flag),
                FieldRule::new("projectDetailTotalHoursFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PortalConfigurationProjectSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
