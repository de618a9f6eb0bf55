// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement type work role info, as at `/finance/agreementTypes/{parentId}/workroles/info`.

use crate::model::*;

/// An agreement type work role info, as at `/finance/agreementTypes/{parentId}/workroles/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementTypeWorkRoleInfo {
    /// `id`.
    pub id: Option<Id<AgreementTypeWorkRoleInfo>>,
    /// `type`.
    pub type_: Option<AgreementTypeReference>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementTypeWorkRoleInfo {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementTypeWorkRoleInfo>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, AgreementTypeReference> = Field::new("type");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for AgreementTypeWorkRoleInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementTypeWorkRoleInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<AgreementTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementTypeWorkRoleInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
