// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project board kanban setting, as at `/project/boards/{parentId}/kanbanSettings`.

use crate::model::*;

/// A project board kanban setting, as at `/project/boards/{parentId}/kanbanSettings`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectBoardKanbanSetting {
    /// `id`.
    pub id: Option<Id<ProjectBoardKanbanSetting>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `color`. At most 4 characters.
    pub color: Option<String>,
    /// `order`.
    pub order: Option<i32>,
    /// `statuses`.
    pub statuses: Option<Vec<ProjectBoardKanbanStatus>>,
    /// `updatedBy`. At most 15 characters.
    pub updated_by: Option<String>,
    /// `lastUpdated`.
    pub last_updated: Option<String>,
}

impl ProjectBoardKanbanSetting {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectBoardKanbanSetting>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `color`.
    pub const COLOR: Field<Self, String> = Field::new("color");
    /// `order`.
    pub const ORDER: Field<Self, i32> = Field::new("order");
    /// `statuses`.
    pub const STATUSES: Field<Self, Vec<ProjectBoardKanbanStatus>> = Field::new("statuses");
    /// `updatedBy`.
    pub const UPDATED_BY: Field<Self, String> = Field::new("updatedBy");
    /// `lastUpdated`.
    pub const LAST_UPDATED: Field<Self, String> = Field::new("lastUpdated");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for ProjectBoardKanbanSetting {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectBoardKanbanSetting",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("color", FieldKind::Text).max_length(4),
                FieldRule::new("order", FieldKind::Whole),
                FieldRule::new(
                    "statuses",
                    FieldKind::Record(<ProjectBoardKanbanStatus as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("updatedBy", FieldKind::Text).max_length(15),
                FieldRule::new("lastUpdated", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectBoardKanbanSetting {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
