// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A page value.

use crate::model::*;

/// A page value.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PageValues {
    /// `page`.
    pub page: Option<i32>,
    /// `pageSize`.
    pub page_size: Option<i32>,
    /// `pageId`.
    pub page_id: Option<i32>,
}

impl PageValues {
    /// `page`.
    pub const PAGE: Field<Self, i32> = Field::new("page");
    /// `pageSize`.
    pub const PAGE_SIZE: Field<Self, i32> = Field::new("pageSize");
    /// `pageId`.
    pub const PAGE_ID: Field<Self, i32> = Field::new("pageId");
}

impl Model for PageValues {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PageValues",
            fields: &[
                FieldRule::new("page", FieldKind::Whole),
                FieldRule::new("pageSize", FieldKind::Whole),
                FieldRule::new("pageId", FieldKind::Whole),
            ],
        };
        &SCHEMA
    };
}
