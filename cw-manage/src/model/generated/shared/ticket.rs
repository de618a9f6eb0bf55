// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service ticket.

use crate::model::*;

/// A service ticket.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Ticket {
    /// `id`.
    pub id: Option<Id<Ticket>>,
    /// `summary`. Required. At most 100 characters.
    pub summary: Option<String>,
    /// `recordType`.
    pub record_type: Option<RecordType>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `status`.
    pub status: Option<ServiceStatusReference>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `company`. Required.
    pub company: Option<CompanyReference>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `siteName`. At most 156 characters.
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
    /// `team`.
    pub team: Option<ServiceTeamReference>,
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
    /// `severity`. CWM wants it in updates.
    pub severity: Option<TicketSeverity>,
    /// `impact`. CWM wants it in updates.
    pub impact: Option<TicketImpact>,
    /// `externalXRef`. At most 100 characters.
    pub external_x_ref: Option<String>,
    /// `poNumber`. At most 50 characters.
    pub po_number: Option<String>,
    /// `knowledgeBaseCategoryId`.
    pub knowledge_base_category_id: Option<Id<KnowledgeBaseCategory>>,
    /// `knowledgeBaseSubCategoryId`.
    pub knowledge_base_sub_category_id: Option<Id<KnowledgeBaseSubCategory>>,
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
    /// `initialDescription`. Only for creating; CWM never returns it.
    pub initial_description: Option<String>,
    /// `initialInternalAnalysis`. Only for creating; CWM never returns it.
    pub initial_internal_analysis: Option<String>,
    /// `initialResolution`. Only for creating; CWM never returns it.
    pub initial_resolution: Option<String>,
    /// `initialDescriptionFrom`.
    pub initial_description_from: Option<String>,
    /// `contactEmailLookup`.
    pub contact_email_lookup: Option<String>,
    /// `processNotifications`.
    pub process_notifications: Option<bool>,
    /// `skipCallback`.
    pub skip_callback: Option<bool>,
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
    /// `estimatedExpenseCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_expense_cost: Option<Decimal>,
    /// `estimatedExpenseRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_expense_revenue: Option<Decimal>,
    /// `estimatedProductCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_product_cost: Option<Decimal>,
    /// `estimatedProductRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_product_revenue: Option<Decimal>,
    /// `estimatedTimeCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_time_cost: Option<Decimal>,
    /// `estimatedTimeRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_time_revenue: Option<Decimal>,
    /// `billingMethod`.
    pub billing_method: Option<TicketBillingMethod>,
    /// `billingAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub billing_amount: Option<Decimal>,
    /// `hourlyRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub hourly_rate: Option<Decimal>,
    /// `subBillingMethod`.
    pub sub_billing_method: Option<SubBillingMethod>,
    /// `subBillingAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub sub_billing_amount: Option<Decimal>,
    /// `subDateAccepted`.
    pub sub_date_accepted: Option<String>,
    /// `dateResolved`.
    pub date_resolved: Option<String>,
    /// `dateResplan`.
    pub date_resplan: Option<String>,
    /// `dateResponded`.
    pub date_responded: Option<String>,
    /// `resolveMinutes`.
    pub resolve_minutes: Option<i32>,
    /// `resPlanMinutes`.
    pub res_plan_minutes: Option<i32>,
    /// `respondMinutes`.
    pub respond_minutes: Option<i32>,
    /// `isInSla`.
    pub is_in_sla: Option<bool>,
    /// `knowledgeBaseLinkId`.
    pub knowledge_base_link_id: Option<i32>,
    /// `resources`.
    pub resources: Option<String>,
    /// `parentTicketId`.
    pub parent_ticket_id: Option<Id<Ticket>>,
    /// `hasChildTicket`.
    pub has_child_ticket: Option<bool>,
    /// `hasMergedChildTicketFlag`.
    pub has_merged_child_ticket_flag: Option<bool>,
    /// `knowledgeBaseLinkType`.
    pub knowledge_base_link_type: Option<KnowledgeBaseLinkType>,
    /// `billTime`.
    pub bill_time: Option<TicketBillTime>,
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
    /// `duration`.
    pub duration: Option<i32>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `mobileGuid`.
    pub mobile_guid: Option<String>,
    /// `sla`.
    pub sla: Option<SLAReference>,
    /// `slaStatus`.
    pub sla_status: Option<String>,
    /// `requestForChangeFlag`.
    pub request_for_change_flag: Option<bool>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `mergedParentTicket`.
    pub merged_parent_ticket: Option<TicketReference>,
    /// `integratorTags`.
    pub integrator_tags: Option<Vec<String>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `escalationStartDateUTC`.
    #[serde(rename = "escalationStartDateUTC")]
    pub escalation_start_date_utc: Option<String>,
    /// `escalationLevel`.
    pub escalation_level: Option<i32>,
    /// `minutesBeforeWaiting`.
    pub minutes_before_waiting: Option<i32>,
    /// `respondedSkippedMinutes`.
    pub responded_skipped_minutes: Option<i32>,
    /// `resplanSkippedMinutes`.
    pub resplan_skipped_minutes: Option<i32>,
    /// `respondedHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub responded_hours: Option<Decimal>,
    /// `respondedBy`.
    pub responded_by: Option<String>,
    /// `resplanHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub resplan_hours: Option<Decimal>,
    /// `resplanBy`.
    pub resplan_by: Option<String>,
    /// `resolutionHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub resolution_hours: Option<Decimal>,
    /// `resolvedBy`.
    pub resolved_by: Option<String>,
    /// `minutesWaiting`.
    pub minutes_waiting: Option<i32>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
    /// `respondByGoalUTC`.
    #[serde(rename = "respondByGoalUTC", default, with = "crate::types::date")]
    pub respond_by_goal_utc: Option<DateTime<Utc>>,
    /// `resplanGoalUTC`.
    #[serde(rename = "resplanGoalUTC", default, with = "crate::types::date")]
    pub resplan_goal_utc: Option<DateTime<Utc>>,
    /// `resolutionGoalUTC`.
    #[serde(rename = "resolutionGoalUTC", default, with = "crate::types::date")]
    pub resolution_goal_utc: Option<DateTime<Utc>>,
    /// `escalationLastUpdateMinutes`.
    pub escalation_last_update_minutes: Option<i32>,
}

impl Ticket {
    /// `id`.
    pub const ID: Field<Self, Id<Ticket>> = Field::new("id");
    /// `summary`.
    pub const SUMMARY: Field<Self, String> = Field::new("summary");
    /// `recordType`.
    pub const RECORD_TYPE: Field<Self, RecordType> = Field::new("recordType");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `status`.
    pub const STATUS: Field<Self, ServiceStatusReference> = Field::new("status");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
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
    /// `team`.
    pub const TEAM: Field<Self, ServiceTeamReference> = Field::new("team");
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
    /// `severity`.
    pub const SEVERITY: Field<Self, TicketSeverity> = Field::new("severity");
    /// `impact`.
    pub const IMPACT: Field<Self, TicketImpact> = Field::new("impact");
    /// `externalXRef`.
    pub const EXTERNAL_X_REF: Field<Self, String> = Field::new("externalXRef");
    /// `poNumber`.
    pub const PO_NUMBER: Field<Self, String> = Field::new("poNumber");
    /// `knowledgeBaseCategoryId`.
    pub const KNOWLEDGE_BASE_CATEGORY_ID: Field<Self, Id<KnowledgeBaseCategory>> =
        Field::new("knowledgeBaseCategoryId");
    /// `knowledgeBaseSubCategoryId`.
    pub const KNOWLEDGE_BASE_SUB_CATEGORY_ID: Field<Self, Id<KnowledgeBaseSubCategory>> =
        Field::new("knowledgeBaseSubCategoryId");
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
    /// `initialDescription`.
    pub const INITIAL_DESCRIPTION: Field<Self, String> = Field::new("initialDescription");
    /// `initialInternalAnalysis`.
    pub const INITIAL_INTERNAL_ANALYSIS: Field<Self, String> =
        Field::new("initialInternalAnalysis");
    /// `initialResolution`.
    pub const INITIAL_RESOLUTION: Field<Self, String> = Field::new("initialResolution");
    /// `initialDescriptionFrom`.
    pub const INITIAL_DESCRIPTION_FROM: Field<Self, String> = Field::new("initialDescriptionFrom");
    /// `contactEmailLookup`.
    pub const CONTACT_EMAIL_LOOKUP: Field<Self, String> = Field::new("contactEmailLookup");
    /// `processNotifications`.
    pub const PROCESS_NOTIFICATIONS: Field<Self, bool> = Field::new("processNotifications");
    /// `skipCallback`.
    pub const SKIP_CALLBACK: Field<Self, bool> = Field::new("skipCallback");
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
    /// `estimatedExpenseCost`.
    pub const ESTIMATED_EXPENSE_COST: Field<Self, Decimal> = Field::new("estimatedExpenseCost");
    /// `estimatedExpenseRevenue`.
    pub const ESTIMATED_EXPENSE_REVENUE: Field<Self, Decimal> =
        Field::new("estimatedExpenseRevenue");
    /// `estimatedProductCost`.
    pub const ESTIMATED_PRODUCT_COST: Field<Self, Decimal> = Field::new("estimatedProductCost");
    /// `estimatedProductRevenue`.
    pub const ESTIMATED_PRODUCT_REVENUE: Field<Self, Decimal> =
        Field::new("estimatedProductRevenue");
    /// `estimatedTimeCost`.
    pub const ESTIMATED_TIME_COST: Field<Self, Decimal> = Field::new("estimatedTimeCost");
    /// `estimatedTimeRevenue`.
    pub const ESTIMATED_TIME_REVENUE: Field<Self, Decimal> = Field::new("estimatedTimeRevenue");
    /// `billingMethod`.
    pub const BILLING_METHOD: Field<Self, TicketBillingMethod> = Field::new("billingMethod");
    /// `billingAmount`.
    pub const BILLING_AMOUNT: Field<Self, Decimal> = Field::new("billingAmount");
    /// `hourlyRate`.
    pub const HOURLY_RATE: Field<Self, Decimal> = Field::new("hourlyRate");
    /// `subBillingMethod`.
    pub const SUB_BILLING_METHOD: Field<Self, SubBillingMethod> = Field::new("subBillingMethod");
    /// `subBillingAmount`.
    pub const SUB_BILLING_AMOUNT: Field<Self, Decimal> = Field::new("subBillingAmount");
    /// `subDateAccepted`.
    pub const SUB_DATE_ACCEPTED: Field<Self, String> = Field::new("subDateAccepted");
    /// `dateResolved`.
    pub const DATE_RESOLVED: Field<Self, String> = Field::new("dateResolved");
    /// `dateResplan`.
    pub const DATE_RESPLAN: Field<Self, String> = Field::new("dateResplan");
    /// `dateResponded`.
    pub const DATE_RESPONDED: Field<Self, String> = Field::new("dateResponded");
    /// `resolveMinutes`.
    pub const RESOLVE_MINUTES: Field<Self, i32> = Field::new("resolveMinutes");
    /// `resPlanMinutes`.
    pub const RES_PLAN_MINUTES: Field<Self, i32> = Field::new("resPlanMinutes");
    /// `respondMinutes`.
    pub const RESPOND_MINUTES: Field<Self, i32> = Field::new("respondMinutes");
    /// `isInSla`.
    pub const IS_IN_SLA: Field<Self, bool> = Field::new("isInSla");
    /// `knowledgeBaseLinkId`.
    pub const KNOWLEDGE_BASE_LINK_ID: Field<Self, i32> = Field::new("knowledgeBaseLinkId");
    /// `resources`.
    pub const RESOURCES: Field<Self, String> = Field::new("resources");
    /// `parentTicketId`.
    pub const PARENT_TICKET_ID: Field<Self, Id<Ticket>> = Field::new("parentTicketId");
    /// `hasChildTicket`.
    pub const HAS_CHILD_TICKET: Field<Self, bool> = Field::new("hasChildTicket");
    /// `hasMergedChildTicketFlag`.
    pub const HAS_MERGED_CHILD_TICKET_FLAG: Field<Self, bool> =
        Field::new("hasMergedChildTicketFlag");
    /// `knowledgeBaseLinkType`.
    pub const KNOWLEDGE_BASE_LINK_TYPE: Field<Self, KnowledgeBaseLinkType> =
        Field::new("knowledgeBaseLinkType");
    /// `billTime`.
    pub const BILL_TIME: Field<Self, TicketBillTime> = Field::new("billTime");
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
    /// `duration`.
    pub const DURATION: Field<Self, i32> = Field::new("duration");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `mobileGuid`.
    pub const MOBILE_GUID: Field<Self, String> = Field::new("mobileGuid");
    /// `sla`.
    pub const SLA: Field<Self, SLAReference> = Field::new("sla");
    /// `slaStatus`.
    pub const SLA_STATUS: Field<Self, String> = Field::new("slaStatus");
    /// `requestForChangeFlag`.
    pub const REQUEST_FOR_CHANGE_FLAG: Field<Self, bool> = Field::new("requestForChangeFlag");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `mergedParentTicket`.
    pub const MERGED_PARENT_TICKET: Field<Self, TicketReference> = Field::new("mergedParentTicket");
    /// `integratorTags`.
    pub const INTEGRATOR_TAGS: Field<Self, Vec<String>> = Field::new("integratorTags");
    /// `escalationStartDateUTC`.
    pub const ESCALATION_START_DATE_UTC: Field<Self, String> = Field::new("escalationStartDateUTC");
    /// `escalationLevel`.
    pub const ESCALATION_LEVEL: Field<Self, i32> = Field::new("escalationLevel");
    /// `minutesBeforeWaiting`.
    pub const MINUTES_BEFORE_WAITING: Field<Self, i32> = Field::new("minutesBeforeWaiting");
    /// `respondedSkippedMinutes`.
    pub const RESPONDED_SKIPPED_MINUTES: Field<Self, i32> = Field::new("respondedSkippedMinutes");
    /// `resplanSkippedMinutes`.
    pub const RESPLAN_SKIPPED_MINUTES: Field<Self, i32> = Field::new("resplanSkippedMinutes");
    /// `respondedHours`.
    pub const RESPONDED_HOURS: Field<Self, Decimal> = Field::new("respondedHours");
    /// `respondedBy`.
    pub const RESPONDED_BY: Field<Self, String> = Field::new("respondedBy");
    /// `resplanHours`.
    pub const RESPLAN_HOURS: Field<Self, Decimal> = Field::new("resplanHours");
    /// `resplanBy`.
    pub const RESPLAN_BY: Field<Self, String> = Field::new("resplanBy");
    /// `resolutionHours`.
    pub const RESOLUTION_HOURS: Field<Self, Decimal> = Field::new("resolutionHours");
    /// `resolvedBy`.
    pub const RESOLVED_BY: Field<Self, String> = Field::new("resolvedBy");
    /// `minutesWaiting`.
    pub const MINUTES_WAITING: Field<Self, i32> = Field::new("minutesWaiting");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `respondByGoalUTC`.
    pub const RESPOND_BY_GOAL_UTC: Field<Self, DateTime<Utc>> = Field::new("respondByGoalUTC");
    /// `resplanGoalUTC`.
    pub const RESPLAN_GOAL_UTC: Field<Self, DateTime<Utc>> = Field::new("resplanGoalUTC");
    /// `resolutionGoalUTC`.
    pub const RESOLUTION_GOAL_UTC: Field<Self, DateTime<Utc>> = Field::new("resolutionGoalUTC");
    /// `escalationLastUpdateMinutes`.
    pub const ESCALATION_LAST_UPDATE_MINUTES: Field<Self, i32> =
        Field::new("escalationLastUpdateMinutes");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(summary: impl Into<String>, company: impl Into<CompanyReference>) -> New<Self> {
        New::from_required(Self {
            summary: Some(summary.into()),
            company: Some(company.into()),
            ..Self::default()
        })
    }
}

impl Model for Ticket {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Ticket",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("summary", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new("recordType", FieldKind::Choice(RecordType::VALUES)),
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
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new("siteName", FieldKind::Text).max_length(156),
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
                    "team",
                    FieldKind::Record(<ServiceTeamReference as Model>::SCHEMA),
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
                FieldRule::new("severity", FieldKind::Choice(TicketSeverity::VALUES)),
                FieldRule::new("impact", FieldKind::Choice(TicketImpact::VALUES)),
                FieldRule::new("externalXRef", FieldKind::Text).max_length(100),
                FieldRule::new("poNumber", FieldKind::Text).max_length(50),
                FieldRule::new("knowledgeBaseCategoryId", FieldKind::Id),
                FieldRule::new("knowledgeBaseSubCategoryId", FieldKind::Id),
                FieldRule::new("allowAllClientsPortalView", FieldKind::Flag),
                FieldRule::new("customerUpdatedFlag", FieldKind::Flag),
                FieldRule::new("automaticEmailContactFlag", FieldKind::Flag),
                FieldRule::new("automaticEmailResourceFlag", FieldKind::Flag),
                FieldRule::new("automaticEmailCcFlag", FieldKind::Flag),
                FieldRule::new("automaticEmailCc", FieldKind::Text).max_length(1000),
                FieldRule::new("initialDescription", FieldKind::Text),
                FieldRule::new("initialInternalAnalysis", FieldKind::Text),
                FieldRule::new("initialResolution", FieldKind::Text),
                FieldRule::new("initialDescriptionFrom", FieldKind::Text),
                FieldRule::new("contactEmailLookup", FieldKind::Text),
                FieldRule::new("processNotifications", FieldKind::Flag),
                FieldRule::new("skipCallback", FieldKind::Flag),
                FieldRule::new("closedDate", FieldKind::Text).read_only(),
                FieldRule::new("closedBy", FieldKind::Text).read_only(),
                FieldRule::new("closedFlag", FieldKind::Flag).read_only(),
                FieldRule::new("actualHours", FieldKind::Decimal),
                FieldRule::new("approved", FieldKind::Flag),
                FieldRule::new("estimatedExpenseCost", FieldKind::Decimal),
                FieldRule::new("estimatedExpenseRevenue", FieldKind::Decimal),
                FieldRule::new("estimatedProductCost", FieldKind::Decimal),
                FieldRule::new("estimatedProductRevenue", FieldKind::Decimal),
                FieldRule::new("estimatedTimeCost", FieldKind::Decimal),
                FieldRule::new("estimatedTimeRevenue", FieldKind::Decimal),
                FieldRule::new(
                    "billingMethod",
                    FieldKind::Choice(TicketBillingMethod::VALUES),
                ),
                FieldRule::new("billingAmount", FieldKind::Decimal),
                FieldRule::new("hourlyRate", FieldKind::Decimal),
                FieldRule::new(
                    "subBillingMethod",
                    FieldKind::Choice(SubBillingMethod::VALUES),
                ),
                FieldRule::new("subBillingAmount", FieldKind::Decimal),
                FieldRule::new("subDateAccepted", FieldKind::Text),
                FieldRule::new("dateResolved", FieldKind::Text),
                FieldRule::new("dateResplan", FieldKind::Text),
                FieldRule::new("dateResponded", FieldKind::Text),
                FieldRule::new("resolveMinutes", FieldKind::Whole),
                FieldRule::new("resPlanMinutes", FieldKind::Whole),
                FieldRule::new("respondMinutes", FieldKind::Whole),
                FieldRule::new("isInSla", FieldKind::Flag),
                FieldRule::new("knowledgeBaseLinkId", FieldKind::Whole),
                FieldRule::new("resources", FieldKind::Text),
                FieldRule::new("parentTicketId", FieldKind::Id),
                FieldRule::new("hasChildTicket", FieldKind::Flag),
                FieldRule::new("hasMergedChildTicketFlag", FieldKind::Flag),
                FieldRule::new(
                    "knowledgeBaseLinkType",
                    FieldKind::Choice(KnowledgeBaseLinkType::VALUES),
                ),
                FieldRule::new("billTime", FieldKind::Choice(TicketBillTime::VALUES)),
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
                FieldRule::new("duration", FieldKind::Whole),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("mobileGuid", FieldKind::Text),
                FieldRule::new("sla", FieldKind::Record(<SLAReference as Model>::SCHEMA)),
                FieldRule::new("slaStatus", FieldKind::Text),
                FieldRule::new("requestForChangeFlag", FieldKind::Flag),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "mergedParentTicket",
                    FieldKind::Record(<TicketReference as Model>::SCHEMA),
                ),
                FieldRule::new("integratorTags", FieldKind::Text).list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("escalationStartDateUTC", FieldKind::Text),
                FieldRule::new("escalationLevel", FieldKind::Whole),
                FieldRule::new("minutesBeforeWaiting", FieldKind::Whole),
                FieldRule::new("respondedSkippedMinutes", FieldKind::Whole),
                FieldRule::new("resplanSkippedMinutes", FieldKind::Whole),
                FieldRule::new("respondedHours", FieldKind::Decimal),
                FieldRule::new("respondedBy", FieldKind::Text),
                FieldRule::new("resplanHours", FieldKind::Decimal),
                FieldRule::new("resplanBy", FieldKind::Text),
                FieldRule::new("resolutionHours", FieldKind::Decimal),
                FieldRule::new("resolvedBy", FieldKind::Text),
                FieldRule::new("minutesWaiting", FieldKind::Whole),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("respondByGoalUTC", FieldKind::Date),
                FieldRule::new("resplanGoalUTC", FieldKind::Date),
                FieldRule::new("resolutionGoalUTC", FieldKind::Date),
                FieldRule::new("escalationLastUpdateMinutes", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}

impl Record for Ticket {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
