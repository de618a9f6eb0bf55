// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An SLA, as at `/service/SLAs`.

use crate::model::*;

/// An SLA, as at `/service/SLAs`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SLA {
    /// `id`.
    pub id: Option<Id<SLA>>,
    /// `name`. Required. At most 25 characters.
    pub name: Option<String>,
    /// `basedOn`. Required.
    pub based_on: Option<BasedOn>,
    /// `customCalendar`.
    pub custom_calendar: Option<CalendarReference>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `applicationOrder`.
    pub application_order: Option<i32>,
    /// `hiImpactHiUrgency`.
    pub hi_impact_hi_urgency: Option<PriorityReference>,
    /// `hiImpactMedUrgency`.
    pub hi_impact_med_urgency: Option<PriorityReference>,
    /// `hiImpactLowUrgency`.
    pub hi_impact_low_urgency: Option<PriorityReference>,
    /// `medImpactHiUrgency`.
    pub med_impact_hi_urgency: Option<PriorityReference>,
    /// `medImpactMedUrgency`.
    pub med_impact_med_urgency: Option<PriorityReference>,
    /// `medImpactLowUrgency`.
    pub med_impact_low_urgency: Option<PriorityReference>,
    /// `lowImpactHiUrgency`.
    pub low_impact_hi_urgency: Option<PriorityReference>,
    /// `lowImpactMedUrgency`.
    pub low_impact_med_urgency: Option<PriorityReference>,
    /// `lowImpactLowUrgency`.
    pub low_impact_low_urgency: Option<PriorityReference>,
    /// `respondHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub respond_hours: Option<Decimal>,
    /// `respondPercent`.
    pub respond_percent: Option<i32>,
    /// `planWithin`.
    #[serde(default, with = "crate::types::decimal")]
    pub plan_within: Option<Decimal>,
    /// `planWithinPercent`.
    pub plan_within_percent: Option<i32>,
    /// `resolutionHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub resolution_hours: Option<Decimal>,
    /// `resolutionPercent`.
    pub resolution_percent: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SLA {
    /// `id`.
    pub const ID: Field<Self, Id<SLA>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `basedOn`.
    pub const BASED_ON: Field<Self, BasedOn> = Field::new("basedOn");
    /// `customCalendar`.
    pub const CUSTOM_CALENDAR: Field<Self, CalendarReference> = Field::new("customCalendar");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `applicationOrder`.
    pub const APPLICATION_ORDER: Field<Self, i32> = Field::new("applicationOrder");
    /// `hiImpactHiUrgency`.
    pub const HI_IMPACT_HI_URGENCY: Field<Self, PriorityReference> =
        Field::new("hiImpactHiUrgency");
    /// `hiImpactMedUrgency`.
    pub const HI_IMPACT_MED_URGENCY: Field<Self, PriorityReference> =
        Field::new("hiImpactMedUrgency");
    /// `hiImpactLowUrgency`.
    pub const HI_IMPACT_LOW_URGENCY: Field<Self, PriorityReference> =
        Field::new("hiImpactLowUrgency");
    /// `medImpactHiUrgency`.
    pub const MED_IMPACT_HI_URGENCY: Field<Self, PriorityReference> =
        Field::new("medImpactHiUrgency");
    /// `medImpactMedUrgency`.
    pub const MED_IMPACT_MED_URGENCY: Field<Self, PriorityReference> =
        Field::new("medImpactMedUrgency");
    /// `medImpactLowUrgency`.
    pub const MED_IMPACT_LOW_URGENCY: Field<Self, PriorityReference> =
        Field::new("medImpactLowUrgency");
    /// `lowImpactHiUrgency`.
    pub const LOW_IMPACT_HI_URGENCY: Field<Self, PriorityReference> =
        Field::new("lowImpactHiUrgency");
    /// `lowImpactMedUrgency`.
    pub const LOW_IMPACT_MED_URGENCY: Field<Self, PriorityReference> =
        Field::new("lowImpactMedUrgency");
    /// `lowImpactLowUrgency`.
    pub const LOW_IMPACT_LOW_URGENCY: Field<Self, PriorityReference> =
        Field::new("lowImpactLowUrgency");
    /// `respondHours`.
    pub const RESPOND_HOURS: Field<Self, Decimal> = Field::new("respondHours");
    /// `respondPercent`.
    pub const RESPOND_PERCENT: Field<Self, i32> = Field::new("respondPercent");
    /// `planWithin`.
    pub const PLAN_WITHIN: Field<Self, Decimal> = Field::new("planWithin");
    /// `planWithinPercent`.
    pub const PLAN_WITHIN_PERCENT: Field<Self, i32> = Field::new("planWithinPercent");
    /// `resolutionHours`.
    pub const RESOLUTION_HOURS: Field<Self, Decimal> = Field::new("resolutionHours");
    /// `resolutionPercent`.
    pub const RESOLUTION_PERCENT: Field<Self, i32> = Field::new("resolutionPercent");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, based_on: impl Into<BasedOn>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            based_on: Some(based_on.into()),
            ..Self::default()
        })
    }
}

impl Model for SLA {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SLA",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(25)
                    .required(),
                FieldRule::new("basedOn", FieldKind::Choice(BasedOn::VALUES)).required(),
                FieldRule::new(
                    "customCalendar",
                    FieldKind::Record(<CalendarReference as Model>::SCHEMA),
                ),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("applicationOrder", FieldKind::Whole),
                FieldRule::new(
                    "hiImpactHiUrgency",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "hiImpactMedUrgency",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "hiImpactLowUrgency",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "medImpactHiUrgency",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "medImpactMedUrgency",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "medImpactLowUrgency",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "lowImpactHiUrgency",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "lowImpactMedUrgency",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "lowImpactLowUrgency",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                ),
                FieldRule::new("respondHours", FieldKind::Decimal),
                FieldRule::new("respondPercent", FieldKind::Whole),
                FieldRule::new("planWithin", FieldKind::Decimal),
                FieldRule::new("planWithinPercent", FieldKind::Whole),
                FieldRule::new("resolutionHours", FieldKind::Decimal),
                FieldRule::new("resolutionPercent", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SLA {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
