// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A document form data.

use crate::model::*;

/// A document form data.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DocumentFormData {
    /// `file`.
    pub file: Option<String>,
    /// `recordId`.
    pub record_id: Option<i32>,
    /// `recordType`.
    pub record_type: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `privateFlag`.
    pub private_flag: Option<bool>,
    /// `readOnlyFlag`.
    pub read_only_flag: Option<bool>,
    /// `isAvatar`.
    pub is_avatar: Option<bool>,
}

impl DocumentFormData {
    /// `file`.
    pub const FILE: Field<Self, String> = Field::new("file");
    /// `recordId`.
    pub const RECORD_ID: Field<Self, i32> = Field::new("recordId");
    /// `recordType`.
    pub const RECORD_TYPE: Field<Self, String> = Field::new("recordType");
    /// `title`.
    pub const TITLE: Field<Self, String> = Field::new("title");
    /// `url`.
    pub const URL: Field<Self, String> = Field::new("url");
    /// `privateFlag`.
    pub const PRIVATE_FLAG: Field<Self, bool> = Field::new("privateFlag");
    /// `readOnlyFlag`.
    pub const READ_ONLY_FLAG: Field<Self, bool> = Field::new("readOnlyFlag");
    /// `isAvatar`.
    pub const IS_AVATAR: Field<Self, bool> = Field::new("isAvatar");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for DocumentFormData {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "DocumentFormData",
            fields: &[
                FieldRule::new("file", FieldKind::Text),
                FieldRule::new("recordId", FieldKind::Whole),
                FieldRule::new("recordType", FieldKind::Text),
                FieldRule::new("title", FieldKind::Text),
                FieldRule::new("url", FieldKind::Text),
                FieldRule::new("privateFlag", FieldKind::Flag),
                FieldRule::new("readOnlyFlag", FieldKind::Flag),
                FieldRule::new("isAvatar", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}
