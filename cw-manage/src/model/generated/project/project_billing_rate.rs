// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A project billing rate, as at `/project/{parentId}/billingRates`.

use crate::model::*;

/// A project billing rate, as at `/project/{parentId}/billingRates`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectBillingRate {
    /// `id`.
    pub id: Option<Id<ProjectBillingRate>>,
    /// `projectRecId`.
    pub project_rec_id: Option<i32>,
    /// `hourlyRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub hourly_rate: Option<Decimal>,
    /// `workRole`.
    pub work_role: Option<WorkRoleReference>,
    /// `activityClassRecId`.
    pub activity_class_rec_id: Option<i32>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `memberRecId`.
    pub member_rec_id: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProjectBillingRate {
    /// `id`.
    pub const ID: Field<Self, Id<ProjectBillingRate>> = Field::new("id");
    /// `projectRecId`.
    pub const PROJECT_REC_ID: Field<Self, i32> = Field::new("projectRecId");
    /// `hourlyRate`.
    pub const HOURLY_RATE: Field<Self, Decimal> = Field::new("hourlyRate");
    /// `workRole`.
    pub const WORK_ROLE: Field<Self, WorkRoleReference> = Field::new("workRole");
    /// `activityClassRecId`.
    pub const ACTIVITY_CLASS_REC_ID: Field<Self, i32> = Field::new("activityClassRecId");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `memberRecId`.
    pub const MEMBER_REC_ID: Field<Self, i32> = Field::new("memberRecId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ProjectBillingRate {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProjectBillingRate",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("projectRecId", FieldKind::Whole),
                FieldRule::new("hourlyRate", FieldKind::Decimal),
                FieldRule::new(
                    "workRole",
                    FieldKind::Record(<WorkRoleReference as Model>::SCHEMA),
                ),
                FieldRule::new("activityClassRecId", FieldKind::Whole),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("memberRecId", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProjectBillingRate {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
