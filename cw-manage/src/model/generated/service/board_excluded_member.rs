// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board excluded member, as at `/service/boards/{parentId}/excludedMembers`.

use crate::model::*;

/// A board excluded member, as at `/service/boards/{parentId}/excludedMembers`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardExcludedMember {
    /// `id`.
    pub id: Option<Id<BoardExcludedMember>>,
    /// `memberId`.
    pub member_id: Option<Id<Member>>,
    /// `boardId`.
    pub board_id: Option<Id<Board>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BoardExcludedMember {
    /// `id`.
    pub const ID: Field<Self, Id<BoardExcludedMember>> = Field::new("id");
    /// `memberId`.
    pub const MEMBER_ID: Field<Self, Id<Member>> = Field::new("memberId");
    /// `boardId`.
    pub const BOARD_ID: Field<Self, Id<Board>> = Field::new("boardId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for BoardExcludedMember {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardExcludedMember",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("memberId", FieldKind::Id),
                FieldRule::new("boardId", FieldKind::Id),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for BoardExcludedMember {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
