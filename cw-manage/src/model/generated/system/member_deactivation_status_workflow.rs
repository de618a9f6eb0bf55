// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member deactivation status workflow.

use crate::model::*;

/// A member deactivation status workflow.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberDeactivationStatusWorkflow {
    /// `id`.
    pub id: Option<Id<MemberDeactivationStatusWorkflow>>,
    /// `name`.
    pub name: Option<String>,
    /// `count`.
    pub count: Option<i32>,
    /// `reAssignToMember`.
    pub re_assign_to_member: Option<MemberReference>,
}

impl MemberDeactivationStatusWorkflow {
    /// `id`.
    pub const ID: Field<Self, Id<MemberDeactivationStatusWorkflow>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `count`.
    pub const COUNT: Field<Self, i32> = Field::new("count");
    /// `reAssignToMember`.
    pub const RE_ASSIGN_TO_MEMBER: Field<Self, MemberReference> = Field::new("reAssignToMember");
}

impl Model for MemberDeactivationStatusWorkflow {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberDeactivationStatusWorkflow",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
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

impl Record for MemberDeactivationStatusWorkflow {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
