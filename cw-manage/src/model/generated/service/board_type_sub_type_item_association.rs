// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board type sub type item association, as at `/service/boards/{parentId}/typeSubTypeItemAssociations`.

use crate::model::*;

/// A board type sub type item association, as at `/service/boards/{parentId}/typeSubTypeItemAssociations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardTypeSubTypeItemAssociation {
    /// `id`.
    pub id: Option<Id<BoardTypeSubTypeItemAssociation>>,
    /// `type`.
    pub type_: Option<ServiceTypeReference>,
    /// `subType`.
    pub sub_type: Option<ServiceSubTypeReference>,
    /// `item`.
    pub item: Option<ServiceItemReference>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BoardTypeSubTypeItemAssociation {
    /// `id`.
    pub const ID: Field<Self, Id<BoardTypeSubTypeItemAssociation>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, ServiceTypeReference> = Field::new("type");
    /// `subType`.
    pub const SUB_TYPE: Field<Self, ServiceSubTypeReference> = Field::new("subType");
    /// `item`.
    pub const ITEM: Field<Self, ServiceItemReference> = Field::new("item");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for BoardTypeSubTypeItemAssociation {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardTypeSubTypeItemAssociation",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ServiceTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "subType",
                    FieldKind::Record(<ServiceSubTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "item",
                    FieldKind::Record(<ServiceItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for BoardTypeSubTypeItemAssociation {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
