// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An opportunity stage info, as at `/sales/stages/info`.

use crate::model::*;

/// An opportunity stage info, as at `/sales/stages/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityStageInfo {
    /// `id`.
    pub id: Option<Id<OpportunityStageInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `probability`.
    pub probability: Option<OpportunityProbabilityReference>,
    /// `color`.
    pub color: Option<String>,
    /// `sequenceNumber`.
    pub sequence_number: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpportunityStageInfo {
    /// `id`.
    pub const ID: Field<Self, Id<OpportunityStageInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `probability`.
    pub const PROBABILITY: Field<Self, OpportunityProbabilityReference> = Field::new("probability");
    /// `color`.
    pub const COLOR: Field<Self, String> = Field::new("color");
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, i32> = Field::new("sequenceNumber");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for OpportunityStageInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityStageInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new(
                    "probability",
                    FieldKind::Record(<OpportunityProbabilityReference as Model>::SCHEMA),
                ),
                FieldRule::new("color", FieldKind::Text),
                FieldRule::new("sequenceNumber", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for OpportunityStageInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
