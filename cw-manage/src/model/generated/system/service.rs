// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A service, as at `/system/mycompany/services`.

use crate::model::*;

/// A service, as at `/system/mycompany/services`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Service {
    /// `id`.
    pub id: Option<Id<Service>>,
    /// `srNotify`. Required.
    pub sr_notify: Option<SrNotify>,
    /// `scheduleSpan`. Required.
    pub schedule_span: Option<ScheduleSpan>,
    /// `hideDelimiterFlag`.
    pub hide_delimiter_flag: Option<bool>,
    /// `allowCCFlag`.
    #[serde(rename = "allowCCFlag")]
    pub allow_cc_flag: Option<bool>,
    /// `allowTOFlag`.
    #[serde(rename = "allowTOFlag")]
    pub allow_to_flag: Option<bool>,
    /// `headerColor`. At most 50 characters.
    pub header_color: Option<String>,
    /// `memberColor`. At most 50 characters.
    pub member_color: Option<String>,
    /// `contactColor`. At most 50 characters.
    pub contact_color: Option<String>,
    /// `unknownColor`. At most 50 characters.
    pub unknown_color: Option<String>,
    /// `calendarSetup`.
    pub calendar_setup: Option<CalendarSetupReference>,
    /// `headerColorDisableFlag`.
    pub header_color_disable_flag: Option<bool>,
    /// `memberColorDisableFlag`.
    pub member_color_disable_flag: Option<bool>,
    /// `contactColorDisableFlag`.
    pub contact_color_disable_flag: Option<bool>,
    /// `unknownColorDisableFlag`.
    pub unknown_color_disable_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Service {
    /// `id`.
    pub const ID: Field<Self, Id<Service>> = Field::new("id");
    /// `srNotify`.
    pub const SR_NOTIFY: Field<Self, SrNotify> = Field::new("srNotify");
    /// `scheduleSpan`.
    pub const SCHEDULE_SPAN: Field<Self, ScheduleSpan> = Field::new("scheduleSpan");
    /// `hideDelimiterFlag`.
    pub const HIDE_DELIMITER_FLAG: Field<Self, bool> = Field::new("hideDelimiterFlag");
    /// `allowCCFlag`.
    pub const ALLOW_CC_FLAG: Field<Self, bool> = Field::new("allowCCFlag");
    /// `allowTOFlag`.
    pub const ALLOW_TO_FLAG: Field<Self, bool> = Field::new("allowTOFlag");
    /// `headerColor`.
    pub const HEADER_COLOR: Field<Self, String> = Field::new("headerColor");
    /// `memberColor`.
    pub const MEMBER_COLOR: Field<Self, String> = Field::new("memberColor");
    /// `contactColor`.
    pub const CONTACT_COLOR: Field<Self, String> = Field::new("contactColor");
    /// `unknownColor`.
    pub const UNKNOWN_COLOR: Field<Self, String> = Field::new("unknownColor");
    /// `calendarSetup`.
    pub const CALENDAR_SETUP: Field<Self, CalendarSetupReference> = Field::new("calendarSetup");
    /// `headerColorDisableFlag`.
    pub const HEADER_COLOR_DISABLE_FLAG: Field<Self, bool> = Field::new("headerColorDisableFlag");
    /// `memberColorDisableFlag`.
    pub const MEMBER_COLOR_DISABLE_FLAG: Field<Self, bool> = Field::new("memberColorDisableFlag");
    /// `contactColorDisableFlag`.
    pub const CONTACT_COLOR_DISABLE_FLAG: Field<Self, bool> = Field::new("contactColorDisableFlag");
    /// `unknownColorDisableFlag`.
    pub const UNKNOWN_COLOR_DISABLE_FLAG: Field<Self, bool> = Field::new("unknownColorDisableFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        sr_notify: impl Into<SrNotify>,
        schedule_span: impl Into<ScheduleSpan>,
    ) -> New<Self> {
        New::from_required(Self {
            sr_notify: Some(sr_notify.into()),
            schedule_span: Some(schedule_span.into()),
            ..Self::default()
        })
    }
}

impl Model for Service {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Service",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("srNotify", FieldKind::Choice(SrNotify::VALUES)).required(),
                FieldRule::new("scheduleSpan", FieldKind::Choice(ScheduleSpan::VALUES)).required(),
                FieldRule::new("hideDelimiterFlag", FieldKind::Flag),
                FieldRule::new("allowCCFlag", FieldKind::Flag),
                FieldRule::new("allowTOFlag", FieldKind::Flag),
                FieldRule::new("headerColor", FieldKind::Text).max_length(50),
                FieldRule::new("memberColor", FieldKind::Text).max_length(50),
                FieldRule::new("contactColor", FieldKind::Text).max_length(50),
                FieldRule::new("unknownColor", FieldKind::Text).max_length(50),
                FieldRule::new(
                    "calendarSetup",
                    FieldKind::Record(<CalendarSetupReference as Model>::SCHEMA),
                ),
                FieldRule::new("headerColorDisableFlag", FieldKind::Flag),
                FieldRule::new("memberColorDisableFlag", FieldKind::Flag),
                FieldRule::new("contactColorDisableFlag", FieldKind::Flag),
                FieldRule::new("unknownColorDisableFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Service {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
