// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A skill category, as at `/system/skillCategories`.

use crate::model::*;

/// A skill category, as at `/system/skillCategories`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SkillCategory {
    /// `id`.
    pub id: Option<Id<SkillCategory>>,
    /// `name`. Required. At most 30 characters.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SkillCategory {
    /// `id`.
    pub const ID: Field<Self, Id<SkillCategory>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
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

impl Model for SkillCategory {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SkillCategory",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(30)
                    .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SkillCategory {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
