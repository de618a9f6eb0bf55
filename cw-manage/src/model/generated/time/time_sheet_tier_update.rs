// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A time sheet tier update.

use crate::model::*;

/// A time sheet tier update.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeSheetTierUpdate {
    /// `id`.
    pub id: Option<i32>,
    /// `approvalType`.
    pub approval_type: Option<ApprovalType>,
}

impl TimeSheetTierUpdate {
    /// `id`.
    pub const ID: Field<Self, i32> = Field::new("id");
    /// `approvalType`.
    pub const APPROVAL_TYPE: Field<Self, ApprovalType> = Field::new("approvalType");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for TimeSheetTierUpdate {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeSheetTierUpdate",
            fields: &[
                FieldRule::new("id", FieldKind::Whole),
                FieldRule::new("approvalType", FieldKind::Choice(ApprovalType::VALUES)),
            ],
        };
        &SCHEMA
    };
}
