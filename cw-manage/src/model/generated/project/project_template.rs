// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project template, as at `/project/projectTemplates/`.

use crate::model::*;

/// A project template, as at `/project/projectTemplates/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectTemplate {
    /// `id`.
    pub id: Option<Id<ProjectTemplate>>,
    /// `name`. Required. At most 200 characters.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
    /// `type`.
    pub type_: Option<ProjectTypeReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectTemplate {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectTemplate>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `type`.
    pub const TYPE: Field<Self, ProjectTypeReference> = Field::new("type");
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

impl Model for ProjectTemplate {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectTemplate",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(200)
                    .required(),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("connectWiseId", FieldKind::Text),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<ProjectTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectTemplate {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
