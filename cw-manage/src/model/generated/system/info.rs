// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! What a CWM server says of itself.

use crate::model::*;

/// What a CWM server says of itself.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Info {
    /// `version`.
    pub version: Option<String>,
    /// `isCloud`.
    pub is_cloud: Option<bool>,
    /// `serverTimeZone`.
    pub server_time_zone: Option<String>,
    /// `licenseBits`.
    pub license_bits: Option<Vec<LicenseBit>>,
    /// `cloudRegion`.
    pub cloud_region: Option<String>,
    /// `maxWorkFlowRecordsAllowed`.
    pub max_work_flow_records_allowed: Option<i32>,
}

impl Info {
    /// `version`.
    pub const VERSION: Field<Self, String> = Field::new("version");
    /// `isCloud`.
    pub const IS_CLOUD: Field<Self, bool> = Field::new("isCloud");
    /// `serverTimeZone`.
    pub const SERVER_TIME_ZONE: Field<Self, String> = Field::new("serverTimeZone");
    /// `licenseBits`.
    pub const LICENSE_BITS: Field<Self, Vec<LicenseBit>> = Field::new("licenseBits");
    /// `cloudRegion`.
    pub const CLOUD_REGION: Field<Self, String> = Field::new("cloudRegion");
    /// `maxWorkFlowRecordsAllowed`.
    pub const MAX_WORK_FLOW_RECORDS_ALLOWED: Field<Self, i32> =
        Field::new("maxWorkFlowRecordsAllowed");
}

impl Model for Info {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Info",
            fields: &[
                FieldRule::new("version", FieldKind::Text),
                FieldRule::new("isCloud", FieldKind::Flag),
                FieldRule::new("serverTimeZone", FieldKind::Text),
                FieldRule::new(
                    "licenseBits",
                    FieldKind::Record(<LicenseBit as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("cloudRegion", FieldKind::Text),
                FieldRule::new("maxWorkFlowRecordsAllowed", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}
