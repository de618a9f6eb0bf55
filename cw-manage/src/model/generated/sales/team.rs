// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A team, as at `/sales/opportunities/{parentId}/team`.

use crate::model::*;

/// A team, as at `/sales/opportunities/{parentId}/team`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Team {
    /// `id`.
    pub id: Option<Id<Team>>,
    /// `type`. Required.
    pub type_: Option<TeamType>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `salesTeam`.
    pub sales_team: Option<SalesTeamReference>,
    /// `commissionPercent`.
    pub commission_percent: Option<i32>,
    /// `referralFlag`.
    pub referral_flag: Option<bool>,
    /// `opportunityId`.
    pub opportunity_id: Option<Id<Opportunity>>,
    /// `responsibleFlag`.
    pub responsible_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Team {
    /// `id`.
    pub const ID: Field<Self, Id<Team>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, TeamType> = Field::new("type");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `salesTeam`.
    pub const SALES_TEAM: Field<Self, SalesTeamReference> = Field::new("salesTeam");
    /// `commissionPercent`.
    pub const COMMISSION_PERCENT: Field<Self, i32> = Field::new("commissionPercent");
    /// `referralFlag`.
    pub const REFERRAL_FLAG: Field<Self, bool> = Field::new("referralFlag");
    /// `opportunityId`.
    pub const OPPORTUNITY_ID: Field<Self, Id<Opportunity>> = Field::new("opportunityId");
    /// `responsibleFlag`.
    pub const RESPONSIBLE_FLAG: Field<Self, bool> = Field::new("responsibleFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(type_: impl Into<TeamType>) -> New<Self> {
        New::from_required(Self {
            type_: Some(type_.into()),
            ..Self::default()
        })
    }
}

impl Model for Team {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Team",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("type", FieldKind::Choice(TeamType::VALUES)).required(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "salesTeam",
                    FieldKind::Record(<SalesTeamReference as Model>::SCHEMA),
                ),
                FieldRule::new("commissionPercent", FieldKind::Whole),
                FieldRule::new("referralFlag", FieldKind::Flag),
                FieldRule::new("opportunityId", FieldKind::Id),
                FieldRule::new("responsibleFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Team {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
