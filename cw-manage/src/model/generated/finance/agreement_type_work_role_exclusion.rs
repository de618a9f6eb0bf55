// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement type work role exclusion, as at `/finance/agreementTypes/{parentId}/workRoleExclusions`.

use crate::model::*;

/// An agreement type work role exclusion, as at `/finance/agreementTypes/{parentId}/workRoleExclusions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementTypeWorkRoleExclusion {
    /// `id`.
    pub id: Option<Id<AgreementTypeWorkRoleExclusion>>,
    /// `type`.
    pub type_: Option<AgreementTypeReference>,
    /// `workRole`. Required.
    pub work_role: Option<WorkRoleReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementTypeWorkRoleExclusion {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementTypeWorkRoleExclusion>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, AgreementTypeReference> = Field::new("type");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
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

impl Model for AgreementTypeWorkRoleExclusion {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementTypeWorkRoleExclusion",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<AgreementTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementTypeWorkRoleExclusion {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
