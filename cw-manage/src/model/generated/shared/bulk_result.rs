// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! What became of each item of a bulk write.

use crate::model::*;

/// What became of each item of a bulk write.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BulkResult {
    /// `payload`.
    pub payload: Option<Vec<ResultInfo>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BulkResult {
    /// `payload`.
    pub const PAYLOAD: Field<Self, Vec<ResultInfo>> = Field::new("payload");
}

impl Model for BulkResult {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BulkResult",
            fields: &[
                FieldRule::new("payload", FieldKind::Record(<ResultInfo as Model>::SCHEMA)).list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}
