// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! The filters of a search, as text; a typed search makes them.

use crate::model::*;

/// The filters of a search, as text; a typed search makes them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FilterValues {
    /// `conditions`.
    pub conditions: Option<String>,
    /// `orderBy`.
    pub order_by: Option<String>,
    /// `childconditions`.
    pub childconditions: Option<String>,
    /// `customfieldconditions`.
    pub customfieldconditions: Option<String>,
}

impl FilterValues {
    /// `conditions`.
    pub const CONDITIONS: Field<Self, String> = Field::new("conditions");
    /// `orderBy`.
    pub const ORDER_BY: Field<Self, String> = Field::new("orderBy");
    /// `childconditions`.
    pub const CHILDCONDITIONS: Field<Self, String> = Field::new("childconditions");
    /// `customfieldconditions`.
    pub const CUSTOMFIELDCONDITIONS: Field<Self, String> = Field::new("customfieldconditions");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for FilterValues {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "FilterValues",
            fields: &[
                FieldRule::new("conditions", FieldKind::Text),
                FieldRule::new("orderBy", FieldKind::Text),
                FieldRule::new("childconditions", FieldKind::Text),
                FieldRule::new("customfieldconditions", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}
