// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An expense report, as at `/expense/reports`.

use crate::model::*;

/// An expense report, as at `/expense/reports`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpenseReport {
    /// `id`.
    pub id: Option<Id<ExpenseReport>>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `year`.
    pub year: Option<i32>,
    /// `period`.
    pub period: Option<i32>,
    /// `dateStart`.
    pub date_start: Option<String>,
    /// `dateEnd`.
    pub date_end: Option<String>,
    /// `status`.
    pub status: Option<ExpenseReportStatus>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `dueDate`.
    pub due_date: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ExpenseReport {
    /// `id`.
    pub const ID: Field<Self, Id<ExpenseReport>> = Field::new("id");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `year`.
    pub const YEAR: Field<Self, i32> = Field::new("year");
    /// `period`.
    pub const PERIOD: Field<Self, i32> = Field::new("period");
    /// `dateStart`.
    pub const DATE_START: Field<Self, String> = Field::new("dateStart");
    /// `dateEnd`.
    pub const DATE_END: Field<Self, String> = Field::new("dateEnd");
    /// `status`.
    pub const STATUS: Field<Self, ExpenseReportStatus> = Field::new("status");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `dueDate`.
    pub const DUE_DATE: Field<Self, String> = Field::new("dueDate");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ExpenseReport {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExpenseReport",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("year", FieldKind::Whole),
                FieldRule::new("period", FieldKind::Whole),
                FieldRule::new("dateStart", FieldKind::Text),
                FieldRule::new("dateEnd", FieldKind::Text),
                FieldRule::new("status", FieldKind::Choice(ExpenseReportStatus::VALUES)),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new("dueDate", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ExpenseReport {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
