// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project ticket, as at `/project/tickets`.

use crate::model::*;

/// A project ticket, as at `/project/tickets`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectTicket {
    /// `id`.
    pub id: Option<Id<ProjectTicket>>,
    /// `summary`. Required. At most 100 characters.
    pub summary: Option<String>,
    /// `isIssueFlag`.
    pub is_issue_flag: Option<bool>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `status`.
    pub status: Option<ServiceStatusReference>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `project`.
    pub project: Option<ProjectReference>,
    /// `phase`. Required.
    pub phase: Option<ProjectPhaseReference>,
    /// `wbsCode`. At most 50 characters.
    pub wbs_code: Option<String>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `siteName`. At most 50 characters.
    pub site_name: Option<String>,
    /// `addressLine1`. At most 50 characters.
    pub address_line1: Option<String>,
    /// `addressLine2`. At most 50 characters.
    pub address_line2: Option<String>,
    /// `city`. At most 50 characters.
    pub city: Option<String>,
    /// `stateIdentifier`. At most 50 characters.
    pub state_identifier: Option<String>,
    /// `zip`. At most 12 characters.
    pub zip: Option<String>,
    /// `country`.
    pub country: Option<CountryReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `contactName`. At most 62 characters.
    pub contact_name: Option<String>,
    /// `contactPhoneNumber`. At most 20 characters.
    pub contact_phone_number: Option<String>,
    /// `contactPhoneExtension`. At most 15 characters.
    pub contact_phone_extension: Option<String>,
    /// `contactEmailAddress`. At most 250 characters.
    pub contact_email_address: Option<String>,
    /// `type`.
    pub type_: Option<ServiceTypeReference>,
    /// `subType`.
    pub sub_type: Option<ServiceSubTypeReference>,
    /// `item`.
    pub item: Option<ServiceItemReference>,
    /// `owner`.
    pub owner: Option<MemberReference>,
    /// `priority`.
    pub priority: Option<PriorityReference>,
    /// `serviceLocation`.
    pub service_location: Option<ServiceLocationReference>,
    /// `source`.
    pub source: Option<ServiceSourceReference>,
    /// `requiredDate`.
    #[serde(default, with = "crate::types::date")]
    pub required_date: Option<DateTime<Utc>>,
    /// `budgetHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub budget_hours: Option<Decimal>,
    /// `opportunity`.
    pub opportunity: Option<OpportunityReference>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `agreementType`.
    pub agreement_type: Option<String>,
    /// `knowledgeBaseCategoryId`.
    pub knowledge_base_category_id: Option<Id<KnowledgeBaseCategory>>,
    /// `knowledgeBaseSubCategoryId`.
    pub knowledge_base_sub_category_id: Option<Id<KnowledgeBaseSubCategory>>,
    /// `knowledgeBaseLinkId`.
    pub knowledge_base_link_id: Option<i32>,
    /// `knowledgeBaseLinkType`.
    pub knowledge_base_link_type: Option<KnowledgeBaseLinkType>,
    /// `allowAllClientsPortalView`.
    pub allow_all_clients_portal_view: Option<bool>,
    /// `customerUpdatedFlag`.
    pub customer_updated_flag: Option<bool>,
    /// `automaticEmailContactFlag`.
    pub automatic_email_contact_flag: Option<bool>,
    /// `automaticEmailResourceFlag`.
    pub automatic_email_resource_flag: Option<bool>,
    /// `automaticEmailCcFlag`.
    pub automatic_email_cc_flag: Option<bool>,
    /// `automaticEmailCc`. At most 1000 characters.
    pub automatic_email_cc: Option<String>,
    /// `closedDate`. Computed by CWM, never sent.
    pub closed_date: Option<String>,
    /// `closedBy`. Computed by CWM, never sent.
    pub closed_by: Option<String>,
    /// `closedFlag`. Computed by CWM, never sent.
    pub closed_flag: Option<bool>,
    /// `actualHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub actual_hours: Option<Decimal>,
    /// `approved`.
    pub approved: Option<bool>,
    /// `subBillingMethod`.
    pub sub_billing_method: Option<SubBillingMethod>,
    /// `subBillingAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub sub_billing_amount: Option<Decimal>,
    /// `subDateAccepted`.
    pub sub_date_accepted: Option<String>,
    /// `resources`.
    pub resources: Option<String>,
    /// `billTime`.
    pub bill_time: Option<ProjectTicketBillTime>,
    /// `billExpenses`.
    pub bill_expenses: Option<BillExpenses>,
    /// `billProducts`.
    pub bill_products: Option<BillProducts>,
    /// `predecessorType`.
    pub predecessor_type: Option<PredecessorType>,
    /// `predecessorId`.
    pub predecessor_id: Option<i32>,
    /// `predecessorClosedFlag`.
    pub predecessor_closed_flag: Option<bool>,
    /// `lagDays`.
    pub lag_days: Option<i32>,
    /// `lagNonworkingDaysFlag`.
    pub lag_nonworking_days_flag: Option<bool>,
    /// `estimatedStartDate`.
    #[serde(default, with = "crate::types::date")]
    pub estimated_start_date: Option<DateTime<Utc>>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `duration`.
    pub duration: Option<i32>,
    /// `scheduleStartDate`.
    #[serde(default, with = "crate::types::date")]
    pub schedule_start_date: Option<DateTime<Utc>>,
    /// `scheduleEndDate`.
    #[serde(default, with = "crate::types::date")]
    pub schedule_end_date: Option<DateTime<Utc>>,
    /// `mobileGuid`.
    pub mobile_guid: Option<String>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `tasks`.
    pub tasks: Option<Vec<TicketTask>>,
    /// `initialDescription`. Only for creating; CWM never returns it.
    pub initial_description: Option<String>,
    /// `initialInternalAnalysis`. Only for creating; CWM never returns it.
    pub initial_internal_analysis: Option<String>,
    /// `initialResolution`. Only for creating; CWM never returns it.
    pub initial_resolution: Option<String>,
    /// `contactEmailLookup`.
    pub contact_email_lookup: Option<String>,
    /// `processNotifications`.
    pub process_notifications: Option<bool>,
    /// `skipCallback`.
    pub skip_callback: Option<bool>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl ProjectTicket {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectTicket>> = Field::new("id");
    /// `summary`.
    pub const SUMMARY: Field<Self, String> = Field::new("summary");
    /// `isIssueFlag`.
    pub const IS_ISSUE_FLAG: Field<Self, bool> = Field::new("isIssueFlag");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `status`.
    pub const STATUS: Field<Self, ServiceStatusReference> = Field::new("status");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
    /// `project`.
    pub const PROJECT: Field<Self, ProjectReference> = Field::new("project");
    /// `phase`.
    pub const PHASE: Field<Self, ProjectPhaseReference> = Field::new("phase");
    /// `wbsCode`.
    pub const WBS_CODE: Field<Self, String> = Field::new("wbsCode");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `siteName`.
    pub const SITE_NAME: Field<Self, String> = Field::new("siteName");
    /// `addressLine1`.
    pub const ADDRESS_LINE1: Field<Self, String> = Field::new("addressLine1");
    /// `addressLine2`.
    pub const ADDRESS_LINE2: Field<Self, String> = Field::new("addressLine2");
    /// `city`.
    pub const CITY: Field<Self, String> = Field::new("city");
    /// `stateIdentifier`.
    pub const STATE_IDENTIFIER: Field<Self, String> = Field::new("stateIdentifier");
    /// `zip`.
    pub const ZIP: Field<Self, String> = Field::new("zip");
    /// `country`.
    pub const COUNTRY: Field<Self, CountryReference> = Field::new("country");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `contactName`.
    pub const CONTACT_NAME: Field<Self, String> = Field::new("contactName");
    /// `contactPhoneNumber`.
    pub const CONTACT_PHONE_NUMBER: Field<Self, String> = Field::new("contactPhoneNumber");
    /// `contactPhoneExtension`.
    pub const CONTACT_PHONE_EXTENSION: Field<Self, String> = Field::new("contactPhoneExtension");
    /// `contactEmailAddress`.
    pub const CONTACT_EMAIL_ADDRESS: Field<Self, String> = Field::new("contactEmailAddress");
    /// `type`.
    pub const TYPE: Field<Self, ServiceTypeReference> = Field::new("type");
    /// `subType`.
    pub const SUB_TYPE: Field<Self, ServiceSubTypeReference> = Field::new("subType");
    /// `item`.
    pub const ITEM: Field<Self, ServiceItemReference> = Field::new("item");
    /// `owner`.
    pub const OWNER: Field<Self, MemberReference> = Field::new("owner");
    /// `priority`.
    pub const PRIORITY: Field<Self, PriorityReference> = Field::new("priority");
    /// `serviceLocation`.
    pub const SERVICE_LOCATION: Field<Self, ServiceLocationReference> =
        Field::new("serviceLocation");
    /// `source`.
    pub const SOURCE: Field<Self, ServiceSourceReference> = Field::new("source");
    /// `requiredDate`.
    pub const REQUIRED_DATE: Field<Self, DateTime<Utc>> = Field::new("requiredDate");
    /// `budgetHours`.
    pub const BUDGET_HOURS: Field<Self, Decimal> = Field::new("budgetHours");
    /// `opportunity`.
    pub const OPPORTUNITY: Field<Self, OpportunityReference> = Field::new("opportunity");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `agreementType`.
    pub const AGREEMENT_TYPE: Field<Self, String> = Field::new("agreementType");
    /// `knowledgeBaseCategoryId`.
    pub const KNOWLEDGE_BASE_CATEGORY_ID: Field<Self, Id<KnowledgeBaseCategory>> =
        Field::new("knowledgeBaseCategoryId");
    /// `knowledgeBaseSubCategoryId`.
    pub const KNOWLEDGE_BASE_SUB_CATEGORY_ID: Field<Self, Id<KnowledgeBaseSubCategory>> =
        Field::new("knowledgeBaseSubCategoryId");
    /// `knowledgeBaseLinkId`.
    pub const KNOWLEDGE_BASE_LINK_ID: Field<Self, i32> = Field::new("knowledgeBaseLinkId");
    /// `knowledgeBaseLinkType`.
    pub const KNOWLEDGE_BASE_LINK_TYPE: Field<Self, KnowledgeBaseLinkType> =
        Field::new("knowledgeBaseLinkType");
    /// `allowAllClientsPortalView`.
    pub const ALLOW_ALL_CLIENTS_PORTAL_VIEW: Field<Self, bool> =
        Field::new("allowAllClientsPortalView");
    /// `customerUpdatedFlag`.
    pub const CUSTOMER_UPDATED_FLAG: Field<Self, bool> = Field::new("customerUpdatedFlag");
    /// `automaticEmailContactFlag`.
    pub const AUTOMATIC_EMAIL_CONTACT_FLAG: Field<Self, bool> =
        Field::new("automaticEmailContactFlag");
    /// `automaticEmailResourceFlag`.
    pub const AUTOMATIC_EMAIL_RESOURCE_FLAG: Field<Self, bool> =
        Field::new("automaticEmailResourceFlag");
    /// `automaticEmailCcFlag`.
    pub const AUTOMATIC_EMAIL_CC_FLAG: Field<Self, bool> = Field::new("automaticEmailCcFlag");
    /// `automaticEmailCc`.
    pub const AUTOMATIC_EMAIL_CC: Field<Self, String> = Field::new("automaticEmailCc");
    /// `closedDate`.
    pub const CLOSED_DATE: Field<Self, String> = Field::new("closedDate");
    /// `closedBy`.
    pub const CLOSED_BY: Field<Self, String> = Field::new("closedBy");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `actualHours`.
    pub const ACTUAL_HOURS: Field<Self, Decimal> = Field::new("actualHours");
    /// `approved`.
    pub const APPROVED: Field<Self, bool> = Field::new("approved");
    /// `subBillingMethod`.
    pub const SUB_BILLING_METHOD: Field<Self, SubBillingMethod> = Field::new("subBillingMethod");
    /// `subBillingAmount`.
    pub const SUB_BILLING_AMOUNT: Field<Self, Decimal> = Field::new("subBillingAmount");
    /// `subDateAccepted`.
    pub const SUB_DATE_ACCEPTED: Field<Self, String> = Field::new("subDateAccepted");
    /// `resources`.
    pub const RESOURCES: Field<Self, String> = Field::new("resources");
    /// `billTime`.
    pub const BILL_TIME: Field<Self, ProjectTicketBillTime> = Field::new("billTime");
    /// `billExpenses`.
    pub const BILL_EXPENSES: Field<Self, BillExpenses> = Field::new("billExpenses");
    /// `billProducts`.
    pub const BILL_PRODUCTS: Field<Self, BillProducts> = Field::new("billProducts");
    /// `predecessorType`.
    pub const PREDECESSOR_TYPE: Field<Self, PredecessorType> = Field::new("predecessorType");
    /// `predecessorId`.
    pub const PREDECESSOR_ID: Field<Self, i32> = Field::new("predecessorId");
    /// `predecessorClosedFlag`.
    pub const PREDECESSOR_CLOSED_FLAG: Field<Self, bool> = Field::new("predecessorClosedFlag");
    /// `lagDays`.
    pub const LAG_DAYS: Field<Self, i32> = Field::new("lagDays");
    /// `lagNonworkingDaysFlag`.
    pub const LAG_NONWORKING_DAYS_FLAG: Field<Self, bool> = Field::new("lagNonworkingDaysFlag");
    /// `estimatedStartDate`.
    pub const ESTIMATED_START_DATE: Field<Self, DateTime<Utc>> = Field::new("estimatedStartDate");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `duration`.
    pub const DURATION: Field<Self, i32> = Field::new("duration");
    /// `scheduleStartDate`.
    pub const SCHEDULE_START_DATE: Field<Self, DateTime<Utc>> = Field::new("scheduleStartDate");
    /// `scheduleEndDate`.
    pub const SCHEDULE_END_DATE: Field<Self, DateTime<Utc>> = Field::new("scheduleEndDate");
    /// `mobileGuid`.
    pub const MOBILE_GUID: Field<Self, String> = Field::new("mobileGuid");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `tasks`.
    pub const TASKS: Field<Self, Vec<TicketTask>> = Field::new("tasks");
    /// `initialDescription`.
    pub const INITIAL_DESCRIPTION: Field<Self, String> = Field::new("initialDescription");
    /// `initialInternalAnalysis`.
    pub const INITIAL_INTERNAL_ANALYSIS: Field<Self, String> =
        Field::new("initialInternalAnalysis");
    /// `initialResolution`.
    pub const INITIAL_RESOLUTION: Field<Self, String> = Field::new("initialResolution");
    /// `contactEmailLookup`.
    pub const CONTACT_EMAIL_LOOKUP: Field<Self, String> = Field::new("contactEmailLookup");
    /// `processNotifications`.
    pub const PROCESS_NOTIFICATIONS: Field<Self, bool> = Field::new("processNotifications");
    /// `skipCallback`.
    pub const SKIP_CALLBACK: Field<Self, bool> = Field::new("skipCallback");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(summary: impl Into<String>, phase: impl Into<ProjectPhaseReference>) -> New<Self> {
        New::from_required(Self {
            summary: Some(summary.into()),
            phase: Some(phase.into()),
            ..Self::default()
        })
    }
}

impl Model for ProjectTicket {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectTicket",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("summary", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("isIssueFlag", FieldKind::Flag),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<ServiceStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workType",
                    FieldKind::Record(<WorkTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "project",
                    FieldKind::Record(<ProjectReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "phase",
                    FieldKind::Record(<ProjectPhaseReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("wbsCode", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new("siteName", FieldKind::Text).max_length(50),
                FieldRule::new("addressLine1", FieldKind::Text).max_length(50),
                FieldRule::new("addressLine2", FieldKind::Text).max_length(50),
                FieldRule::new("city", FieldKind::Text).max_length(50),
                FieldRule::new("stateIdentifier", FieldKind::Text).max_length(50),
                FieldRule::new("zip", FieldKind::Text).max_length(12),
                FieldRule::new(
                    "country",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("contactName", FieldKind::Text).max_length(62),
                FieldRule::new("contactPhoneNumber", FieldKind::Text).max_length(20),
                FieldRule::new("contactPhoneExtension", FieldKind::Text).max_length(15),
                FieldRule::new("contactEmailAddress", FieldKind::Text).max_length(250),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ServiceTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "subType",
                    FieldKind::Record(<ServiceSubTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "item",
                    FieldKind::Record(<ServiceItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "owner",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "priority",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceLocation",
                    FieldKind::Record(<ServiceLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "source",
                    FieldKind::Record(<ServiceSourceReference as Model>::SCHEMA),
                ),
                FieldRule::new("requiredDate", FieldKind::Date),
                FieldRule::new("budgetHours", FieldKind::Decimal),
                FieldRule::new(
                    "opportunity",
                    FieldKind::Record(<OpportunityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new("agreementType", FieldKind::Text),
                FieldRule::new("knowledgeBaseCategoryId", FieldKind::Id),
                FieldRule::new("knowledgeBaseSubCategoryId", FieldKind::Id),
                FieldRule::new("knowledgeBaseLinkId", FieldKind::Whole),
                FieldRule::new(
                    "knowledgeBaseLinkType",
                    FieldKind::Choice(KnowledgeBaseLinkType::VALUES),
                ),
                FieldRule::new("allowAllClientsPortalView", FieldKind::Flag),
                FieldRule::new("customerUpdatedFlag", FieldKind::Flag),
                FieldRule::new("automaticEmailContactFlag", FieldKind::Flag),
                FieldRule::new("automaticEmailResourceFlag", FieldKind::Flag),
                FieldRule::new("automaticEmailCcFlag", FieldKind::Flag),
                FieldRule::new("automaticEmailCc", FieldKind::Text).max_length(1000),
                FieldRule::new("closedDate", FieldKind::Text).read_only(),
                FieldRule::new("closedBy", FieldKind::Text).read_only(),
                FieldRule::new("closedFlag", FieldKind::Flag).read_only(),
                FieldRule::new("actualHours", FieldKind::Decimal),
                FieldRule::new("approved", FieldKind::Flag),
                FieldRule::new(
                    "subBillingMethod",
                    FieldKind::Choice(SubBillingMethod::VALUES),
                ),
                FieldRule::new("subBillingAmount", FieldKind::Decimal),
                FieldRule::new("subDateAccepted", FieldKind::Text),
                FieldRule::new("resources", FieldKind::Text),
                FieldRule::new("billTime", FieldKind::Choice(ProjectTicketBillTime::VALUES)),
                FieldRule::new("billExpenses", FieldKind::Choice(BillExpenses::VALUES)),
                FieldRule::new("billProducts", FieldKind::Choice(BillProducts::VALUES)),
                FieldRule::new(
                    "predecessorType",
                    FieldKind::Choice(PredecessorType::VALUES),
                ),
                FieldRule::new("predecessorId", FieldKind::Whole),
                FieldRule::new("predecessorClosedFlag", FieldKind::Flag),
                FieldRule::new("lagDays", FieldKind::Whole),
                FieldRule::new("lagNonworkingDaysFlag", FieldKind::Flag),
                FieldRule::new("estimatedStartDate", FieldKind::Date),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("duration", FieldKind::Whole),
                FieldRule::new("scheduleStartDate", FieldKind::Date),
                FieldRule::new("scheduleEndDate", FieldKind::Date),
                FieldRule::new("mobileGuid", FieldKind::Text),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("tasks", FieldKind::Record(<TicketTask as Model>::SCHEMA)).list(),
                FieldRule::new("initialDescription", FieldKind::Text),
                FieldRule::new("initialInternalAnalysis", FieldKind::Text),
                FieldRule::new("initialResolution", FieldKind::Text),
                FieldRule::new("contactEmailLookup", FieldKind::Text),
                FieldRule::new("processNotifications", FieldKind::Flag),
                FieldRule::new("skipCallback", FieldKind::Flag),
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

impl Record for ProjectTicket {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
