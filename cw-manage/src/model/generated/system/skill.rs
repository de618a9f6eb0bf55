// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A skill, as at `/system/skills`.

use crate::model::*;

/// A skill, as at `/system/skills`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Skill {
    /// `id`.
    pub id: Option<Id<Skill>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `category`. Required.
    pub category: Option<SkillCategoryReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Skill {
    /// `id`.
    pub const ID: Field<Self, Id<Skill>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `category`.
    pub const CATEGORY: Field<Self, SkillCategoryReference> = Field::new("category");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        category: impl Into<SkillCategoryReference>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            category: Some(category.into()),
            ..Self::default()
        })
    }
}

impl Model for Skill {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Skill",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "category",
                    FieldKind::Record(<SkillCategoryReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Skill {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
