// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An integrator tag collection.

use crate::model::*;

/// An integrator tag collection.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IntegratorTagCollection {
    /// `tags`.
    pub tags: Option<Vec<String>>,
}

impl IntegratorTagCollection {
    /// `tags`.
    pub const TAGS: Field<Self, Vec<String>> = Field::new("tags");
}

impl Model for IntegratorTagCollection {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "IntegratorTagCollection",
            fields: &[FieldRule::new("tags", FieldKind::Text).list()],
        };
        &SCHEMA
    };
}
