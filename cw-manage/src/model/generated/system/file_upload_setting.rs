// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A file upload setting, as at `/system/fileuploadsettings/`.

use crate::model::*;

/// A file upload setting, as at `/system/fileuploadsettings/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileUploadSetting {
    /// `id`.
    pub id: Option<Id<FileUploadSetting>>,
    /// `restrictFileTypesFlag`. Required.
    pub restrict_file_types_flag: Option<bool>,
    /// `globalFileSizeLimit`.
    pub global_file_size_limit: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl FileUploadSetting {
    /// `id`.
    pub const ID: Field<Self, Id<FileUploadSetting>> = Field::new("id");
    /// `restrictFileTypesFlag`.
    pub const RESTRICT_FILE_TYPES_FLAG: Field<Self, bool> = Field::new("restrictFileTypesFlag");
    /// `globalFileSizeLimit`.
    pub const GLOBAL_FILE_SIZE_LIMIT: Field<Self, i32> = Field::new("globalFileSizeLimit");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(restrict_file_types_flag: bool) -> New<Self> {
        New::from_required(Self {
            restrict_file_types_flag: Some(restrict_file_types_flag),
            ..Self::default()
        })
    }
}

impl Model for FileUploadSetting {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "FileUploadSetting",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("restrictFileTypesFlag", FieldKind::Flag).required(),
                FieldRule::new("globalFileSizeLimit", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for FileUploadSetting {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
