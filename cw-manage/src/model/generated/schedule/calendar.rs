// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A calendar, as at `/schedule/calendars`.

use crate::model::*;

/// A calendar, as at `/schedule/calendars`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Calendar {
    /// `id`.
    pub id: Option<Id<Calendar>>,
    /// `name`. Required.
    pub name: Option<String>,
    /// `holidayList`.
    pub holiday_list: Option<HolidayListReference>,
    /// `mondayStartTime`.
    pub monday_start_time: Option<String>,
    /// `mondayEndTime`.
    pub monday_end_time: Option<String>,
    /// `tuesdayStartTime`.
    pub tuesday_start_time: Option<String>,
    /// `tuesdayEndTime`.
    pub tuesday_end_time: Option<String>,
    /// `wednesdayStartTime`.
    pub wednesday_start_time: Option<String>,
    /// `wednesdayEndTime`.
    pub wednesday_end_time: Option<String>,
    /// `thursdayStartTime`.
    pub thursday_start_time: Option<String>,
    /// `thursdayEndTime`.
    pub thursday_end_time: Option<String>,
    /// `fridayStartTime`.
    pub friday_start_time: Option<String>,
    /// `fridayEndTime`.
    pub friday_end_time: Option<String>,
    /// `saturdayStartTime`.
    pub saturday_start_time: Option<String>,
    /// `saturdayEndTime`.
    pub saturday_end_time: Option<String>,
    /// `sundayStartTime`.
    pub sunday_start_time: Option<String>,
    /// `sundayEndTime`.
    pub sunday_end_time: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Calendar {
    /// `id`.
    pub const ID: Field<Self, Id<Calendar>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `holidayList`.
    pub const HOLIDAY_LIST: Field<Self, HolidayListReference> = Field::new("holidayList");
    /// `mondayStartTime`.
    pub const MONDAY_START_TIME: Field<Self, String> = Field::new("mondayStartTime");
    /// `mondayEndTime`.
    pub const MONDAY_END_TIME: Field<Self, String> = Field::new("mondayEndTime");
    /// `tuesdayStartTime`.
    pub const TUESDAY_START_TIME: Field<Self, String> = Field::new("tuesdayStartTime");
    /// `tuesdayEndTime`.
    pub const TUESDAY_END_TIME: Field<Self, String> = Field::new("tuesdayEndTime");
    /// `wednesdayStartTime`.
    pub const WEDNESDAY_START_TIME: Field<Self, String> = Field::new("wednesdayStartTime");
    /// `wednesdayEndTime`.
    pub const WEDNESDAY_END_TIME: Field<Self, String> = Field::new("wednesdayEndTime");
    /// `thursdayStartTime`.
    pub const THURSDAY_START_TIME: Field<Self, String> = Field::new("thursdayStartTime");
    /// `thursdayEndTime`.
    pub const THURSDAY_END_TIME: Field<Self, String> = Field::new("thursdayEndTime");
    /// `fridayStartTime`.
    pub const FRIDAY_START_TIME: Field<Self, String> = Field::new("fridayStartTime");
    /// `fridayEndTime`.
    pub const FRIDAY_END_TIME: Field<Self, String> = Field::new("fridayEndTime");
    /// `saturdayStartTime`.
    pub const SATURDAY_START_TIME: Field<Self, String> = Field::new("saturdayStartTime");
    /// `saturdayEndTime`.
    pub const SATURDAY_END_TIME: Field<Self, String> = Field::new("saturdayEndTime");
    /// `sundayStartTime`.
    pub const SUNDAY_START_TIME: Field<Self, String> = Field::new("sundayStartTime");
    /// `sundayEndTime`.
    pub const SUNDAY_END_TIME: Field<Self, String> = Field::new("sundayEndTime");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for Calendar {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Calendar",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text).required(),
                FieldRule::new(
                    "holidayList",
                    FieldKind::Record(<HolidayListReference as Model>::SCHEMA),
                ),
                FieldRule::new("mondayStartTime", FieldKind::Text),
                FieldRule::new("mondayEndTime", FieldKind::Text),
                FieldRule::new("tuesdayStartTime", FieldKind::Text),
                FieldRule::new("tuesdayEndTime", FieldKind::Text),
                FieldRule::new("wednesdayStartTime", FieldKind::Text),
                FieldRule::new("wednesdayEndTime", FieldKind::Text),
                FieldRule::new("thursdayStartTime", FieldKind::Text),
                FieldRule::new("thursdayEndTime", FieldKind::Text),
                FieldRule::new("fridayStartTime", FieldKind::Text),
                FieldRule::new("fridayEndTime", FieldKind::Text),
                FieldRule::new("saturdayStartTime", FieldKind::Text),
                FieldRule::new("saturdayEndTime", FieldKind::Text),
                FieldRule::new("sundayStartTime", FieldKind::Text),
                FieldRule::new("sundayEndTime", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Calendar {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
