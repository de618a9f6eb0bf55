// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement type work type exclusion, as at `/finance/agreementTypes/{parentId}/workTypeExclusions`.

use crate::model::*;

/// An agreement type work type exclusion, as at `/finance/agreementTypes/{parentId}/workTypeExclusions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementTypeWorkTypeExclusion {
    /// `id`.
    pub id: Option<Id<AgreementTypeWorkTypeExclusion>>,
    /// `type`.
    pub type_: Option<AgreementTypeReference>,
    /// `workType`. Required.
    pub work_type: Option<WorkTypeReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementTypeWorkTypeExclusion {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementTypeWorkTypeExclusion>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, AgreementTypeReference> = Field::new("type");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
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

impl Model for AgreementTypeWorkTypeExclusion {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementTypeWorkTypeExclusion",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<AgreementTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workType",
                    FieldKind::Record(<WorkTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementTypeWorkTypeExclusion {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
