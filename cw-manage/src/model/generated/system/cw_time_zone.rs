// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A cw time zone, as at `/system/cwTimeZones`.

use crate::model::*;

/// A cw time zone, as at `/system/cwTimeZones`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CwTimeZone {
    /// `id`.
    pub id: Option<Id<CwTimeZone>>,
    /// `name`.
    pub name: Option<String>,
    /// `offset`.
    #[serde(default, with = "crate::types::decimal")]
    pub offset: Option<Decimal>,
    /// `startDate`.
    pub start_date: Option<String>,
    /// `endDate`.
    pub end_date: Option<String>,
    /// `daylightSavingsFlag`.
    pub daylight_savings_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CwTimeZone {
    /// `id`.
    pub const ID: Field<Self, Id<CwTimeZone>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `offset`.
    pub const OFFSET: Field<Self, Decimal> = Field::new("offset");
    /// `startDate`.
    pub const START_DATE: Field<Self, String> = Field::new("startDate");
    /// `endDate`.
    pub const END_DATE: Field<Self, String> = Field::new("endDate");
    /// `daylightSavingsFlag`.
    pub const DAYLIGHT_SAVINGS_FLAG: Field<Self, bool> = Field::new("daylightSavingsFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for CwTimeZone {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CwTimeZone",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("offset", FieldKind::Decimal),
                FieldRule::new("startDate", FieldKind::Text),
                FieldRule::new("endDate", FieldKind::Text),
                FieldRule::new("daylightSavingsFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CwTimeZone {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
