// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board sub type, as at `/service/boards/{parentId}/subtypes`.

use crate::model::*;

/// A board sub type, as at `/service/boards/{parentId}/subtypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardSubType {
    /// `id`.
    pub id: Option<Id<BoardSubType>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `typeAssociationIds`.
    pub type_association_ids: Option<Vec<i32>>,
    /// `addAllTypesFlag`.
    pub add_all_types_flag: Option<bool>,
    /// `removeAllTypesFlag`.
    pub remove_all_types_flag: Option<bool>,
    /// `board`.
    pub board: Option<BoardReference>,
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

impl BoardSubType {
    /// `id`.
    pub const ID: Field<Self, Id<BoardSubType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `typeAssociationIds`.
    pub const TYPE_ASSOCIATION_IDS: Field<Self, Vec<i32>> = Field::new("typeAssociationIds");
    /// `addAllTypesFlag`.
    pub const ADD_ALL_TYPES_FLAG: Field<Self, bool> = Field::new("addAllTypesFlag");
    /// `removeAllTypesFlag`.
    pub const REMOVE_ALL_TYPES_FLAG: Field<Self, bool> = Field::new("removeAllTypesFlag");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
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
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for BoardSubType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardSubType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("typeAssociationIds", FieldKind::Whole).list(),
                FieldRule::new("addAllTypesFlag", FieldKind::Flag),
                FieldRule::new("removeAllTypesFlag", FieldKind::Flag),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
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

impl Record for BoardSubType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
