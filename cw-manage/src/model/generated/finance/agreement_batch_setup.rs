// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An agreement batch setup, as at `/finance/batchSetups`.

use crate::model::*;

/// An agreement batch setup, as at `/finance/batchSetups`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementBatchSetup {
    /// `id`.
    pub id: Option<Id<AgreementBatchSetup>>,
    /// `nextRunDate`. Required.
    #[serde(default, with = "crate::types::date")]
    pub next_run_date: Option<DateTime<Utc>>,
    /// `daysInAdvance`. Required.
    pub days_in_advance: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementBatchSetup {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementBatchSetup>> = Field::new("id");
    /// `nextRunDate`.
    pub const NEXT_RUN_DATE: Field<Self, DateTime<Utc>> = Field::new("nextRunDate");
    /// `daysInAdvance`.
    pub const DAYS_IN_ADVANCE: Field<Self, i32> = Field::new("daysInAdvance");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(next_run_date: impl Into<DateTime<Utc>>, days_in_advance: i32) -> New<Self> {
        New::from_required(Self {
            next_run_date: Some(next_run_date.into()),
            days_in_advance: Some(days_in_advance),
            ..Self::default()
        })
    }
}

impl Model for AgreementBatchSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementBatchSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("nextRunDate", FieldKind::Date).required(),
                FieldRule::new("daysInAdvance", FieldKind::Whole).required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AgreementBatchSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
