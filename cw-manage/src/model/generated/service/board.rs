// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board, as at `/service/boards`.

use crate::model::*;

/// A board, as at `/service/boards`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Board {
    /// `id`.
    pub id: Option<Id<Board>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `location`. Required.
    pub location: Option<SystemLocationReference>,
    /// `department`. Required.
    pub department: Option<SystemDepartmentReference>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `signOffTemplate`.
    pub sign_off_template: Option<ServiceSignoffReference>,
    /// `sendToContactFlag`.
    pub send_to_contact_flag: Option<bool>,
    /// `contactTemplate`.
    pub contact_template: Option<ServiceEmailTemplateReference>,
    /// `sendToResourceFlag`.
    pub send_to_resource_flag: Option<bool>,
    /// `resourceTemplate`.
    pub resource_template: Option<ServiceEmailTemplateReference>,
    /// `projectFlag`.
    pub project_flag: Option<bool>,
    /// `showDependenciesFlag`.
    pub show_dependencies_flag: Option<bool>,
    /// `showEstimatesFlag`.
    pub show_estimates_flag: Option<bool>,
    /// `boardIcon`.
    pub board_icon: Option<DocumentReference>,
    /// `billTicketsAfterClosedFlag`.
    pub bill_tickets_after_closed_flag: Option<bool>,
    /// `billTicketSeparatelyFlag`.
    pub bill_ticket_separately_flag: Option<bool>,
    /// `billUnapprovedTimeExpenseFlag`.
    pub bill_unapproved_time_expense_flag: Option<bool>,
    /// `overrideBillingSetupFlag`.
    pub override_billing_setup_flag: Option<bool>,
    /// `dispatchMember`.
    pub dispatch_member: Option<MemberReference>,
    /// `serviceManagerMember`.
    pub service_manager_member: Option<MemberReference>,
    /// `dutyManagerMember`.
    pub duty_manager_member: Option<MemberReference>,
    /// `oncallMember`.
    pub oncall_member: Option<MemberReference>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `billTime`.
    pub bill_time: Option<BoardBillTime>,
    /// `billExpense`.
    pub bill_expense: Option<BillExpense>,
    /// `billProduct`.
    pub bill_product: Option<BillProduct>,
    /// `autoCloseStatus`.
    pub auto_close_status: Option<ServiceStatusReference>,
    /// `autoAssignNewTicketsFlag`.
    pub auto_assign_new_tickets_flag: Option<bool>,
    /// `autoAssignNewECTicketsFlag`.
    #[serde(rename = "autoAssignNewECTicketsFlag")]
    pub auto_assign_new_ec_tickets_flag: Option<bool>,
    /// `autoAssignNewPortalTicketsFlag`.
    pub auto_assign_new_portal_tickets_flag: Option<bool>,
    /// `discussionsLockedFlag`.
    pub discussions_locked_flag: Option<bool>,
    /// `timeEntryLockedFlag`.
    pub time_entry_locked_flag: Option<bool>,
    /// `notifyEmailFrom`. At most 50 characters.
    pub notify_email_from: Option<String>,
    /// `notifyEmailFromName`. At most 60 characters.
    pub notify_email_from_name: Option<String>,
    /// `closedLoopDiscussionsFlag`.
    pub closed_loop_discussions_flag: Option<bool>,
    /// `closedLoopResolutionFlag`.
    pub closed_loop_resolution_flag: Option<bool>,
    /// `closedLoopInternalAnalysisFlag`.
    pub closed_loop_internal_analysis_flag: Option<bool>,
    /// `timeEntryDiscussionFlag`.
    pub time_entry_discussion_flag: Option<bool>,
    /// `timeEntryResolutionFlag`.
    pub time_entry_resolution_flag: Option<bool>,
    /// `timeEntryInternalAnalysisFlag`.
    pub time_entry_internal_analysis_flag: Option<bool>,
    /// `problemSort`.
    pub problem_sort: Option<ProblemSort>,
    /// `resolutionSort`.
    pub resolution_sort: Option<ResolutionSort>,
    /// `internalAnalysisSort`.
    pub internal_analysis_sort: Option<InternalAnalysisSort>,
    /// `emailConnectorAllowReopenClosedFlag`.
    pub email_connector_allow_reopen_closed_flag: Option<bool>,
    /// `emailConnectorReopenStatus`.
    pub email_connector_reopen_status: Option<ServiceStatusReference>,
    /// `emailConnectorReopenResourcesFlag`.
    pub email_connector_reopen_resources_flag: Option<bool>,
    /// `emailConnectorNewTicketNoMatchFlag`.
    pub email_connector_new_ticket_no_match_flag: Option<bool>,
    /// `emailConnectorNeverReopenByDaysFlag`.
    pub email_connector_never_reopen_by_days_flag: Option<bool>,
    /// `emailConnectorReopenDaysLimit`.
    pub email_connector_reopen_days_limit: Option<i32>,
    /// `emailConnectorNeverReopenByDaysClosedFlag`.
    pub email_connector_never_reopen_by_days_closed_flag: Option<bool>,
    /// `emailConnectorReopenDaysClosedLimit`.
    pub email_connector_reopen_days_closed_limit: Option<i32>,
    /// `useMemberDisplayNameFlag`.
    pub use_member_display_name_flag: Option<bool>,
    /// `sendToCCFlag`.
    #[serde(rename = "sendToCCFlag")]
    pub send_to_cc_flag: Option<bool>,
    /// `autoAssignTicketOwnerFlag`.
    pub auto_assign_ticket_owner_flag: Option<bool>,
    /// `autoAssignLimitFlag`.
    pub auto_assign_limit_flag: Option<bool>,
    /// `autoAssignLimitAmount`.
    pub auto_assign_limit_amount: Option<i32>,
    /// `closedLoopAllFlag`.
    pub closed_loop_all_flag: Option<bool>,
    /// `percentageCalculation`.
    pub percentage_calculation: Option<PercentageCalculation>,
    /// `allSort`.
    pub all_sort: Option<AllSort>,
    /// `markFirstNoteIssueFlag`.
    pub mark_first_note_issue_flag: Option<bool>,
    /// `restrictBoardByDefaultFlag`.
    pub restrict_board_by_default_flag: Option<bool>,
    /// `sendToBundledFlag`.
    pub send_to_bundled_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl Board {
    /// `id`.
    pub const ID: Field<Self, Id<Board>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `signOffTemplate`.
    pub const SIGN_OFF_TEMPLATE: Field<Self, ServiceSignoffReference> =
        Field::new("signOffTemplate");
    /// `sendToContactFlag`.
    pub const SEND_TO_CONTACT_FLAG: Field<Self, bool> = Field::new("sendToContactFlag");
    /// `contactTemplate`.
    pub const CONTACT_TEMPLATE: Field<Self, ServiceEmailTemplateReference> =
        Field::new("contactTemplate");
    /// `sendToResourceFlag`.
    pub const SEND_TO_RESOURCE_FLAG: Field<Self, bool> = Field::new("sendToResourceFlag");
    /// `resourceTemplate`.
    pub const RESOURCE_TEMPLATE: Field<Self, ServiceEmailTemplateReference> =
        Field::new("resourceTemplate");
    /// `projectFlag`.
    pub const PROJECT_FLAG: Field<Self, bool> = Field::new("projectFlag");
    /// `showDependenciesFlag`.
    pub const SHOW_DEPENDENCIES_FLAG: Field<Self, bool> = Field::new("showDependenciesFlag");
    /// `showEstimatesFlag`.
    pub const SHOW_ESTIMATES_FLAG: Field<Self, bool> = Field::new("showEstimatesFlag");
    /// `boardIcon`.
    pub const BOARD_ICON: Field<Self, DocumentReference> = Field::new("boardIcon");
    /// `billTicketsAfterClosedFlag`.
    pub const BILL_TICKETS_AFTER_CLOSED_FLAG: Field<Self, bool> =
        Field::new("billTicketsAfterClosedFlag");
    /// `billTicketSeparatelyFlag`.
    pub const BILL_TICKET_SEPARATELY_FLAG: Field<Self, bool> =
        Field::new("billTicketSeparatelyFlag");
    /// `billUnapprovedTimeExpenseFlag`.
    pub const BILL_UNAPPROVED_TIME_EXPENSE_FLAG: Field<Self, bool> =
        Field::new("billUnapprovedTimeExpenseFlag");
    /// `overrideBillingSetupFlag`.
    pub const OVERRIDE_BILLING_SETUP_FLAG: Field<Self, bool> =
        Field::new("overrideBillingSetupFlag");
    /// `dispatchMember`.
    pub const DISPATCH_MEMBER: Field<Self, MemberReference> = Field::new("dispatchMember");
    /// `serviceManagerMember`.
    pub const SERVICE_MANAGER_MEMBER: Field<Self, MemberReference> =
        Field::new("serviceManagerMember");
    /// `dutyManagerMember`.
    pub const DUTY_MANAGER_MEMBER: Field<Self, MemberReference> = Field::new("dutyManagerMember");
    /// `oncallMember`.
    pub const ONCALL_MEMBER: Field<Self, MemberReference> = Field::new("oncallMember");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
    /// `billTime`.
    pub const BILL_TIME: Field<Self, BoardBillTime> = Field::new("billTime");
    /// `billExpense`.
    pub const BILL_EXPENSE: Field<Self, BillExpense> = Field::new("billExpense");
    /// `billProduct`.
    pub const BILL_PRODUCT: Field<Self, BillProduct> = Field::new("billProduct");
    /// `autoCloseStatus`.
    pub const AUTO_CLOSE_STATUS: Field<Self, ServiceStatusReference> =
        Field::new("autoCloseStatus");
    /// `autoAssignNewTicketsFlag`.
    pub const AUTO_ASSIGN_NEW_TICKETS_FLAG: Field<Self, bool> =
        Field::new("autoAssignNewTicketsFlag");
    /// `autoAssignNewECTicketsFlag`.
    pub const AUTO_ASSIGN_NEW_EC_TICKETS_FLAG: Field<Self, bool> =
        Field::new("autoAssignNewECTicketsFlag");
    /// `autoAssignNewPortalTicketsFlag`.
    pub const AUTO_ASSIGN_NEW_PORTAL_TICKETS_FLAG: Field<Self, bool> =
        Field::new("autoAssignNewPortalTicketsFlag");
    /// `discussionsLockedFlag`.
    pub const DISCUSSIONS_LOCKED_FLAG: Field<Self, bool> = Field::new("discussionsLockedFlag");
    /// `timeEntryLockedFlag`.
    pub const TIME_ENTRY_LOCKED_FLAG: Field<Self, bool> = Field::new("timeEntryLockedFlag");
    /// `notifyEmailFrom`.
    pub const NOTIFY_EMAIL_FROM: Field<Self, String> = Field::new("notifyEmailFrom");
    /// `notifyEmailFromName`.
    pub const NOTIFY_EMAIL_FROM_NAME: Field<Self, String> = Field::new("notifyEmailFromName");
    /// `closedLoopDiscussionsFlag`.
    pub const CLOSED_LOOP_DISCUSSIONS_FLAG: Field<Self, bool> =
        Field::new("closedLoopDiscussionsFlag");
    /// `closedLoopResolutionFlag`.
    pub const CLOSED_LOOP_RESOLUTION_FLAG: Field<Self, bool> =
        Field::new("closedLoopResolutionFlag");
    /// `closedLoopInternalAnalysisFlag`.
    pub const CLOSED_LOOP_INTERNAL_ANALYSIS_FLAG: Field<Self, bool> =
        Field::new("closedLoopInternalAnalysisFlag");
    /// `timeEntryDiscussionFlag`.
    pub const TIME_ENTRY_DISCUSSION_FLAG: Field<Self, bool> = Field::new("timeEntryDiscussionFlag");
    /// `timeEntryResolutionFlag`.
    pub const TIME_ENTRY_RESOLUTION_FLAG: Field<Self, bool> = Field::new("timeEntryResolutionFlag");
    /// `timeEntryInternalAnalysisFlag`.
    pub const TIME_ENTRY_INTERNAL_ANALYSIS_FLAG: Field<Self, bool> =
        Field::new("timeEntryInternalAnalysisFlag");
    /// `problemSort`.
    pub const PROBLEM_SORT: Field<Self, ProblemSort> = Field::new("problemSort");
    /// `resolutionSort`.
    pub const RESOLUTION_SORT: Field<Self, ResolutionSort> = Field::new("resolutionSort");
    /// `internalAnalysisSort`.
    pub const INTERNAL_ANALYSIS_SORT: Field<Self, InternalAnalysisSort> =
        Field::new("internalAnalysisSort");
    /// `emailConnectorAllowReopenClosedFlag`.
    pub const EMAIL_CONNECTOR_ALLOW_REOPEN_CLOSED_FLAG: Field<Self, bool> =
        Field::new("emailConnectorAllowReopenClosedFlag");
    /// `emailConnectorReopenStatus`.
    pub const EMAIL_CONNECTOR_REOPEN_STATUS: Field<Self, ServiceStatusReference> =
        Field::new("emailConnectorReopenStatus");
    /// `emailConnectorReopenResourcesFlag`.
    pub const EMAIL_CONNECTOR_REOPEN_RESOURCES_FLAG: Field<Self, bool> =
        Field::new("emailConnectorReopenResourcesFlag");
    /// `emailConnectorNewTicketNoMatchFlag`.
    pub const EMAIL_CONNECTOR_NEW_TICKET_NO_MATCH_FLAG: Field<Self, bool> =
        Field::new("emailConnectorNewTicketNoMatchFlag");
    /// `emailConnectorNeverReopenByDaysFlag`.
    pub const EMAIL_CONNECTOR_NEVER_REOPEN_BY_DAYS_FLAG: Field<Self, bool> =
        Field::new("emailConnectorNeverReopenByDaysFlag");
    /// `emailConnectorReopenDaysLimit`.
    pub const EMAIL_CONNECTOR_REOPEN_DAYS_LIMIT: Field<Self, i32> =
        Field::new("emailConnectorReopenDaysLimit");
    /// `emailConnectorNeverReopenByDaysClosedFlag`.
    pub const EMAIL_CONNECTOR_NEVER_REOPEN_BY_DAYS_CLOSED_FLAG: Field<Self, bool> =
        Field::new("emailConnectorNeverReopenByDaysClosedFlag");
    /// `emailConnectorReopenDaysClosedLimit`.
    pub const EMAIL_CONNECTOR_REOPEN_DAYS_CLOSED_LIMIT: Field<Self, i32> =
        Field::new("emailConnectorReopenDaysClosedLimit");
    /// `useMemberDisplayNameFlag`.
    pub const USE_MEMBER_DISPLAY_NAME_FLAG: Field<Self, bool> =
        Field::new("useMemberDisplayNameFlag");
    /// `sendToCCFlag`.
    pub const SEND_TO_CC_FLAG: Field<Self, bool> = Field::new("sendToCCFlag");
    /// `autoAssignTicketOwnerFlag`.
    pub const AUTO_ASSIGN_TICKET_OWNER_FLAG: Field<Self, bool> =
        Field::new("autoAssignTicketOwnerFlag");
    /// `autoAssignLimitFlag`.
    pub const AUTO_ASSIGN_LIMIT_FLAG: Field<Self, bool> = Field::new("autoAssignLimitFlag");
    /// `autoAssignLimitAmount`.
    pub const AUTO_ASSIGN_LIMIT_AMOUNT: Field<Self, i32> = Field::new("autoAssignLimitAmount");
    /// `closedLoopAllFlag`.
    pub const CLOSED_LOOP_ALL_FLAG: Field<Self, bool> = Field::new("closedLoopAllFlag");
    /// `percentageCalculation`.
    pub const PERCENTAGE_CALCULATION: Field<Self, PercentageCalculation> =
        Field::new("percentageCalculation");
    /// `allSort`.
    pub const ALL_SORT: Field<Self, AllSort> = Field::new("allSort");
    /// `markFirstNoteIssueFlag`.
    pub const MARK_FIRST_NOTE_ISSUE_FLAG: Field<Self, bool> = Field::new("markFirstNoteIssueFlag");
    /// `restrictBoardByDefaultFlag`.
    pub const RESTRICT_BOARD_BY_DEFAULT_FLAG: Field<Self, bool> =
        Field::new("restrictBoardByDefaultFlag");
    /// `sendToBundledFlag`.
    pub const SEND_TO_BUNDLED_FLAG: Field<Self, bool> = Field::new("sendToBundledFlag");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        location: impl Into<SystemLocationReference>,
        department: impl Into<SystemDepartmentReference>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            location: Some(location.into()),
            department: Some(department.into()),
            ..Self::default()
        })
    }
}

impl Model for Board {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Board",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new(
                    "signOffTemplate",
                    FieldKind::Record(<ServiceSignoffReference as Model>::SCHEMA),
                ),
                FieldRule::new("sendToContactFlag", FieldKind::Flag),
                FieldRule::new(
                    "contactTemplate",
                    FieldKind::Record(<ServiceEmailTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new("sendToResourceFlag", FieldKind::Flag),
                FieldRule::new(
                    "resourceTemplate",
                    FieldKind::Record(<ServiceEmailTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new("projectFlag", FieldKind::Flag),
                FieldRule::new("showDependenciesFlag", FieldKind::Flag),
                FieldRule::new("showEstimatesFlag", FieldKind::Flag),
                FieldRule::new(
                    "boardIcon",
                    FieldKind::Record(<DocumentReference as Model>::SCHEMA),
                ),
                FieldRule::new("billTicketsAfterClosedFlag", FieldKind::Flag),
                FieldRule::new("billTicketSeparatelyFlag", FieldKind::Flag),
                FieldRule::new("billUnapprovedTimeExpenseFlag", FieldKind::Flag),
                FieldRule::new("overrideBillingSetupFlag", FieldKind::Flag),
                FieldRule::new(
                    "dispatchMember",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceManagerMember",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "dutyManagerMember",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "oncallMember",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workType",
                    FieldKind::Record(<WorkTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("billTime", FieldKind::Choice(BoardBillTime::VALUES)),
                FieldRule::new("billExpense", FieldKind::Choice(BillExpense::VALUES)),
                FieldRule::new("billProduct", FieldKind::Choice(BillProduct::VALUES)),
                FieldRule::new(
                    "autoCloseStatus",
                    FieldKind::Record(<ServiceStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("autoAssignNewTicketsFlag", FieldKind::Flag),
                FieldRule::new("autoAssignNewECTicketsFlag", FieldKind::Flag),
                FieldRule::new("autoAssignNewPortalTicketsFlag", FieldKind::Flag),
                FieldRule::new("discussionsLockedFlag", FieldKind::Flag),
                FieldRule::new("timeEntryLockedFlag", FieldKind::Flag),
                FieldRule::new("notifyEmailFrom", FieldKind::Text).max_length(50),
                FieldRule::new("notifyEmailFromName", FieldKind::Text).max_length(60),
                FieldRule::new("closedLoopDiscussionsFlag", FieldKind::Flag),
                FieldRule::new("closedLoopResolutionFlag", FieldKind::Flag),
                FieldRule::new("closedLoopInternalAnalysisFlag", FieldKind::Flag),
                FieldRule::new("timeEntryDiscussionFlag", FieldKind::Flag),
                FieldRule::new("timeEntryResolutionFlag", FieldKind::Flag),
                FieldRule::new("timeEntryInternalAnalysisFlag", FieldKind::Flag),
                FieldRule::new("problemSort", FieldKind::Choice(ProblemSort::VALUES)),
                FieldRule::new("resolutionSort", FieldKind::Choice(ResolutionSort::VALUES)),
                FieldRule::new(
                    "internalAnalysisSort",
                    FieldKind::Choice(InternalAnalysisSort::VALUES),
                ),
                FieldRule::new("emailConnectorAllowReopenClosedFlag", FieldKind::Flag),
                FieldRule::new(
                    "emailConnectorReopenStatus",
                    FieldKind::Record(<ServiceStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("emailConnectorReopenResourcesFlag", FieldKind::Flag),
                FieldRule::new("emailConnectorNewTicketNoMatchFlag", FieldKind::Flag),
                FieldRule::new("emailConnectorNeverReopenByDaysFlag", FieldKind::Flag),
                FieldRule::new("emailConnectorReopenDaysLimit", FieldKind::Whole),
                FieldRule::new("emailConnectorNeverReopenByDaysClosedFlag", FieldKind::Flag),
                FieldRule::new("emailConnectorReopenDaysClosedLimit", FieldKind::Whole),
                FieldRule::new("useMemberDisplayNameFlag", FieldKind::Flag),
                FieldRule::new("sendToCCFlag", FieldKind::Flag),
                FieldRule::new("autoAssignTicketOwnerFlag", FieldKind::Flag),
                FieldRule::new("autoAssignLimitFlag", FieldKind::Flag),
                FieldRule::new("autoAssignLimitAmount", FieldKind::Whole),
                FieldRule::new("closedLoopAllFlag", FieldKind::Flag),
                FieldRule::new(
                    "percentageCalculation",
                    FieldKind::Choice(PercentageCalculation::VALUES),
                ),
                FieldRule::new("allSort", FieldKind::Choice(AllSort::VALUES)),
                FieldRule::new("markFirstNoteIssueFlag", FieldKind::Flag),
                FieldRule::new("restrictBoardByDefaultFlag", FieldKind::Flag),
                FieldRule::new("sendToBundledFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for Board {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
