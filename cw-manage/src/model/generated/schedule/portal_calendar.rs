// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A portal calendar, as at `/schedule/portalcalendars`.

use crate::model::*;

/// A portal calendar, as at `/schedule/portalcalendars`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PortalCalendar {
    /// `id`.
    pub id: Option<Id<PortalCalendar>>,
    /// `weekStart`. Required.
    pub week_start: Option<WeekStart>,
    /// `adjust1Start`.
    pub adjust1_start: Option<String>,
    /// `adjust1End`.
    pub adjust1_end: Option<String>,
    /// `adjust1Hours`.
    #[serde(default, with = "crate::types::decimal")]
    pub adjust1_hours: Option<Decimal>,
    /// `adjust2Start`.
    pub adjust2_start: Option<String>,
    /// `adjust2End`.
    pub adjust2_end: Option<String>,
    /// `adjust2Hours`.
    #[serde(default, with = "crate::types::decimal")]
    pub adjust2_hours: Option<Decimal>,
    /// `adjust3Start`.
    pub adjust3_start: Option<String>,
    /// `adjust3End`.
    pub adjust3_end: Option<String>,
    /// `adjust3Hours`.
    #[serde(default, with = "crate::types::decimal")]
    pub adjust3_hours: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PortalCalendar {
    /// `id`.
    pub const ID: Field<Self, Id<PortalCalendar>> = Field::new("id");
    /// `weekStart`.
    pub const WEEK_START: Field<Self, WeekStart> = Field::new("weekStart");
    /// `adjust1Start`.
    pub const ADJUST1_START: Field<Self, String> = Field::new("adjust1Start");
    /// `adjust1End`.
    pub const ADJUST1_END: Field<Self, String> = Field::new("adjust1End");
    /// `adjust1Hours`.
    pub const ADJUST1_HOURS: Field<Self, Decimal> = Field::new("adjust1Hours");
    /// `adjust2Start`.
    pub const ADJUST2_START: Field<Self, String> = Field::new("adjust2Start");
    /// `adjust2End`.
    pub const ADJUST2_END: Field<Self, String> = Field::new("adjust2End");
    /// `adjust2Hours`.
    pub const ADJUST2_HOURS: Field<Self, Decimal> = Field::new("adjust2Hours");
    /// `adjust3Start`.
    pub const ADJUST3_START: Field<Self, String> = Field::new("adjust3Start");
    /// `adjust3End`.
    pub const ADJUST3_END: Field<Self, String> = Field::new("adjust3End");
    /// `adjust3Hours`.
    pub const ADJUST3_HOURS: Field<Self, Decimal> = Field::new("adjust3Hours");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(week_start: impl Into<WeekStart>) -> New<Self> {
        New::from_required(Self {
            week_start: Some(week_start.into()),
            ..Self::default()
        })
    }
}

impl Model for PortalCalendar {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PortalCalendar",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("weekStart", FieldKind::Choice(WeekStart::VALUES)).required(),
                FieldRule::new("adjust1Start", FieldKind::Text),
                FieldRule::new("adjust1End", FieldKind::Text),
                FieldRule::new("adjust1Hours", FieldKind::Decimal),
                FieldRule::new("adjust2Start", FieldKind::Text),
                FieldRule::new("adjust2End", FieldKind::Text),
                FieldRule::new("adjust2Hours", FieldKind::Decimal),
                FieldRule::new("adjust3Start", FieldKind::Text),
                FieldRule::new("adjust3End", FieldKind::Text),
                FieldRule::new("adjust3Hours", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PortalCalendar {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
