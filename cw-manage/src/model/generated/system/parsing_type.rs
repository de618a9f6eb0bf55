// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A parsing type, as at `/system/parsingTypes`.

use crate::model::*;

/// A parsing type, as at `/system/parsingTypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ParsingType {
    /// `id`.
    pub id: Option<Id<ParsingType>>,
    /// `name`.
    pub name: Option<String>,
    /// `parseRule`.
    pub parse_rule: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ParsingType {
    /// `id`.
    pub const ID: Field<Self, Id<ParsingType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `parseRule`.
    pub const PARSE_RULE: Field<Self, String> = Field::new("parseRule");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ParsingType {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ParsingType",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("parseRule", FieldKind::Text),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ParsingType {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
