// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A convert to project.

use crate::model::*;

/// A convert to project.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConvertToProject {
    /// `id`.
    pub id: Option<i32>,
    /// `recordType`.
    pub record_type: Option<RecordType>,
    /// `project`.
    pub project: Option<ProjectReference>,
    /// `phase`. Required.
    pub phase: Option<ProjectPhaseReference>,
    /// `wbsCode`. Required.
    pub wbs_code: Option<String>,
}

impl ConvertToProject {
    /// `id`.
    pub const ID: Field<Self, i32> = Field::new("id");
    /// `recordType`.
    pub const RECORD_TYPE: Field<Self, RecordType> = Field::new("recordType");
    /// `project`.
    pub const PROJECT: Field<Self, ProjectReference> = Field::new("project");
    /// `phase`.
    pub const PHASE: Field<Self, ProjectPhaseReference> = Field::new("phase");
    /// `wbsCode`.
    pub const WBS_CODE: Field<Self, String> = Field::new("wbsCode");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        phase: impl Into<ProjectPhaseReference>,
        wbs_code: impl Into<String>,
    ) -> New<Self> {
        New::from_required(Self {
            phase: Some(phase.into()),
            wbs_code: Some(wbs_code.into()),
            ..Self::default()
        })
    }
}

impl Model for ConvertToProject {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConvertToProject",
            fields: &[
                FieldRule::new("id", FieldKind::Whole),
                FieldRule::new("recordType", FieldKind::Choice(RecordType::VALUES)),
                FieldRule::new(
                    "project",
                    FieldKind::Record(<ProjectReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "phase",
                    FieldKind::Record(<ProjectPhaseReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("wbsCode", FieldKind::Text).required(),
            ],
        };
        &SCHEMA
    };
}
