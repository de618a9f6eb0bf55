// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A document setup, as at `/system/mycompany/documents`.

use crate::model::*;

/// A document setup, as at `/system/mycompany/documents`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DocumentSetup {
    /// `id`.
    pub id: Option<Id<DocumentSetup>>,
    /// `uploadAsLinkFlag`.
    pub upload_as_link_flag: Option<bool>,
    /// `isPublicFlag`.
    pub is_public_flag: Option<bool>,
    /// `docPath`. At most 100 characters.
    pub doc_path: Option<String>,
    /// `templatePath`. At most 200 characters.
    pub template_path: Option<String>,
    /// `templateOutputPath`. At most 200 characters.
    pub template_output_path: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl DocumentSetup {
    /// `id`.
    pub const ID: Field<Self, Id<DocumentSetup>> = Field::new("id");
    /// `uploadAsLinkFlag`.
    pub const UPLOAD_AS_LINK_FLAG: Field<Self, bool> = Field::new("uploadAsLinkFlag");
    /// `isPublicFlag`.
    pub const IS_PUBLIC_FLAG: Field<Self, bool> = Field::new("isPublicFlag");
    /// `docPath`.
    pub const DOC_PATH: Field<Self, String> = Field::new("docPath");
    /// `templatePath`.
    pub const TEMPLATE_PATH: Field<Self, String> = Field::new("templatePath");
    /// `templateOutputPath`.
    pub const TEMPLATE_OUTPUT_PATH: Field<Self, String> = Field::new("templateOutputPath");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for DocumentSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "DocumentSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("uploadAsLinkFlag", FieldKind::Flag),
                FieldRule::new("isPublicFlag", FieldKind::Flag),
                FieldRule::new("docPath", FieldKind::Text).max_length(100),
                FieldRule::new("templatePath", FieldKind::Text).max_length(200),
                FieldRule::new("templateOutputPath", FieldKind::Text).max_length(200),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for DocumentSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
