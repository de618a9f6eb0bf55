// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A sales probability info, as at `/sales/probabilities/info`.

use crate::model::*;

/// A sales probability info, as at `/sales/probabilities/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SalesProbabilityInfo {
    /// `id`.
    pub id: Option<Id<SalesProbabilityInfo>>,
    /// `probability`.
    pub probability: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SalesProbabilityInfo {
    /// `id`.
    pub const ID: Field<Self, Id<SalesProbabilityInfo>> = Field::new("id");
    /// `probability`.
    pub const PROBABILITY: Field<Self, i32> = Field::new("probability");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for SalesProbabilityInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SalesProbabilityInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("probability", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SalesProbabilityInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
