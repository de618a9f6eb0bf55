// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A work role exemption, as at `/finance/taxCodes/{parentId}/workRoleExemptions`.

use crate::model::*;

/// A work role exemption, as at `/finance/taxCodes/{parentId}/workRoleExemptions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkRoleExemption {
    /// `id`.
    pub id: Option<Id<WorkRoleExemption>>,
    /// `workRole`. Required.
    pub work_role: Option<WorkRoleReference>,
    /// `taxableLevels`.
    pub taxable_levels: Option<Vec<i32>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WorkRoleExemption {
    /// `id`.
    pub const ID: Field<Self, Id<WorkRoleExemption>> = Field::new("id");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `taxableLevels`.
    pub const TAXABLE_LEVELS: Field<Self, Vec<i32>> = Field::new("taxableLevels");
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

impl Model for WorkRoleExemption {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkRoleExemption",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("taxableLevels", FieldKind::Whole).list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for WorkRoleExemption {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
