// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A state info, as at `/company/states/info`.

use crate::model::*;

/// A state info, as at `/company/states/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StateInfo {
    /// `id`.
    pub id: Option<Id<StateInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `country`.
    pub country: Option<CountryReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl StateInfo {
    /// `id`.
    pub const ID: Field<Self, Id<StateInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `country`.
    pub const COUNTRY: Field<Self, CountryReference> = Field::new("country");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for StateInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "StateInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new(
                    "country",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for StateInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
