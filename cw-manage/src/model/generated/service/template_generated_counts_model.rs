// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A template generated counts model.

use crate::model::*;

/// A template generated counts model.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemplateGeneratedCountsModel {
    /// `serviceCount`.
    pub service_count: Option<i32>,
    /// `scheduleCount`.
    pub schedule_count: Option<i32>,
}

impl TemplateGeneratedCountsModel {
    /// `serviceCount`.
    pub const SERVICE_COUNT: Field<Self, i32> = Field::new("serviceCount");
    /// `scheduleCount`.
    pub const SCHEDULE_COUNT: Field<Self, i32> = Field::new("scheduleCount");
}

impl Model for TemplateGeneratedCountsModel {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TemplateGeneratedCountsModel",
            fields: &[
                FieldRule::new("serviceCount", FieldKind::Whole),
                FieldRule::new("scheduleCount", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}
