// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project template work plan, as at `/project/projectTemplates/{id}/workplan`.

use crate::model::*;

/// A project template work plan, as at `/project/projectTemplates/{id}/workplan`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectTemplateWorkPlan {
    /// `templateId`.
    pub template_id: Option<i32>,
    /// `phases`.
    pub phases: Option<Vec<TemplatePhase>>,
}

impl ProjectTemplateWorkPlan {
    /// `templateId`.
    pub const TEMPLATE_ID: Field<Self, i32> = Field::new("templateId");
    /// `phases`.
    pub const PHASES: Field<Self, Vec<TemplatePhase>> = Field::new("phases");
}

impl Model for ProjectTemplateWorkPlan {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectTemplateWorkPlan",
            fields: &[
                FieldRule::new("templateId", FieldKind::Whole),
                FieldRule::new(
                    "phases",
                    FieldKind::Record(<TemplatePhase as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}
