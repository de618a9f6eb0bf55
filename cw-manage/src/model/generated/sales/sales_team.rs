// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A sales team, as at `/sales/salesTeams`.

use crate::model::*;

/// A sales team, as at `/sales/salesTeams`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SalesTeam {
    /// `id`.
    pub id: Option<Id<SalesTeam>>,
    /// `salesTeamIdentifier`. Required. At most 20 characters.
    pub sales_team_identifier: Option<String>,
    /// `salesTeamDescription`. Required. At most 50 characters.
    pub sales_team_description: Option<String>,
    /// `salesTeamLocation`. Required.
    pub sales_team_location: Option<SystemLocationReference>,
    /// `inactiveFlag`.
    pub inactive_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
    /// `connectWiseId`.
    pub connect_wise_id: Option<String>,
}

impl SalesTeam {
    /// `id`.
    pub const ID: Field<Self, Id<SalesTeam>> = Field::new("id");
    /// `salesTeamIdentifier`.
    pub const SALES_TEAM_IDENTIFIER: Field<Self, String> = Field::new("salesTeamIdentifier");
    /// `salesTeamDescription`.
    pub const SALES_TEAM_DESCRIPTION: Field<Self, String> = Field::new("salesTeamDescription");
    /// `salesTeamLocation`.
    pub const SALES_TEAM_LOCATION: Field<Self, SystemLocationReference> =
        Field::new("salesTeamLocation");
    /// `inactiveFlag`.
    pub const INACTIVE_FLAG: Field<Self, bool> = Field::new("inactiveFlag");
    /// `connectWiseId`.
    pub const CONNECT_WISE_ID: Field<Self, String> = Field::new("connectWiseId");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        sales_team_identifier: impl Into<String>,
        sales_team_description: impl Into<String>,
        sales_team_location: impl Into<SystemLocationReference>,
    ) -> New<Self> {
        New::from_required(Self {
            sales_team_identifier: Some(sales_team_identifier.into()),
            sales_team_description: Some(sales_team_description.into()),
            sales_team_location: Some(sales_team_location.into()),
            ..Self::default()
        })
    }
}

impl Model for SalesTeam {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SalesTeam",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("salesTeamIdentifier", FieldKind::Text)
                    .max_length(20)
                    .required(),
                FieldRule::new("salesTeamDescription", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "salesTeamLocation",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("inactiveFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
                FieldRule::new("connectWiseId", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for SalesTeam {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
