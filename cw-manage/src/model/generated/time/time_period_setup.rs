// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A time period setup, as at `/time/timePeriodSetups`.

use crate::model::*;

/// A time period setup, as at `/time/timePeriodSetups`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimePeriodSetup {
    /// `id`.
    pub id: Option<Id<TimePeriodSetup>>,
    /// `periodApplyTo`. Required.
    pub period_apply_to: Option<PeriodApplyTo>,
    /// `year`. Required.
    pub year: Option<i32>,
    /// `numberFuturePeriods`. Required.
    pub number_future_periods: Option<i32>,
    /// `type`. Required.
    pub type_: Option<TimePeriodSetupType>,
    /// `description`. At most 100 characters.
    pub description: Option<String>,
    /// `firstPeriodEndDate`. Required.
    pub first_period_end_date: Option<String>,
    /// `monthlyPeriodEnds`.
    pub monthly_period_ends: Option<i32>,
    /// `semiMonthlyFirstPeriod`.
    pub semi_monthly_first_period: Option<i32>,
    /// `semiMonthlySecondPeriod`.
    pub semi_monthly_second_period: Option<i32>,
    /// `semiMonthlyLastDayFlag`.
    pub semi_monthly_last_day_flag: Option<bool>,
    /// `lastDayFlag`.
    pub last_day_flag: Option<bool>,
    /// `daysPastEndDate`. Required.
    pub days_past_end_date: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimePeriodSetup {
    /// `id`.
    pub const ID: Field<Self, Id<TimePeriodSetup>> = Field::new("id");
    /// `periodApplyTo`.
    pub const PERIOD_APPLY_TO: Field<Self, PeriodApplyTo> = Field::new("periodApplyTo");
    /// `year`.
    pub const YEAR: Field<Self, i32> = Field::new("year");
    /// `numberFuturePeriods`.
    pub const NUMBER_FUTURE_PERIODS: Field<Self, i32> = Field::new("numberFuturePeriods");
    /// `type`.
    pub const TYPE: Field<Self, TimePeriodSetupType> = Field::new("type");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `firstPeriodEndDate`.
    pub const FIRST_PERIOD_END_DATE: Field<Self, String> = Field::new("firstPeriodEndDate");
    /// `monthlyPeriodEnds`.
    pub const MONTHLY_PERIOD_ENDS: Field<Self, i32> = Field::new("monthlyPeriodEnds");
    /// `semiMonthlyFirstPeriod`.
    pub const SEMI_MONTHLY_FIRST_PERIOD: Field<Self, i32> = Field::new("semiMonthlyFirstPeriod");
    /// `semiMonthlySecondPeriod`.
    pub const SEMI_MONTHLY_SECOND_PERIOD: Field<Self, i32> = Field::new("semiMonthlySecondPeriod");
    /// `semiMonthlyLastDayFlag`.
    pub const SEMI_MONTHLY_LAST_DAY_FLAG: Field<Self, bool> = Field::new("semiMonthlyLastDayFlag");
    /// `lastDayFlag`.
    pub const LAST_DAY_FLAG: Field<Self, bool> = Field::new("lastDayFlag");
    /// `daysPastEndDate`.
    pub const DAYS_PAST_END_DATE: Field<Self, i32> = Field::new("daysPastEndDate");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        period_apply_to: impl Into<PeriodApplyTo>,
        year: i32,
        number_future_periods: i32,
        type_: impl Into<TimePeriodSetupType>,
        first_period_end_date: impl Into<String>,
        days_past_end_date: i32,
    ) -> New<Self> {
        New::from_required(Self {
            period_apply_to: Some(period_apply_to.into()),
            year: Some(year),
            number_future_periods: Some(number_future_periods),
            type_: Some(type_.into()),
            first_period_end_date: Some(first_period_end_date.into()),
            days_past_end_date: Some(days_past_end_date),
            ..Self::default()
        })
    }
}

impl Model for TimePeriodSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimePeriodSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("periodApplyTo", FieldKind::Choice(PeriodApplyTo::VALUES))
                    .required(),
                FieldRule::new("year", FieldKind::Whole).required(),
                FieldRule::new("numberFuturePeriods", FieldKind::Whole).required(),
                FieldRule::new("type", FieldKind::Choice(TimePeriodSetupType::VALUES)).required(),
                FieldRule::new("description", FieldKind::Text).max_length(100),
                FieldRule::new("firstPeriodEndDate", FieldKind::Text).required(),
                FieldRule::new("monthlyPeriodEnds", FieldKind::Whole),
                FieldRule::new("semiMonthlyFirstPeriod", FieldKind::Whole),
                FieldRule::new("semiMonthlySecondPeriod", FieldKind::Whole),
                FieldRule::new("semiMonthlyLastDayFlag", FieldKind::Flag),
                FieldRule::new("lastDayFlag", FieldKind::Flag),
                FieldRule::new("daysPastEndDate", FieldKind::Whole).required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TimePeriodSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
