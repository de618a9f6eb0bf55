// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A company team, as at `/company/companies/{parentId}/teams`.

use crate::model::*;

/// A company team, as at `/company/companies/{parentId}/teams`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyTeam {
    /// `id`.
    pub id: Option<Id<CompanyTeam>>,
    /// `company`.
    pub company: Option<CompanyReference>,
    /// `teamRole`. Required.
    pub team_role: Option<TeamRoleReference>,
    /// `location`.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `contact`.
    pub contact: Option<ContactReference>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `accountManagerFlag`.
    pub account_manager_flag: Option<bool>,
    /// `techFlag`.
    pub tech_flag: Option<bool>,
    /// `salesFlag`.
    pub sales_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CompanyTeam {
    /// `id`.
    pub const ID: Field<Self, Id<CompanyTeam>> = Field::new("id");
    /// `company`.
    pub const COMPANY: Field<Self, CompanyReference> = Field::new("company");
    /// `teamRole`.
    pub const TEAM_ROLE: Field<Self, TeamRoleReference> = Field::new("teamRole");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `contact`.
    pub const CONTACT: Field<Self, ContactReference> = Field::new("contact");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `accountManagerFlag`.
    pub const ACCOUNT_MANAGER_FLAG: Field<Self, bool> = Field::new("accountManagerFlag");
    /// `techFlag`.
    pub const TECH_FLAG: Field<Self, bool> = Field::new("techFlag");
    /// `salesFlag`.
    pub const SALES_FLAG: Field<Self, bool> = Field::new("salesFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(team_role: impl Into<TeamRoleReference>) -> New<Self> {
        New::from_required(Self {
            team_role: Some(team_role.into()),
            ..Self::default()
        })
    }
}

impl Model for CompanyTeam {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CompanyTeam",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "company",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "teamRole",
                    FieldKind::Record(<TeamRoleReference as Model>::SCHEMA),
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
                FieldRule::new(
                    "contact",
                    FieldKind::Record(<ContactReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("accountManagerFlag", FieldKind::Flag),
                FieldRule::new("techFlag", FieldKind::Flag),
                FieldRule::new("salesFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for CompanyTeam {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
