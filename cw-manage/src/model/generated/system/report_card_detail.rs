// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A report card detail, as at `/system/reportCards/{parentId}/details`.

use crate::model::*;

/// A report card detail, as at `/system/reportCards/{parentId}/details`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReportCardDetail {
    /// `id`.
    pub id: Option<Id<ReportCardDetail>>,
    /// `kpi`. Required.
    pub kpi: Option<KPIReference>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// `reportCard`.
    pub report_card: Option<ReportCardReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ReportCardDetail {
    /// `id`.
    pub const ID: Field<Self, Id<ReportCardDetail>> = Field::new("id");
    /// `kpi`.
    pub const KPI: Field<Self, KPIReference> = Field::new("kpi");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
    /// `reportCard`.
    pub const REPORT_CARD: Field<Self, ReportCardReference> = Field::new("reportCard");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(kpi: impl Into<KPIReference>) -> New<Self> {
        New::from_required(Self {
            kpi: Some(kpi.into()),
            ..Self::default()
        })
    }
}

impl Model for ReportCardDetail {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ReportCardDetail",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("kpi", FieldKind::Record(<KPIReference as Model>::SCHEMA))
                    .required(),
                FieldRule::new("sortOrder", FieldKind::Whole),
                FieldRule::new(
                    "reportCard",
                    FieldKind::Record(<ReportCardReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ReportCardDetail {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
