// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A board copy.

use crate::model::*;

/// A board copy.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardCopy {
    /// `id`. Required.
    pub id: Option<Id<Board>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
}

impl BoardCopy {
    /// `id`.
    pub const ID: Field<Self, Id<Board>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(id: impl Into<Id<Board>>, name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            id: Some(id.into()),
            name: Some(name.into()),
        })
    }
}

impl Model for BoardCopy {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BoardCopy",
            fields: &[
                FieldRule::new("id", FieldKind::Id).required(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
            ],
        };
        &SCHEMA
    };
}
