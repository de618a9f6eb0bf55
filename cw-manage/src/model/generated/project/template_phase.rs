// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A template phase.

use crate::model::*;

/// A template phase.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplatePhase {
    /// `parentPhase`.
    pub parent_phase: Option<ProjectTemplatePhaseReference>,
    /// `id`.
    pub id: Option<Id<TemplatePhase>>,
    /// `templateId`.
    pub template_id: Option<i32>,
    /// `description`.
    pub description: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `markAsMilestoneFlag`.
    pub mark_as_milestone_flag: Option<bool>,
    /// `billPhaseSeparately`.
    pub bill_phase_separately: Option<bool>,
    /// `wbsCode`.
    pub wbs_code: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TemplatePhase {
    /// `parentPhase`.
    pub const PARENT_PHASE: Field<Self, ProjectTemplatePhaseReference> = Field::new("parentPhase");
    /// `id`.
    pub const ID: Field<Self, Id<TemplatePhase>> = Field::new("id");
    /// `templateId`.
    pub const TEMPLATE_ID: Field<Self, i32> = Field::new("templateId");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `markAsMilestoneFlag`.
    pub const MARK_AS_MILESTONE_FLAG: Field<Self, bool> = Field::new("markAsMilestoneFlag");
    /// `billPhaseSeparately`.
    pub const BILL_PHASE_SEPARATELY: Field<Self, bool> = Field::new("billPhaseSeparately");
    /// `wbsCode`.
    pub const WBS_CODE: Field<Self, String> = Field::new("wbsCode");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for TemplatePhase {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TemplatePhase",
            fields: &[
                FieldRule::new(
                    "parentPhase",
                    FieldKind::Record(<ProjectTemplatePhaseReference as Model>::SCHEMA),
                ),
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("templateId", FieldKind::Whole),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("markAsMilestoneFlag", FieldKind::Flag),
                FieldRule::new("billPhaseSeparately", FieldKind::Flag),
                FieldRule::new("wbsCode", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TemplatePhase {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
