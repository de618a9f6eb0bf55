// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A parsing variable, as at `/system/parsingVariables`.

use crate::model::*;

/// A parsing variable, as at `/system/parsingVariables`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ParsingVariable {
    /// `id`.
    pub id: Option<Id<ParsingVariable>>,
    /// `name`.
    pub name: Option<String>,
    /// `code`.
    pub code: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ParsingVariable {
    /// `id`.
    pub const ID: Field<Self, Id<ParsingVariable>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `code`.
    pub const CODE: Field<Self, String> = Field::new("code");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ParsingVariable {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ParsingVariable",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("code", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ParsingVariable {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
