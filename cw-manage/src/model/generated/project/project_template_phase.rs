// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project template phase, as at `/project/projectTemplates/projectTemplatePhases`.

use crate::model::*;

/// A project template phase, as at `/project/projectTemplates/projectTemplatePhases`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectTemplatePhase {
    /// `id`.
    pub id: Option<Id<ProjectTemplatePhase>>,
    /// `templateRecId`.
    pub template_rec_id: Option<i32>,
    /// `parentPhase`.
    pub parent_phase: Option<i32>,
    /// `description`.
    pub description: Option<String>,
    /// `budgetHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub budget_hours: Option<Decimal>,
    /// `notes`.
    pub notes: Option<String>,
    /// `markAsMilestone`.
    pub mark_as_milestone: Option<bool>,
    /// `phaseBilledSeparately`.
    pub phase_billed_separately: Option<bool>,
    /// `wbsCode`.
    pub wbs_code: Option<String>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
    /// `parentId`.
    pub parent_id: Option<i32>,
    /// `parentConnectWiseId`.
    pub parent_connect_wise_id: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectTemplatePhase {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectTemplatePhase>> = Field::new("id");
    /// `templateRecId`.
    pub const TEMPLATE_REC_ID: Field<Self, i32> = Field::new("templateRecId");
    /// `parentPhase`.
    pub const PARENT_PHASE: Field<Self, i32> = Field::new("parentPhase");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `budgetHours`.
    pub const BUDGET_HOURS: Field<Self, Decimal> = Field::new("budgetHours");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `markAsMilestone`.
    pub const MARK_AS_MILESTONE: Field<Self, bool> = Field::new("markAsMilestone");
    /// `phaseBilledSeparately`.
    pub const PHASE_BILLED_SEPARATELY: Field<Self, bool> = Field::new("phaseBilledSeparately");
    /// `wbsCode`.
    pub const WBS_CODE: Field<Self, String> = Field::new("wbsCode");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `parentId`.
    pub const PARENT_ID: Field<Self, i32> = Field::new("parentId");
    /// `parentConnectWiseId`.
    pub const PARENT_CONNECT_WISE_ID: Field<Self, String> = Field::new("parentConnectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ProjectTemplatePhase {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectTemplatePhase",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("templateRecId", FieldKind::Whole),
                FieldRule::new("parentPhase", FieldKind::Whole),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("budgetHours", FieldKind::Decimal),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new("markAsMilestone", FieldKind::Flag),
                FieldRule::new("phaseBilledSeparately", FieldKind::Flag),
                FieldRule::new("wbsCode", FieldKind::Text),
                FieldRule::new("connectWiseId", FieldKind::Text),
                FieldRule::new("parentId", FieldKind::Whole),
                FieldRule::new("parentConnectWiseId", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectTemplatePhase {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
