// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board type, as at `/service/boards/{parentId}/types`.

use crate::model::*;

/// A board type, as at `/service/boards/{parentId}/types`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardType {
    /// `id`.
    pub id: Option<Id<BoardType>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `category`.
    pub category: Option<BoardTypeCategory>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `requestForChangeFlag`.
    pub request_for_change_flag: Option<bool>,
    /// `integrationXref`. At most 50 characters.
    pub integration_xref: Option<String>,
    /// `skillCategory`.
    pub skill_category: Option<SkillCategoryReference>,
    /// `skill`.
    pub skill: Option<SkillReference>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
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

impl BoardType {
    /// `id`.
    pub const ID: Field<Self, Id<BoardType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `category`.
    pub const CATEGORY: Field<Self, BoardTypeCategory> = Field::new("category");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `requestForChangeFlag`.
    pub const REQUEST_FOR_CHANGE_FLAG: Field<Self, bool> = Field::new("requestForChangeFlag");
    /// `integrationXref`.
    pub const INTEGRATION_XREF: Field<Self, String> = Field::new("integrationXref");
    /// `skillCategory`.
    pub const SKILL_CATEGORY: Field<Self, SkillCategoryReference> = Field::new("skillCategory");
    /// `skill`.
    pub const SKILL: Field<Self, SkillReference> = Field::new("skill");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
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

impl Model for BoardType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("category", FieldKind::Choice(BoardTypeCategory::VALUES)),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("requestForChangeFlag", FieldKind::Flag),
                FieldRule::new("integrationXref", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "skillCategory",
                    FieldKind::Record(<SkillCategoryReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "skill",
                    FieldKind::Record(<SkillReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
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

impl Record for BoardType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
