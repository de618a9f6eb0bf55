// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A bundle results collection.

use crate::model::*;

/// A bundle results collection.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BundleResultsCollection {
    /// `results`.
    pub results: Option<Vec<BundleResult>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BundleResultsCollection {
    /// `results`.
    pub const RESULTS: Field<Self, Vec<BundleResult>> = Field::new("results");
}

impl Model for BundleResultsCollection {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BundleResultsCollection",
            fields: &[
                FieldRule::new(
                    "results",
                    FieldKind::Record(<BundleResult as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}
