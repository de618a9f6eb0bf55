// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An allowed file type, as at `/system/allowedfiletypes/`.

use crate::model::*;

/// An allowed file type, as at `/system/allowedfiletypes/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AllowedFileType {
    /// `id`.
    pub id: Option<Id<AllowedFileType>>,
    /// `fileType`. Required.
    pub file_type: Option<String>,
    /// `sizeLimit`.
    pub size_limit: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AllowedFileType {
    /// `id`.
    pub const ID: Field<Self, Id<AllowedFileType>> = Field::new("id");
    /// `fileType`.
    pub const FILE_TYPE: Field<Self, String> = Field::new("fileType");
    /// `sizeLimit`.
    pub const SIZE_LIMIT: Field<Self, i32> = Field::new("sizeLimit");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(file_type: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            file_type: Some(file_type.into()),
            ..Self::default()
        })
    }
}

impl Model for AllowedFileType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AllowedFileType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("fileType", FieldKind::Text).required(),
                FieldRule::new("sizeLimit", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AllowedFileType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
