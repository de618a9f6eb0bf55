// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An SLA priority, as at `/service/SLAs/{parentId}/priorities`.

use crate::model::*;

/// An SLA priority, as at `/service/SLAs/{parentId}/priorities`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SLAPriority {
    /// `id`.
    pub id: Option<Id<SLAPriority>>,
    /// `priority`. Required.
    pub priority: Option<PriorityReference>,
    /// `respondHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub respond_hours: Option<Decimal>,
    /// `respondPercent`.
    pub respond_percent: Option<i32>,
    /// `planWithin`.
    #[serde(default, with = "crate::types::decimal")]
    pub plan_within: Option<Decimal>,
    /// `planWithinPercent`.
    pub plan_within_percent: Option<i32>,
    /// `resolutionHours`.
    #[serde(default, with = "crate::types::decimal")]
    pub resolution_hours: Option<Decimal>,
    /// `resolutionPercent`.
    pub resolution_percent: Option<i32>,
    /// `sla`.
    pub sla: Option<SLAReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SLAPriority {
    /// `id`.
    pub const ID: Field<Self, Id<SLAPriority>> = Field::new("id");
    /// `priority`.
    pub const PRIORITY: Field<Self, PriorityReference> = Field::new("priority");
    /// `respondHours`.
    pub const RESPOND_HOURS: Field<Self, Decimal> = Field::new("respondHours");
    /// `respondPercent`.
    pub const RESPOND_PERCENT: Field<Self, i32> = Field::new("respondPercent");
    /// `planWithin`.
    pub const PLAN_WITHIN: Field<Self, Decimal> = Field::new("planWithin");
    /// `planWithinPercent`.
    pub const PLAN_WITHIN_PERCENT: Field<Self, i32> = Field::new("planWithinPercent");
    /// `resolutionHours`.
    pub const RESOLUTION_HOURS: Field<Self, Decimal> = Field::new("resolutionHours");
    /// `resolutionPercent`.
    pub const RESOLUTION_PERCENT: Field<Self, i32> = Field::new("resolutionPercent");
    /// `sla`.
    pub const SLA: Field<Self, SLAReference> = Field::new("sla");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(priority: impl Into<PriorityReference>) -> New<Self> {
        New::from_required(Self {
            priority: Some(priority.into()),
            ..Self::default()
        })
    }
}

impl Model for SLAPriority {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SLAPriority",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "priority",
                    FieldKind::Record(<PriorityReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("respondHours", FieldKind::Decimal),
                FieldRule::new("respondPercent", FieldKind::Whole),
                FieldRule::new("planWithin", FieldKind::Decimal),
                FieldRule::new("planWithinPercent", FieldKind::Whole),
                FieldRule::new("resolutionHours", FieldKind::Decimal),
                FieldRule::new("resolutionPercent", FieldKind::Whole),
                FieldRule::new("sla", FieldKind::Record(<SLAReference as Model>::SCHEMA)),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SLAPriority {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
