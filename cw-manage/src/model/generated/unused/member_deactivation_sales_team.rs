// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member deactivation sales team.

use crate::model::*;

/// A member deactivation sales team.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberDeactivationSalesTeam {
    /// `count`.
    pub count: Option<i32>,
    /// `reAssignToMember`.
    pub re_assign_to_member: Option<MemberReference>,
}

impl MemberDeactivationSalesTeam {
    /// `count`.
    pub const COUNT: Field<Self, i32> = Field::new("count");
    /// `reAssignToMember`.
    pub const RE_ASSIGN_TO_MEMBER: Field<Self, MemberReference> = Field::new("reAssignToMember");
}

impl Model for MemberDeactivationSalesTeam {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberDeactivationSalesTeam",
            fields: &[
                FieldRule::new("count", FieldKind::Whole),
                FieldRule::new(
                    "reAssignToMember",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
            ],
        };
        &SCHEMA
    };
}
