// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A campaign, as at `/marketing/campaigns`.

use crate::model::*;

/// A campaign, as at `/marketing/campaigns`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Campaign {
    /// `id`.
    pub id: Option<Id<Campaign>>,
    /// `name`. Required. At most 50 characters.
    pub name: Option<String>,
    /// `type`. Required.
    pub type_: Option<CampaignTypeReference>,
    /// `subType`. Required.
    pub sub_type: Option<CampaignSubTypeReference>,
    /// `status`.
    pub status: Option<CampaignStatusReference>,
    /// `startDate`. Required.
    #[serde(default, with = "crate::types::date")]
    pub start_date: Option<DateTime<Utc>>,
    /// `endDate`.
    #[serde(default, with = "crate::types::date")]
    pub end_date: Option<DateTime<Utc>>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `member`.
    pub member: Option<MemberReference>,
    /// `inactive`.
    pub inactive: Option<bool>,
    /// `inactiveDaysAfterEnd`.
    pub inactive_days_after_end: Option<i32>,
    /// `notes`.
    pub notes: Option<String>,
    /// `defaultGroup`.
    pub default_group: Option<GroupReference>,
    /// `marketingManagerDefaultTrackId`.
    pub marketing_manager_default_track_id: Option<i32>,
    /// `opportunityDefaultTrackId`.
    pub opportunity_default_track_id: Option<i32>,
    /// `impressions`.
    pub impressions: Option<i32>,
    /// `budgetRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub budget_revenue: Option<Decimal>,
    /// `budgetCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub budget_cost: Option<Decimal>,
    /// `actualCost`.
    #[serde(default, with = "crate::types::decimal")]
    pub actual_cost: Option<Decimal>,
    /// `budgetGrossMargin`.
    #[serde(default, with = "crate::types::decimal")]
    pub budget_gross_margin: Option<Decimal>,
    /// `budgetROI`.
    #[serde(rename = "budgetROI", default, with = "crate::types::decimal")]
    pub budget_roi: Option<Decimal>,
    /// `actualRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub actual_revenue: Option<Decimal>,
    /// `actualGrossMargin`.
    #[serde(default, with = "crate::types::decimal")]
    pub actual_gross_margin: Option<Decimal>,
    /// `actualROI`.
    #[serde(rename = "actualROI", default, with = "crate::types::decimal")]
    pub actual_roi: Option<Decimal>,
    /// `emailsSent`.
    pub emails_sent: Option<i32>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Campaign {
    /// `id`.
    pub const ID: Field<Self, Id<Campaign>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `type`.
    pub const TYPE: Field<Self, CampaignTypeReference> = Field::new("type");
    /// `subType`.
    pub const SUB_TYPE: Field<Self, CampaignSubTypeReference> = Field::new("subType");
    /// `status`.
    pub const STATUS: Field<Self, CampaignStatusReference> = Field::new("status");
    /// `startDate`.
    pub const START_DATE: Field<Self, DateTime<Utc>> = Field::new("startDate");
    /// `endDate`.
    pub const END_DATE: Field<Self, DateTime<Utc>> = Field::new("endDate");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `inactive`.
    pub const INACTIVE: Field<Self, bool> = Field::new("inactive");
    /// `inactiveDaysAfterEnd`.
    pub const INACTIVE_DAYS_AFTER_END: Field<Self, i32> = Field::new("inactiveDaysAfterEnd");
    /// `notes`.
    pub const NOTES: Field<Self, String> = Field::new("notes");
    /// `defaultGroup`.
    pub const DEFAULT_GROUP: Field<Self, GroupReference> = Field::new("defaultGroup");
    /// `marketingManagerDefaultTrackId`.
    pub const MARKETING_MANAGER_DEFAULT_TRACK_ID: Field<Self, i32> =
        Field::new("marketingManagerDefaultTrackId");
    /// `opportunityDefaultTrackId`.
    pub const OPPORTUNITY_DEFAULT_TRACK_ID: Field<Self, i32> =
        Field::new("opportunityDefaultTrackId");
    /// `impressions`.
    pub const IMPRESSIONS: Field<Self, i32> = Field::new("impressions");
    /// `budgetRevenue`.
    pub const BUDGET_REVENUE: Field<Self, Decimal> = Field::new("budgetRevenue");
    /// `budgetCost`.
    pub const BUDGET_COST: Field<Self, Decimal> = Field::new("budgetCost");
    /// `actualCost`.
    pub const ACTUAL_COST: Field<Self, Decimal> = Field::new("actualCost");
    /// `budgetGrossMargin`.
    pub const BUDGET_GROSS_MARGIN: Field<Self, Decimal> = Field::new("budgetGrossMargin");
    /// `budgetROI`.
    pub const BUDGET_ROI: Field<Self, Decimal> = Field::new("budgetROI");
    /// `actualRevenue`.
    pub const ACTUAL_REVENUE: Field<Self, Decimal> = Field::new("actualRevenue");
    /// `actualGrossMargin`.
    pub const ACTUAL_GROSS_MARGIN: Field<Self, Decimal> = Field::new("actualGrossMargin");
    /// `actualROI`.
    pub const ACTUAL_ROI: Field<Self, Decimal> = Field::new("actualROI");
    /// `emailsSent`.
    pub const EMAILS_SENT: Field<Self, i32> = Field::new("emailsSent");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        name: impl Into<String>,
        type_: impl Into<CampaignTypeReference>,
        sub_type: impl Into<CampaignSubTypeReference>,
        start_date: impl Into<DateTime<Utc>>,
    ) -> New<Self> {
        New::from_required(Self {
            name: Some(name.into()),
            type_: Some(type_.into()),
            sub_type: Some(sub_type.into()),
            start_date: Some(start_date.into()),
            ..Self::default()
        })
    }
}

impl Model for Campaign {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Campaign",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("name", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new(
                    "type",
                    FieldKind::Record(<CampaignTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "subType",
                    FieldKind::Record(<CampaignSubTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "status",
                    FieldKind::Record(<CampaignStatusReference as Model>::SCHEMA),
                ),
                FieldRule::new("startDate", FieldKind::Date).required(),
                FieldRule::new("endDate", FieldKind::Date),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                ),
                FieldRule::new("inactive", FieldKind::Flag),
                FieldRule::new("inactiveDaysAfterEnd", FieldKind::Whole),
                FieldRule::new("notes", FieldKind::Text),
                FieldRule::new(
                    "defaultGroup",
                    FieldKind::Record(<GroupReference as Model>::SCHEMA),
                ),
                FieldRule::new("marketingManagerDefaultTrackId", FieldKind::Whole),
                FieldRule::new("opportunityDefaultTrackId", FieldKind::Whole),
                FieldRule::new("impressions", FieldKind::Whole),
                FieldRule::new("budgetRevenue", FieldKind::Decimal),
                FieldRule::new("budgetCost", FieldKind::Decimal),
                FieldRule::new("actualCost", FieldKind::Decimal),
                FieldRule::new("budgetGrossMargin", FieldKind::Decimal),
                FieldRule::new("budgetROI", FieldKind::Decimal),
                FieldRule::new("actualRevenue", FieldKind::Decimal),
                FieldRule::new("actualGrossMargin", FieldKind::Decimal),
                FieldRule::new("actualROI", FieldKind::Decimal),
                FieldRule::new("emailsSent", FieldKind::Whole),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for Campaign {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
