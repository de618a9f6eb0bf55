// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An expense type, as at `/expense/types`.

use crate::model::*;

/// An expense type, as at `/expense/types`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpenseType {
    /// `id`.
    pub id: Option<Id<ExpenseType>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `amountCaption`. Required.
    pub amount_caption: Option<String>,
    /// `reimbursementRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub reimbursement_rate: Option<Decimal>,
    /// `billExpenses`. Required.
    pub bill_expenses: Option<BillExpenses>,
    /// `invoiceMarkupOption`. Required.
    pub invoice_markup_option: Option<InvoiceMarkupOption>,
    /// `invoiceMarkupAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub invoice_markup_amount: Option<Decimal>,
    /// `advancedAmountFlag`.
    pub advanced_amount_flag: Option<bool>,
    /// `mileageFlag`.
    pub mileage_flag: Option<bool>,
    /// `quantityFlag`.
    pub quantity_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `maxAmount`.
    #[serde(default, with = "crate::types::decimal")]
    pub max_amount: Option<Decimal>,
    /// `integrationXRef`. At most 50 characters.
    pub integration_x_ref: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ExpenseType {
    /// `id`.
    pub const ID: Field<Self, Id<ExpenseType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `amountCaption`.
    pub const AMOUNT_CAPTION: Field<Self, String> = Field::new("amountCaption");
    /// `reimbursementRate`.
    pub const REIMBURSEMENT_RATE: Field<Self, Decimal> = Field::new("reimbursementRate");
    /// `billExpenses`.
    pub const BILL_EXPENSES: Field<Self, BillExpenses> = Field::new("billExpenses");
    /// `invoiceMarkupOption`.
    pub const INVOICE_MARKUP_OPTION: Field<Self, InvoiceMarkupOption> =
        Field::new("invoiceMarkupOption");
    /// `invoiceMarkupAmount`.
    pub const INVOICE_MARKUP_AMOUNT: Field<Self, Decimal> = Field::new("invoiceMarkupAmount");
    /// `advancedAmountFlag`.
    pub const ADVANCED_AMOUNT_FLAG: Field<Self, bool> = Field::new("advancedAmountFlag");
    /// `mileageFlag`.
    pub const MILEAGE_FLAG: Field<Self, bool> = Field::new("mileageFlag");
    /// `quantityFlag`.
    pub const QUANTITY_FLAG: Field<Self, bool> = Field::new("quantityFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `maxAmount`.
    pub const MAX_AMOUNT: Field<Self, Decimal> = Field::new("maxAmount");
    /// `integrationXRef`.
    pub const INTEGRATION_X_REF: Field<Self, String> = Field::new("integrationXRef");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        amount_caption: impl Into<String>,
        bill_expenses: impl Into<BillExpenses>,
        invoice_markup_option: impl Into<InvoiceMarkupOption>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            amount_caption: Some(amount_caption.into()),
            bill_expenses: Some(bill_expenses.into()),
            invoice_markup_option: Some(invoice_markup_option.into()),
            ..Self::default()
        })
    }
}

impl Model for ExpenseType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExpenseType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("amountCaption", FieldKind::Text).required(),
                FieldRule::new("reimbursementRate", FieldKind::Decimal),
                FieldRule::new("billExpenses", FieldKind::Choice(BillExpenses::VALUES)).required(),
                FieldRule::new(
                    "invoiceMarkupOption",
                    FieldKind::Choice(InvoiceMarkupOption::VALUES),
                )
                .required(),
                FieldRule::new("invoiceMarkupAmount", FieldKind::Decimal),
                FieldRule::new("advancedAmountFlag", FieldKind::Flag),
                FieldRule::new("mileageFlag", FieldKind::Flag),
                FieldRule::new("quantityFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("maxAmount", FieldKind::Decimal),
                FieldRule::new("integrationXRef", FieldKind::Text).max_length(50),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ExpenseType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
