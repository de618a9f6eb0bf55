// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A document info, as at `/system/documents`.

use crate::model::*;

/// A document info, as at `/system/documents`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DocumentInfo {
    /// `id`.
    pub id: Option<Id<DocumentInfo>>,
    /// `title`.
    pub title: Option<String>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `serverFileName`.
    pub server_file_name: Option<String>,
    /// `owner`.
    pub owner: Option<String>,
    /// `linkFlag`.
    pub link_flag: Option<bool>,
    /// `imageFlag`.
    pub image_flag: Option<bool>,
    /// `publicFlag`.
    pub public_flag: Option<bool>,
    /// `htmlTemplateFlag`.
    pub html_template_flag: Option<bool>,
    /// `readOnlyFlag`.
    pub read_only_flag: Option<bool>,
    /// `size`.
    pub size: Option<i32>,
    /// `urlFlag`.
    pub url_flag: Option<bool>,
    /// `createdOnDate`.
    pub created_on_date: Option<String>,
    /// `documentType`.
    pub document_type: Option<DocumentTypeReference>,
    /// `guid`.
    pub guid: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl DocumentInfo {
    /// `id`.
    pub const ID: Field<Self, Id<DocumentInfo>> = Field::new("id");
    /// `title`.
    pub const TITLE: Field<Self, String> = Field::new("title");
    /// `fileName`.
    pub const FILE_NAME: Field<Self, String> = Field::new("fileName");
    /// `serverFileName`.
    pub const SERVER_FILE_NAME: Field<Self, String> = Field::new("serverFileName");
    /// `owner`.
    pub const OWNER: Field<Self, String> = Field::new("owner");
    /// `linkFlag`.
    pub const LINK_FLAG: Field<Self, bool> = Field::new("linkFlag");
    /// `imageFlag`.
    pub const IMAGE_FLAG: Field<Self, bool> = Field::new("imageFlag");
    /// `publicFlag`.
    pub const PUBLIC_FLAG: Field<Self, bool> = Field::new("publicFlag");
    /// `htmlTemplateFlag`.
    pub const HTML_TEMPLATE_FLAG: Field<Self, bool> = Field::new("htmlTemplateFlag");
    /// `readOnlyFlag`.
    pub const READ_ONLY_FLAG: Field<Self, bool> = Field::new("readOnlyFlag");
    /// `size`.
    pub const SIZE: Field<Self, i32> = Field::new("size");
    /// `urlFlag`.
    pub const URL_FLAG: Field<Self, bool> = Field::new("urlFlag");
    /// `createdOnDate`.
    pub const CREATED_ON_DATE: Field<Self, String> = Field::new("createdOnDate");
    /// `documentType`.
    pub const DOCUMENT_TYPE: Field<Self, DocumentTypeReference> = Field::new("documentType");
    /// `guid`.
    pub const GUID: Field<Self, String> = Field::new("guid");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for DocumentInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "DocumentInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("title", FieldKind::Text),
                FieldRule::new("fileName", FieldKind::Text),
                FieldRule::new("serverFileName", FieldKind::Text),
                FieldRule::new("owner", FieldKind::Text),
                FieldRule::new("linkFlag", FieldKind::Flag),
                FieldRule::new("imageFlag", FieldKind::Flag),
                FieldRule::new("publicFlag", FieldKind::Flag),
                FieldRule::new("htmlTemplateFlag", FieldKind::Flag),
                FieldRule::new("readOnlyFlag", FieldKind::Flag),
                FieldRule::new("size", FieldKind::Whole),
                FieldRule::new("urlFlag", FieldKind::Flag),
                FieldRule::new("createdOnDate", FieldKind::Text),
                FieldRule::new(
                    "documentType",
                    FieldKind::Record(<DocumentTypeReference as Model>::SCHEMA),
                ),
                FieldRule::new("guid", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for DocumentInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
