// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! References: how one record names another.

use crate::model::*;

/// A reference to a phase status: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PhaseStatusReference {
    /// `id`.
    pub id: Option<Id<PhaseStatus>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PhaseStatusReference {
    /// `id`.
    pub const ID: Field<Self, Id<PhaseStatus>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<PhaseStatus>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for PhaseStatusReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PhaseStatusReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<PhaseStatus>> for PhaseStatusReference {
    fn from(id: Id<PhaseStatus>) -> Self {
        Self::id(id)
    }
}

/// A reference to a project role: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectRoleReference {
    /// `id`.
    pub id: Option<Id<ProjectSecurityRole>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectRoleReference {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectSecurityRole>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ProjectSecurityRole>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ProjectRoleReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectRoleReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ProjectSecurityRole>> for ProjectRoleReference {
    fn from(id: Id<ProjectSecurityRole>) -> Self {
        Self::id(id)
    }
}

/// A reference to a project template phase: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectTemplatePhaseReference {
    /// `id`.
    pub id: Option<Id<ProjectTemplatePhase>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectTemplatePhaseReference {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectTemplatePhase>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ProjectTemplatePhase>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ProjectTemplatePhaseReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectTemplatePhaseReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ProjectTemplatePhase>> for ProjectTemplatePhaseReference {
    fn from(id: Id<ProjectTemplatePhase>) -> Self {
        Self::id(id)
    }
}
