// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A management log document info, as at `/company/management/{id}/logs`.

use crate::model::*;

/// A management log document info, as at `/company/management/{id}/logs`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManagementLogDocumentInfo {
    /// `fullPathFileName`.
    pub full_path_file_name: Option<String>,
    /// `fileSize`.
    pub file_size: Option<String>,
}

impl ManagementLogDocumentInfo {
    /// `fullPathFileName`.
    pub const FULL_PATH_FILE_NAME: Field<Self, String> = Field::new("fullPathFileName");
    /// `fileSize`.
    pub const FILE_SIZE: Field<Self, String> = Field::new("fileSize");
}

impl Model for ManagementLogDocumentInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ManagementLogDocumentInfo",
            fields: &[
                FieldRule::new("fullPathFileName", FieldKind::Text),
                FieldRule::new("fileSize", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}
