// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! References: how one record names another.

use crate::model::*;

/// A reference to an agreement revenue: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgreementRevenueReference {
    /// `id`.
    pub id: Option<Id<AgreementRevenueReference>>,
    /// `revenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `percentage`.
    #[serde(default, with = "crate::types::decimal")]
    pub percentage: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AgreementRevenueReference {
    /// `id`.
    pub const ID: Field<Self, Id<AgreementRevenueReference>> = Field::new("id");
    /// `revenue`.
    pub const REVENUE: Field<Self, Decimal> = Field::new("revenue");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `percentage`.
    pub const PERCENTAGE: Field<Self, Decimal> = Field::new("percentage");

    /// A reference by id.
    pub fn id(id: impl Into<Id<AgreementRevenueReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for AgreementRevenueReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AgreementRevenueReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("revenue", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("percentage", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<AgreementRevenueReference>> for AgreementRevenueReference {
    fn from(id: Id<AgreementRevenueReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a campaign: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CampaignReference {
    /// `id`.
    pub id: Option<Id<Campaign>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl CampaignReference {
    /// `id`.
    pub const ID: Field<Self, Id<Campaign>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Campaign>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for CampaignReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CampaignReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Campaign>> for CampaignReference {
    fn from(id: Id<Campaign>) -> Self {
        Self::id(id)
    }
}

/// A reference to a conversion type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConversionTypeReference {
    /// `id`.
    pub id: Option<Id<ConversionTypeReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ConversionTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<ConversionTypeReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ConversionTypeReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ConversionTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ConversionTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ConversionTypeReference>> for ConversionTypeReference {
    fn from(id: Id<ConversionTypeReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to an expense revenue: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpenseRevenueReference {
    /// `id`.
    pub id: Option<Id<ExpenseRevenueReference>>,
    /// `revenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `percentage`.
    #[serde(default, with = "crate::types::decimal")]
    pub percentage: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ExpenseRevenueReference {
    /// `id`.
    pub const ID: Field<Self, Id<ExpenseRevenueReference>> = Field::new("id");
    /// `revenue`.
    pub const REVENUE: Field<Self, Decimal> = Field::new("revenue");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `percentage`.
    pub const PERCENTAGE: Field<Self, Decimal> = Field::new("percentage");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ExpenseRevenueReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ExpenseRevenueReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExpenseRevenueReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("revenue", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("percentage", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ExpenseRevenueReference>> for ExpenseRevenueReference {
    fn from(id: Id<ExpenseRevenueReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a forecast revenue: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ForecastRevenueReference {
    /// `id`.
    pub id: Option<Id<ForecastRevenueReference>>,
    /// `revenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `percentage`.
    #[serde(default, with = "crate::types::decimal")]
    pub percentage: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ForecastRevenueReference {
    /// `id`.
    pub const ID: Field<Self, Id<ForecastRevenueReference>> = Field::new("id");
    /// `revenue`.
    pub const REVENUE: Field<Self, Decimal> = Field::new("revenue");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `percentage`.
    pub const PERCENTAGE: Field<Self, Decimal> = Field::new("percentage");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ForecastRevenueReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ForecastRevenueReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ForecastRevenueReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("revenue", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("percentage", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ForecastRevenueReference>> for ForecastRevenueReference {
    fn from(id: Id<ForecastRevenueReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to an inclusive revenue: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InclusiveRevenueReference {
    /// `id`.
    pub id: Option<Id<InclusiveRevenueReference>>,
    /// `revenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `percentage`.
    #[serde(default, with = "crate::types::decimal")]
    pub percentage: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InclusiveRevenueReference {
    /// `id`.
    pub const ID: Field<Self, Id<InclusiveRevenueReference>> = Field::new("id");
    /// `revenue`.
    pub const REVENUE: Field<Self, Decimal> = Field::new("revenue");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `percentage`.
    pub const PERCENTAGE: Field<Self, Decimal> = Field::new("percentage");

    /// A reference by id.
    pub fn id(id: impl Into<Id<InclusiveRevenueReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for InclusiveRevenueReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InclusiveRevenueReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("revenue", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("percentage", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<InclusiveRevenueReference>> for InclusiveRevenueReference {
    fn from(id: Id<InclusiveRevenueReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a lost revenue: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LostRevenueReference {
    /// `id`.
    pub id: Option<Id<LostRevenueReference>>,
    /// `revenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `percentage`.
    #[serde(default, with = "crate::types::decimal")]
    pub percentage: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl LostRevenueReference {
    /// `id`.
    pub const ID: Field<Self, Id<LostRevenueReference>> = Field::new("id");
    /// `revenue`.
    pub const REVENUE: Field<Self, Decimal> = Field::new("revenue");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `percentage`.
    pub const PERCENTAGE: Field<Self, Decimal> = Field::new("percentage");

    /// A reference by id.
    pub fn id(id: impl Into<Id<LostRevenueReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for LostRevenueReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "LostRevenueReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("revenue", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("percentage", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<LostRevenueReference>> for LostRevenueReference {
    fn from(id: Id<LostRevenueReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to an open revenue: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpenRevenueReference {
    /// `id`.
    pub id: Option<Id<OpenRevenueReference>>,
    /// `revenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `percentage`.
    #[serde(default, with = "crate::types::decimal")]
    pub percentage: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpenRevenueReference {
    /// `id`.
    pub const ID: Field<Self, Id<OpenRevenueReference>> = Field::new("id");
    /// `revenue`.
    pub const REVENUE: Field<Self, Decimal> = Field::new("revenue");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `percentage`.
    pub const PERCENTAGE: Field<Self, Decimal> = Field::new("percentage");

    /// A reference by id.
    pub fn id(id: impl Into<Id<OpenRevenueReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OpenRevenueReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpenRevenueReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("revenue", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("percentage", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<OpenRevenueReference>> for OpenRevenueReference {
    fn from(id: Id<OpenRevenueReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to an opportunity priority: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityPriorityReference {
    /// `id`.
    pub id: Option<Id<OpportunityPriorityReference>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpportunityPriorityReference {
    /// `id`.
    pub const ID: Field<Self, Id<OpportunityPriorityReference>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<OpportunityPriorityReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OpportunityPriorityReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityPriorityReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<OpportunityPriorityReference>> for OpportunityPriorityReference {
    fn from(id: Id<OpportunityPriorityReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to an opportunity probability: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityProbabilityReference {
    /// `id`.
    pub id: Option<Id<SalesProbability>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpportunityProbabilityReference {
    /// `id`.
    pub const ID: Field<Self, Id<SalesProbability>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<SalesProbability>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OpportunityProbabilityReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityProbabilityReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<SalesProbability>> for OpportunityProbabilityReference {
    fn from(id: Id<SalesProbability>) -> Self {
        Self::id(id)
    }
}

/// A reference to an opportunity rating: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityRatingReference {
    /// `id`.
    pub id: Option<Id<OpportunityRating>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpportunityRatingReference {
    /// `id`.
    pub const ID: Field<Self, Id<OpportunityRating>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<OpportunityRating>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OpportunityRatingReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityRatingReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<OpportunityRating>> for OpportunityRatingReference {
    fn from(id: Id<OpportunityRating>) -> Self {
        Self::id(id)
    }
}

/// A reference to an opportunity sales role: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunitySalesRoleReference {
    /// `id`.
    pub id: Option<Id<Role>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpportunitySalesRoleReference {
    /// `id`.
    pub const ID: Field<Self, Id<Role>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Role>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OpportunitySalesRoleReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunitySalesRoleReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Role>> for OpportunitySalesRoleReference {
    fn from(id: Id<Role>) -> Self {
        Self::id(id)
    }
}

/// A reference to an opportunity stage: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityStageReference {
    /// `id`.
    pub id: Option<Id<OpportunityStage>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpportunityStageReference {
    /// `id`.
    pub const ID: Field<Self, Id<OpportunityStage>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<OpportunityStage>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OpportunityStageReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityStageReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<OpportunityStage>> for OpportunityStageReference {
    fn from(id: Id<OpportunityStage>) -> Self {
        Self::id(id)
    }
}

/// A reference to an opportunity type: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OpportunityTypeReference {
    /// `id`.
    pub id: Option<Id<OpportunityType>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OpportunityTypeReference {
    /// `id`.
    pub const ID: Field<Self, Id<OpportunityType>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<OpportunityType>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OpportunityTypeReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OpportunityTypeReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<OpportunityType>> for OpportunityTypeReference {
    fn from(id: Id<OpportunityType>) -> Self {
        Self::id(id)
    }
}

/// A reference to an order status email template: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrderStatusEmailTemplateReference {
    /// `id`.
    pub id: Option<Id<OrderStatusEmailTemplate>>,
    /// `name`.
    pub name: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl OrderStatusEmailTemplateReference {
    /// `id`.
    pub const ID: Field<Self, Id<OrderStatusEmailTemplate>> = Field::new("id");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");

    /// A reference by id.
    pub fn id(id: impl Into<Id<OrderStatusEmailTemplate>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for OrderStatusEmailTemplateReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "OrderStatusEmailTemplateReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<OrderStatusEmailTemplate>> for OrderStatusEmailTemplateReference {
    fn from(id: Id<OrderStatusEmailTemplate>) -> Self {
        Self::id(id)
    }
}

/// A reference to an other1 revenue: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Other1RevenueReference {
    /// `id`.
    pub id: Option<Id<Other1RevenueReference>>,
    /// `revenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `percentage`.
    #[serde(default, with = "crate::types::decimal")]
    pub percentage: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Other1RevenueReference {
    /// `id`.
    pub const ID: Field<Self, Id<Other1RevenueReference>> = Field::new("id");
    /// `revenue`.
    pub const REVENUE: Field<Self, Decimal> = Field::new("revenue");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `percentage`.
    pub const PERCENTAGE: Field<Self, Decimal> = Field::new("percentage");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Other1RevenueReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for Other1RevenueReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Other1RevenueReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("revenue", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("percentage", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Other1RevenueReference>> for Other1RevenueReference {
    fn from(id: Id<Other1RevenueReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to an other2 revenue: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Other2RevenueReference {
    /// `id`.
    pub id: Option<Id<Other2RevenueReference>>,
    /// `revenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `percentage`.
    #[serde(default, with = "crate::types::decimal")]
    pub percentage: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl Other2RevenueReference {
    /// `id`.
    pub const ID: Field<Self, Id<Other2RevenueReference>> = Field::new("id");
    /// `revenue`.
    pub const REVENUE: Field<Self, Decimal> = Field::new("revenue");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `percentage`.
    pub const PERCENTAGE: Field<Self, Decimal> = Field::new("percentage");

    /// A reference by id.
    pub fn id(id: impl Into<Id<Other2RevenueReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for Other2RevenueReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "Other2RevenueReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("revenue", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("percentage", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<Other2RevenueReference>> for Other2RevenueReference {
    fn from(id: Id<Other2RevenueReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a product revenue: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductRevenueReference {
    /// `id`.
    pub id: Option<Id<ProductRevenueReference>>,
    /// `revenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `percentage`.
    #[serde(default, with = "crate::types::decimal")]
    pub percentage: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProductRevenueReference {
    /// `id`.
    pub const ID: Field<Self, Id<ProductRevenueReference>> = Field::new("id");
    /// `revenue`.
    pub const REVENUE: Field<Self, Decimal> = Field::new("revenue");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `percentage`.
    pub const PERCENTAGE: Field<Self, Decimal> = Field::new("percentage");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ProductRevenueReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ProductRevenueReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProductRevenueReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("revenue", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("percentage", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ProductRevenueReference>> for ProductRevenueReference {
    fn from(id: Id<ProductRevenueReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a sales team: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SalesTeamReference {
    /// `id`.
    pub id: Option<Id<SalesTeam>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SalesTeamReference {
    /// `id`.
    pub const ID: Field<Self, Id<SalesTeam>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");

    /// A reference by id.
    pub fn id(id: impl Into<Id<SalesTeam>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for SalesTeamReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SalesTeamReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<SalesTeam>> for SalesTeamReference {
    fn from(id: Id<SalesTeam>) -> Self {
        Self::id(id)
    }
}

/// A reference to a service revenue: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceRevenueReference {
    /// `id`.
    pub id: Option<Id<ServiceRevenueReference>>,
    /// `revenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `percentage`.
    #[serde(default, with = "crate::types::decimal")]
    pub percentage: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ServiceRevenueReference {
    /// `id`.
    pub const ID: Field<Self, Id<ServiceRevenueReference>> = Field::new("id");
    /// `revenue`.
    pub const REVENUE: Field<Self, Decimal> = Field::new("revenue");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `percentage`.
    pub const PERCENTAGE: Field<Self, Decimal> = Field::new("percentage");

    /// A reference by id.
    pub fn id(id: impl Into<Id<ServiceRevenueReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for ServiceRevenueReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ServiceRevenueReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("revenue", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("percentage", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<ServiceRevenueReference>> for ServiceRevenueReference {
    fn from(id: Id<ServiceRevenueReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a time revenue: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeRevenueReference {
    /// `id`.
    pub id: Option<Id<TimeRevenueReference>>,
    /// `revenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `percentage`.
    #[serde(default, with = "crate::types::decimal")]
    pub percentage: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TimeRevenueReference {
    /// `id`.
    pub const ID: Field<Self, Id<TimeRevenueReference>> = Field::new("id");
    /// `revenue`.
    pub const REVENUE: Field<Self, Decimal> = Field::new("revenue");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `percentage`.
    pub const PERCENTAGE: Field<Self, Decimal> = Field::new("percentage");

    /// A reference by id.
    pub fn id(id: impl Into<Id<TimeRevenueReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for TimeRevenueReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TimeRevenueReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("revenue", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("percentage", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<TimeRevenueReference>> for TimeRevenueReference {
    fn from(id: Id<TimeRevenueReference>) -> Self {
        Self::id(id)
    }
}

/// A reference to a won revenue: its id, or the name that CWM knows it by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WonRevenueReference {
    /// `id`.
    pub id: Option<Id<WonRevenueReference>>,
    /// `revenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub revenue: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `margin`.
    #[serde(default, with = "crate::types::decimal")]
    pub margin: Option<Decimal>,
    /// `percentage`.
    #[serde(default, with = "crate::types::decimal")]
    pub percentage: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl WonRevenueReference {
    /// `id`.
    pub const ID: Field<Self, Id<WonRevenueReference>> = Field::new("id");
    /// `revenue`.
    pub const REVENUE: Field<Self, Decimal> = Field::new("revenue");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `margin`.
    pub const MARGIN: Field<Self, Decimal> = Field::new("margin");
    /// `percentage`.
    pub const PERCENTAGE: Field<Self, Decimal> = Field::new("percentage");

    /// A reference by id.
    pub fn id(id: impl Into<Id<WonRevenueReference>>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl Model for WonRevenueReference {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "WonRevenueReference",
            fields: &[
                FieldRule::new("id", FieldKind::Id),
                FieldRule::new("revenue", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("margin", FieldKind::Decimal),
                FieldRule::new("percentage", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl From<Id<WonRevenueReference>> for WonRevenueReference {
    fn from(id: Id<WonRevenueReference>) -> Self {
        Self::id(id)
    }
}
