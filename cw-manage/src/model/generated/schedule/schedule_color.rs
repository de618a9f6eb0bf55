// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A schedule color, as at `/schedule/colors`.

use crate::model::*;

/// A schedule color, as at `/schedule/colors`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScheduleColor {
    /// `id`.
    pub id: Option<Id<ScheduleColor>>,
    /// `startPercent`.
    pub start_percent: Option<i32>,
    /// `endPercent`.
    pub end_percent: Option<i32>,
    /// `color`. Required.
    pub color: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ScheduleColor {
    /// `id`.
    pub const ID: Field<Self, Id<ScheduleColor>> = Field::new("id");
    /// `startPercent`.
    pub const START_PERCENT: Field<Self, i32> = Field::new("startPercent");
    /// `endPercent`.
    pub const END_PERCENT: Field<Self, i32> = Field::new("endPercent");
    /// `color`.
    pub const COLOR: Field<Self, String> = Field::new("color");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(color: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            color: Some(color.into()),
            ..Self::default()
        })
    }
}

impl Model for ScheduleColor {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ScheduleColor",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("startPercent", FieldKind::Whole),
                FieldRule::new("endPercent", FieldKind::Whole),
                FieldRule::new("color", FieldKind::Text).required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ScheduleColor {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
