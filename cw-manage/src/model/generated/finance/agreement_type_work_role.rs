// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement type work role, as at `/finance/agreementTypes/{parentId}/workroles`.

use crate::model::*;

/// An agreement type work role, as at `/finance/agreementTypes/{parentId}/workroles`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementTypeWorkRole {
    /// `id`.
    pub id: Option<Id<AgreementTypeWorkRole>>,
    /// `type`.
    pub type_: Option<AgreementTypeReference>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `effectiveDate`.
    #[serde(default, with = "crate::types::date")]
    pub effective_date: Option<DateTime<Utc>>,
    /// `endingDate`.
    #[serde(default, with = "crate::types::date")]
    pub ending_date: Option<DateTime<Utc>>,
    /// `rate`.
    #[serde(default, with = "crate::types::decimal")]
    pub rate: Option<Decimal>,
    /// `rateType`. Required.
    pub rate_type: Option<AgreementTypeWorkRoleRateType>,
    /// `limitTo`.
    #[serde(default, with = "crate::types::decimal")]
    pub limit_to: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementTypeWorkRole {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementTypeWorkRole>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, AgreementTypeReference> = Field::new("type");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `effectiveDate`.
    pub const EFFECTIVE_DATE: Field<Self, DateTime<Utc>> = Field::new("effectiveDate");
    /// `endingDate`.
    pub const ENDING_DATE: Field<Self, DateTime<Utc>> = Field::new("endingDate");
    /// `rate`.
    pub const RATE: Field<Self, Decimal> = Field::new("rate");
    /// `rateType`.
    pub const RATE_TYPE: Field<Self, AgreementTypeWorkRoleRateType> = Field::new("rateType");
    /// `limitTo`.
    pub const LIMIT_TO: Field<Self, Decimal> = Field::new("limitTo");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(rate_type: impl Into<AgreementTypeWorkRoleRateType>) -> New<Self> {
        New::from_required(Self {
            rate_type: Some(rate_type.into()),
            ..Self::default()
        })
    }
}

impl Model for AgreementTypeWorkRole {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementTypeWorkRole",
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
                FieldRule::new("effectiveDate", FieldKind::Date),
                FieldRule::new("endingDate", FieldKind::Date),
                FieldRule::new("rate", FieldKind::Decimal),
                FieldRule::new(
                    "rateType",
                    FieldKind::Choice(AgreementTypeWorkRoleRateType::VALUES),
                )
                .required(),
                FieldRule::new("limitTo", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementTypeWorkRole {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
