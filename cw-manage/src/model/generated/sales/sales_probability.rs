// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A sales probability, as at `/sales/probabilities`.

use crate::model::*;

/// A sales probability, as at `/sales/probabilities`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SalesProbability {
    /// `id`.
    pub id: Option<Id<SalesProbability>>,
    /// `probability`. Required.
    pub probability: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SalesProbability {
    /// `id`.
    pub const ID: Field<Self, Id<SalesProbability>> = Field::new("id");
    /// `probability`.
    pub const PROBABILITY: Field<Self, i32> = Field::new("probability");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(probability: i32) -> New<Self> {
        New::from_required(Self {
            probability: Some(probability),
            ..Self::default()
        })
    }
}

impl Model for SalesProbability {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SalesProbability",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("probability", FieldKind::Whole).required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SalesProbability {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
