// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement type, as at `/finance/agreements/types`.

use crate::model::*;

/// An agreement type, as at `/finance/agreements/types`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementType {
    /// `id`.
    pub id: Option<Id<AgreementType>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `prefixSuffixOption`.
    pub prefix_suffix_option: Option<PrefixSuffixOption>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `prePaymentFlag`.
    pub pre_payment_flag: Option<bool>,
    /// `invoicePreSuffix`. At most 5 characters.
    pub invoice_pre_suffix: Option<String>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `restrictLocationFlag`.
    pub restrict_location_flag: Option<bool>,
    /// `restrictDepartmentFlag`.
    pub restrict_department_flag: Option<bool>,
    /// `sla`.
    pub sla: Option<SLAReference>,
    /// `applicationUnits`.
    pub application_units: Option<ApplicationUnits>,
    /// `applicationLimit`.
    #[serde(default, with = "crate::types::decimal")]
    pub application_limit: Option<Decimal>,
    /// `applicationCycle`.
    pub application_cycle: Option<ApplicationCycle>,
    /// `applicationUnlimitedFlag`.
    pub application_unlimited_flag: Option<bool>,
    /// `oneTimeFlag`.
    pub one_time_flag: Option<bool>,
    /// `coverAgreementTimeFlag`.
    pub cover_agreement_time_flag: Option<bool>,
    /// `coverAgreementProductFlag`.
    pub cover_agreement_product_flag: Option<bool>,
    /// `coverAgreementExpenseFlag`.
    pub cover_agreement_expense_flag: Option<bool>,
    /// `coverSalesTaxFlag`.
    pub cover_sales_tax_flag: Option<bool>,
    /// `carryOverUnusedFlag`.
    pub carry_over_unused_flag: Option<bool>,
    /// `allowOverrunsFlag`.
    pub allow_overruns_flag: Option<bool>,
    /// `expiredDays`.
    pub expired_days: Option<i32>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `expireWhenZero`.
    pub expire_when_zero: Option<bool>,
    /// `chargeToFirmFlag`.
    pub charge_to_firm_flag: Option<bool>,
    /// `employeeCompRate`. Required.
    pub employee_comp_rate: Option<EmployeeCompRate>,
    /// `employeeCompNotExceed`. Required.
    pub employee_comp_not_exceed: Option<EmployeeCompNotExceed>,
    /// `compHourlyRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub comp_hourly_rate: Option<Decimal>,
    /// `compLimitAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub comp_limit_amount: Option<Decimal>,
    /// `billingCycle`.
    pub billing_cycle: Option<BillingCycleReference>,
    /// `billOneTimeFlag`.
    pub bill_one_time_flag: Option<bool>,
    /// `billingTerms`.
    pub billing_terms: Option<BillingTermsReference>,
    /// `invoicingCycle`. Required.
    pub invoicing_cycle: Option<InvoicingCycle>,
    /// `billAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub bill_amount: Option<Decimal>,
    /// `taxableFlag`.
    pub taxable_flag: Option<bool>,
    /// `restrictDownPaymentFlag`.
    pub restrict_down_payment_flag: Option<bool>,
    /// `invoiceDescription`. At most 4000 characters.
    pub invoice_description: Option<String>,
    /// `topCommentFlag`.
    pub top_comment_flag: Option<bool>,
    /// `bottomCommentFlag`.
    pub bottom_comment_flag: Option<bool>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `projectType`.
    pub project_type: Option<ProjectTypeReference>,
    /// `invoiceTemplate`.
    pub invoice_template: Option<InvoiceTemplateReference>,
    /// `billTime`. Required.
    pub bill_time: Option<AgreementTypeBillTime>,
    /// `billExpenses`. Required.
    pub bill_expenses: Option<BillExpenses>,
    /// `billProducts`. Required.
    pub bill_products: Option<BillProducts>,
    /// `billableTimeInvoiceFlag`.
    pub billable_time_invoice_flag: Option<bool>,
    /// `billableExpenseInvoiceFlag`.
    pub billable_expense_invoice_flag: Option<bool>,
    /// `billableProductInvoiceFlag`.
    pub billable_product_invoice_flag: Option<bool>,
    /// `copyWorkRolesFlag`.
    pub copy_work_roles_flag: Option<bool>,
    /// `copyWorkTypesFlag`.
    pub copy_work_types_flag: Option<bool>,
    /// `exclusionWorkRoleIds`.
    pub exclusion_work_role_ids: Option<Vec<i32>>,
    /// `addAllWorkRoleExclusions`.
    pub add_all_work_role_exclusions: Option<bool>,
    /// `removeAllWorkRoleExclusions`.
    pub remove_all_work_role_exclusions: Option<bool>,
    /// `exclusionWorkTypeIds`.
    pub exclusion_work_type_ids: Option<Vec<i32>>,
    /// `addAllWorkTypeExclusions`.
    pub add_all_work_type_exclusions: Option<bool>,
    /// `removeAllWorkTypeExclusions`.
    pub remove_all_work_type_exclusions: Option<bool>,
    /// `integrationXRef`. At most 50 characters.
    pub integration_x_ref: Option<String>,
    /// `prorateFlag`.
    pub prorate_flag: Option<bool>,
    /// `emailTemplate`.
    pub email_template: Option<EmailTemplateReference>,
    /// `autoInvoiceFlag`.
    pub auto_invoice_flag: Option<bool>,
    /// `invoiceProratedAdditionsFlag`.
    pub invoice_prorated_additions_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `billZeroAmountFlag`.
    pub bill_zero_amount_flag: Option<bool>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl AgreementType {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `prefixSuffixOption`.
    pub const PREFIX_SUFFIX_OPTION: Field<Self, PrefixSuffixOption> =
        Field::new("prefixSuffixOption");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `prePaymentFlag`.
    pub const PRE_PAYMENT_FLAG: Field<Self, bool> = Field::new("prePaymentFlag");
    /// `invoicePreSuffix`.
    pub const INVOICE_PRE_SUFFIX: Field<Self, String> = Field::new("invoicePreSuffix");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `restrictLocationFlag`.
    pub const RESTRICT_LOCATION_FLAG: Field<Self, bool> = Field::new("restrictLocationFlag");
    /// `restrictDepartmentFlag`.
    pub const RESTRICT_DEPARTMENT_FLAG: Field<Self, bool> = Field::new("restrictDepartmentFlag");
    /// `sla`.
    pub const SLA: Field<Self, SLAReference> = Field::new("sla");
    /// `applicationUnits`.
    pub const APPLICATION_UNITS: Field<Self, ApplicationUnits> = Field::new("applicationUnits");
    /// `applicationLimit`.
    pub const APPLICATION_LIMIT: Field<Self, Decimal> = Field::new("applicationLimit");
    /// `applicationCycle`.
    pub const APPLICATION_CYCLE: Field<Self, ApplicationCycle> = Field::new("applicationCycle");
    /// `applicationUnlimitedFlag`.
    pub const APPLICATION_UNLIMITED_FLAG: Field<Self, bool> =
        Field::new("applicationUnlimitedFlag");
    /// `oneTimeFlag`.
    pub const ONE_TIME_FLAG: Field<Self, bool> = Field::new("oneTimeFlag");
    /// `coverAgreementTimeFlag`.
    pub const COVER_AGREEMENT_TIME_FLAG: Field<Self, bool> = Field::new("coverAgreementTimeFlag");
    /// `coverAgreementProductFlag`.
    pub const COVER_AGREEMENT_PRODUCT_FLAG: Field<Self, bool> =
        Field::new("coverAgreementProductFlag");
    /// `coverAgreementExpenseFlag`.
    pub const COVER_AGREEMENT_EXPENSE_FLAG: Field<Self, bool> =
        Field::new("coverAgreementExpenseFlag");
    /// `coverSalesTaxFlag`.
    pub const COVER_SALES_TAX_FLAG: Field<Self, bool> = Field::new("coverSalesTaxFlag");
    /// `carryOverUnusedFlag`.
    pub const CARRY_OVER_UNUSED_FLAG: Field<Self, bool> = Field::new("carryOverUnusedFlag");
    /// `allowOverrunsFlag`.
    pub const ALLOW_OVERRUNS_FLAG: Field<Self, bool> = Field::new("allowOverrunsFlag");
    /// `expiredDays`.
    pub const EXPIRED_DAYS: Field<Self, i32> = Field::new("expiredDays");
    /// `limit`.
    pub const LIMIT: Field<Self, i32> = Field::new("limit");
    /// `expireWhenZero`.
    pub const EXPIRE_WHEN_ZERO: Field<Self, bool> = Field::new("expireWhenZero");
    /// `chargeToFirmFlag`.
    pub const CHARGE_TO_FIRM_FLAG: Field<Self, bool> = Field::new("chargeToFirmFlag");
    /// `employeeCompRate`.
    pub const EMPLOYEE_COMP_RATE: Field<Self, EmployeeCompRate> = Field::new("employeeCompRate");
    /// `employeeCompNotExceed`.
    pub const EMPLOYEE_COMP_NOT_EXCEED: Field<Self, EmployeeCompNotExceed> =
        Field::new("employeeCompNotExceed");
    /// `compHourlyRate`.
    pub const COMP_HOURLY_RATE: Field<Self, Decimal> = Field::new("compHourlyRate");
    /// `compLimitAmount`.
    pub const COMP_LIMIT_AMOUNT: Field<Self, Decimal> = Field::new("compLimitAmount");
    /// `billingCycle`.
    pub const BILLING_CYCLE: Field<Self, BillingCycleReference> = Field::new("billingCycle");
    /// `billOneTimeFlag`.
    pub const BILL_ONE_TIME_FLAG: Field<Self, bool> = Field::new("billOneTimeFlag");
    /// `billingTerms`.
    pub const BILLING_TERMS: Field<Self, BillingTermsReference> = Field::new("billingTerms");
    /// `invoicingCycle`.
    pub const INVOICING_CYCLE: Field<Self, InvoicingCycle> = Field::new("invoicingCycle");
    /// `billAmount`.
    pub const BILL_AMOUNT: Field<Self, Decimal> = Field::new("billAmount");
    /// `taxableFlag`.
    pub const TAXABLE_FLAG: Field<Self, bool> = Field::new("taxableFlag");
    /// `restrictDownPaymentFlag`.
    pub const RESTRICT_DOWN_PAYMENT_FLAG: Field<Self, bool> = Field::new("restrictDownPaymentFlag");
    /// `invoiceDescription`.
    pub const INVOICE_DESCRIPTION: Field<Self, String> = Field::new("invoiceDescription");
    /// `topCommentFlag`.
    pub const TOP_COMMENT_FLAG: Field<Self, bool> = Field::new("topCommentFlag");
    /// `bottomCommentFlag`.
    pub const BOTTOM_COMMENT_FLAG: Field<Self, bool> = Field::new("bottomCommentFlag");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
    /// `projectType`.
    pub const PROJECT_TYPE: Field<Self, ProjectTypeReference> = Field::new("projectType");
    /// `invoiceTemplate`.
    pub const INVOICE_TEMPLATE: Field<Self, InvoiceTemplateReference> =
        Field::new("invoiceTemplate");
    /// `billTime`.
    pub const BILL_TIME: Field<Self, AgreementTypeBillTime> = Field::new("billTime");
    /// `billExpenses`.
    pub const BILL_EXPENSES: Field<Self, BillExpenses> = Field::new("billExpenses");
    /// `billProducts`.
    pub const BILL_PRODUCTS: Field<Self, BillProducts> = Field::new("billProducts");
    /// `billableTimeInvoiceFlag`.
    pub const BILLABLE_TIME_INVOICE_FLAG: Field<Self, bool> = Field::new("billableTimeInvoiceFlag");
    /// `billableExpenseInvoiceFlag`.
    pub const BILLABLE_EXPENSE_INVOICE_FLAG: Field<Self, bool> =
        Field::new("billableExpenseInvoiceFlag");
    /// `billableProductInvoiceFlag`.
    pub const BILLABLE_PRODUCT_INVOICE_FLAG: Field<Self, bool> =
        Field::new("billableProductInvoiceFlag");
    /// `copyWorkRolesFlag`.
    pub const COPY_WORK_ROLES_FLAG: Field<Self, bool> = Field::new("copyWorkRolesFlag");
    /// `copyWorkTypesFlag`.
    pub const COPY_WORK_TYPES_FLAG: Field<Self, bool> = Field::new("copyWorkTypesFlag");
    /// `exclusionWorkRoleIds`.
    pub const EXCLUSION_WORK_ROLE_IDS: Field<Self, Vec<i32>> = Field::new("exclusionWorkRoleIds");
    /// `addAllWorkRoleExclusions`.
    pub const ADD_ALL_WORK_ROLE_EXCLUSIONS: Field<Self, bool> =
        Field::new("addAllWorkRoleExclusions");
    /// `removeAllWorkRoleExclusions`.
    pub const REMOVE_ALL_WORK_ROLE_EXCLUSIONS: Field<Self, bool> =
        Field::new("removeAllWorkRoleExclusions");
    /// `exclusionWorkTypeIds`.
    pub const EXCLUSION_WORK_TYPE_IDS: Field<Self, Vec<i32>> = Field::new("exclusionWorkTypeIds");
    /// `addAllWorkTypeExclusions`.
    pub const ADD_ALL_WORK_TYPE_EXCLUSIONS: Field<Self, bool> =
        Field::new("addAllWorkTypeExclusions");
    /// `removeAllWorkTypeExclusions`.
    pub const REMOVE_ALL_WORK_TYPE_EXCLUSIONS: Field<Self, bool> =
        Field::new("removeAllWorkTypeExclusions");
    /// `integrationXRef`.
    pub const INTEGRATION_X_REF: Field<Self, String> = Field::new("integrationXRef");
    /// `prorateFlag`.
    pub const PRORATE_FLAG: Field<Self, bool> = Field::new("prorateFlag");
    /// `emailTemplate`.
    pub const EMAIL_TEMPLATE: Field<Self, EmailTemplateReference> = Field::new("emailTemplate");
    /// `autoInvoiceFlag`.
    pub const AUTO_INVOICE_FLAG: Field<Self, bool> = Field::new("autoInvoiceFlag");
    /// `invoiceProratedAdditionsFlag`.
    pub const INVOICE_PRORATED_ADDITIONS_FLAG: Field<Self, bool> =
        Field::new("invoiceProratedAdditionsFlag");
    /// `billZeroAmountFlag`.
    pub const BILL_ZERO_AMOUNT_FLAG: Field<Self, bool> = Field::new("billZeroAmountFlag");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        employee_comp_rate: impl Into<EmployeeCompRate>,
        employee_comp_not_exceed: impl Into<EmployeeCompNotExceed>,
        invoicing_cycle: impl Into<InvoicingCycle>,
        bill_time: impl Into<AgreementTypeBillTime>,
        bill_expenses: impl Into<BillExpenses>,
        bill_products: impl Into<BillProducts>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            employee_comp_rate: Some(employee_comp_rate.into()),
            employee_comp_not_exceed: Some(employee_comp_not_exceed.into()),
            invoicing_cycle: Some(invoicing_cycle.into()),
            bill_time: Some(bill_time.into()),
            bill_expenses: Some(bill_expenses.into()),
            bill_products: Some(bill_products.into()),
            ..Self::default()
        })
    }
}

impl Model for AgreementType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "prefixSuffixOption",
                    FieldKind::Choice(PrefixSuffixOption::VALUES),
                ),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("prePaymentFlag", FieldKind::Flag),
                FieldRule::new("invoicePreSuffix", FieldKind::Text).max_length(5),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("restrictLocationFlag", FieldKind::Flag),
                FieldRule::new("restrictDepartmentFlag", FieldKind::Flag),
                FieldRule::new("sla", FieldKind::Record(<SLAReference as Model>::SCHEMA)),
                FieldRule::new(
                    "applicationUnits",
                    FieldKind::Choice(ApplicationUnits::VALUES),
                ),
                FieldRule::new("applicationLimit", FieldKind::Decimal),
                FieldRule::new(
                    "applicationCycle",
                    FieldKind::Choice(ApplicationCycle::VALUES),
                ),
                FieldRule::new("applicationUnlimitedFlag", FieldKind::Flag),
                FieldRule::new("oneTimeFlag", FieldKind::Flag),
                FieldRule::new("coverAgreementTimeFlag", FieldKind::Flag),
                FieldRule::new("coverAgreementProductFlag", FieldKind::Flag),
                FieldRule::new("coverAgreementExpenseFlag", FieldKind::Flag),
                FieldRule::new("coverSalesTaxFlag", FieldKind::Flag),
                FieldRule::new("carryOverUnusedFlag", FieldKind::Flag),
                FieldRule::new("allowOverrunsFlag", FieldKind::Flag),
                FieldRule::new("expiredDays", FieldKind::Whole),
                FieldRule::new("limit", FieldKind::Whole),
                FieldRule::new("expireWhenZero", FieldKind::Flag),
                FieldRule::new("chargeToFirmFlag", FieldKind::Flag),
                FieldRule::new(
                    "employeeCompRate",
                    FieldKind::Choice(EmployeeCompRate::VALUES),
                )
                .required(),
                FieldRule::new(
                    "employeeCompNotExceed",
                    FieldKind::Choice(EmployeeCompNotExceed::VALUES),
                )
                .required(),
                FieldRule::new("compHourlyRate", FieldKind::Decimal),
                FieldRule::new("compLimitAmount", FieldKind::Decimal),
                FieldRule::new(
                    "billingCycle",
                    FieldKind::Record(<BillingCycleReference as Model>::SCHEMA),
                ),
                FieldRule::new("billOneTimeFlag", FieldKind::Flag),
                FieldRule::new(
                    "billingTerms",
                    FieldKind::Record(<BillingTermsReference as Model>::SCHEMA),
                ),
                FieldRule::new("invoicingCycle", FieldKind::Choice(InvoicingCycle::VALUES))
                    .required(),
                FieldRule::new("billAmount", FieldKind::Decimal),
                FieldRule::new("taxableFlag", FieldKind::Flag),
                FieldRule::new("restrictDownPaymentFlag", FieldKind::Flag),
                FieldRule::new("invoiceDescription", FieldKind::Text).max_length(4000),
                FieldRule::new("topCommentFlag", FieldKind::Flag),
                FieldRule::new("bottomCommentFlag", FieldKind::Flag),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workType",
                    FieldKind::Record(<WorkTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "projectType",
                    FieldKind::Record(<ProjectTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "invoiceTemplate",
                    FieldKind::Record(<InvoiceTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new("billTime", FieldKind::Choice(AgreementTypeBillTime::VALUES))
                    .required(),
                FieldRule::new("billExpenses", FieldKind::Choice(BillExpenses::VALUES)).required(),
                FieldRule::new("billProducts", FieldKind::Choice(BillProducts::VALUES)).required(),
                FieldRule::new("billableTimeInvoiceFlag", FieldKind::Flag),
                FieldRule::new("billableExpenseInvoiceFlag", FieldKind::Flag),
                FieldRule::new("billableProductInvoiceFlag", FieldKind::Flag),
                FieldRule::new("copyWorkRolesFlag", FieldKind::Flag),
                FieldRule::new("copyWorkTypesFlag", FieldKind::Flag),
                FieldRule::new("exclusionWorkRoleIds", FieldKind::Whole).list(),
                FieldRule::new("addAllWorkRoleExclusions", FieldKind::Flag),
                FieldRule::new("removeAllWorkRoleExclusions", FieldKind::Flag),
                FieldRule::new("exclusionWorkTypeIds", FieldKind::Whole).list(),
                FieldRule::new("addAllWorkTypeExclusions", FieldKind::Flag),
                FieldRule::new("removeAllWorkTypeExclusions", FieldKind::Flag),
                FieldRule::new("integrationXRef", FieldKind::Text).max_length(50),
                FieldRule::new("prorateFlag", FieldKind::Flag),
                FieldRule::new(
                    "emailTemplate",
                    FieldKind::Record(<EmailTemplateReference as Model>::SCHEMA),
                ),
                FieldRule::new("autoInvoiceFlag", FieldKind::Flag),
                FieldRule::new("invoiceProratedAdditionsFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("billZeroAmountFlag", FieldKind::Flag),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
