// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A knowledge base sub category, as at `/service/knowledgeBaseSubCategories`.

use crate::model::*;

/// A knowledge base sub category, as at `/service/knowledgeBaseSubCategories`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KnowledgeBaseSubCategory {
    /// `id`.
    pub id: Option<Id<KnowledgeBaseSubCategory>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `category`. Required.
    pub category: Option<KBCategoryReference>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl KnowledgeBaseSubCategory {
    /// `id`.
    pub const ID: Field<Self, Id<KnowledgeBaseSubCategory>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `category`.
    pub const CATEGORY: Field<Self, KBCategoryReference> = Field::new("category");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, category: impl Into<KBCategoryReference>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            category: Some(category.into()),
            ..Self::default()
        })
    }
}

impl Model for KnowledgeBaseSubCategory {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "KnowledgeBaseSubCategory",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "category",
                    FieldKind::Record(<KBCategoryReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for KnowledgeBaseSubCategory {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
