// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A time zone setup, as at `/system/timeZoneSetups`.

use crate::model::*;

/// A time zone setup, as at `/system/timeZoneSetups`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeZoneSetup {
    /// `id`.
    pub id: Option<Id<TimeZoneSetup>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `timeZone`. Required.
    pub time_zone: Option<TimeZoneReference>,
    /// `offset`.
    #[serde(default, with = "crate::types::decimal")]
    pub offset: Option<Decimal>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `daylightSavingsFlag`.
    pub daylight_savings_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimeZoneSetup {
    /// `id`.
    pub const ID: Field<Self, Id<TimeZoneSetup>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `timeZone`.
    pub const TIME_ZONE: Field<Self, TimeZoneReference> = Field::new("timeZone");
    /// `offset`.
    pub const OFFSET: Field<Self, Decimal> = Field::new("offset");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `daylightSavingsFlag`.
    pub const DAYLIGHT_SAVINGS_FLAG: Field<Self, bool> = Field::new("daylightSavingsFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>, time_zone: impl Into<TimeZoneReference>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            time_zone: Some(time_zone.into()),
            ..Self::default()
        })
    }
}

impl Model for TimeZoneSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeZoneSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "timeZone",
                    FieldKind::Record(<TimeZoneReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("offset", FieldKind::Decimal),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("daylightSavingsFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TimeZoneSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
