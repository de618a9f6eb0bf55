// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A member deactivation company team.

use crate::model::*;

/// A member deactivation company team.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemberDeactivationCompanyTeam {
    /// `id`.
    pub id: Option<Id<MemberDeactivationCompanyTeam>>,
    /// `name`.
    pub name: Option<String>,
    /// `reAssignToContact`.
    pub re_assign_to_contact: Option<ContactReference>,
    /// `count`.
    pub count: Option<i32>,
    /// `reAssignToMember`.
    pub re_assign_to_member: Option<MemberReference>,
}

impl MemberDeactivationCompanyTeam {
    /// `id`.
    pub const ID: Field<Self, Id<MemberDeactivationCompanyTeam>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `reAssignToContact`.
    pub const RE_ASSIGN_TO_CONTACT: Field<Self, ContactReference> = Field::new("reAssignToContact");
    /// `count`.
    pub const COUNT: Field<Self, i32> = Field::new("count");
    /// `reAssignToMember`.
    pub const RE_ASSIGN_TO_MEMBER: Field<Self, MemberReference> = Field::new("reAssignToMember");
}

impl Model for MemberDeactivationCompanyTeam {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MemberDeactivationCompanyTeam",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new(
                    "reAssignToContact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
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

impl Record for MemberDeactivationCompanyTeam {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
