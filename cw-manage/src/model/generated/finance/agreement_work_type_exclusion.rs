// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement work type exclusion, as at `/finance/agreements/{parentId}/workTypeExclusions`.

use crate::model::*;

/// An agreement work type exclusion, as at `/finance/agreements/{parentId}/workTypeExclusions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementWorkTypeExclusion {
    /// `id`.
    pub id: Option<Id<AgreementWorkTypeExclusion>>,
    /// `workType`. Required.
    pub work_type: Option<WorkTypeReference>,
    /// `agreementId`.
    pub agreement_id: Option<Id<Agreement>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementWorkTypeExclusion {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementWorkTypeExclusion>> = Field::new("id");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
    /// `agreementId`.
    pub const AGREEMENT_ID: Field<Self, Id<Agreement>> = Field::new("agreementId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(work_type: impl Into<WorkTypeReference>) -> New<Self> {
        New::from_required(Self {
            work_type: Some(work_type.into()),
            ..Self::default()
        })
    }
}

impl Model for AgreementWorkTypeExclusion {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementWorkTypeExclusion",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "workType",
                    FieldKind::Record(<WorkTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("agreementId", FieldKind::Id),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementWorkTypeExclusion {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
