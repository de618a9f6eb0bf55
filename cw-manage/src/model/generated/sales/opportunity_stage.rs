// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An opportunity stage, as at `/sales/stages`.

use crate::model::*;

/// An opportunity stage, as at `/sales/stages`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityStage {
    /// `id`.
    pub id: Option<Id<OpportunityStage>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `probability`.
    pub probability: Option<OpportunityProbabilityReference>,
    /// `color`. At most 25 characters.
    pub color: Option<String>,
    /// `sequenceNumber`.
    pub sequence_number: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpportunityStage {
    /// `id`.
    pub const ID: Field<Self, Id<OpportunityStage>> = Field::new("id");
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

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(name: impl Into<String>) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            ..Self::default()
        })
    }
}

impl Model for OpportunityStage {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityStage",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "probability",
                    FieldKind::Record(<OpportunityProbabilityReference as Model>::SCHEMA),
                ),
                FieldRule::new("color", FieldKind::Text).max_length(25),
                FieldRule::new("sequenceNumber", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for OpportunityStage {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
