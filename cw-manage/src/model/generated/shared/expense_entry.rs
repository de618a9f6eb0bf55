// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An expense entry, as at `/expense/entries`.

use crate::model::*;

/// An expense entry, as at `/expense/entries`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpenseEntry {
    /// `id`.
    pub id: Option<Id<ExpenseEntry>>,
    /// `expenseReport`.
    pub expense_report: Option<ExpenseReportReference>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `chargeToId`.
    pub charge_to_id: Option<i32>,
    /// `chargeToType`.
    pub charge_to_type: Option<ChargeToType>,
    /// `type`. Required.
    pub type_: Option<ExpenseTypeReference>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `paymentMethod`.
    pub payment_method: Option<PaymentMethodReference>,
    /// `classification`.
    pub classification: Option<ClassificationReference>,
    /// `amount`. Required.
    #[serde(default, with = "crate::types::decimal")]
    pub amount: Option<Decimal>,
    /// `billableOption`.
    pub billable_option: Option<ExpenseEntryBillableOption>,
    /// `date`. Required.
    #[serde(default, with = "crate::types::date")]
    pub date: Option<DateTime<Utc>>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `businessUnitId`.
    pub business_unit_id: Option<Id<Department>>,
    /// `notes`.
    pub notes: Option<String>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `invoiceAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub invoice_amount: Option<Decimal>,
    /// `mobileGuid`.
    pub mobile_guid: Option<String>,
    /// `taxes`.
    pub taxes: Option<Vec<ExpenseTax>>,
    /// `invoice`.
    pub invoice: Option<InvoiceReference>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `status`.
    pub status: Option<ExpenseEntryStatus>,
    /// `billAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub bill_amount: Option<Decimal>,
    /// `agreementAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub agreement_amount: Option<Decimal>,
    /// `odometerStart`.
    #[serde(default, with = "crate::types::decimal")]
    pub odometer_start: Option<Decimal>,
    /// `odometerEnd`.
    #[serde(default, with = "crate::types::decimal")]
    pub odometer_end: Option<Decimal>,
    /// `ticket`.
    pub ticket: Option<TicketReference>,
    /// `project`.
    pub project: Option<ProjectReference>,
    /// `phase`.
    pub phase: Option<ProjectPhaseReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `customFields`.
    pub custom_fields: Option<Vec<CustomFieldValue>>,
}

impl ExpenseEntry {
    /// `id`.
    pub const ID: Field<Self, Id<ExpenseEntry>> = Field::new("id");
    /// `expenseReport`.
    pub const EXPENSE_REPORT: Field<Self, ExpenseReportReference> = Field::new("expenseReport");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `chargeToId`.
    pub const CHARGE_TO_ID: Field<Self, i32> = Field::new("chargeToId");
    /// `chargeToType`.
    pub const CHARGE_TO_TYPE: Field<Self, ChargeToType> = Field::new("chargeToType");
    /// `type`.
    pub const TYPE: Field<Self, ExpenseTypeReference> = Field::new("type");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `paymentMethod`.
    pub const PAYMENT_METHOD: Field<Self, PaymentMethodReference> = Field::new("paymentMethod");
    /// `classification`.
    pub const CLASSIFICATION: Field<Self, ClassificationReference> = Field::new("classification");
    /// `amount`.
    pub const AMOUNT: Field<Self, Decimal> = Field::new("amount");
    /// `billableOption`.
    pub const BILLABLE_OPTION: Field<Self, ExpenseEntryBillableOption> =
        Field::new("billableOption");
    /// `date`.
    pub const DATE: Field<Self, DateTime<Utc>> = Field::new("date");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `businessUnitId`.
    pub const BUSINESS_UNIT_ID: Field<Self, Id<Department>> = Field::new("businessUnitId");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `invoiceAmount`.
    pub const INVOICE_AMOUNT: Field<Self, Decimal> = Field::new("invoiceAmount");
    /// `mobileGuid`.
    pub const MOBILE_GUID: Field<Self, String> = Field::new("mobileGuid");
    /// `taxes`.
    pub const TAXES: Field<Self, Vec<ExpenseTax>> = Field::new("taxes");
    /// `invoice`.
    pub const INVOICE: Field<Self, InvoiceReference> = Field::new("invoice");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `status`.
    pub const STATUS: Field<Self, ExpenseEntryStatus> = Field::new("status");
    /// `billAmount`.
    pub const BILL_AMOUNT: Field<Self, Decimal> = Field::new("billAmount");
    /// `agreementAmount`.
    pub const AGREEMENT_AMOUNT: Field<Self, Decimal> = Field::new("agreementAmount");
    /// `odometerStart`.
    pub const ODOMETER_START: Field<Self, Decimal> = Field::new("odometerStart");
    /// `odometerEnd`.
    pub const ODOMETER_END: Field<Self, Decimal> = Field::new("odometerEnd");
    /// `ticket`.
    pub const TICKET: Field<Self, TicketReference> = Field::new("ticket");
    /// `project`.
    pub const PROJECT: Field<Self, ProjectReference> = Field::new("project");
    /// `phase`.
    pub const PHASE: Field<Self, ProjectPhaseReference> = Field::new("phase");
    /// `customFields`.
    pub const CUSTOM_FIELDS: Field<Self, Vec<CustomFieldValue>> = Field::new("customFields");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        type_: impl Into<ExpenseTypeReference>,
        amount: impl Into<Decimal>,
        date: impl Into<DateTime<Utc>>,
    ) -> New<Self> {
        New::from_required(Self {
            type_: Some(type_.into()),
            amount: Some(amount.into()),
            date: Some(date.into()),
            ..Self::default()
        })
    }
}

impl Model for ExpenseEntry {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExpenseEntry",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "expenseReport",
                    FieldKind::Record(<ExpenseReportReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("chargeToId", FieldKind::Whole),
                FieldRule::new("chargeToType", FieldKind::Choice(ChargeToType::VALUES)),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ExpenseTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "paymentMethod",
                    FieldKind::Record(<PaymentMethodReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "classification",
                    FieldKind::Record(<ClassificationReference as Model>::SCHEMA),
                ),
                FieldRule::new("amount", FieldKind::Decimal).required(),
                FieldRule::new(
                    "billableOption",
                    FieldKind::Choice(ExpenseEntryBillableOption::VALUES),
                ),
                FieldRule::new("date", FieldKind::Date).required(),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new("businessUnitId", FieldKind::Id),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new("invoiceAmount", FieldKind::Decimal),
                FieldRule::new("mobileGuid", FieldKind::Text),
                FieldRule::new("taxes", FieldKind::Record(<ExpenseTax as Model>::SCHEMA)).list(),
                FieldRule::new(
                    "invoice",
                    FieldKind::Record(<InvoiceReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("status", FieldKind::Choice(ExpenseEntryStatus::VALUES)),
                FieldRule::new("billAmount", FieldKind::Decimal),
                FieldRule::new("agreementAmount", FieldKind::Decimal),
                FieldRule::new("odometerStart", FieldKind::Decimal),
                FieldRule::new("odometerEnd", FieldKind::Decimal),
                FieldRule::new(
                    "ticket",
                    FieldKind::Record(<TicketReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "project",
                    FieldKind::Record(<ProjectReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "phase",
                    FieldKind::Record(<ProjectPhaseReference as Model>::SCHEMA),
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

impl Record for ExpenseEntry {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
