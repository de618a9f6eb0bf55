// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board item association, as at `/service/boards/{grandparentId}/items/{parentId}/associations`.

use crate::model::*;

/// A board item association, as at `/service/boards/{grandparentId}/items/{parentId}/associations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardItemAssociation {
    /// `id`. Required.
    pub id: Option<i32>,
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
    pub const ID: Field<Self, i32> = Field::new("id");
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

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(id: i32) -> New<Self> {
        New::from_required(Self {
            id: Some(id),
            ..Self::default()
        })
    }
}

impl Model for BoardItemAssociation {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardItemAssociation",
            fields: &[
                FieldRule::new("id", FieldKind::Whole).required(),
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
