// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A sales team member, as at `/sales/salesTeams/{parentId}/members`.

use crate::model::*;

/// A sales team member, as at `/sales/salesTeams/{parentId}/members`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SalesTeamMember {
    /// `id`.
    pub id: Option<Id<SalesTeamMember>>,
    /// `member`. Required.
    pub member: Option<MemberReference>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `allowAccessFlag`.
    pub allow_access_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SalesTeamMember {
    /// `id`.
    pub const ID: Field<Self, Id<SalesTeamMember>> = Field::new("id");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `allowAccessFlag`.
    pub const ALLOW_ACCESS_FLAG: Field<Self, bool> = Field::new("allowAccessFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(member: impl Into<MemberReference>) -> New<Self> {
        New::from_required(Self {
            member: Some(member.into()),
            ..Self::default()
        })
    }
}

impl Model for SalesTeamMember {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SalesTeamMember",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new("allowAccessFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SalesTeamMember {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
