// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board item association, as at `/service/boards/{grandparentId}/items/{parentId}/associations`.

use crate::model::*;

/// A board item association, as at `/service/boards/{grandparentId}/items/{parentId}/associations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardItemAssociation {
    /// `id`. Required.
    pub id: Option<Id<BoardItemAssociation>>,
    /// `subTypeAssociationIds`.
    pub sub_type_association_ids: Option<Vec<i32>>,
    /// `addAllSubTypesFlag`.
    pub add_all_sub_types_flag: Option<bool>,
    /// `removeAllSubTypesFlag`.
    pub remove_all_sub_types_flag: Option<bool>,
    /// `item`.
    pub item: Option<ServiceItemReference>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BoardItemAssociation {
    /// `id`.
    pub const ID: Field<Self, Id<BoardItemAssociation>> = Field::new("id");
    /// `subTypeAssociationIds`.
    pub const SUB_TYPE_ASSOCIATION_IDS: Field<Self, Vec<i32>> = Field::new("subTypeAssociationIds");
    /// `addAllSubTypesFlag`.
    pub const ADD_ALL_SUB_TYPES_FLAG: Field<Self, bool> = Field::new("addAllSubTypesFlag");
    /// `removeAllSubTypesFlag`.
    pub const REMOVE_ALL_SUB_TYPES_FLAG: Field<Self, bool> = Field::new("removeAllSubTypesFlag");
    /// `item`.
    pub const ITEM: Field<Self, ServiceItemReference> = Field::new("item");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(id: impl Into<Id<BoardItemAssociation>>) -> New<Self> {
        New::from_required(Self {
            id: Some(id.into()),
            ..Self::default()
        })
    }
}

impl Model for BoardItemAssociation {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardItemAssociation",
            fields: &[
                FieldRule::new("id", FieldKind::Id).required(),
                FieldRule::new("subTypeAssociationIds", FieldKind::Whole).list(),
                FieldRule::new("addAllSubTypesFlag", FieldKind::Flag),
                FieldRule::new("removeAllSubTypesFlag", FieldKind::Flag),
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

impl Record for BoardItemAssociation {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
