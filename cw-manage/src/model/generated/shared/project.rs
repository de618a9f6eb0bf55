// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project, as at `/project/projects`.

use crate::model::*;

/// A project, as at `/project/projects`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Project {
    /// `id`.
    pub id: Option<Id<Project>>,
    /// `actualEnd`.
    #[serde(default, with = "crate::types::date")]
    pub actual_end: Option<DateTime<Utc>>,
    /// `actualHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub actual_hours: Option<Decimal>,
    /// `actualStart`.
    #[serde(default, with = "crate::types::date")]
    pub actual_start: Option<DateTime<Utc>>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `billExpenses`. CWM wants it in updates.
    pub bill_expenses: Option<BillExpenses>,
    /// `billingAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub billing_amount: Option<Decimal>,
    /// `billingAttention`. At most 50 characters.
    pub billing_attention: Option<String>,
    /// `billingMethod`. Required.
    pub billing_method: Option<ProjectBillingMethod>,
    /// `billingRateType`. CWM wants it in updates.
    pub billing_rate_type: Option<BillingRateType>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `billProducts`. CWM wants it in updates.
    pub bill_products: Option<BillProducts>,
    /// `billProjectAfterClosedFlag`.
    pub bill_project_after_closed_flag: Option<bool>,
    /// `billTime`. CWM wants it in updates.
    pub bill_time: Option<ProjectBillTime>,
    /// `billToCompany`.
    pub bill_to_company: Option<CompanyReference>,
    /// `billToContact`.
    pub bill_to_contact: Option<ContactReference>,
    /// `billToSite`.
    pub bill_to_site: Option<SiteReference>,
    /// `billUnapprovedTimeAndExpense`.
    pub bill_unapproved_time_and_expense: Option<bool>,
    /// `board`. Required.
    pub board: Option<ProjectBoardReference>,
    /// `budgetAnalysis`. CWM wants it in updates.
    pub budget_analysis: Option<BudgetAnalysis>,
    /// `budgetFlag`.
    pub budget_flag: Option<bool>,
    /// `budgetHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub budget_hours: Option<Decimal>,
    /// `company`. Required.
    pub company: Option<CompanyReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `customerPO`. At most 50 characters.
    #[serde(rename = "customerPO")]
    pub customer_po: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `downpayment`.
    #[serde(default, with = "crate::types::decimal")]
    pub downpayment: Option<Decimal>,
    /// `estimatedEnd`. Required.
    #[serde(default, with = "crate::types::date")]
    pub estimated_end: Option<DateTime<Utc>>,
    /// `percentComplete`.
    #[serde(default, with = "crate::types::decimal")]
    pub percent_complete: Option<Decimal>,
    /// `estimatedExpenseRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_expense_revenue: Option<Decimal>,
    /// `estimatedHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_hours: Option<Decimal>,
    /// `estimatedProductRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_product_revenue: Option<Decimal>,
    /// `estimatedStart`. Required.
    #[serde(default, with = "crate::types::date")]
    pub estimated_start: Option<DateTime<Utc>>,
    /// `estimatedTimeRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_time_revenue: Option<Decimal>,
    /// `expenseApprover`.
    pub expense_approver: Option<MemberReference>,
    /// `includeDependenciesFlag`.
    pub include_dependencies_flag: Option<bool>,
    /// `includeEstimatesFlag`.
    pub include_estimates_flag: Option<bool>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `manager`.
    pub manager: Option<MemberReference>,
    /// `name`. Required. At most 100 characters.
    pub name: Option<String>,
    /// `opportunity`.
    pub opportunity: Option<OpportunityReference>,
    /// `projectTemplateId`.
    pub project_template_id: Option<i32>,
    /// `restrictDownPaymentFlag`.
    pub restrict_down_payment_flag: Option<bool>,
    /// `scheduledEnd`.
    #[serde(default, with = "crate::types::date")]
    pub scheduled_end: Option<DateTime<Utc>>,
    /// `scheduledHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub scheduled_hours: Option<Decimal>,
    /// `scheduledStart`.
    #[serde(default, with = "crate::types::date")]
    pub scheduled_start: Option<DateTime<Utc>>,
    /// `shipToCompany`.
    pub ship_to_company: Option<CompanyReference>,
    /// `shipToContact`.
    pub ship_to_contact: Option<ContactReference>,
    /// `shipToSite`.
    pub ship_to_site: Option<SiteReference>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `status`.
    pub status: Option<ProjectStatusReference>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `timeApprover`.
    pub time_approver: Option<MemberReference>,
    /// `type`.
    pub type_: Option<ProjectTypeReference>,
    /// `doNotDisplayInPortalFlag`.
    pub do_not_display_in_portal_flag: Option<bool>,
    /// `billingStartDate`.
    #[serde(default, with = "crate::types::date")]
    pub billing_start_date: Option<DateTime<Utc>>,
    /// `poAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub po_amount: Option<Decimal>,
    /// `estimatedTimeCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_time_cost: Option<Decimal>,
    /// `estimatedExpenseCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_expense_cost: Option<Decimal>,
    /// `estimatedProductCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_product_cost: Option<Decimal>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `companyLocation`.
    pub company_location: Option<SystemLocationReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
    /// `overridePercentComplete`.
    pub override_percent_complete: Option<bool>,
    /// `showOverridePercentFlag`.
    pub show_override_percent_flag: Option<bool>,
}

impl Project {
    /// `id`.
    pub const ID: Field<Self, Id<Project>> = Field::new("id");
    /// `actualEnd`.
    pub const ACTUAL_END: Field<Self, DateTime<Utc>> = Field::new("actualEnd");
    /// `actualHours`.
    pub const ACTUAL_HOURS: Field<Self, Decimal> = Field::new("actualHours");
    /// `actualStart`.
    pub const ACTUAL_START: Field<Self, DateTime<Utc>> = Field::new("actualStart");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `billExpenses`.
    pub const BILL_EXPENSES: Field<Self, BillExpenses> = Field::new("billExpenses");
    /// `billingAmount`.
    pub const BILLING_AMOUNT: Field<Self, Decimal> = Field::new("billingAmount");
    /// `billingAttention`.
    pub const BILLING_ATTENTION: Field<Self, String> = Field::new("billingAttention");
    /// `billingMethod`.
    pub const BILLING_METHOD: Field<Self, ProjectBillingMethod> = Field::new("billingMethod");
    /// `billingRateType`.
    pub const BILLING_RATE_TYPE: Field<Self, BillingRateType> = Field::new("billingRateType");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `billProducts`.
    pub const BILL_PRODUCTS: Field<Self, BillProducts> = Field::new("billProducts");
    /// `billProjectAfterClosedFlag`.
    pub const BILL_PROJECT_AFTER_CLOSED_FLAG: Field<Self, bool> =
        Field::new("billProjectAfterClosedFlag");
    /// `billTime`.
    pub const BILL_TIME: Field<Self, ProjectBillTime> = Field::new("billTime");
    /// `billToCompany`.
    pub const BILL_TO_COMPANY: Field<Self, CompanyReference> = Field::new("billToCompany");
    /// `billToContact`.
    pub const BILL_TO_CONTACT: Field<Self, ContactReference> = Field::new("billToContact");
    /// `billToSite`.
    pub const BILL_TO_SITE: Field<Self, SiteReference> = Field::new("billToSite");
    /// `billUnapprovedTimeAndExpense`.
    pub const BILL_UNAPPROVED_TIME_AND_EXPENSE: Field<Self, bool> =
        Field::new("billUnapprovedTimeAndExpense");
    /// `board`.
    pub const BOARD: Field<Self, ProjectBoardReference> = Field::new("board");
    /// `budgetAnalysis`.
    pub const BUDGET_ANALYSIS: Field<Self, BudgetAnalysis> = Field::new("budgetAnalysis");
    /// `budgetFlag`.
    pub const BUDGET_FLAG: Field<Self, bool> = Field::new("budgetFlag");
    /// `budgetHours`.
    pub const BUDGET_HOURS: Field<Self, Decimal> = Field::new("budgetHours");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `customerPO`.
    pub const CUSTOMER_PO: Field<Self, String> = Field::new("customerPO");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `downpayment`.
    pub const DOWNPAYMENT: Field<Self, Decimal> = Field::new("downpayment");
    /// `estimatedEnd`.
    pub const ESTIMATED_END: Field<Self, DateTime<Utc>> = Field::new("estimatedEnd");
    /// `percentComplete`.
    pub const PERCENT_COMPLETE: Field<Self, Decimal> = Field::new("percentComplete");
    /// `estimatedExpenseRevenue`.
    pub const ESTIMATED_EXPENSE_REVENUE: Field<Self, Decimal> =
        Field::new("estimatedExpenseRevenue");
    /// `estimatedHours`.
    pub const ESTIMATED_HOURS: Field<Self, Decimal> = Field::new("estimatedHours");
    /// `estimatedProductRevenue`.
    pub const ESTIMATED_PRODUCT_REVENUE: Field<Self, Decimal> =
        Field::new("estimatedProductRevenue");
    /// `estimatedStart`.
    pub const ESTIMATED_START: Field<Self, DateTime<Utc>> = Field::new("estimatedStart");
    /// `estimatedTimeRevenue`.
    pub const ESTIMATED_TIME_REVENUE: Field<Self, Decimal> = Field::new("estimatedTimeRevenue");
    /// `expenseApprover`.
    pub const EXPENSE_APPROVER: Field<Self, MemberReference> = Field::new("expenseApprover");
    /// `includeDependenciesFlag`.
    pub const INCLUDE_DEPENDENCIES_FLAG: Field<Self, bool> = Field::new("includeDependenciesFlag");
    /// `includeEstimatesFlag`.
    pub const INCLUDE_ESTIMATES_FLAG: Field<Self, bool> = Field::new("includeEstimatesFlag");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `manager`.
    pub const MANAGER: Field<Self, MemberReference> = Field::new("manager");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `opportunity`.
    pub const OPPORTUNITY: Field<Self, OpportunityReference> = Field::new("opportunity");
    /// `projectTemplateId`.
    pub const PROJECT_TEMPLATE_ID: Field<Self, i32> = Field::new("projectTemplateId");
    /// `restrictDownPaymentFlag`.
    pub const RESTRICT_DOWN_PAYMENT_FLAG: Field<Self, bool> = Field::new("restrictDownPaymentFlag");
    /// `scheduledEnd`.
    pub const SCHEDULED_END: Field<Self, DateTime<Utc>> = Field::new("scheduledEnd");
    /// `scheduledHours`.
    pub const SCHEDULED_HOURS: Field<Self, Decimal> = Field::new("scheduledHours");
    /// `scheduledStart`.
    pub const SCHEDULED_START: Field<Self, DateTime<Utc>> = Field::new("scheduledStart");
    /// `shipToCompany`.
    pub const SHIP_TO_COMPANY: Field<Self, CompanyReference> = Field::new("shipToCompany");
    /// `shipToContact`.
    pub const SHIP_TO_CONTACT: Field<Self, ContactReference> = Field::new("shipToContact");
    /// `shipToSite`.
    pub const SHIP_TO_SITE: Field<Self, SiteReference> = Field::new("shipToSite");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `status`.
    pub const STATUS: Field<Self, ProjectStatusReference> = Field::new("status");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `timeApprover`.
    pub const TIME_APPROVER: Field<Self, MemberReference> = Field::new("timeApprover");
    /// `type`.
    pub const TYPE: Field<Self, ProjectTypeReference> = Field::new("type");
    /// `doNotDisplayInPortalFlag`.
    pub const DO_NOT_DISPLAY_IN_PORTAL_FLAG: Field<Self, bool> =
        Field::new("doNotDisplayInPortalFlag");
    /// `billingStartDate`.
    pub const BILLING_START_DATE: Field<Self, DateTime<Utc>> = Field::new("billingStartDate");
    /// `poAmount`.
    pub const PO_AMOUNT: Field<Self, Decimal> = Field::new("poAmount");
    /// `estimatedTimeCost`.
    pub const ESTIMATED_TIME_COST: Field<Self, Decimal> = Field::new("estimatedTimeCost");
    /// `estimatedExpenseCost`.
    pub const ESTIMATED_EXPENSE_COST: Field<Self, Decimal> = Field::new("estimatedExpenseCost");
    /// `estimatedProductCost`.
    pub const ESTIMATED_PRODUCT_COST: Field<Self, Decimal> = Field::new("estimatedProductCost");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `companyLocation`.
    pub const COMPANY_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("companyLocation");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `overridePercentComplete`.
    pub const OVERRIDE_PERCENT_COMPLETE: Field<Self, bool> = Field::new("overridePercentComplete");
    /// `showOverridePercentFlag`.
    pub const SHOW_OVERRIDE_PERCENT_FLAG: Field<Self, bool> = Field::new("showOverridePercentFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        billing_method: impl Into<ProjectBillingMethod>,
        board: impl Into<ProjectBoardReference>,
        company: impl Into<CompanyReference>,
        estimated_end: impl Into<DateTime<Utc>>,
        estimated_start: impl Into<DateTime<Utc>>,
        name: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            billing_method: Some(billing_method.into()),
            board: Some(board.into()),
            company: Some(company.into()),
            estimated_end: Some(estimated_end.into()),
            estimated_start: Some(estimated_start.into()),
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for Project {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Project",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("actualEnd", FieldKind::Date),
                FieldRule::new("actualHours", FieldKind::Decimal),
                FieldRule::new("actualStart", FieldKind::Date),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new("billExpenses", FieldKind::Choice(BillExpenses::VALUES)),
                FieldRule::new("billingAmount", FieldKind::Decimal),
                FieldRule::new("billingAttention", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "billingMethod",
                    FieldKind::Choice(ProjectBillingMethod::VALUES),
                )
                .required(),
                FieldRule::new(
                    "billingRateType",
                    FieldKind::Choice(BillingRateType::VALUES),
                ),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new("billProducts", FieldKind::Choice(BillProducts::VALUES)),
                FieldRule::new("billProjectAfterClosedFlag", FieldKind::Flag),
                FieldRule::new("billTime", FieldKind::Choice(ProjectBillTime::VALUES)),
                FieldRule::new(
                    "billToCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billToContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "billToSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new("billUnapprovedTimeAndExpense", FieldKind::Flag),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<ProjectBoardReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("budgetAnalysis", FieldKind::Choice(BudgetAnalysis::VALUES)),
                FieldRule::new("budgetFlag", FieldKind::Flag),
                FieldRule::new("budgetHours", FieldKind::Decimal),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new("customerPO", FieldKind::Text).max_length(50),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("downpayment", FieldKind::Decimal),
                FieldRule::new("estimatedEnd", FieldKind::Date).required(),
                FieldRule::new("percentComplete", FieldKind::Decimal),
                FieldRule::new("estimatedExpenseRevenue", FieldKind::Decimal),
                FieldRule::new("estimatedHours", FieldKind::Decimal),
                FieldRule::new("estimatedProductRevenue", FieldKind::Decimal),
                FieldRule::new("estimatedStart", FieldKind::Date).required(),
                FieldRule::new("estimatedTimeRevenue", FieldKind::Decimal),
                FieldRule::new(
                    "expenseApprover",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("includeDependenciesFlag", FieldKind::Flag),
                FieldRule::new("includeEstimatesFlag", FieldKind::Flag),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "manager",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new(
                    "opportunity",
                    FieldKind::Record(<OpportunityReference as Model>::SCHEMA),
                ),
                FieldRule::new("projectTemplateId", FieldKind::Whole),
                FieldRule::new("restrictDownPaymentFlag", FieldKind::Flag),
                FieldRule::new("scheduledEnd", FieldKind::Date),
                FieldRule::new("scheduledHours", FieldKind::Decimal),
                FieldRule::new("scheduledStart", FieldKind::Date),
                FieldRule::new(
                    "shipToCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "shipToContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "shipToSite",
                    FieldKind::Record(<SiteReference as Model>::SCHEMA),
                ),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<ProjectStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new(
                    "timeApprover",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ProjectTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("doNotDisplayInPortalFlag", FieldKind::Flag),
                FieldRule::new("billingStartDate", FieldKind::Date),
                FieldRule::new("poAmount", FieldKind::Decimal),
                FieldRule::new("estimatedTimeCost", FieldKind::Decimal),
                FieldRule::new("estimatedExpenseCost", FieldKind::Decimal),
                FieldRule::new("estimatedProductCost", FieldKind::Decimal),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "companyLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("overridePercentComplete", FieldKind::Flag),
                FieldRule::new("showOverridePercentFlag", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}

impl Record for Project {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
