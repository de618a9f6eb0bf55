// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A team member.

use crate::model::*;

/// A team member.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TeamMember {
    /// `id`.
    pub id: Option<Id<TeamMember>>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `team`. Required.
    pub team: Option<ServiceTeamReference>,
    /// `member`. Required.
    pub member: Option<MemberReference>,
    /// `teamLeaderFlag`.
    pub team_leader_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TeamMember {
    /// `id`.
    pub const ID: Field<Self, Id<TeamMember>> = Field::new("id");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `team`.
    pub const TEAM: Field<Self, ServiceTeamReference> = Field::new("team");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `teamLeaderFlag`.
    pub const TEAM_LEADER_FLAG: Field<Self, bool> = Field::new("teamLeaderFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        team: impl Into<ServiceTeamReference>,
        member: impl Into<MemberReference>,
    ) -> New<Self> {
        New::from_required(Self {
            team: Some(team.into()),
            member: Some(member.into()),
            ..Self::default()
        })
    }
}

impl Model for TeamMember {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TeamMember",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "team",
                    FieldKind::Record(<ServiceTeamReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("teamLeaderFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TeamMember {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
