// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A time zone setup info, as at `/system/timeZoneSetups/info`.

use crate::model::*;

/// A time zone setup info, as at `/system/timeZoneSetups/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeZoneSetupInfo {
    /// `id`.
    pub id: Option<Id<TimeZoneSetupInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `offset`.
    #[serde(default, with = "crate::types::decimal")]
    pub offset: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimeZoneSetupInfo {
    /// `id`.
    pub const ID: Field<Self, Id<TimeZoneSetupInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `offset`.
    pub const OFFSET: Field<Self, Decimal> = Field::new("offset");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for TimeZoneSetupInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeZoneSetupInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("offset", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TimeZoneSetupInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
