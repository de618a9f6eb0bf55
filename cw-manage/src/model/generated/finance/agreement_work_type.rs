// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement work type, as at `/finance/agreements/{parentId}/worktypes`.

use crate::model::*;

/// An agreement work type, as at `/finance/agreements/{parentId}/worktypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementWorkType {
    /// `id`.
    pub id: Option<Id<AgreementWorkType>>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
    /// `location`.
    pub location: Option<OwnerLevelReference>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `rateType`. Required.
    pub rate_type: Option<AgreementWorkTypeRateType>,
    /// `billTime`. Required.
    pub bill_time: Option<AgreementWorkTypeBillTime>,
    /// `rate`.
    #[serde(default, with = "crate::types::decimal")]
    pub rate: Option<Decimal>,
    /// `hoursMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub hours_max: Option<Decimal>,
    /// `hoursMin`.
    #[serde(default, with = "crate::types::decimal")]
    pub hours_min: Option<Decimal>,
    /// `roundBillHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub round_bill_hours: Option<Decimal>,
    /// `overageRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub overage_rate: Option<Decimal>,
    /// `overageRateType`.
    pub overage_rate_type: Option<OverageRateType>,
    /// `agreementLimit`.
    #[serde(default, with = "crate::types::decimal")]
    pub agreement_limit: Option<Decimal>,
    /// `site`.
    pub site: Option<SiteReference>,
    /// `effectiveDate`.
    #[serde(default, with = "crate::types::date")]
    pub effective_date: Option<DateTime<Utc>>,
    /// `endingDate`.
    #[serde(default, with = "crate::types::date")]
    pub ending_date: Option<DateTime<Utc>>,
    /// `agreement`.
    pub agreement: Option<AgreementReference>,
    /// `agreementId`.
    pub agreement_id: Option<Id<Agreement>>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementWorkType {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementWorkType>> = Field::new("id");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
    /// `location`.
    pub const LOCATION: Field<Self, OwnerLevelReference> = Field::new("location");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `rateType`.
    pub const RATE_TYPE: Field<Self, AgreementWorkTypeRateType> = Field::new("rateType");
    /// `billTime`.
    pub const BILL_TIME: Field<Self, AgreementWorkTypeBillTime> = Field::new("billTime");
    /// `rate`.
    pub const RATE: Field<Self, Decimal> = Field::new("rate");
    /// `hoursMax`.
    pub const HOURS_MAX: Field<Self, Decimal> = Field::new("hoursMax");
    /// `hoursMin`.
    pub const HOURS_MIN: Field<Self, Decimal> = Field::new("hoursMin");
    /// `roundBillHours`.
    pub const ROUND_BILL_HOURS: Field<Self, Decimal> = Field::new("roundBillHours");
    /// `overageRate`.
    pub const OVERAGE_RATE: Field<Self, Decimal> = Field::new("overageRate");
    /// `overageRateType`.
    pub const OVERAGE_RATE_TYPE: Field<Self, OverageRateType> = Field::new("overageRateType");
    /// `agreementLimit`.
    pub const AGREEMENT_LIMIT: Field<Self, Decimal> = Field::new("agreementLimit");
    /// `site`.
    pub const SITE: Field<Self, SiteReference> = Field::new("site");
    /// `effectiveDate`.
    pub const EFFECTIVE_DATE: Field<Self, DateTime<Utc>> = Field::new("effectiveDate");
    /// `endingDate`.
    pub const ENDING_DATE: Field<Self, DateTime<Utc>> = Field::new("endingDate");
    /// `agreement`.
    pub const AGREEMENT: Field<Self, AgreementReference> = Field::new("agreement");
    /// `agreementId`.
    pub const AGREEMENT_ID: Field<Self, Id<Agreement>> = Field::new("agreementId");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        rate_type: impl Into<AgreementWorkTypeRateType>,
        bill_time: impl Into<AgreementWorkTypeBillTime>,
    ) -> New<Self> {
        New::from_required(Self {
            rate_type: Some(rate_type.into()),
            bill_time: Some(bill_time.into()),
            ..Self::default()
        })
    }
}

impl Model for AgreementWorkType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementWorkType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "workType",
                    FieldKind::Record(<WorkTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<OwnerLevelReference as Model>::SCHEMA),
                ),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new(
                    "rateType",
                    FieldKind::Choice(AgreementWorkTypeRateType::VALUES),
                )
                .required(),
                FieldRule::new(
                    "billTime",
                    FieldKind::Choice(AgreementWorkTypeBillTime::VALUES),
                )
                .required(),
                FieldRule::new("rate", FieldKind::Decimal),
                FieldRule::new("hoursMax", FieldKind::Decimal),
                FieldRule::new("hoursMin", FieldKind::Decimal),
                FieldRule::new("roundBillHours", FieldKind::Decimal),
                FieldRule::new("overageRate", FieldKind::Decimal),
                FieldRule::new(
                    "overageRateType",
                    FieldKind::Choice(OverageRateType::VALUES),
                ),
                FieldRule::new("agreementLimit", FieldKind::Decimal),
                FieldRule::new("site", FieldKind::Record(<SiteReference as Model>::SCHEMA)),
                FieldRule::new("effectiveDate", FieldKind::Date),
                FieldRule::new("endingDate", FieldKind::Date),
                FieldRule::new(
                    "agreement",
                    FieldKind::Record(<AgreementReference as Model>::SCHEMA),
                ),
                FieldRule::new("agreementId", FieldKind::Id),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementWorkType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
