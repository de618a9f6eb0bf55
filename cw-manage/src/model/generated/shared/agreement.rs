// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement: what a company has a contract for, and how it is invoiced.

use crate::model::*;

/// An agreement: what a company has a contract for, and how it is invoiced.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Agreement {
    /// `id`.
    pub id: Option<Id<Agreement>>,
    /// `name`. Required. At most 100 characters.
    pub name: Option<String>,
    /// `type`. Required.
    pub type_: Option<AgreementTypeReference>,
    /// `company`. Required.
    pub company: Option<CompanyReference>,
    /// `contact`. Required.
    pub contact: Option<ContactReference>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `subContractCompany`.
    pub sub_contract_company: Option<CompanyReference>,
    /// `subContractContact`.
    pub sub_contract_contact: Option<ContactReference>,
    /// `parentAgreement`.
    pub parent_agreement: Option<AgreementReference>,
    /// `customerPO`. At most 50 characters.
    #[serde(rename = "customerPO")]
    pub customer_po: Option<String>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `restrictLocationFlag`.
    pub restrict_location_flag: Option<bool>,
    /// `restrictDepartmentFlag`.
    pub restrict_department_flag: Option<bool>,
    /// `startDate`.
    #[serde(default, with = "crate::types::date")]
    pub start_date: Option<DateTime<Utc>>,
    /// `endDate`.
    #[serde(default, with = "crate::types::date")]
    pub end_date: Option<DateTime<Utc>>,
    /// `noEndingDateFlag`.
    pub no_ending_date_flag: Option<bool>,
    /// `opportunity`.
    pub opportunity: Option<OpportunityReference>,
    /// `cancelledFlag`.
    pub cancelled_flag: Option<bool>,
    /// `dateCancelled`.
    #[serde(default, with = "crate::types::date")]
    pub date_cancelled: Option<DateTime<Utc>>,
    /// `reasonCancelled`. At most 100 characters.
    pub reason_cancelled: Option<String>,
    /// `sla`.
    pub sla: Option<SLAReference>,
    /// `workOrder`. At most 20 characters.
    pub work_order: Option<String>,
    /// `internalNotes`.
    pub internal_notes: Option<String>,
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
    /// `coverAgreementTime`.
    pub cover_agreement_time: Option<bool>,
    /// `coverAgreementProduct`.
    pub cover_agreement_product: Option<bool>,
    /// `coverAgreementExpense`.
    pub cover_agreement_expense: Option<bool>,
    /// `coverSalesTax`.
    pub cover_sales_tax: Option<bool>,
    /// `carryOverUnused`.
    pub carry_over_unused: Option<bool>,
    /// `allowOverruns`.
    pub allow_overruns: Option<bool>,
    /// `expiredDays`.
    pub expired_days: Option<i32>,
    /// `limit`.
    pub limit: Option<i32>,
    /// `expireWhenZero`.
    pub expire_when_zero: Option<bool>,
    /// `chargeToFirm`.
    pub charge_to_firm: Option<bool>,
    /// `employeeCompRate`. CWM wants it in updates.
    pub employee_comp_rate: Option<EmployeeCompRate>,
    /// `employeeCompNotExceed`.
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
    /// `invoicingCycle`. CWM wants it in updates.
    pub invoicing_cycle: Option<InvoicingCycle>,
    /// `billToCompany`.
    pub bill_to_company: Option<CompanyReference>,
    /// `billToContact`.
    pub bill_to_contact: Option<ContactReference>,
    /// `billToSite`.
    pub bill_to_site: Option<SiteReference>,
    /// `billAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub bill_amount: Option<Decimal>,
    /// `taxable`.
    pub taxable: Option<bool>,
    /// `prorateFirstBill`.
    #[serde(default, with = "crate::types::decimal")]
    pub prorate_first_bill: Option<Decimal>,
    /// `billStartDate`.
    #[serde(default, with = "crate::types::date")]
    pub bill_start_date: Option<DateTime<Utc>>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `restrictDownPayment`.
    pub restrict_down_payment: Option<bool>,
    /// `prorateFlag`.
    pub prorate_flag: Option<bool>,
    /// `invoiceProratedAdditionsFlag`.
    pub invoice_prorated_additions_flag: Option<bool>,
    /// `invoiceDescription`.
    pub invoice_description: Option<String>,
    /// `topComment`.
    pub top_comment: Option<bool>,
    /// `bottomComment`.
    pub bottom_comment: Option<bool>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `projectType`.
    pub project_type: Option<ProjectTypeReference>,
    /// `invoiceTemplate`.
    pub invoice_template: Option<InvoiceTemplateReference>,
    /// `billTime`. CWM wants it in updates.
    pub bill_time: Option<AgreementBillTime>,
    /// `billExpenses`. CWM wants it in updates.
    pub bill_expenses: Option<BillExpenses>,
    /// `billProducts`. CWM wants it in updates.
    pub bill_products: Option<BillProducts>,
    /// `billableTimeInvoice`.
    pub billable_time_invoice: Option<bool>,
    /// `billableExpenseInvoice`.
    pub billable_expense_invoice: Option<bool>,
    /// `billableProductInvoice`.
    pub billable_product_invoice: Option<bool>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `periodType`.
    pub period_type: Option<PeriodType>,
    /// `autoInvoiceFlag`.
    pub auto_invoice_flag: Option<bool>,
    /// `nextInvoiceDate`. Computed by CWM, never sent.
    pub next_invoice_date: Option<String>,
    /// `companyLocation`.
    pub company_location: Option<SystemLocationReference>,
    /// `shipToCompany`.
    pub ship_to_company: Option<CompanyReference>,
    /// `shipToContact`.
    pub ship_to_contact: Option<ContactReference>,
    /// `shipToSite`.
    pub ship_to_site: Option<SiteReference>,
    /// `agreementStatus`. Computed by CWM, never sent.
    pub agreement_status: Option<AgreementStatus>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
    /// `billZeroAmountFlag`.
    pub bill_zero_amount_flag: Option<bool>,
}

impl Agreement {
    /// `id`.
    pub const ID: Field<Self, Id<Agreement>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `type`.
    pub const TYPE: Field<Self, AgreementTypeReference> = Field::new("type");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `subContractCompany`.
    pub const SUB_CONTRACT_COMPANY: Field<Self, CompanyReference> =
        Field::new("subContractCompany");
    /// `subContractContact`.
    pub const SUB_CONTRACT_CONTACT: Field<Self, ContactReference> =
        Field::new("subContractContact");
    /// `parentAgreement`.
    pub const PARENT_AGREEMENT: Field<Self, AgreementReference> = Field::new("parentAgreement");
    /// `customerPO`.
    pub const CUSTOMER_PO: Field<Self, String> = Field::new("customerPO");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `restrictLocationFlag`.
    pub const RESTRICT_LOCATION_FLAG: Field<Self, bool> = Field::new("restrictLocationFlag");
    /// `restrictDepartmentFlag`.
    pub const RESTRICT_DEPARTMENT_FLAG: Field<Self, bool> = Field::new("restrictDepartmentFlag");
    /// `startDate`.
    pub const START_DATE: Field<Self, DateTime<Utc>> = Field::new("startDate");
    /// `endDate`.
    pub const END_DATE: Field<Self, DateTime<Utc>> = Field::new("endDate");
    /// `noEndingDateFlag`.
    pub const NO_ENDING_DATE_FLAG: Field<Self, bool> = Field::new("noEndingDateFlag");
    /// `opportunity`.
    pub const OPPORTUNITY: Field<Self, OpportunityReference> = Field::new("opportunity");
    /// `cancelledFlag`.
    pub const CANCELLED_FLAG: Field<Self, bool> = Field::new("cancelledFlag");
    /// `dateCancelled`.
    pub const DATE_CANCELLED: Field<Self, DateTime<Utc>> = Field::new("dateCancelled");
    /// `reasonCancelled`.
    pub const REASON_CANCELLED: Field<Self, String> = Field::new("reasonCancelled");
    /// `sla`.
    pub const SLA: Field<Self, SLAReference> = Field::new("sla");
    /// `workOrder`.
    pub const WORK_ORDER: Field<Self, String> = Field::new("workOrder");
    /// `internalNotes`.
    pub const INTERNAL_NOTES: Field<Self, String> = Field::new("internalNotes");
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
    /// `coverAgreementTime`.
    pub const COVER_AGREEMENT_TIME: Field<Self, bool> = Field::new("coverAgreementTime");
    /// `coverAgreementProduct`.
    pub const COVER_AGREEMENT_PRODUCT: Field<Self, bool> = Field::new("coverAgreementProduct");
    /// `coverAgreementExpense`.
    pub const COVER_AGREEMENT_EXPENSE: Field<Self, bool> = Field::new("coverAgreementExpense");
    /// `coverSalesTax`.
    pub const COVER_SALES_TAX: Field<Self, bool> = Field::new("coverSalesTax");
    /// `carryOverUnused`.
    pub const CARRY_OVER_UNUSED: Field<Self, bool> = Field::new("carryOverUnused");
    /// `allowOverruns`.
    pub const ALLOW_OVERRUNS: Field<Self, bool> = Field::new("allowOverruns");
    /// `expiredDays`.
    pub const EXPIRED_DAYS: Field<Self, i32> = Field::new("expiredDays");
    /// `limit`.
    pub const LIMIT: Field<Self, i32> = Field::new("limit");
    /// `expireWhenZero`.
    pub const EXPIRE_WHEN_ZERO: Field<Self, bool> = Field::new("expireWhenZero");
    /// `chargeToFirm`.
    pub const CHARGE_TO_FIRM: Field<Self, bool> = Field::new("chargeToFirm");
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
    /// `billToCompany`.
    pub const BILL_TO_COMPANY: Field<Self, CompanyReference> = Field::new("billToCompany");
    /// `billToContact`.
    pub const BILL_TO_CONTACT: Field<Self, ContactReference> = Field::new("billToContact");
    /// `billToSite`.
    pub const BILL_TO_SITE: Field<Self, SiteReference> = Field::new("billToSite");
    /// `billAmount`.
    pub const BILL_AMOUNT: Field<Self, Decimal> = Field::new("billAmount");
    /// `taxable`.
    pub const TAXABLE: Field<Self, bool> = Field::new("taxable");
    /// `prorateFirstBill`.
    pub const PRORATE_FIRST_BILL: Field<Self, Decimal> = Field::new("prorateFirstBill");
    /// `billStartDate`.
    pub const BILL_START_DATE: Field<Self, DateTime<Utc>> = Field::new("billStartDate");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `restrictDownPayment`.
    pub const RESTRICT_DOWN_PAYMENT: Field<Self, bool> = Field::new("restrictDownPayment");
    /// `prorateFlag`.
    pub const PRORATE_FLAG: Field<Self, bool> = Field::new("prorateFlag");
    /// `invoiceProratedAdditionsFlag`.
    pub const INVOICE_PRORATED_ADDITIONS_FLAG: Field<Self, bool> =
        Field::new("invoiceProratedAdditionsFlag");
    /// `invoiceDescription`.
    pub const INVOICE_DESCRIPTION: Field<Self, String> = Field::new("invoiceDescription");
    /// `topComment`.
    pub const TOP_COMMENT: Field<Self, bool> = Field::new("topComment");
    /// `bottomComment`.
    pub const BOTTOM_COMMENT: Field<Self, bool> = Field::new("bottomComment");
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
    pub const BILL_TIME: Field<Self, AgreementBillTime> = Field::new("billTime");
    /// `billExpenses`.
    pub const BILL_EXPENSES: Field<Self, BillExpenses> = Field::new("billExpenses");
    /// `billProducts`.
    pub const BILL_PRODUCTS: Field<Self, BillProducts> = Field::new("billProducts");
    /// `billableTimeInvoice`.
    pub const BILLABLE_TIME_INVOICE: Field<Self, bool> = Field::new("billableTimeInvoice");
    /// `billableExpenseInvoice`.
    pub const BILLABLE_EXPENSE_INVOICE: Field<Self, bool> = Field::new("billableExpenseInvoice");
    /// `billableProductInvoice`.
    pub const BILLABLE_PRODUCT_INVOICE: Field<Self, bool> = Field::new("billableProductInvoice");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `periodType`.
    pub const PERIOD_TYPE: Field<Self, PeriodType> = Field::new("periodType");
    /// `autoInvoiceFlag`.
    pub const AUTO_INVOICE_FLAG: Field<Self, bool> = Field::new("autoInvoiceFlag");
    /// `nextInvoiceDate`.
    pub const NEXT_INVOICE_DATE: Field<Self, String> = Field::new("nextInvoiceDate");
    /// `companyLocation`.
    pub const COMPANY_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("companyLocation");
    /// `shipToCompany`.
    pub const SHIP_TO_COMPANY: Field<Self, CompanyReference> = Field::new("shipToCompany");
    /// `shipToContact`.
    pub const SHIP_TO_CONTACT: Field<Self, ContactReference> = Field::new("shipToContact");
    /// `shipToSite`.
    pub const SHIP_TO_SITE: Field<Self, SiteReference> = Field::new("shipToSite");
    /// `agreementStatus`.
    pub const AGREEMENT_STATUS: Field<Self, AgreementStatus> = Field::new("agreementStatus");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `billZeroAmountFlag`.
    pub const BILL_ZERO_AMOUNT_FLAG: Field<Self, bool> = Field::new("billZeroAmountFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        type_: impl Into<AgreementTypeReference>,
        company: impl Into<CompanyReference>,
        contact: impl Into<ContactReference>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            type_: Some(type_.into()),
            company: Some(company.into()),
            contact: Some(contact.into()),
            ..Self::default()
        })
    }
}

impl Model for Agreement {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Agreement",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(100)
                    .required(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<AgreementTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new(
                    "subContractCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "subContractContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "parentAgreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new("customerPO", FieldKind::Text).max_length(50),
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
                FieldRule::new("startDate", FieldKind::Date),
                FieldRule::new("endDate", FieldKind::Date),
                FieldRule::new("noEndingDateFlag", FieldKind::Flag),
                FieldRule::new(
                    "opportunity",
                    FieldKind::Record(<OpportunityReference as Model>::SCHEMA),
                ),
                FieldRule::new("cancelledFlag", FieldKind::Flag),
                FieldRule::new("dateCancelled", FieldKind::Date),
                FieldRule::new("reasonCancelled", FieldKind::Text).max_length(100),
                FieldRule::new("sla", FieldKind::Record(<SLAReference as Model>::SCHEMA)),
                FieldRule::new("workOrder", FieldKind::Text).max_length(20),
                FieldRule::new("internalNotes", FieldKind::Text),
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
                FieldRule::new("coverAgreementTime", FieldKind::Flag),
                FieldRule::new("coverAgreementProduct", FieldKind::Flag),
                FieldRule::new("coverAgreementExpense", FieldKind::Flag),
                FieldRule::new("coverSalesTax", FieldKind::Flag),
                FieldRule::new("carryOverUnused", FieldKind::Flag),
                FieldRule::new("allowOverruns", FieldKind::Flag),
                FieldRule::new("expiredDays", FieldKind::Whole),
                FieldRule::new("limit", FieldKind::Whole),
                FieldRule::new("expireWhenZero", FieldKind::Flag),
                FieldRule::new("chargeToFirm", FieldKind::Flag),
                FieldRule::new(
                    "employeeCompRate",
                    FieldKind::Choice(EmployeeCompRate::VALUES),
                ),
                FieldRule::new(
                    "employeeCompNotExceed",
                    FieldKind::Choice(EmployeeCompNotExceed::VALUES),
                ),
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
                FieldRule::new("invoicingCycle", FieldKind::Choice(InvoicingCycle::VALUES)),
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
                FieldRule::new("billAmount", FieldKind::Decimal),
                FieldRule::new("taxable", FieldKind::Flag),
                FieldRule::new("prorateFirstBill", FieldKind::Decimal),
                FieldRule::new("billStartDate", FieldKind::Date),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("restrictDownPayment", FieldKind::Flag),
                FieldRule::new("prorateFlag", FieldKind::Flag),
                FieldRule::new("invoiceProratedAdditionsFlag", FieldKind::Flag),
                FieldRule::new("invoiceDescription", FieldKind::Text),
                FieldRule::new("topComment", FieldKind::Flag),
                FieldRule::new("bottomComment", FieldKind::Flag),
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
                FieldRule::new("billTime", FieldKind::Choice(AgreementBillTime::VALUES)),
                FieldRule::new("billExpenses", FieldKind::Choice(BillExpenses::VALUES)),
                FieldRule::new("billProducts", FieldKind::Choice(BillProducts::VALUES)),
                FieldRule::new("billableTimeInvoice", FieldKind::Flag),
                FieldRule::new("billableExpenseInvoice", FieldKind::Flag),
                FieldRule::new("billableProductInvoice", FieldKind::Flag),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("periodType", FieldKind::Choice(PeriodType::VALUES)),
                FieldRule::new("autoInvoiceFlag", FieldKind::Flag),
                FieldRule::new("nextInvoiceDate", FieldKind::Text).read_only(),
                FieldRule::new(
                    "companyLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
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
                    "agreementStatus",
                    FieldKind::Choice(AgreementStatus::VALUES),
                )
                .read_only(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new(
                    "customFields",
                    FieldKind::Record(<CustomFieldValue as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("billZeroAmountFlag", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}

impl Record for Agreement {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
