// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An opportunity rating info, as at `/sales/opportunities/ratings/info`.

use crate::model::*;

/// An opportunity rating info, as at `/sales/opportunities/ratings/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityRatingInfo {
    /// `id`.
    pub id: Option<Id<OpportunityRatingInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpportunityRatingInfo {
    /// `id`.
    pub const ID: Field<Self, Id<OpportunityRatingInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `sortOrder`.
    pub const SORT_ORDER: Field<Self, i32> = Field::new("sortOrder");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for OpportunityRatingInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityRatingInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("sortOrder", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for OpportunityRatingInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
