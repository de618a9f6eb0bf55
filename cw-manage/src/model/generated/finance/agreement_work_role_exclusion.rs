// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement work role exclusion, as at `/finance/agreements/{parentId}/workRoleExclusions`.

use crate::model::*;

/// An agreement work role exclusion, as at `/finance/agreements/{parentId}/workRoleExclusions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementWorkRoleExclusion {
    /// `id`.
    pub id: Option<Id<AgreementWorkRoleExclusion>>,
    /// `workRole`. Required.
    pub work_role: Option<WorkRoleReference>,
    /// `agreementId`.
    pub agreement_id: Option<Id<Agreement>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementWorkRoleExclusion {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementWorkRoleExclusion>> = Field::new("id");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `agreementId`.
    pub const AGREEMENT_ID: Field<Self, Id<Agreement>> = Field::new("agreementId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(work_role: impl Into<WorkRoleReference>) -> New<Self> {
        New::from_required(Self {
            work_role: Some(work_role.into()),
            ..Self::default()
        })
    }
}

impl Model for AgreementWorkRoleExclusion {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementWorkRoleExclusion",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("agreementId", FieldKind::Id),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementWorkRoleExclusion {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
