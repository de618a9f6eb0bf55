// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A document type, as at `/system/documentTypes/info`.

use crate::model::*;

/// A document type, as at `/system/documentTypes/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DocumentType {
    /// `id`.
    pub id: Option<Id<DocumentType>>,
    /// `fileExtension`.
    pub file_extension: Option<String>,
    /// `icon`.
    pub icon: Option<String>,
    /// `mimeType`.
    pub mime_type: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl DocumentType {
    /// `id`.
    pub const ID: Field<Self, Id<DocumentType>> = Field::new("id");
    /// `fileExtension`.
    pub const FILE_EXTENSION: Field<Self, String> = Field::new("fileExtension");
    /// `icon`.
    pub const ICON: Field<Self, String> = Field::new("icon");
    /// `mimeType`.
    pub const MIME_TYPE: Field<Self, String> = Field::new("mimeType");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for DocumentType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "DocumentType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("fileExtension", FieldKind::Text),
                FieldRule::new("icon", FieldKind::Text),
                FieldRule::new("mimeType", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for DocumentType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
