// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A report data response, as at `/system/reports/{reportName}`.

use crate::model::*;

/// A report data response, as at `/system/reports/{reportName}`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReportDataResponse {
    /// `column_definitions`.
    #[serde(rename = "column_definitions")]
    pub column_definitions: Option<Vec<std::collections::BTreeMap<String, ReportColumnDefinition>>>,
    /// `row_values`.
    #[serde(rename = "row_values")]
    pub row_values: Option<Vec<Vec<Value>>>,
}

impl ReportDataResponse {
    /// `column_definitions`.
    pub const COLUMN_DEFINITIONS: Field<
        Self,
        Vec<std::collections::BTreeMap<String, ReportColumnDefinition>>,
    > = Field::new("column_definitions");
    /// `row_values`.
    pub const ROW_VALUES: Field<Self, Vec<Vec<Value>>> = Field::new("row_values");
}

impl Model for ReportDataResponse {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ReportDataResponse",
            fields: &[
                FieldRule::new("column_definitions", FieldKind::Json).list(),
                FieldRule::new("row_values", FieldKind::Json).list(),
            ],
        };
        &SCHEMA
    };
}
