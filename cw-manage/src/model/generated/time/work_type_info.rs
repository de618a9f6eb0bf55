// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A work type info, as at `/time/workTypes/info`.

use crate::model::*;

/// A work type info, as at `/time/workTypes/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkTypeInfo {
    /// `id`.
    pub id: Option<Id<WorkTypeInfo>>,
    /// `name`.
    pub name: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `activityDefaultFlag`.
    pub activity_default_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WorkTypeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<WorkTypeInfo>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `activityDefaultFlag`.
    pub const ACTIVITY_DEFAULT_FLAG: Field<Self, bool> = Field::new("activityDefaultFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for WorkTypeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkTypeInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("activityDefaultFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for WorkTypeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
