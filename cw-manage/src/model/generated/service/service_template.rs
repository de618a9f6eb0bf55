// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service template, as at `/service/templates`.

use crate::model::*;

/// A service template, as at `/service/templates`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceTemplate {
    /// `id`.
    pub id: Option<Id<ServiceTemplate>>,
    /// `name`.
    pub name: Option<String>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `type`.
    pub type_: Option<ServiceTypeReference>,
    /// `item`.
    pub item: Option<ServiceItemReference>,
    /// `subtype`.
    pub subtype: Option<ServiceSubTypeReference>,
    /// `serviceLocation`.
    pub service_location: Option<ServiceLocationReference>,
    /// `status`.
    pub status: Option<ServiceStatusReference>,
    /// `source`.
    pub source: Option<ServiceSourceReference>,
    /// `priority`.
    pub priority: Option<PriorityReference>,
    /// `team`.
    pub team: Option<ServiceTeamReference>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `assignedNotifyFlag`.
    pub assigned_notify_flag: Option<bool>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `summary`.
    pub summary: Option<String>,
    /// `problem`.
    pub problem: Option<String>,
    /// `hoursBudget`.
    #[serde(default, with = "crate::types::decimal")]
    pub hours_budget: Option<Decimal>,
    /// `internalAnalysis`.
    pub internal_analysis: Option<String>,
    /// `timeBillableFlag`.
    pub time_billable_flag: Option<bool>,
    /// `expenseBillableFlag`.
    pub expense_billable_flag: Option<bool>,
    /// `purchaseOrderNumber`.
    pub purchase_order_number: Option<String>,
    /// `reference`.
    pub reference: Option<String>,
    /// `billComplete_Flag`.
    #[serde(rename = "billComplete_Flag")]
    pub bill_complete_flag: Option<bool>,
    /// `billServiceSeparatelyFlag`.
    pub bill_service_separately_flag: Option<bool>,
    /// `billingAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub billing_amount: Option<Decimal>,
    /// `billUnapprovedTimeAndExpensesFlag`.
    pub bill_unapproved_time_and_expenses_flag: Option<bool>,
    /// `overrideFlag`.
    pub override_flag: Option<bool>,
    /// `timeInvoiceFlag`.
    pub time_invoice_flag: Option<bool>,
    /// `expenseInvoiceFlag`.
    pub expense_invoice_flag: Option<bool>,
    /// `productInvoiceFlag`.
    pub product_invoice_flag: Option<bool>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `billingMethod`.
    pub billing_method: Option<ServiceTemplateBillingMethod>,
    /// `severity`.
    pub severity: Option<ServiceTemplateSeverity>,
    /// `impact`.
    pub impact: Option<ServiceTemplateImpact>,
    /// `assignedBy`.
    pub assigned_by: Option<MemberReference>,
    /// `scheduleDaysBefore`.
    pub schedule_days_before: Option<i32>,
    /// `serviceDaysBefore`.
    pub service_days_before: Option<i32>,
    /// `attachScheduleToNewServiceFlag`.
    pub attach_schedule_to_new_service_flag: Option<bool>,
    /// `templateFlag`.
    pub template_flag: Option<bool>,
    /// `emailContactFlag`.
    pub email_contact_flag: Option<bool>,
    /// `emailResourceFlag`.
    pub email_resource_flag: Option<bool>,
    /// `emailCCFlag`.
    #[serde(rename = "emailCCFlag")]
    pub email_cc_flag: Option<bool>,
    /// `emailCC`.
    #[serde(rename = "emailCC")]
    pub email_cc: Option<String>,
    /// `restrictDownpaymentFlag`.
    pub restrict_downpayment_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceTemplate {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceTemplate>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `type`.
    pub const TYPE: Field<Self, ServiceTypeReference> = Field::new("type");
    /// `item`.
    pub const ITEM: Field<Self, ServiceItemReference> = Field::new("item");
    /// `subtype`.
    pub const SUBTYPE: Field<Self, ServiceSubTypeReference> = Field::new("subtype");
    /// `serviceLocation`.
    pub const SERVICE_LOCATION: Field<Self, ServiceLocationReference> =
        Field::new("serviceLocation");
    /// `status`.
    pub const STATUS: Field<Self, ServiceStatusReference> = Field::new("status");
    /// `source`.
    pub const SOURCE: Field<Self, ServiceSourceReference> = Field::new("source");
    /// `priority`.
    pub const PRIORITY: Field<Self, PriorityReference> = Field::new("priority");
    /// `team`.
    pub const TEAM: Field<Self, ServiceTeamReference> = Field::new("team");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `assignedNotifyFlag`.
    pub const ASSIGNED_NOTIFY_FLAG: Field<Self, bool> = Field::new("assignedNotifyFlag");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `summary`.
    pub const SUMMARY: Field<Self, String> = Field::new("summary");
    /// `problem`.
    pub const PROBLEM: Field<Self, String> = Field::new("problem");
    /// `hoursBudget`.
    pub const HOURS_BUDGET: Field<Self, Decimal> = Field::new("hoursBudget");
    /// `internalAnalysis`.
    pub const INTERNAL_ANALYSIS: Field<Self, String> = Field::new("internalAnalysis");
    /// `timeBillableFlag`.
    pub const TIME_BILLABLE_FLAG: Field<Self, bool> = Field::new("timeBillableFlag");
    /// `expenseBillableFlag`.
    pub const EXPENSE_BILLABLE_FLAG: Field<Self, bool> = Field::new("expenseBillableFlag");
    /// `purchaseOrderNumber`.
    pub const PURCHASE_ORDER_NUMBER: Field<Self, String> = Field::new("purchaseOrderNumber");
    /// `reference`.
    pub const REFERENCE: Field<Self, String> = Field::new("reference");
    /// `billComplete_Flag`.
    pub const BILL_COMPLETE_FLAG: Field<Self, bool> = Field::new("billComplete_Flag");
    /// `billServiceSeparatelyFlag`.
    pub const BILL_SERVICE_SEPARATELY_FLAG: Field<Self, bool> =
        Field::new("billServiceSeparatelyFlag");
    /// `billingAmount`.
    pub const BILLING_AMOUNT: Field<Self, Decimal> = Field::new("billingAmount");
    /// `billUnapprovedTimeAndExpensesFlag`.
    pub const BILL_UNAPPROVED_TIME_AND_EXPENSES_FLAG: Field<Self, bool> =
        Field::new("billUnapprovedTimeAndExpensesFlag");
    /// `overrideFlag`.
    pub const OVERRIDE_FLAG: Field<Self, bool> = Field::new("overrideFlag");
    /// `timeInvoiceFlag`.
    pub const TIME_INVOICE_FLAG: Field<Self, bool> = Field::new("timeInvoiceFlag");
    /// `expenseInvoiceFlag`.
    pub const EXPENSE_INVOICE_FLAG: Field<Self, bool> = Field::new("expenseInvoiceFlag");
    /// `productInvoiceFlag`.
    pub const PRODUCT_INVOICE_FLAG: Field<Self, bool> = Field::new("productInvoiceFlag");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `billingMethod`.
    pub const BILLING_METHOD: Field<Self, ServiceTemplateBillingMethod> =
        Field::new("billingMethod");
    /// `severity`.
    pub const SEVERITY: Field<Self, ServiceTemplateSeverity> = Field::new("severity");
    /// `impact`.
    pub const IMPACT: Field<Self, ServiceTemplateImpact> = Field::new("impact");
    /// `assignedBy`.
    pub const ASSIGNED_BY: Field<Self, MemberReference> = Field::new("assignedBy");
    /// `scheduleDaysBefore`.
    pub const SCHEDULE_DAYS_BEFORE: Field<Self, i32> = Field::new("scheduleDaysBefore");
    /// `serviceDaysBefore`.
    pub const SERVICE_DAYS_BEFORE: Field<Self, i32> = Field::new("serviceDaysBefore");
    /// `attachScheduleToNewServiceFlag`.
    pub const ATTACH_SCHEDULE_TO_NEW_SERVICE_FLAG: Field<Self, bool> =
        Field::new("attachScheduleToNewServiceFlag");
    /// `templateFlag`.
    pub const TEMPLATE_FLAG: Field<Self, bool> = Field::new("templateFlag");
    /// `emailContactFlag`.
    pub const EMAIL_CONTACT_FLAG: Field<Self, bool> = Field::new("emailContactFlag");
    /// `emailResourceFlag`.
    pub const EMAIL_RESOURCE_FLAG: Field<Self, bool> = Field::new("emailResourceFlag");
    /// `emailCCFlag`.
    pub const EMAIL_CC_FLAG: Field<Self, bool> = Field::new("emailCCFlag");
    /// `emailCC`.
    pub const EMAIL_CC: Field<Self, String> = Field::new("emailCC");
    /// `restrictDownpaymentFlag`.
    pub const RESTRICT_DOWNPAYMENT_FLAG: Field<Self, bool> = Field::new("restrictDownpaymentFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ServiceTemplate {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceTemplate",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ServiceTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "item",
                    FieldKind::Record(<ServiceItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "subtype",
                    FieldKind::Record(<ServiceSubTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "serviceLocation",
                    FieldKind::Record(<ServiceLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<ServiceStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "source",
                    FieldKind::Record(<ServiceSourceReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "priority",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "team",
                    FieldKind::Record(<ServiceTeamReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new("assignedNotifyFlag", FieldKind::Flag),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("summary", FieldKind::Text),
                FieldRule::new("problem", FieldKind::Text),
                FieldRule::new("hoursBudget", FieldKind::Decimal),
                FieldRule::new("internalAnalysis", FieldKind::Text),
                FieldRule::new("timeBillableFlag", FieldKind::Flag),
                FieldRule::new("expenseBillableFlag", FieldKind::Flag),
                FieldRule::new("purchaseOrderNumber", FieldKind::Text),
                FieldRule::new("reference", FieldKind::Text),
                FieldRule::new("billComplete_Flag", FieldKind::Flag),
                FieldRule::new("billServiceSeparatelyFlag", FieldKind::Flag),
                FieldRule::new("billingAmount", FieldKind::Decimal),
                FieldRule::new("billUnapprovedTimeAndExpensesFlag", FieldKind::Flag),
                FieldRule::new("overrideFlag", FieldKind::Flag),
                FieldRule::new("timeInvoiceFlag", FieldKind::Flag),
                FieldRule::new("expenseInvoiceFlag", FieldKind::Flag),
                FieldRule::new("productInvoiceFlag", FieldKind::Flag),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billingMethod",
                    FieldKind::Choice(ServiceTemplateBillingMethod::VALUES),
                ),
                FieldRule::new(
                    "severity",
                    FieldKind::Choice(ServiceTemplateSeverity::VALUES),
                ),
                FieldRule::new("impact", FieldKind::Choice(ServiceTemplateImpact::VALUES)),
                FieldRule::new(
                    "assignedBy",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("scheduleDaysBefore", FieldKind::Whole),
                FieldRule::new("serviceDaysBefore", FieldKind::Whole),
                FieldRule::new("attachScheduleToNewServiceFlag", FieldKind::Flag),
                FieldRule::new("templateFlag", FieldKind::Flag),
                FieldRule::new("emailContactFlag", FieldKind::Flag),
                FieldRule::new("emailResourceFlag", FieldKind::Flag),
                FieldRule::new("emailCCFlag", FieldKind::Flag),
                FieldRule::new("emailCC", FieldKind::Text),
                FieldRule::new("restrictDownpaymentFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ServiceTemplate {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
