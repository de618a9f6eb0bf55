// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project workplan, as at `/project/projects/{id}/projectWorkplan`.

use crate::model::*;

/// A project workplan, as at `/project/projects/{id}/projectWorkplan`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectWorkplan {
    /// `projectId`.
    pub project_id: Option<Id<Project>>,
    /// `phases`.
    pub phases: Option<Vec<ProjectWorkplanProjectPhase>>,
}

impl ProjectWorkplan {
    /// `projectId`.
    pub const PROJECT_ID: Field<Self, Id<Project>> = Field::new("projectId");
    /// `phases`.
    pub const PHASES: Field<Self, Vec<ProjectWorkplanProjectPhase>> = Field::new("phases");
}

impl Model for ProjectWorkplan {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectWorkplan",
            fields: &[
                FieldRule::new("projectId", FieldKind::Id),
                FieldRule::new(
                    "phases",
                    FieldKind::Record(<ProjectWorkplanProjectPhase as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}
