// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project phase, as at `/project/projects/{parentId}/phases`.

use crate::model::*;

/// A project phase, as at `/project/projects/{parentId}/phases`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectPhase {
    /// `id`.
    pub id: Option<Id<ProjectPhase>>,
    /// `projectId`.
    pub project_id: Option<Id<Project>>,
    /// `description`. Required. At most 100 characters.
    pub description: Option<String>,
    /// `board`.
    pub board: Option<ProjectBoardReference>,
    /// `status`.
    pub status: Option<PhaseStatusReference>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `opportunity`.
    pub opportunity: Option<OpportunityReference>,
    /// `department`.
    pub department: Option<BillingUnitReference>,
    /// `parentPhase`.
    pub parent_phase: Option<ProjectPhaseReference>,
    /// `wbsCode`. At most 50 characters.
    pub wbs_code: Option<String>,
    /// `billTime`. CWM wants it in updates.
    pub bill_time: Option<ProjectPhaseBillTime>,
    /// `billExpenses`. CWM wants it in updates.
    pub bill_expenses: Option<BillExpenses>,
    /// `billProducts`. CWM wants it in updates.
    pub bill_products: Option<BillProducts>,
    /// `markAsMilestoneFlag`.
    pub mark_as_milestone_flag: Option<bool>,
    /// `notes`.
    pub notes: Option<String>,
    /// `deadlineDate`.
    #[serde(default, with = "crate::types::date")]
    pub deadline_date: Option<DateTime<Utc>>,
    /// `billSeparatelyFlag`.
    pub bill_separately_flag: Option<bool>,
    /// `billingMethod`.
    pub billing_method: Option<ProjectPhaseBillingMethod>,
    /// `scheduledHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub scheduled_hours: Option<Decimal>,
    /// `scheduledStart`.
    pub scheduled_start: Option<String>,
    /// `scheduledEnd`.
    pub scheduled_end: Option<String>,
    /// `actualHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub actual_hours: Option<Decimal>,
    /// `actualStart`.
    pub actual_start: Option<String>,
    /// `actualEnd`.
    pub actual_end: Option<String>,
    /// `budgetHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub budget_hours: Option<Decimal>,
    /// `startDate`.
    pub start_date: Option<String>,
    /// `endDate`.
    pub end_date: Option<String>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `businessUnitId`.
    pub business_unit_id: Option<Id<Department>>,
    /// `hourlyRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub hourly_rate: Option<Decimal>,
    /// `billingStartDate`.
    #[serde(default, with = "crate::types::date")]
    pub billing_start_date: Option<DateTime<Utc>>,
    /// `billPhaseClosedFlag`.
    pub bill_phase_closed_flag: Option<bool>,
    /// `billProjectClosedFlag`.
    pub bill_project_closed_flag: Option<bool>,
    /// `downpayment`.
    #[serde(default, with = "crate::types::decimal")]
    pub downpayment: Option<Decimal>,
    /// `poNumber`. At most 25 characters.
    pub po_number: Option<String>,
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
    /// `estimatedTimeRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_time_revenue: Option<Decimal>,
    /// `estimatedExpenseRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_expense_revenue: Option<Decimal>,
    /// `estimatedProductRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub estimated_product_revenue: Option<Decimal>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `billToCompany`.
    pub bill_to_company: Option<CompanyReference>,
    /// `billToContact`.
    pub bill_to_contact: Option<ContactReference>,
    /// `billToSite`.
    pub bill_to_site: Option<SiteReference>,
    /// `shipToCompany`.
    pub ship_to_company: Option<CompanyReference>,
    /// `shipToContact`.
    pub ship_to_contact: Option<ContactReference>,
    /// `shipToSite`.
    pub ship_to_site: Option<SiteReference>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl ProjectPhase {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectPhase>> = Field::new("id");
    /// `projectId`.
    pub const PROJECT_ID: Field<Self, Id<Project>> = Field::new("projectId");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `board`.
    pub const BOARD: Field<Self, ProjectBoardReference> = Field::new("board");
    /// `status`.
    pub const STATUS: Field<Self, PhaseStatusReference> = Field::new("status");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `opportunity`.
    pub const OPPORTUNITY: Field<Self, OpportunityReference> = Field::new("opportunity");
    /// `department`.
    pub const DEPARTMENT: Field<Self, BillingUnitReference> = Field::new("department");
    /// `parentPhase`.
    pub const PARENT_PHASE: Field<Self, ProjectPhaseReference> = Field::new("parentPhase");
    /// `wbsCode`.
    pub const WBS_CODE: Field<Self, String> = Field::new("wbsCode");
    /// `billTime`.
    pub const BILL_TIME: Field<Self, ProjectPhaseBillTime> = Field::new("billTime");
    /// `billExpenses`.
    pub const BILL_EXPENSES: Field<Self, BillExpenses> = Field::new("billExpenses");
    /// `billProducts`.
    pub const BILL_PRODUCTS: Field<Self, BillProducts> = Field::new("billProducts");
    /// `markAsMilestoneFlag`.
    pub const MARK_AS_MILESTONE_FLAG: Field<Self, bool> = Field::new("markAsMilestoneFlag");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `deadlineDate`.
    pub const DEADLINE_DATE: Field<Self, DateTime<Utc>> = Field::new("deadlineDate");
    /// `billSeparatelyFlag`.
    pub const BILL_SEPARATELY_FLAG: Field<Self, bool> = Field::new("billSeparatelyFlag");
    /// `billingMethod`.
    pub const BILLING_METHOD: Field<Self, ProjectPhaseBillingMethod> = Field::new("billingMethod");
    /// `scheduledHours`.
    pub const SCHEDULED_HOURS: Field<Self, Decimal> = Field::new("scheduledHours");
    /// `scheduledStart`.
    pub const SCHEDULED_START: Field<Self, String> = Field::new("scheduledStart");
    /// `scheduledEnd`.
    pub const SCHEDULED_END: Field<Self, String> = Field::new("scheduledEnd");
    /// `actualHours`.
    pub const ACTUAL_HOURS: Field<Self, Decimal> = Field::new("actualHours");
    /// `actualStart`.
    pub const ACTUAL_START: Field<Self, String> = Field::new("actualStart");
    /// `actualEnd`.
    pub const ACTUAL_END: Field<Self, String> = Field::new("actualEnd");
    /// `budgetHours`.
    pub const BUDGET_HOURS: Field<Self, Decimal> = Field::new("budgetHours");
    /// `startDate`.
    pub const START_DATE: Field<Self, String> = Field::new("startDate");
    /// `endDate`.
    pub const END_DATE: Field<Self, String> = Field::new("endDate");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `businessUnitId`.
    pub const BUSINESS_UNIT_ID: Field<Self, Id<Department>> = Field::new("businessUnitId");
    /// `hourlyRate`.
    pub const HOURLY_RATE: Field<Self, Decimal> = Field::new("hourlyRate");
    /// `billingStartDate`.
    pub const BILLING_START_DATE: Field<Self, DateTime<Utc>> = Field::new("billingStartDate");
    /// `billPhaseClosedFlag`.
    pub const BILL_PHASE_CLOSED_FLAG: Field<Self, bool> = Field::new("billPhaseClosedFlag");
    /// `billProjectClosedFlag`.
    pub const BILL_PROJECT_CLOSED_FLAG: Field<Self, bool> = Field::new("billProjectClosedFlag");
    /// `downpayment`.
    pub const DOWNPAYMENT: Field<Self, Decimal> = Field::new("downpayment");
    /// `poNumber`.
    pub const PO_NUMBER: Field<Self, String> = Field::new("poNumber");
    /// `poAmount`.
    pub const PO_AMOUNT: Field<Self, Decimal> = Field::new("poAmount");
    /// `estimatedTimeCost`.
    pub const ESTIMATED_TIME_COST: Field<Self, Decimal> = Field::new("estimatedTimeCost");
    /// `estimatedExpenseCost`.
    pub const ESTIMATED_EXPENSE_COST: Field<Self, Decimal> = Field::new("estimatedExpenseCost");
    /// `estimatedProductCost`.
    pub const ESTIMATED_PRODUCT_COST: Field<Self, Decimal> = Field::new("estimatedProductCost");
    /// `estimatedTimeRevenue`.
    pub const ESTIMATED_TIME_REVENUE: Field<Self, Decimal> = Field::new("estimatedTimeRevenue");
    /// `estimatedExpenseRevenue`.
    pub const ESTIMATED_EXPENSE_REVENUE: Field<Self, Decimal> =
        Field::new("estimatedExpenseRevenue");
    /// `estimatedProductRevenue`.
    pub const ESTIMATED_PRODUCT_REVENUE: Field<Self, Decimal> =
        Field::new("estimatedProductRevenue");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `billToCompany`.
    pub const BILL_TO_COMPANY: Field<Self, CompanyReference> = Field::new("billToCompany");
    /// `billToContact`.
    pub const BILL_TO_CONTACT: Field<Self, ContactReference> = Field::new("billToContact");
    /// `billToSite`.
    pub const BILL_TO_SITE: Field<Self, SiteReference> = Field::new("billToSite");
    /// `shipToCompany`.
    pub const SHIP_TO_COMPANY: Field<Self, CompanyReference> = Field::new("shipToCompany");
    /// `shipToContact`.
    pub const SHIP_TO_CONTACT: Field<Self, ContactReference> = Field::new("shipToContact");
    /// `shipToSite`.
    pub const SHIP_TO_SITE: Field<Self, SiteReference> = Field::new("shipToSite");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
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

impl Model for ProjectPhase {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectPhase",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("projectId", FieldKind::Id),
                FieldRule::new("description", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<ProjectBoardReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<PhaseStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "opportunity",
                    FieldKind::Record(<OpportunityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<BillingUnitReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "parentPhase",
                    FieldKind::Record(<ProjectPhaseReference as Model>::SCHEMA),
                ),
                FieldRule::new("wbsCode", FieldKind::Text).max_length(50),
                FieldRule::new("billTime", FieldKind::Choice(ProjectPhaseBillTime::VALUES)),
                FieldRule::new("billExpenses", FieldKind::Choice(BillExpenses::VALUES)),
                FieldRule::new("billProducts", FieldKind::Choice(BillProducts::VALUES)),
                FieldRule::new("markAsMilestoneFlag", FieldKind::Flag),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("deadlineDate", FieldKind::Date),
                FieldRule::new("billSeparatelyFlag", FieldKind::Flag),
                FieldRule::new(
                    "billingMethod",
                    FieldKind::Choice(ProjectPhaseBillingMethod::VALUES),
                ),
                FieldRule::new("scheduledHours", FieldKind::Decimal),
                FieldRule::new("scheduledStart", FieldKind::Text),
                FieldRule::new("scheduledEnd", FieldKind::Text),
                FieldRule::new("actualHours", FieldKind::Decimal),
                FieldRule::new("actualStart", FieldKind::Text),
                FieldRule::new("actualEnd", FieldKind::Text),
                FieldRule::new("budgetHours", FieldKind::Decimal),
                FieldRule::new("startDate", FieldKind::Text),
                FieldRule::new("endDate", FieldKind::Text),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new("businessUnitId", FieldKind::Id),
                FieldRule::new("hourlyRate", FieldKind::Decimal),
                FieldRule::new("billingStartDate", FieldKind::Date),
                FieldRule::new("billPhaseClosedFlag", FieldKind::Flag),
                FieldRule::new("billProjectClosedFlag", FieldKind::Flag),
                FieldRule::new("downpayment", FieldKind::Decimal),
                FieldRule::new("poNumber", FieldKind::Text).max_length(25),
                FieldRule::new("poAmount", FieldKind::Decimal),
                FieldRule::new("estimatedTimeCost", FieldKind::Decimal),
                FieldRule::new("estimatedExpenseCost", FieldKind::Decimal),
                FieldRule::new("estimatedProductCost", FieldKind::Decimal),
                FieldRule::new("estimatedTimeRevenue", FieldKind::Decimal),
                FieldRule::new("estimatedExpenseRevenue", FieldKind::Decimal),
                FieldRule::new("estimatedProductRevenue", FieldKind::Decimal),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
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
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
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

impl Record for ProjectPhase {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
