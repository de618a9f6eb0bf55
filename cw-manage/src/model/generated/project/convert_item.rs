// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A convert item.

use crate::model::*;

/// A convert item.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConvertItem {
    /// `id`.
    pub id: Option<i32>,
    /// `recordType`. Required.
    pub record_type: Option<RecordType>,
    /// `project`.
    pub project: Option<ProjectReference>,
    /// `phase`.
    pub phase: Option<ProjectPhaseReference>,
    /// `wbsCode`.
    pub wbs_code: Option<String>,
}

impl ConvertItem {
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
    pub fn draft(record_type: impl Into<RecordType>) -> New<Self> {
        New::from_required(Self {
            record_type: Some(record_type.into()),
            ..Self::default()
        })
    }
}

impl Model for ConvertItem {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConvertItem",
            fields: &[
                FieldRule::new("id", FieldKind::Whole),
                FieldRule::new("recordType", FieldKind::Choice(RecordType::VALUES)).required(),
                FieldRule::new(
                    "project",
                    FieldKind::Record(<ProjectReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "phase",
                    FieldKind::Record(<ProjectPhaseReference as Model>::SCHEMA),
                ),
                FieldRule::new("wbsCode", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}
