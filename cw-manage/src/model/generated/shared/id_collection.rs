// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An id collection.

use crate::model::*;

/// An id collection.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IdCollection {
    /// `ids`. Required.
    pub ids: Option<Vec<i32>>,
}

impl IdCollection {
    /// `ids`.
    pub const IDS: Field<Self, Vec<i32>> = Field::new("ids");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(ids: impl Into<Vec<i32>>) -> New<Self> {
        New::from_required(Self {
            ids: Some(ids.into()),
        })
    }
}

impl Model for IdCollection {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "IdCollection",
            fields: &[FieldRule::new("ids", FieldKind::Whole).list().required()],
        };
        &SCHEMA
    };
}
