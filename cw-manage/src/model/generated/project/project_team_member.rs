// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project team member, as at `/project/projects/{parentId}/teamMembers`.

use crate::model::*;

/// A project team member, as at `/project/projects/{parentId}/teamMembers`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectTeamMember {
    /// `id`.
    pub id: Option<Id<ProjectTeamMember>>,
    /// `projectId`.
    pub project_id: Option<Id<Project>>,
    /// `hours`.
    #[serde(default, with = "crate::types::decimal")]
    pub hours: Option<Decimal>,
    /// `member`. Required.
    pub member: Option<MemberReference>,
    /// `projectRole`. Required.
    pub project_role: Option<ProjectRoleReference>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `startDate`.
    #[serde(default, with = "crate::types::date")]
    pub start_date: Option<DateTime<Utc>>,
    /// `endDate`.
    #[serde(default, with = "crate::types::date")]
    pub end_date: Option<DateTime<Utc>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectTeamMember {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectTeamMember>> = Field::new("id");
    /// `projectId`.
    pub const PROJECT_ID: Field<Self, Id<Project>> = Field::new("projectId");
    /// `hours`.
    pub const HOURS: Field<Self, Decimal> = Field::new("hours");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `projectRole`.
    pub const PROJECT_ROLE: Field<Self, ProjectRoleReference> = Field::new("projectRole");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `startDate`.
    pub const START_DATE: Field<Self, DateTime<Utc>> = Field::new("startDate");
    /// `endDate`.
    pub const END_DATE: Field<Self, DateTime<Utc>> = Field::new("endDate");
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

impl Model for ProjectTeamMember {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectTeamMember",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("projectId", FieldKind::Id),
                FieldRule::new("hours", FieldKind::Decimal),
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
                FieldRule::new("startDate", FieldKind::Date),
                FieldRule::new("endDate", FieldKind::Date),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectTeamMember {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
