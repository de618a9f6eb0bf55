// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement type work type, as at `/finance/agreementTypes/{parentId}/worktypes`.

use crate::model::*;

/// An agreement type work type, as at `/finance/agreementTypes/{parentId}/worktypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementTypeWorkType {
    /// `id`.
    pub id: Option<Id<AgreementTypeWorkType>>,
    /// `type`.
    pub type_: Option<AgreementTypeReference>,
    /// `workType`.
    pub work_type: Option<WorkTypeReference>,
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
    pub rate_type: Option<AgreementTypeWorkTypeRateType>,
    /// `billTime`. Required.
    pub bill_time: Option<AgreementTypeWorkTypeBillTime>,
    /// `hoursMin`.
    #[serde(default, with = "crate::types::decimal")]
    pub hours_min: Option<Decimal>,
    /// `hoursMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub hours_max: Option<Decimal>,
    /// `roundBillHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub round_bill_hours: Option<Decimal>,
    /// `overageRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub overage_rate: Option<Decimal>,
    /// `overageRateType`. Required.
    pub overage_rate_type: Option<OverageRateType>,
    /// `limitTo`.
    #[serde(default, with = "crate::types::decimal")]
    pub limit_to: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementTypeWorkType {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementTypeWorkType>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, AgreementTypeReference> = Field::new("type");
    /// `workType`.
    pub const WORK_TYPE: Field<Self, WorkTypeReference> = Field::new("workType");
    /// `effectiveDate`.
    pub const EFFECTIVE_DATE: Field<Self, DateTime<Utc>> = Field::new("effectiveDate");
    /// `endingDate`.
    pub const ENDING_DATE: Field<Self, DateTime<Utc>> = Field::new("endingDate");
    /// `rate`.
    pub const RATE: Field<Self, Decimal> = Field::new("rate");
    /// `rateType`.
    pub const RATE_TYPE: Field<Self, AgreementTypeWorkTypeRateType> = Field::new("rateType");
    /// `billTime`.
    pub const BILL_TIME: Field<Self, AgreementTypeWorkTypeBillTime> = Field::new("billTime");
    /// `hoursMin`.
    pub const HOURS_MIN: Field<Self, Decimal> = Field::new("hoursMin");
    /// `hoursMax`.
    pub const HOURS_MAX: Field<Self, Decimal> = Field::new("hoursMax");
    /// `roundBillHours`.
    pub const ROUND_BILL_HOURS: Field<Self, Decimal> = Field::new("roundBillHours");
    /// `overageRate`.
    pub const OVERAGE_RATE: Field<Self, Decimal> = Field::new("overageRate");
    /// `overageRateType`.
    pub const OVERAGE_RATE_TYPE: Field<Self, OverageRateType> = Field::new("overageRateType");
    /// `limitTo`.
    pub const LIMIT_TO: Field<Self, Decimal> = Field::new("limitTo");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        rate_type: impl Into<AgreementTypeWorkTypeRateType>,
        bill_time: impl Into<AgreementTypeWorkTypeBillTime>,
        overage_rate_type: impl Into<OverageRateType>,
    ) -> New<Self> {
        New::from_required(Self {
            rate_type: Some(rate_type.into()),
            bill_time: Some(bill_time.into()),
            overage_rate_type: Some(overage_rate_type.into()),
            ..Self::default()
        })
    }
}

impl Model for AgreementTypeWorkType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementTypeWorkType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<AgreementTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workType",
                    FieldKind::Record(<WorkTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("effectiveDate", FieldKind::Date),
                FieldRule::new("endingDate", FieldKind::Date),
                FieldRule::new("rate", FieldKind::Decimal),
                FieldRule::new(
                    "rateType",
                    FieldKind::Choice(AgreementTypeWorkTypeRateType::VALUES),
                )
                .required(),
                FieldRule::new(
                    "billTime",
                    FieldKind::Choice(AgreementTypeWorkTypeBillTime::VALUES),
                )
                .required(),
                FieldRule::new("hoursMin", FieldKind::Decimal),
                FieldRule::new("hoursMax", FieldKind::Decimal),
                FieldRule::new("roundBillHours", FieldKind::Decimal),
                FieldRule::new("overageRate", FieldKind::Decimal),
                FieldRule::new(
                    "overageRateType",
                    FieldKind::Choice(OverageRateType::VALUES),
                )
                .required(),
                FieldRule::new("limitTo", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementTypeWorkType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
