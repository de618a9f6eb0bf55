// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board team info, as at `/service/boards/{parentId}/teams/info`.

use crate::model::*;

/// A board team info, as at `/service/boards/{parentId}/teams/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardTeamInfo {
    /// `id`.
    pub id: Option<Id<BoardTeamInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BoardTeamInfo {
    /// `id`.
    pub const ID: Field<Self, Id<BoardTeamInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for BoardTeamInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardTeamInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for BoardTeamInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
