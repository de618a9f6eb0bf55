// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An id collection.

use crate::model::*;

/// An id collection.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IdCollection {
    /// `ids`.
    pub ids: Option<Vec<i32>>,
}

impl IdCollection {
    /// `ids`.
    pub const IDS: Field<Self, Vec<i32>> = Field::new("ids");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for IdCollection {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "IdCollection",
            fields: &[FieldRule::new("ids", FieldKind::Whole).list()],
        };
        &SCHEMA
    };
}
