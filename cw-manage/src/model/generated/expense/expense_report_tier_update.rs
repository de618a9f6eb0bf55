// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An expense report tier update.

use crate::model::*;

/// An expense report tier update.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpenseReportTierUpdate {
    /// `id`.
    pub id: Option<i32>,
    /// `approvalType`.
    pub approval_type: Option<String>,
}

impl ExpenseReportTierUpdate {
    /// `id`.
    pub const ID: Field<Self, i32> = Field::new("id");
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
                FieldRule::new("id", FieldKind::Whole),
                FieldRule::new("approvalType", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}
