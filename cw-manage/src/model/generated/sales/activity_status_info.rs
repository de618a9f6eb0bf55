// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An activity status info, as at `/sales/activities/statuses/info`.

use crate::model::*;

/// An activity status info, as at `/sales/activities/statuses/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActivityStatusInfo {
    /// `id`.
    pub id: Option<Id<ActivityStatusInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ActivityStatusInfo {
    /// `id`.
    pub const ID: Field<Self, Id<ActivityStatusInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for ActivityStatusInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ActivityStatusInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ActivityStatusInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
