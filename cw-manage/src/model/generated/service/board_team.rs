// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board team, as at `/service/boards/{parentId}/teams`.

use crate::model::*;

/// A board team, as at `/service/boards/{parentId}/teams`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardTeam {
    /// `id`.
    pub id: Option<Id<BoardTeam>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `teamLeader`. Required.
    pub team_leader: Option<MemberReference>,
    /// `members`.
    pub members: Option<Vec<i32>>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `notifyOnTicketDelete`.
    pub notify_on_ticket_delete: Option<bool>,
    /// `defaultRoundRobinFlag`.
    pub default_round_robin_flag: Option<bool>,
    /// `roundRobinFlag`.
    pub round_robin_flag: Option<bool>,
    /// `boardId`.
    pub board_id: Option<Id<Board>>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `businessUnitId`.
    pub business_unit_id: Option<Id<Department>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
    /// `parentConnectWiseId`.
    pub parent_connect_wise_id: Option<String>,
    /// `parentId`.
    pub parent_id: Option<i32>,
    /// `grandParentId`.
    pub grand_parent_id: Option<i32>,
    /// `grandParentConnectWiseId`.
    pub grand_parent_connect_wise_id: Option<String>,
}

impl BoardTeam {
    /// `id`.
    pub const ID: Field<Self, Id<BoardTeam>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `teamLeader`.
    pub const TEAM_LEADER: Field<Self, MemberReference> = Field::new("teamLeader");
    /// `members`.
    pub const MEMBERS: Field<Self, Vec<i32>> = Field::new("members");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `notifyOnTicketDelete`.
    pub const NOTIFY_ON_TICKET_DELETE: Field<Self, bool> = Field::new("notifyOnTicketDelete");
    /// `defaultRoundRobinFlag`.
    pub const DEFAULT_ROUND_ROBIN_FLAG: Field<Self, bool> = Field::new("defaultRoundRobinFlag");
    /// `roundRobinFlag`.
    pub const ROUND_ROBIN_FLAG: Field<Self, bool> = Field::new("roundRobinFlag");
    /// `boardId`.
    pub const BOARD_ID: Field<Self, Id<Board>> = Field::new("boardId");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `businessUnitId`.
    pub const BUSINESS_UNIT_ID: Field<Self, Id<Department>> = Field::new("businessUnitId");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `parentConnectWiseId`.
    pub const PARENT_CONNECT_WISE_ID: Field<Self, String> = Field::new("parentConnectWiseId");
    /// `parentId`.
    pub const PARENT_ID: Field<Self, i32> = Field::new("parentId");
    /// `grandParentId`.
    pub const GRAND_PARENT_ID: Field<Self, i32> = Field::new("grandParentId");
    /// `grandParentConnectWiseId`.
    pub const GRAND_PARENT_CONNECT_WISE_ID: Field<Self, String> =
        Field::new("grandParentConnectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, team_leader: impl Into<MemberReference>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            team_leader: Some(team_leader.into()),
            ..Self::default()
        })
    }
}

impl Model for BoardTeam {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardTeam",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new(
                    "teamLeader",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("members", FieldKind::Whole).list(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("notifyOnTicketDelete", FieldKind::Flag),
                FieldRule::new("defaultRoundRobinFlag", FieldKind::Flag),
                FieldRule::new("roundRobinFlag", FieldKind::Flag),
                FieldRule::new("boardId", FieldKind::Id),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new("businessUnitId", FieldKind::Id),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
                FieldRule::new("parentConnectWiseId", FieldKind::Text),
                FieldRule::new("parentId", FieldKind::Whole),
                FieldRule::new("grandParentId", FieldKind::Whole),
                FieldRule::new("grandParentConnectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for BoardTeam {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
