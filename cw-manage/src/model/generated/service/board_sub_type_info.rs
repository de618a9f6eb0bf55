// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board sub type info, as at `/service/boards/{parentId}/subtypes/info`.

use crate::model::*;

/// A board sub type info, as at `/service/boards/{parentId}/subtypes/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardSubTypeInfo {
    /// `id`.
    pub id: Option<Id<BoardSubTypeInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `typeAssociationIds`.
    pub type_association_ids: Option<Vec<i32>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BoardSubTypeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<BoardSubTypeInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `typeAssociationIds`.
    pub const TYPE_ASSOCIATION_IDS: Field<Self, Vec<i32>> = Field::new("typeAssociationIds");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for BoardSubTypeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardSubTypeInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("typeAssociationIds", FieldKind::Whole).list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for BoardSubTypeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
