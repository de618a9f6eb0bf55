// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member deactivation.

use crate::model::*;

/// A member deactivation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberDeactivation {
    /// `activity`.
    pub activity: Option<MemberDeactivationItem>,
    /// `serviceTeam`.
    pub service_team: Option<MemberDeactivationItem>,
    /// `companyTeam`.
    pub company_team: Option<Vec<MemberDeactivationCompanyTeam>>,
    /// `workflowEmail`.
    pub workflow_email: Option<MemberDeactivationItem>,
    /// `serviceStatusWorkflow`.
    pub service_status_workflow: Option<Vec<MemberDeactivationStatusWorkflow>>,
    /// `ticketTemplate`.
    pub ticket_template: Option<MemberDeactivationItem>,
    /// `opportunity`.
    pub opportunity: Option<MemberDeactivationItem>,
    /// `salesTeam`.
    pub sales_team: Option<MemberDeactivationItem>,
    /// `projectManager`.
    pub project_manager: Option<MemberDeactivationItem>,
    /// `projectTimeApprover`.
    pub project_time_approver: Option<MemberDeactivationItem>,
    /// `projectExpenseApprover`.
    pub project_expense_approver: Option<MemberDeactivationItem>,
    /// `knowledgeBaseArticle`.
    pub knowledge_base_article: Option<MemberDeactivationItem>,
    /// `myCompanyPresident`.
    pub my_company_president: Option<MemberDeactivationItem>,
    /// `myCompanyCOO`.
    #[serde(rename = "myCompanyCOO")]
    pub my_company_coo: Option<MemberDeactivationItem>,
    /// `myCompanyController`.
    pub my_company_controller: Option<MemberDeactivationItem>,
    /// `myCompanyDispatch`.
    pub my_company_dispatch: Option<MemberDeactivationItem>,
    /// `myCompanyServiceManager`.
    pub my_company_service_manager: Option<MemberDeactivationItem>,
    /// `myCompanyDutyManagerRole`.
    pub my_company_duty_manager_role: Option<MemberDeactivationItem>,
    /// `departmentManager`.
    pub department_manager: Option<MemberDeactivationItem>,
    /// `dispatchMember`.
    pub dispatch_member: Option<MemberDeactivationItem>,
    /// `serviceManager`.
    pub service_manager: Option<MemberDeactivationItem>,
    /// `dutyManager`.
    pub duty_manager: Option<MemberDeactivationItem>,
    /// `sendFromEmailNotify`.
    pub send_from_email_notify: Option<MemberDeactivationItem>,
    /// `deleteOpenTimeSheetsFlag`.
    pub delete_open_time_sheets_flag: Option<bool>,
}

impl MemberDeactivation {
    /// `activity`.
    pub const ACTIVITY: Field<Self, MemberDeactivationItem> = Field::new("activity");
    /// `serviceTeam`.
    pub const SERVICE_TEAM: Field<Self, MemberDeactivationItem> = Field::new("serviceTeam");
    /// `companyTeam`.
    pub const COMPANY_TEAM: Field<Self, Vec<MemberDeactivationCompanyTeam>> =
        Field::new("companyTeam");
    /// `workflowEmail`.
    pub const WORKFLOW_EMAIL: Field<Self, MemberDeactivationItem> = Field::new("workflowEmail");
    /// `serviceStatusWorkflow`.
    pub const SERVICE_STATUS_WORKFLOW: Field<Self, Vec<MemberDeactivationStatusWorkflow>> =
        Field::new("serviceStatusWorkflow");
    /// `ticketTemplate`.
    pub const TICKET_TEMPLATE: Field<Self, MemberDeactivationItem> = Field::new("ticketTemplate");
    /// `opportunity`.
    pub const OPPORTUNITY: Field<Self, MemberDeactivationItem> = Field::new("opportunity");
    /// `salesTeam`.
    pub const SALES_TEAM: Field<Self, MemberDeactivationItem> = Field::new("salesTeam");
    /// `projectManager`.
    pub const PROJECT_MANAGER: Field<Self, MemberDeactivationItem> = Field::new("projectManager");
    /// `projectTimeApprover`.
    pub const PROJECT_TIME_APPROVER: Field<Self, MemberDeactivationItem> =
        Field::new("projectTimeApprover");
    /// `projectExpenseApprover`.
    pub const PROJECT_EXPENSE_APPROVER: Field<Self, MemberDeactivationItem> =
        Field::new("projectExpenseApprover");
    /// `knowledgeBaseArticle`.
    pub const KNOWLEDGE_BASE_ARTICLE: Field<Self, MemberDeactivationItem> =
        Field::new("knowledgeBaseArticle");
    /// `myCompanyPresident`.
    pub const MY_COMPANY_PRESIDENT: Field<Self, MemberDeactivationItem> =
        Field::new("myCompanyPresident");
    /// `myCompanyCOO`.
    pub const MY_COMPANY_COO: Field<Self, MemberDeactivationItem> = Field::new("myCompanyCOO");
    /// `myCompanyController`.
    pub const MY_COMPANY_CONTROLLER: Field<Self, MemberDeactivationItem> =
        Field::new("myCompanyController");
    /// `myCompanyDispatch`.
    pub const MY_COMPANY_DISPATCH: Field<Self, MemberDeactivationItem> =
        Field::new("myCompanyDispatch");
    /// `myCompanyServiceManager`.
    pub const MY_COMPANY_SERVICE_MANAGER: Field<Self, MemberDeactivationItem> =
        Field::new("myCompanyServiceManager");
    /// `myCompanyDutyManagerRole`.
    pub const MY_COMPANY_DUTY_MANAGER_ROLE: Field<Self, MemberDeactivationItem> =
        Field::new("myCompanyDutyManagerRole");
    /// `departmentManager`.
    pub const DEPARTMENT_MANAGER: Field<Self, MemberDeactivationItem> =
        Field::new("departmentManager");
    /// `dispatchMember`.
    pub const DISPATCH_MEMBER: Field<Self, MemberDeactivationItem> = Field::new("dispatchMember");
    /// `serviceManager`.
    pub const SERVICE_MANAGER: Field<Self, MemberDeactivationItem> = Field::new("serviceManager");
    /// `dutyManager`.
    pub const DUTY_MANAGER: Field<Self, MemberDeactivationItem> = Field::new("dutyManager");
    /// `sendFromEmailNotify`.
    pub const SEND_FROM_EMAIL_NOTIFY: Field<Self, MemberDeactivationItem> =
        Field::new("sendFromEmailNotify");
    /// `deleteOpenTimeSheetsFlag`.
    pub const DELETE_OPEN_TIME_SHEETS_FLAG: Field<Self, bool> =
        Field::new("deleteOpenTimeSheetsFlag");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for MemberDeactivation {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberDeactivation",
            fields: &[
                FieldRule::new(
                    "activity",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceTeam",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "companyTeam",
                    FieldKind::Record(<MemberDeactivationCompanyTeam as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "workflowEmail",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceStatusWorkflow",
                    FieldKind::Record(<MemberDeactivationStatusWorkflow as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "ticketTemplate",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "opportunity",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "salesTeam",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "projectManager",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "projectTimeApprover",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "projectExpenseApprover",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "knowledgeBaseArticle",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "myCompanyPresident",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "myCompanyCOO",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "myCompanyController",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "myCompanyDispatch",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "myCompanyServiceManager",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "myCompanyDutyManagerRole",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "departmentManager",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "dispatchMember",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceManager",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "dutyManager",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "sendFromEmailNotify",
                    FieldKind::Record(<MemberDeactivationItem as Model>::SCHEMA),
                ),
                FieldRule::new("deleteOpenTimeSheetsFlag", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}
