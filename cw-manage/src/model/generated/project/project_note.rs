// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project note, as at `/project/projects/{parentId}/notes`.

use crate::model::*;

/// A project note, as at `/project/projects/{parentId}/notes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectNote {
    /// `id`.
    pub id: Option<Id<ProjectNote>>,
    /// `projectId`.
    pub project_id: Option<Id<Project>>,
    /// `text`. Required.
    pub text: Option<String>,
    /// `type`.
    pub type_: Option<NoteTypeReference>,
    /// `flagged`.
    pub flagged: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectNote {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectNote>> = Field::new("id");
    /// `projectId`.
    pub const PROJECT_ID: Field<Self, Id<Project>> = Field::new("projectId");
    /// `text`.
    pub const TEXT: Field<Self, String> = Field::new("text");
    /// `type`.
    pub const TYPE: Field<Self, NoteTypeReference> = Field::new("type");
    /// `flagged`.
    pub const FLAGGED: Field<Self, bool> = Field::new("flagged");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(text: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            text: Some(text.into()),
            ..Self::default()
        })
    }
}

impl Model for ProjectNote {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectNote",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("projectId", FieldKind::Id),
                FieldRule::new("text", FieldKind::Text).required(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<NoteTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("flagged", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectNote {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
