// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An unposted expense, as at `/finance/accounting/unpostedexpenses`.

use crate::model::*;

/// An unposted expense, as at `/finance/accounting/unpostedexpenses`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnpostedExpense {
    /// `id`.
    pub id: Option<Id<UnpostedExpense>>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `departmentId`.
    pub department_id: Option<Id<Department>>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `creditAccount`.
    pub credit_account: Option<String>,
    /// `expenseDetailId`.
    pub expense_detail_id: Option<i32>,
    /// `expenseType`.
    pub expense_type: Option<ExpenseTypeReference>,
    /// `classification`.
    pub classification: Option<UnpostedExpenseClassification>,
    /// `glType`.
    pub gl_type: Option<GlType>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `dateExpense`.
    pub date_expense: Option<String>,
    /// `chargeCode`.
    pub charge_code: Option<ChargeCodeReference>,
    /// `chargeDescription`.
    pub charge_description: Option<String>,
    /// `inPolicy`.
    pub in_policy: Option<bool>,
    /// `paymentMethod`.
    pub payment_method: Option<PaymentMethodReference>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `billableAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub billable_amount: Option<Decimal>,
    /// `nonBillableAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub non_billable_amount: Option<Decimal>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `agreementAmountCovered`.
    #[serde(default, with = "crate::types::decimal")]
    pub agreement_amount_covered: Option<Decimal>,
    /// `ticket`.
    pub ticket: Option<TicketReference>,
    /// `project`.
    pub project: Option<ProjectReference>,
    /// `projectPhase`.
    pub project_phase: Option<ProjectPhaseReference>,
    /// `taxCode`.
    pub tax_code: Option<TaxCodeReference>,
    /// `avalaraTaxFlag`.
    pub avalara_tax_flag: Option<bool>,
    /// `itemTaxableFlag`.
    pub item_taxable_flag: Option<bool>,
    /// `salesTaxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub sales_tax_amount: Option<Decimal>,
    /// `stateTaxFlag`.
    pub state_tax_flag: Option<bool>,
    /// `stateTaxXref`.
    pub state_tax_xref: Option<String>,
    /// `stateTaxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub state_tax_amount: Option<Decimal>,
    /// `countyTaxFlag`.
    pub county_tax_flag: Option<bool>,
    /// `countyTaxXref`.
    pub county_tax_xref: Option<String>,
    /// `countyTaxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub county_tax_amount: Option<Decimal>,
    /// `cityTaxFlag`.
    pub city_tax_flag: Option<bool>,
    /// `cityTaxXref`.
    pub city_tax_xref: Option<String>,
    /// `cityTaxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub city_tax_amount: Option<Decimal>,
    /// `countryTaxFlag`.
    pub country_tax_flag: Option<bool>,
    /// `countryTaxXref`.
    pub country_tax_xref: Option<String>,
    /// `countryTaxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub country_tax_amount: Option<Decimal>,
    /// `compositeTaxFlag`.
    pub composite_tax_flag: Option<bool>,
    /// `compositeTaxXref`.
    pub composite_tax_xref: Option<String>,
    /// `compositeTaxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub composite_tax_amount: Option<Decimal>,
    /// `levelSixTaxFlag`.
    pub level_six_tax_flag: Option<bool>,
    /// `levelSixTaxXref`.
    pub level_six_tax_xref: Option<String>,
    /// `levelSixTaxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_six_tax_amount: Option<Decimal>,
    /// `dateClosed`.
    pub date_closed: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl UnpostedExpense {
    /// `id`.
    pub const ID: Field<Self, Id<UnpostedExpense>> = Field::new("id");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `departmentId`.
    pub const DEPARTMENT_ID: Field<Self, Id<Department>> = Field::new("departmentId");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `creditAccount`.
    pub const CREDIT_ACCOUNT: Field<Self, String> = Field::new("creditAccount");
    /// `expenseDetailId`.
    pub const EXPENSE_DETAIL_ID: Field<Self, i32> = Field::new("expenseDetailId");
    /// `expenseType`.
    pub const EXPENSE_TYPE: Field<Self, ExpenseTypeReference> = Field::new("expenseType");
    /// `classification`.
    pub const CLASSIFICATION: Field<Self, UnpostedExpenseClassification> =
        Field::new("classification");
    /// `glType`.
    pub const GL_TYPE: Field<Self, GlType> = Field::new("glType");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `dateExpense`.
    pub const DATE_EXPENSE: Field<Self, String> = Field::new("dateExpense");
    /// `chargeCode`.
    pub const CHARGE_CODE: Field<Self, ChargeCodeReference> = Field::new("chargeCode");
    /// `chargeDescription`.
    pub const CHARGE_DESCRIPTION: Field<Self, String> = Field::new("chargeDescription");
    /// `inPolicy`.
    pub const IN_POLICY: Field<Self, bool> = Field::new("inPolicy");
    /// `paymentMethod`.
    pub const PAYMENT_METHOD: Field<Self, PaymentMethodReference> = Field::new("paymentMethod");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `billableAmount`.
    pub const BILLABLE_AMOUNT: Field<Self, Decimal> = Field::new("billableAmount");
    /// `nonBillableAmount`.
    pub const NON_BILLABLE_AMOUNT: Field<Self, Decimal> = Field::new("nonBillableAmount");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `agreementAmountCovered`.
    pub const AGREEMENT_AMOUNT_COVERED: Field<Self, Decimal> = Field::new("agreementAmountCovered");
    /// `ticket`.
    pub const TICKET: Field<Self, TicketReference> = Field::new("ticket");
    /// `project`.
    pub const PROJECT: Field<Self, ProjectReference> = Field::new("project");
    /// `projectPhase`.
    pub const PROJECT_PHASE: Field<Self, ProjectPhaseReference> = Field::new("projectPhase");
    /// `taxCode`.
    pub const TAX_CODE: Field<Self, TaxCodeReference> = Field::new("taxCode");
    /// `avalaraTaxFlag`.
    pub const AVALARA_TAX_FLAG: Field<Self, bool> = Field::new("avalaraTaxFlag");
    /// `itemTaxableFlag`.
    pub const ITEM_TAXABLE_FLAG: Field<Self, bool> = Field::new("itemTaxableFlag");
    /// `salesTaxAmount`.
    pub const SALES_TAX_AMOUNT: Field<Self, Decimal> = Field::new("salesTaxAmount");
    /// `stateTaxFlag`.
    pub const STATE_TAX_FLAG: Field<Self, bool> = Field::new("stateTaxFlag");
    /// `stateTaxXref`.
    pub const STATE_TAX_XREF: Field<Self, String> = Field::new("stateTaxXref");
    /// `stateTaxAmount`.
    pub const STATE_TAX_AMOUNT: Field<Self, Decimal> = Field::new("stateTaxAmount");
    /// `countyTaxFlag`.
    pub const COUNTY_TAX_FLAG: Field<Self, bool> = Field::new("countyTaxFlag");
    /// `countyTaxXref`.
    pub const COUNTY_TAX_XREF: Field<Self, String> = Field::new("countyTaxXref");
    /// `countyTaxAmount`.
    pub const COUNTY_TAX_AMOUNT: Field<Self, Decimal> = Field::new("countyTaxAmount");
    /// `cityTaxFlag`.
    pub const CITY_TAX_FLAG: Field<Self, bool> = Field::new("cityTaxFlag");
    /// `cityTaxXref`.
    pub const CITY_TAX_XREF: Field<Self, String> = Field::new("cityTaxXref");
    /// `cityTaxAmount`.
    pub const CITY_TAX_AMOUNT: Field<Self, Decimal> = Field::new("cityTaxAmount");
    /// `countryTaxFlag`.
    pub const COUNTRY_TAX_FLAG: Field<Self, bool> = Field::new("countryTaxFlag");
    /// `countryTaxXref`.
    pub const COUNTRY_TAX_XREF: Field<Self, String> = Field::new("countryTaxXref");
    /// `countryTaxAmount`.
    pub const COUNTRY_TAX_AMOUNT: Field<Self, Decimal> = Field::new("countryTaxAmount");
    /// `compositeTaxFlag`.
    pub const COMPOSITE_TAX_FLAG: Field<Self, bool> = Field::new("compositeTaxFlag");
    /// `compositeTaxXref`.
    pub const COMPOSITE_TAX_XREF: Field<Self, String> = Field::new("compositeTaxXref");
    /// `compositeTaxAmount`.
    pub const COMPOSITE_TAX_AMOUNT: Field<Self, Decimal> = Field::new("compositeTaxAmount");
    /// `levelSixTaxFlag`.
    pub const LEVEL_SIX_TAX_FLAG: Field<Self, bool> = Field::new("levelSixTaxFlag");
    /// `levelSixTaxXref`.
    pub const LEVEL_SIX_TAX_XREF: Field<Self, String> = Field::new("levelSixTaxXref");
    /// `levelSixTaxAmount`.
    pub const LEVEL_SIX_TAX_AMOUNT: Field<Self, Decimal> = Field::new("levelSixTaxAmount");
    /// `dateClosed`.
    pub const DATE_CLOSED: Field<Self, String> = Field::new("dateClosed");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for UnpostedExpense {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "UnpostedExpense",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new("departmentId", FieldKind::Id),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new("creditAccount", FieldKind::Text),
                FieldRule::new("expenseDetailId", FieldKind::Whole),
                FieldRule::new(
                    "expenseType",
                    FieldKind::Record(<ExpenseTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "classification",
                    FieldKind::Choice(UnpostedExpenseClassification::VALUES),
                ),
                FieldRule::new("glType", FieldKind::Choice(GlType::VALUES)),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("dateExpense", FieldKind::Text),
                FieldRule::new(
                    "chargeCode",
                    FieldKind::Record(<ChargeCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("chargeDescription", FieldKind::Text),
                FieldRule::new("inPolicy", FieldKind::Flag),
                FieldRule::new(
                    "paymentMethod",
                    FieldKind::Record(<PaymentMethodReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new("billableAmount", FieldKind::Decimal),
                FieldRule::new("nonBillableAmount", FieldKind::Decimal),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new("agreementAmountCovered", FieldKind::Decimal),
                FieldRule::new(
                    "ticket",
                    FieldKind::Record(<TicketReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "project",
                    FieldKind::Record(<ProjectReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "projectPhase",
                    FieldKind::Record(<ProjectPhaseReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "taxCode",
                    FieldKind::Record(<TaxCodeReference as Model>::SCHEMA),
                ),
                FieldRule::new("avalaraTaxFlag", FieldKind::Flag),
                FieldRule::new("itemTaxableFlag", FieldKind::Flag),
                FieldRule::new("salesTaxAmount", FieldKind::Decimal),
                FieldRule::new("stateTaxFlag", FieldKind::Flag),
                FieldRule::new("stateTaxXref", FieldKind::Text),
                FieldRule::new("stateTaxAmount", FieldKind::Decimal),
                FieldRule::new("countyTaxFlag", FieldKind::Flag),
                FieldRule::new("countyTaxXref", FieldKind::Text),
                FieldRule::new("countyTaxAmount", FieldKind::Decimal),
                FieldRule::new("cityTaxFlag", FieldKind::Flag),
                FieldRule::new("cityTaxXref", FieldKind::Text),
                FieldRule::new("cityTaxAmount", FieldKind::Decimal),
                FieldRule::new("countryTaxFlag", FieldKind::Flag),
                FieldRule::new("countryTaxXref", FieldKind::Text),
                FieldRule::new("countryTaxAmount", FieldKind::Decimal),
                FieldRule::new("compositeTaxFlag", FieldKind::Flag),
                FieldRule::new("compositeTaxXref", FieldKind::Text),
                FieldRule::new("compositeTaxAmount", FieldKind::Decimal),
                FieldRule::new("levelSixTaxFlag", FieldKind::Flag),
                FieldRule::new("levelSixTaxXref", FieldKind::Text),
                FieldRule::new("levelSixTaxAmount", FieldKind::Decimal),
                FieldRule::new("dateClosed", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for UnpostedExpense {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
