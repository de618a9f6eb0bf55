// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An expense type exemption, as at `/finance/taxCodes/{parentId}/expenseTypeExemptions`.

use crate::model::*;

/// An expense type exemption, as at `/finance/taxCodes/{parentId}/expenseTypeExemptions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpenseTypeExemption {
    /// `id`.
    pub id: Option<Id<ExpenseTypeExemption>>,
    /// `expenseType`. Required.
    pub expense_type: Option<ExpenseTypeReference>,
    /// `taxableLevels`.
    pub taxable_levels: Option<Vec<i32>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ExpenseTypeExemption {
    /// `id`.
    pub const ID: Field<Self, Id<ExpenseTypeExemption>> = Field::new("id");
    /// `expenseType`.
    pub const EXPENSE_TYPE: Field<Self, ExpenseTypeReference> = Field::new("expenseType");
    /// `taxableLevels`.
    pub const TAXABLE_LEVELS: Field<Self, Vec<i32>> = Field::new("taxableLevels");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(expense_type: impl Into<ExpenseTypeReference>) -> New<Self> {
        New::from_required(Self {
            expense_type: Some(expense_type.into()),
            ..Self::default()
        })
    }
}

impl Model for ExpenseTypeExemption {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExpenseTypeExemption",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "expenseType",
                    FieldKind::Record(<ExpenseTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("taxableLevels", FieldKind::Whole).list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ExpenseTypeExemption {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
