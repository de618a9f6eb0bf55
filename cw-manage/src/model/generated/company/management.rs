// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A management, as at `/company/management`.

use crate::model::*;

/// A management, as at `/company/management`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Management {
    /// `id`.
    pub id: Option<Id<Management>>,
    /// `runTime`.
    #[serde(default, with = "crate::types::date")]
    pub run_time: Option<DateTime<Utc>>,
    /// `addedConfigurationStatus`. Required.
    pub added_configuration_status: Option<ConfigurationStatusReference>,
    /// `deletedConfigurationStatus`. Required.
    pub deleted_configuration_status: Option<ConfigurationStatusReference>,
    /// `integratorLogin`. Required.
    pub integrator_login: Option<IntegratorLoginReference>,
    /// `scheduleExecutiveSummaryReportFlag`. Required.
    pub schedule_executive_summary_report_flag: Option<bool>,
    /// `executiveSummaryReportScheduleDay`.
    pub executive_summary_report_schedule_day: Option<i32>,
    /// `executiveSummaryReportScheduleHour`.
    pub executive_summary_report_schedule_hour: Option<i32>,
    /// `executiveSummaryReportScheduleMinute`.
    pub executive_summary_report_schedule_minute: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Management {
    /// `id`.
    pub const ID: Field<Self, Id<Management>> = Field::new("id");
    /// `runTime`.
    pub const RUN_TIME: Field<Self, DateTime<Utc>> = Field::new("runTime");
    /// `addedConfigurationStatus`.
    pub const ADDED_CONFIGURATION_STATUS: Field<Self, ConfigurationStatusReference> =
        Field::new("addedConfigurationStatus");
    /// `deletedConfigurationStatus`.
    pub const DELETED_CONFIGURATION_STATUS: Field<Self, ConfigurationStatusReference> =
        Field::new("deletedConfigurationStatus");
    /// `integratorLogin`.
    pub const INTEGRATOR_LOGIN: Field<Self, IntegratorLoginReference> =
        Field::new("integratorLogin");
    /// `scheduleExecutiveSummaryReportFlag`.
    pub const SCHEDULE_EXECUTIVE_SUMMARY_REPORT_FLAG: Field<Self, bool> =
        Field::new("scheduleExecutiveSummaryReportFlag");
    /// `executiveSummaryReportScheduleDay`.
    pub const EXECUTIVE_SUMMARY_REPORT_SCHEDULE_DAY: Field<Self, i32> =
        Field::new("executiveSummaryReportScheduleDay");
    /// `executiveSummaryReportScheduleHour`.
    pub const EXECUTIVE_SUMMARY_REPORT_SCHEDULE_HOUR: Field<Self, i32> =
        Field::new("executiveSummaryReportScheduleHour");
    /// `executiveSummaryReportScheduleMinute`.
    pub const EXECUTIVE_SUMMARY_REPORT_SCHEDULE_MINUTE: Field<Self, i32> =
        Field::new("executiveSummaryReportScheduleMinute");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        added_configuration_status: impl Into<ConfigurationStatusReference>,
        deleted_configuration_status: impl Into<ConfigurationStatusReference>,
        integrator_login: impl Into<IntegratorLoginReference>,
        schedule_executive_summary_report_flag: bool,
    ) -> New<Self> {
        New::from_required(Self {
            added_configuration_status: Some(added_configuration_status.into()),
            deleted_configuration_status: Some(deleted_configuration_status.into()),
            integrator_login: Some(integrator_login.into()),
            schedule_executive_summary_report_flag: Some(schedule_executive_summary_report_flag),
            ..Self::default()
        })
    }
}

impl Model for Management {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Management",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("runTime", FieldKind::Date),
                FieldRule::new(
                    "addedConfigurationStatus",
                    FieldKind::Record(<ConfigurationStatusReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "deletedConfigurationStatus",
                    FieldKind::Record(<ConfigurationStatusReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "integratorLogin",
                    FieldKind::Record(<IntegratorLoginReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("scheduleExecutiveSummaryReportFlag", FieldKind::Flag).required(),
                FieldRule::new("executiveSummaryReportScheduleDay", FieldKind::Whole),
                FieldRule::new("executiveSummaryReportScheduleHour", FieldKind::Whole),
                FieldRule::new("executiveSummaryReportScheduleMinute", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Management {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
