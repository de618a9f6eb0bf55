// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A work role location, as at `/time/workRoles/{parentId}/locations`.

use crate::model::*;

/// A work role location, as at `/time/workRoles/{parentId}/locations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkRoleLocation {
    /// `id`.
    pub id: Option<Id<WorkRoleLocation>>,
    /// `location`. Required.
    pub location: Option<SystemLocationReference>,
    /// `hourlyRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub hourly_rate: Option<Decimal>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WorkRoleLocation {
    /// `id`.
    pub const ID: Field<Self, Id<WorkRoleLocation>> = Field::new("id");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `hourlyRate`.
    pub const HOURLY_RATE: Field<Self, Decimal> = Field::new("hourlyRate");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(location: impl Into<SystemLocationReference>) -> New<Self> {
        New::from_required(Self {
            location: Some(location.into()),
            ..Self::default()
        })
    }
}

impl Model for WorkRoleLocation {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WorkRoleLocation",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("hourlyRate", FieldKind::Decimal),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for WorkRoleLocation {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
