// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A management report setup, as at `/company/companies/{parentId}/managementReportSetup`.

use crate::model::*;

/// A management report setup, as at `/company/companies/{parentId}/managementReportSetup`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagementReportSetup {
    /// `id`.
    pub id: Option<Id<ManagementReportSetup>>,
    /// `scheduledReportDisabledFlag`. Required.
    pub scheduled_report_disabled_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ManagementReportSetup {
    /// `id`.
    pub const ID: Field<Self, Id<ManagementReportSetup>> = Field::new("id");
    /// `scheduledReportDisabledFlag`.
    pub const SCHEDULED_REPORT_DISABLED_FLAG: Field<Self, bool> =
        Field::new("scheduledReportDisabledFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(scheduled_report_disabled_flag: bool) -> New<Self> {
        New::from_required(Self {
            scheduled_report_disabled_flag: Some(scheduled_report_disabled_flag),
            ..Self::default()
        })
    }
}

impl Model for ManagementReportSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagementReportSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("scheduledReportDisabledFlag", FieldKind::Flag).required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ManagementReportSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
