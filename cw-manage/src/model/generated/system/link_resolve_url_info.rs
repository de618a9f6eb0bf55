// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A link resolve url info.

use crate::model::*;

/// A link resolve url info.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkResolveUrlInfo {
    /// `referenceId`. Required.
    pub reference_id: Option<i32>,
    /// `url`.
    pub url: Option<String>,
}

impl LinkResolveUrlInfo {
    /// `referenceId`.
    pub const REFERENCE_ID: Field<Self, i32> = Field::new("referenceId");
    /// `url`.
    pub const URL: Field<Self, String> = Field::new("url");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(reference_id: i32) -> New<Self> {
        New::from_required(Self {
            reference_id: Some(reference_id),
            ..Self::default()
        })
    }
}

impl Model for LinkResolveUrlInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "LinkResolveUrlInfo",
            fields: &[
                FieldRule::new("referenceId", FieldKind::Whole).required(),
                FieldRule::new("url", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}
