// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board skill mapping, as at `/service/boards/{parentId}/skillMappings/`.

use crate::model::*;

/// A board skill mapping, as at `/service/boards/{parentId}/skillMappings/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardSkillMapping {
    /// `id`.
    pub id: Option<Id<BoardSkillMapping>>,
    /// `type`. Required.
    pub type_: Option<ServiceTypeReference>,
    /// `subType`.
    pub sub_type: Option<ServiceSubTypeReference>,
    /// `item`.
    pub item: Option<ServiceItemReference>,
    /// `skillCategory`. Required.
    pub skill_category: Option<SkillCategoryReference>,
    /// `skill`. Required.
    pub skill: Option<SkillReference>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BoardSkillMapping {
    /// `id`.
    pub const ID: Field<Self, Id<BoardSkillMapping>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, ServiceTypeReference> = Field::new("type");
    /// `subType`.
    pub const SUB_TYPE: Field<Self, ServiceSubTypeReference> = Field::new("subType");
    /// `item`.
    pub const ITEM: Field<Self, ServiceItemReference> = Field::new("item");
    /// `skillCategory`.
    pub const SKILL_CATEGORY: Field<Self, SkillCategoryReference> = Field::new("skillCategory");
    /// `skill`.
    pub const SKILL: Field<Self, SkillReference> = Field::new("skill");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        type_: impl Into<ServiceTypeReference>,
        skill_category: impl Into<SkillCategoryReference>,
        skill: impl Into<SkillReference>,
    ) -> New<Self> {
        New::from_required(Self {
            type_: Some(type_.into()),
            skill_category: Some(skill_category.into()),
            skill: Some(skill.into()),
            ..Self::default()
        })
    }
}

impl Model for BoardSkillMapping {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardSkillMapping",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ServiceTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "subType",
                    FieldKind::Record(<ServiceSubTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "item",
                    FieldKind::Record(<ServiceItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "skillCategory",
                    FieldKind::Record(<SkillCategoryReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "skill",
                    FieldKind::Record(<SkillReference as Model>::SCHEMA),
                )
                .required(),
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

impl Record for BoardSkillMapping {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
