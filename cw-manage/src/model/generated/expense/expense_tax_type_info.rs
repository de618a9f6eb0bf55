// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An expense tax type info, as at `/expense/info/taxTypes`.

use crate::model::*;

/// An expense tax type info, as at `/expense/info/taxTypes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpenseTaxTypeInfo {
    /// `id`.
    pub id: Option<Id<ExpenseTaxTypeInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `inactive`.
    pub inactive: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ExpenseTaxTypeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ExpenseTaxTypeInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactive`.
    pub const INACTIVE: Field<Self, bool> = Field::new("inactive");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ExpenseTaxTypeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExpenseTaxTypeInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("inactive", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ExpenseTaxTypeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
