// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A location work role, as at `/system/locations/{parentId}/workRoles`.

use crate::model::*;

/// A location work role, as at `/system/locations/{parentId}/workRoles`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LocationWorkRole {
    /// `id`.
    pub id: Option<Id<LocationWorkRole>>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `workRoleInactiveFlag`.
    pub work_role_inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl LocationWorkRole {
    /// `id`.
    pub const ID: Field<Self, Id<LocationWorkRole>> = Field::new("id");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `workRoleInactiveFlag`.
    pub const WORK_ROLE_INACTIVE_FLAG: Field<Self, bool> = Field::new("workRoleInactiveFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for LocationWorkRole {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "LocationWorkRole",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new("workRoleInactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for LocationWorkRole {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
