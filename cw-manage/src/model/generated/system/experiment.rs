// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An experiment, as at `/system/experiments`.

use crate::model::*;

/// An experiment, as at `/system/experiments`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Experiment {
    /// `id`.
    pub id: Option<Id<Experiment>>,
    /// `experimentId`.
    pub experiment_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `properties`.
    pub properties: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `memberInactiveFlag`.
    pub member_inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Experiment {
    /// `id`.
    pub const ID: Field<Self, Id<Experiment>> = Field::new("id");
    /// `experimentId`.
    pub const EXPERIMENT_ID: Field<Self, String> = Field::new("experimentId");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `properties`.
    pub const PROPERTIES: Field<Self, String> = Field::new("properties");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `memberInactiveFlag`.
    pub const MEMBER_INACTIVE_FLAG: Field<Self, bool> = Field::new("memberInactiveFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for Experiment {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Experiment",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("experimentId", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("properties", FieldKind::Text),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("memberInactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Experiment {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
