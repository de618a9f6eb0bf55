// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A scheduling member info, as at `/service/scheduling/members/info`.

use crate::model::*;

/// A scheduling member info, as at `/service/scheduling/members/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SchedulingMemberInfo {
    /// `id`.
    pub id: Option<Id<SchedulingMemberInfo>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `middleInitial`.
    pub middle_initial: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `fullName`.
    pub full_name: Option<String>,
    /// `defaultEmail`.
    pub default_email: Option<String>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SchedulingMemberInfo {
    /// `id`.
    pub const ID: Field<Self, Id<SchedulingMemberInfo>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `firstName`.
    pub const FIRST_NAME: Field<Self, String> = Field::new("firstName");
    /// `middleInitial`.
    pub const MIDDLE_INITIAL: Field<Self, String> = Field::new("middleInitial");
    /// `lastName`.
    pub const LAST_NAME: Field<Self, String> = Field::new("lastName");
    /// `fullName`.
    pub const FULL_NAME: Field<Self, String> = Field::new("fullName");
    /// `defaultEmail`.
    pub const DEFAULT_EMAIL: Field<Self, String> = Field::new("defaultEmail");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for SchedulingMemberInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SchedulingMemberInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("firstName", FieldKind::Text),
                FieldRule::new("middleInitial", FieldKind::Text),
                FieldRule::new("lastName", FieldKind::Text),
                FieldRule::new("fullName", FieldKind::Text),
                FieldRule::new("defaultEmail", FieldKind::Text),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SchedulingMemberInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
