// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A knowledge base article, as at `/service/knowledgeBaseArticles`.

use crate::model::*;

/// A knowledge base article, as at `/service/knowledgeBaseArticles`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KnowledgeBaseArticle {
    /// `id`.
    pub id: Option<Id<KnowledgeBaseArticle>>,
    /// `title`. Required.
    pub title: Option<String>,
    /// `issue`. Required.
    pub issue: Option<String>,
    /// `resolution`. Required.
    pub resolution: Option<String>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `businessUnitId`.
    pub business_unit_id: Option<Id<Department>>,
    /// `board`.
    pub board: Option<BoardReference>,
    /// `categoryId`.
    pub category_id: Option<i32>,
    /// `subCategoryId`.
    pub sub_category_id: Option<i32>,
    /// `dateCreated`.
    pub date_created: Option<String>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl KnowledgeBaseArticle {
    /// `id`.
    pub const ID: Field<Self, Id<KnowledgeBaseArticle>> = Field::new("id");
    /// `title`.
    pub const TITLE: Field<Self, String> = Field::new("title");
    /// `issue`.
    pub const ISSUE: Field<Self, String> = Field::new("issue");
    /// `resolution`.
    pub const RESOLUTION: Field<Self, String> = Field::new("resolution");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `businessUnitId`.
    pub const BUSINESS_UNIT_ID: Field<Self, Id<Department>> = Field::new("businessUnitId");
    /// `board`.
    pub const BOARD: Field<Self, BoardReference> = Field::new("board");
    /// `categoryId`.
    pub const CATEGORY_ID: Field<Self, i32> = Field::new("categoryId");
    /// `subCategoryId`.
    pub const SUB_CATEGORY_ID: Field<Self, i32> = Field::new("subCategoryId");
    /// `dateCreated`.
    pub const DATE_CREATED: Field<Self, String> = Field::new("dateCreated");
    /// `createdBy`.
    pub const CREATED_BY: Field<Self, String> = Field::new("createdBy");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        title: impl Into<String>,
        issue: impl Into<String>,
        resolution: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            title: Some(title.into()),
            issue: Some(issue.into()),
            resolution: Some(resolution.into()),
            ..Self::default()
        })
    }
}

impl Model for KnowledgeBaseArticle {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "KnowledgeBaseArticle",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("title", FieldKind::Text).required(),
                FieldRule::new("issue", FieldKind::Text).required(),
                FieldRule::new("resolution", FieldKind::Text).required(),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new("businessUnitId", FieldKind::Id),
                FieldRule::new(
                    "board",
                    FieldKind::Record(<BoardReference as Model>::SCHEMA),
                ),
                FieldRule::new("categoryId", FieldKind::Whole),
                FieldRule::new("subCategoryId", FieldKind::Whole),
                FieldRule::new("dateCreated", FieldKind::Text),
                FieldRule::new("createdBy", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for KnowledgeBaseArticle {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
