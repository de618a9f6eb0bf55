// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An i rest identified item.

use crate::model::*;

/// An i rest identified item.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IRestIdentifiedItem {
    /// `id`.
    pub id: Option<Id<IRestIdentifiedItem>>,
}

impl IRestIdentifiedItem {
    /// `id`.
    pub const ID: Field<Self, Id<IRestIdentifiedItem>> = Field::new("id");
}

impl Model for IRestIdentifiedItem {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "IRestIdentifiedItem",
            fields: &[FieldRule::new("id", FieldKind::Id).read_only()],
        };
        &SCHEMA
    };
}

impl Record for IRestIdentifiedItem {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
