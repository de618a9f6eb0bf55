// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project board team member, as at `/project/boards/{grandparentId}/teams/{parentId}/members`.

use crate::model::*;

/// A project board team member, as at `/project/boards/{grandparentId}/teams/{parentId}/members`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectBoardTeamMember {
    /// `id`.
    pub id: Option<Id<ProjectBoardTeamMember>>,
    /// `member`. Required.
    pub member: Option<MemberReference>,
    /// `projectRole`. Required.
    pub project_role: Option<ProjectRoleReference>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectBoardTeamMember {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectBoardTeamMember>> = Field::new("id");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `projectRole`.
    pub const PROJECT_ROLE: Field<Self, ProjectRoleReference> = Field::new("projectRole");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        member: impl Into<MemberReference>,
        project_role: impl Into<ProjectRoleReference>,
    ) -> New<Self> {
        New::from_required(Self {
            member: Some(member.into()),
            project_role: Some(project_role.into()),
            ..Self::default()
        })
    }
}

impl Model for ProjectBoardTeamMember {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectBoardTeamMember",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "projectRole",
                    FieldKind::Record(<ProjectRoleReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectBoardTeamMember {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
