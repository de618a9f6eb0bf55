// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A time expense, as at `/system/myCompany/timeExpense`.

use crate::model::*;

/// A time expense, as at `/system/myCompany/timeExpense`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeExpense {
    /// `id`.
    pub id: Option<Id<TimeExpense>>,
    /// `tier1ApprovalFlag`.
    pub tier1_approval_flag: Option<bool>,
    /// `tier2ApprovalFlag`.
    pub tier2_approval_flag: Option<bool>,
    /// `disableTimeEntryFlag`.
    pub disable_time_entry_flag: Option<bool>,
    /// `requireTimeNoteFlag`.
    pub require_time_note_flag: Option<bool>,
    /// `requireExpenseNoteFlag`.
    pub require_expense_note_flag: Option<bool>,
    /// `roundingFactor`.
    #[serde(default, with = "crate::types::decimal")]
    pub rounding_factor: Option<Decimal>,
    /// `invoiceStart`.
    pub invoice_start: Option<i32>,
    /// `defaultSpecialInvoiceType`.
    pub default_special_invoice_type: Option<DefaultSpecialInvoiceType>,
    /// `internalCompany`. Required.
    pub internal_company: Option<CompanyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimeExpense {
    /// `id`.
    pub const ID: Field<Self, Id<TimeExpense>> = Field::new("id");
    /// `tier1ApprovalFlag`.
    pub const TIER1_APPROVAL_FLAG: Field<Self, bool> = Field::new("tier1ApprovalFlag");
    /// `tier2ApprovalFlag`.
    pub const TIER2_APPROVAL_FLAG: Field<Self, bool> = Field::new("tier2ApprovalFlag");
    /// `disableTimeEntryFlag`.
    pub const DISABLE_TIME_ENTRY_FLAG: Field<Self, bool> = Field::new("disableTimeEntryFlag");
    /// `requireTimeNoteFlag`.
    pub const REQUIRE_TIME_NOTE_FLAG: Field<Self, bool> = Field::new("requireTimeNoteFlag");
    /// `requireExpenseNoteFlag`.
    pub const REQUIRE_EXPENSE_NOTE_FLAG: Field<Self, bool> = Field::new("requireExpenseNoteFlag");
    /// `roundingFactor`.
    pub const ROUNDING_FACTOR: Field<Self, Decimal> = Field::new("roundingFactor");
    /// `invoiceStart`.
    pub const INVOICE_START: Field<Self, i32> = Field::new("invoiceStart");
    /// `defaultSpecialInvoiceType`.
    pub const DEFAULT_SPECIAL_INVOICE_TYPE: Field<Self, DefaultSpecialInvoiceType> =
        Field::new("defaultSpecialInvoiceType");
    /// `internalCompany`.
    pub const INTERNAL_COMPANY: Field<Self, CompanyReference> = Field::new("internalCompany");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(internal_company: impl Into<CompanyReference>) -> New<Self> {
        New::from_required(Self {
            internal_company: Some(internal_company.into()),
            ..Self::default()
        })
    }
}

impl Model for TimeExpense {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeExpense",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("tier1ApprovalFlag", FieldKind::Flag),
                FieldRule::new("tier2ApprovalFlag", FieldKind::Flag),
                FieldRule::new("disableTimeEntryFlag", FieldKind::Flag),
                FieldRule::new("requireTimeNoteFlag", FieldKind::Flag),
                FieldRule::new("requireExpenseNoteFlag", FieldKind::Flag),
                FieldRule::new("roundingFactor", FieldKind::Decimal),
                FieldRule::new("invoiceStart", FieldKind::Whole),
                FieldRule::new(
                    "defaultSpecialInvoiceType",
                    FieldKind::Choice(DefaultSpecialInvoiceType::VALUES),
                ),
                FieldRule::new(
                    "internalCompany",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TimeExpense {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
