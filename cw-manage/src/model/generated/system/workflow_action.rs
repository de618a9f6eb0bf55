// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A workflow action, as at `/system/workflows/events/actions`.

use crate::model::*;

/// A workflow action, as at `/system/workflows/events/actions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowAction {
    /// `id`.
    pub id: Option<Id<WorkflowAction>>,
    /// `notifyType`. Required.
    pub notify_type: Option<NotifyTypeReference>,
    /// `notifyWho`.
    pub notify_who: Option<NotificationRecipientReference>,
    /// `specificMemberTo`.
    pub specific_member_to: Option<MemberReference>,
    /// `emailRecipient`. At most 250 characters.
    pub email_recipient: Option<String>,
    /// `notifyFrom`.
    pub notify_from: Option<NotificationRecipientReference>,
    /// `specificMemberFrom`.
    pub specific_member_from: Option<MemberReference>,
    /// `emailFrom`. At most 250 characters.
    pub email_from: Option<String>,
    /// `ccContact`.
    pub cc_contact: Option<ContactReference>,
    /// `bccContact`.
    pub bcc_contact: Option<ContactReference>,
    /// `subject`. At most 100 characters.
    pub subject: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `activityStatus`.
    pub activity_status: Option<ActivityStatusReference>,
    /// `activityType`.
    pub activity_type: Option<ActivityTypeReference>,
    /// `attachedTrack`.
    pub attached_track: Option<TrackReference>,
    /// `daysToExecute`.
    pub days_to_execute: Option<i32>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `boardStatus`.
    pub board_status: Option<ServiceStatusReference>,
    /// `serviceType`.
    pub service_type: Option<ServiceTypeReference>,
    /// `serviceSubType`.
    pub service_sub_type: Option<ServiceSubTypeReference>,
    /// `serviceItem`.
    pub service_item: Option<ServiceItemReference>,
    /// `group`.
    pub group: Option<GroupReference>,
    /// `serviceTemplate`.
    pub service_template: Option<ServiceTemplateReference>,
    /// `invoiceMinDays`.
    pub invoice_min_days: Option<i32>,
    /// `automateScript`.
    pub automate_script: Option<AutomateScriptReference>,
    /// `scriptSuccessStatus`.
    pub script_success_status: Option<ServiceStatusReference>,
    /// `scriptFailStatus`.
    pub script_fail_status: Option<ServiceStatusReference>,
    /// `detailNotesFlag`.
    pub detail_notes_flag: Option<bool>,
    /// `internalNotesFlag`.
    pub internal_notes_flag: Option<bool>,
    /// `auditNotesFlag`.
    pub audit_notes_flag: Option<bool>,
    /// `servicePriority`.
    pub service_priority: Option<PriorityReference>,
    /// `updateOwnerFlag`.
    pub update_owner_flag: Option<bool>,
    /// `salesOrderStatus`.
    pub sales_order_status: Option<OrderStatusReference>,
    /// `projectStatus`.
    pub project_status: Option<ProjectStatusReference>,
    /// `companyStatus`.
    pub company_status: Option<CompanyStatusReference>,
    /// `attachments`.
    pub attachments: Option<Vec<i32>>,
    /// `serviceSurvey`.
    pub service_survey: Option<ServiceSurveyReference>,
    /// `specificTeamTo`.
    pub specific_team_to: Option<GenericBoardTeamReference>,
    /// `attachConfigurationsFor`.
    pub attach_configurations_for: Option<AttachConfigurationsFor>,
    /// `configurationType`.
    pub configuration_type: Option<ConfigurationTypeReference>,
    /// `configurationStatus`.
    pub configuration_status: Option<ConfigurationStatusReference>,
    /// `connectWiseID`.
    #[serde(rename = "connectWiseID")]
    pub connect_wise_id: Option<String>,
    /// `parentId`.
    pub parent_id: Option<i32>,
    /// `grandParentId`.
    pub grand_parent_id: Option<i32>,
    /// `parentConnectWiseId`.
    pub parent_connect_wise_id: Option<String>,
    /// `grandParentConnectWiseId`.
    pub grand_parent_connect_wise_id: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WorkflowAction {
    /// `id`.
    pub const ID: Field<Self, Id<WorkflowAction>> = Field::new("id");
    /// `notifyType`.
    pub const NOTIFY_TYPE: Field<Self, NotifyTypeReference> = Field::new("notifyType");
    /// `notifyWho`.
    pub const NOTIFY_WHO: Field<Self, NotificationRecipientReference> = Field::new("notifyWho");
    /// `specificMemberTo`.
    pub const SPECIFIC_MEMBER_TO: Field<Self, MemberReference> = Field::new("specificMemberTo");
    /// `emailRecipient`.
    pub const EMAIL_RECIPIENT: Field<Self, String> = Field::new("emailRecipient");
    /// `notifyFrom`.
    pub const NOTIFY_FROM: Field<Self, NotificationRecipientReference> = Field::new("notifyFrom");
    /// `specificMemberFrom`.
    pub const SPECIFIC_MEMBER_FROM: Field<Self, MemberReference> = Field::new("specificMemberFrom");
    /// `emailFrom`.
    pub const EMAIL_FROM: Field<Self, String> = Field::new("emailFrom");
    /// `ccContact`.
    pub const CC_CONTACT: Field<Self, ContactReference> = Field::new("ccContact");
    /// `bccContact`.
    pub const BCC_CONTACT: Field<Self, ContactReference> = Field::new("bccContact");
    /// `subject`.
    pub const SUBJECT: Field<Self, String> = Field::new("subject");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `activityStatus`.
    pub const ACTIVITY_STATUS: Field<Self, ActivityStatusReference> = Field::new("activityStatus");
    /// `activityType`.
    pub const ACTIVITY_TYPE: Field<Self, ActivityTypeReference> = Field::new("activityType");
    /// `attachedTrack`.
    pub const ATTACHED_TRACK: Field<Self, TrackReference> = Field::new("attachedTrack");
    /// `daysToExecute`.
    pub const DAYS_TO_EXECUTE: Field<Self, i32> = Field::new("daysToExecute");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `boardStatus`.
    pub const BOARD_STATUS: Field<Self, ServiceStatusReference> = Field::new("boardStatus");
    /// `serviceType`.
    pub const SERVICE_TYPE: Field<Self, ServiceTypeReference> = Field::new("serviceType");
    /// `serviceSubType`.
    pub const SERVICE_SUB_TYPE: Field<Self, ServiceSubTypeReference> = Field::new("serviceSubType");
    /// `serviceItem`.
    pub const SERVICE_ITEM: Field<Self, ServiceItemReference> = Field::new("serviceItem");
    /// `group`.
    pub const GROUP: Field<Self, GroupReference> = Field::new("group");
    /// `serviceTemplate`.
    pub const SERVICE_TEMPLATE: Field<Self, ServiceTemplateReference> =
        Field::new("serviceTemplate");
    /// `invoiceMinDays`.
    pub const INVOICE_MIN_DAYS: Field<Self, i32> = Field::new("invoiceMinDays");
    /// `automateScript`.
    pub const AUTOMATE_SCRIPT: Field<Self, AutomateScriptReference> = Field::new("automateScript");
    /// `scriptSuccessStatus`.
    pub const SCRIPT_SUCCESS_STATUS: Field<Self, ServiceStatusReference> =
        Field::new("scriptSuccessStatus");
    /// `scriptFailStatus`.
    pub const SCRIPT_FAIL_STATUS: Field<Self, ServiceStatusReference> =
        Field::new("scriptFailStatus");
    /// `detailNotesFlag`.
    pub const DETAIL_NOTES_FLAG: Field<Self, bool> = Field::new("detailNotesFlag");
    /// `internalNotesFlag`.
    pub const INTERNAL_NOTES_FLAG: Field<Self, bool> = Field::new("internalNotesFlag");
    /// `auditNotesFlag`.
    pub const AUDIT_NOTES_FLAG: Field<Self, bool> = Field::new("auditNotesFlag");
    /// `servicePriority`.
    pub const SERVICE_PRIORITY: Field<Self, PriorityReference> = Field::new("servicePriority");
    /// `updateOwnerFlag`.
    pub const UPDATE_OWNER_FLAG: Field<Self, bool> = Field::new("updateOwnerFlag");
    /// `salesOrderStatus`.
    pub const SALES_ORDER_STATUS: Field<Self, OrderStatusReference> =
        Field::new("salesOrderStatus");
    /// `projectStatus`.
    pub const PROJECT_STATUS: Field<Self, ProjectStatusReference> = Field::new("projectStatus");
    /// `companyStatus`.
    pub const COMPANY_STATUS: Field<Self, CompanyStatusReference> = Field::new("companyStatus");
    /// `attachments`.
    pub const ATTACHMENTS: Field<Self, Vec<i32>> = Field::new("attachments");
    /// `serviceSurvey`.
    pub const SERVICE_SURVEY: Field<Self, ServiceSurveyReference> = Field::new("serviceSurvey");
    /// `specificTeamTo`.
    pub const SPECIFIC_TEAM_TO: Field<Self, GenericBoardTeamReference> =
        Field::new("specificTeamTo");
    /// `attachConfigurationsFor`.
    pub const ATTACH_CONFIGURATIONS_FOR: Field<Self, AttachConfigurationsFor> =
        Field::new("attachConfigurationsFor");
    /// `configurationType`.
    pub const CONFIGURATION_TYPE: Field<Self, ConfigurationTypeReference> =
        Field::new("configurationType");
    /// `configurationStatus`.
    pub const CONFIGURATION_STATUS: Field<Self, ConfigurationStatusReference> =
        Field::new("configurationStatus");
    /// `connectWiseID`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseID");
    /// `parentId`.
    pub const PARENT_ID: Field<Self, i32> = Field::new("parentId");
    /// `grandParentId`.
    pub const GRAND_PARENT_ID: Field<Self, i32> = Field::new("grandParentId");
    /// `parentConnectWiseId`.
    pub const PARENT_CONNECT_WISE_ID: Field<Self, String> = Field::new("parentConnectWiseId");
    /// `grandParentConnectWiseId`.
    pub const GRAND_PARENT_CONNECT_WISE_ID: Field<Self, String> =
        Field::new("grandParentConnectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(notify_type: impl Into<NotifyTypeReference>) -> New<Self> {
        New::from_required(Self {
            notify_type: Some(notify_type.into()),
            ..Self::default()
        })
    }
}

impl Model for WorkflowAction {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkflowAction",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "notifyType",
                    FieldKind::Record(<NotifyTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "notifyWho",
                    FieldKind::Record(<NotificationRecipientReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "specificMemberTo",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("emailRecipient", FieldKind::Text).max_length(250),
                FieldRule::new(
                    "notifyFrom",
                    FieldKind::Record(<NotificationRecipientReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "specificMemberFrom",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("emailFrom", FieldKind::Text).max_length(250),
                FieldRule::new(
                    "ccContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "bccContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("subject", FieldKind::Text).max_length(100),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new(
                    "activityStatus",
                    FieldKind::Record(<ActivityStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "activityType",
                    FieldKind::Record(<ActivityTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "attachedTrack",
                    FieldKind::Record(<TrackReference as Model>::SCHEMA),
                ),
                FieldRule::new("daysToExecute", FieldKind::Whole),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "boardStatus",
                    FieldKind::Record(<ServiceStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceType",
                    FieldKind::Record(<ServiceTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceSubType",
                    FieldKind::Record(<ServiceSubTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceItem",
                    FieldKind::Record(<ServiceItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "group",
                    FieldKind::Record(<GroupReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceTemplate",
                    FieldKind::Record(<ServiceTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new("invoiceMinDays", FieldKind::Whole),
                FieldRule::new(
                    "automateScript",
                    FieldKind::Record(<AutomateScriptReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "scriptSuccessStatus",
                    FieldKind::Record(<ServiceStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "scriptFailStatus",
                    FieldKind::Record(<ServiceStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("detailNotesFlag", FieldKind::Flag),
                FieldRule::new("internalNotesFlag", FieldKind::Flag),
                FieldRule::new("auditNotesFlag", FieldKind::Flag),
                FieldRule::new(
                    "servicePriority",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new("updateOwnerFlag", FieldKind::Flag),
                FieldRule::new(
                    "salesOrderStatus",
                    FieldKind::Record(<OrderStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "projectStatus",
                    FieldKind::Record(<ProjectStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "companyStatus",
                    FieldKind::Record(<CompanyStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("attachments", FieldKind::Whole).list(),
                FieldRule::new(
                    "serviceSurvey",
                    FieldKind::Record(<ServiceSurveyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "specificTeamTo",
                    FieldKind::Record(<GenericBoardTeamReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "attachConfigurationsFor",
                    FieldKind::Choice(AttachConfigurationsFor::VALUES),
                ),
                FieldRule::new(
                    "configurationType",
                    FieldKind::Record(<ConfigurationTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "configurationStatus",
                    FieldKind::Record(<ConfigurationStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("connectWiseID", FieldKind::Text),
                FieldRule::new("parentId", FieldKind::Whole),
                FieldRule::new("grandParentId", FieldKind::Whole),
                FieldRule::new("parentConnectWiseId", FieldKind::Text),
                FieldRule::new("grandParentConnectWiseId", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for WorkflowAction {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
