// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement work role, as at `/finance/agreements/{parentId}/workroles`.

use crate::model::*;

/// An agreement work role, as at `/finance/agreements/{parentId}/workroles`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementWorkRole {
    /// `id`.
    pub id: Option<Id<AgreementWorkRole>>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `location`.
    pub location: Option<OwnerLevelReference>,
    /// `rateType`. Required.
    pub rate_type: Option<AgreementWorkRoleRateType>,
    /// `rate`.
    #[serde(default, with = "crate::types::decimal")]
    pub rate: Option<Decimal>,
    /// `limitTo`.
    #[serde(default, with = "crate::types::decimal")]
    pub limit_to: Option<Decimal>,
    /// `effectiveDate`.
    #[serde(default, with = "crate::types::date")]
    pub effective_date: Option<DateTime<Utc>>,
    /// `endingDate`.
    #[serde(default, with = "crate::types::date")]
    pub ending_date: Option<DateTime<Utc>>,
    /// `agreementId`.
    pub agreement_id: Option<Id<Agreement>>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementWorkRole {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementWorkRole>> = Field::new("id");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `location`.
    pub const LOCATION: Field<Self, OwnerLevelReference> = Field::new("location");
    /// `rateType`.
    pub const RATE_TYPE: Field<Self, AgreementWorkRoleRateType> = Field::new("rateType");
    /// `rate`.
    pub const RATE: Field<Self, Decimal> = Field::new("rate");
    /// `limitTo`.
    pub const LIMIT_TO: Field<Self, Decimal> = Field::new("limitTo");
    /// `effectiveDate`.
    pub const EFFECTIVE_DATE: Field<Self, DateTime<Utc>> = Field::new("effectiveDate");
    /// `endingDate`.
    pub const ENDING_DATE: Field<Self, DateTime<Utc>> = Field::new("endingDate");
    /// `agreementId`.
    pub const AGREEMENT_ID: Field<Self, Id<Agreement>> = Field::new("agreementId");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(rate_type: impl Into<AgreementWorkRoleRateType>) -> New<Self> {
        New::from_required(Self {
            rate_type: Some(rate_type.into()),
            ..Self::default()
        })
    }
}

impl Model for AgreementWorkRole {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementWorkRole",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<OwnerLevelReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "rateType",
                    FieldKind::Choice(AgreementWorkRoleRateType::VALUES),
                )
                .required(),
                FieldRule::new("rate", FieldKind::Decimal),
                FieldRule::new("limitTo", FieldKind::Decimal),
                FieldRule::new("effectiveDate", FieldKind::Date),
                FieldRule::new("endingDate", FieldKind::Date),
                FieldRule::new("agreementId", FieldKind::Id),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementWorkRole {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
