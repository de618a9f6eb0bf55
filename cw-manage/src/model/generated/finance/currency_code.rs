// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A currency code, as at `/finance/info/currencyCodes`.

use crate::model::*;

/// A currency code, as at `/finance/info/currencyCodes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CurrencyCode {
    /// `id`.
    pub id: Option<Id<CurrencyCode>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CurrencyCode {
    /// `id`.
    pub const ID: Field<Self, Id<CurrencyCode>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for CurrencyCode {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CurrencyCode",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CurrencyCode {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
