// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A configuration type copy.

use crate::model::*;

/// A configuration type copy.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigurationTypeCopy {
    /// `id`. Required.
    pub id: Option<Id<ConfigurationType>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
}

impl ConfigurationTypeCopy {
    /// `id`.
    pub const ID: Field<Self, Id<ConfigurationType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(id: impl Into<Id<ConfigurationType>>, name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            id: Some(id.into()),
            name: Some(name.into()),
        })
    }
}

impl Model for ConfigurationTypeCopy {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConfigurationTypeCopy",
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
