// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A count, as at `/sales/roles/count`.

use crate::model::*;

/// A count, as at `/sales/roles/count`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Count {
    /// `count`.
    pub count: Option<i32>,
}

impl Count {
    /// `count`.
    pub const COUNT: Field<Self, i32> = Field::new("count");
}

impl Model for Count {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Count",
            fields: &[FieldRule::new("count", FieldKind::Whole)],
        };
        &SCHEMA
    };
}
