// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An expense report tier update.

use crate::model::*;

/// An expense report tier update.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpenseReportTierUpdate {
    /// `id`.
    pub id: Option<Id<ExpenseReportTierUpdate>>,
    /// `approvalType`.
    pub approval_type: Option<String>,
}

impl ExpenseReportTierUpdate {
    /// `id`.
    pub const ID: Field<Self, Id<ExpenseReportTierUpdate>> = Field::new("id");
    /// `approvalType`.
    pub const APPROVAL_TYPE: Field<Self, String> = Field::new("approvalType");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ExpenseReportTierUpdate {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExpenseReportTierUpdate",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("approvalType", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for ExpenseReportTierUpdate {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
