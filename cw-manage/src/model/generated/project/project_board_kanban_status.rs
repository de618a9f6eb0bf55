// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project board kanban status.

use crate::model::*;

/// A project board kanban status.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectBoardKanbanStatus {
    /// `id`.
    pub id: Option<Id<ProjectBoardKanbanStatus>>,
    /// `srStatusId`.
    pub sr_status_id: Option<i32>,
    /// `order`.
    pub order: Option<i32>,
    /// `name`.
    pub name: Option<String>,
}

impl ProjectBoardKanbanStatus {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectBoardKanbanStatus>> = Field::new("id");
    /// `srStatusId`.
    pub const SR_STATUS_ID: Field<Self, i32> = Field::new("srStatusId");
    /// `order`.
    pub const ORDER: Field<Self, i32> = Field::new("order");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
}

impl Model for ProjectBoardKanbanStatus {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectBoardKanbanStatus",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("srStatusId", FieldKind::Whole),
                FieldRule::new("order", FieldKind::Whole),
                FieldRule::new("name", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectBoardKanbanStatus {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
