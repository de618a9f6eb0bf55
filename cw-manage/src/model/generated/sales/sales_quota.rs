// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A sales quota, as at `/sales/quotas`.

use crate::model::*;

/// A sales quota, as at `/sales/quotas`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SalesQuota {
    /// `id`.
    pub id: Option<Id<SalesQuota>>,
    /// `member`. Required.
    pub member: Option<MemberReference>,
    /// `forecastYear`.
    pub forecast_year: Option<i32>,
    /// `location`. Required.
    pub location: Option<SystemLocationReference>,
    /// `department`.
    pub department: Option<SystemDepartmentReference>,
    /// `category`.
    pub category: Option<ProductCategoryReference>,
    /// `subCategory`.
    pub sub_category: Option<ProductSubCategoryReference>,
    /// `januaryRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub january_revenue: Option<Decimal>,
    /// `januaryMargin`.
    #[serde(default, with = "crate::types::decimal")]
    pub january_margin: Option<Decimal>,
    /// `februaryRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub february_revenue: Option<Decimal>,
    /// `februaryMargin`.
    #[serde(default, with = "crate::types::decimal")]
    pub february_margin: Option<Decimal>,
    /// `marchRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub march_revenue: Option<Decimal>,
    /// `marchMargin`.
    #[serde(default, with = "crate::types::decimal")]
    pub march_margin: Option<Decimal>,
    /// `aprilRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub april_revenue: Option<Decimal>,
    /// `aprilMargin`.
    #[serde(default, with = "crate::types::decimal")]
    pub april_margin: Option<Decimal>,
    /// `mayRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub may_revenue: Option<Decimal>,
    /// `mayMargin`.
    #[serde(default, with = "crate::types::decimal")]
    pub may_margin: Option<Decimal>,
    /// `juneRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub june_revenue: Option<Decimal>,
    /// `juneMargin`.
    #[serde(default, with = "crate::types::decimal")]
    pub june_margin: Option<Decimal>,
    /// `julyRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub july_revenue: Option<Decimal>,
    /// `julyMargin`.
    #[serde(default, with = "crate::types::decimal")]
    pub july_margin: Option<Decimal>,
    /// `augustRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub august_revenue: Option<Decimal>,
    /// `augustMargin`.
    #[serde(default, with = "crate::types::decimal")]
    pub august_margin: Option<Decimal>,
    /// `septemberRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub september_revenue: Option<Decimal>,
    /// `septemberMargin`.
    #[serde(default, with = "crate::types::decimal")]
    pub september_margin: Option<Decimal>,
    /// `octoberRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub october_revenue: Option<Decimal>,
    /// `octoberMargin`.
    #[serde(default, with = "crate::types::decimal")]
    pub october_margin: Option<Decimal>,
    /// `novemberRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub november_revenue: Option<Decimal>,
    /// `novemberMargin`.
    #[serde(default, with = "crate::types::decimal")]
    pub november_margin: Option<Decimal>,
    /// `decemberRevenue`.
    #[serde(default, with = "crate::types::decimal")]
    pub december_revenue: Option<Decimal>,
    /// `decemberMargin`.
    #[serde(default, with = "crate::types::decimal")]
    pub december_margin: Option<Decimal>,
    /// `currency`.
    pub currency: Option<CurrencyReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl SalesQuota {
    /// `id`.
    pub const ID: Field<Self, Id<SalesQuota>> = Field::new("id");
    /// `member`.
    pub const MEMBER: Field<Self, MemberReference> = Field::new("member");
    /// `forecastYear`.
    pub const FORECAST_YEAR: Field<Self, i32> = Field::new("forecastYear");
    /// `location`.
    pub const LOCATION: Field<Self, SystemLocationReference> = Field::new("location");
    /// `department`.
    pub const DEPARTMENT: Field<Self, SystemDepartmentReference> = Field::new("department");
    /// `category`.
    pub const CATEGORY: Field<Self, ProductCategoryReference> = Field::new("category");
    /// `subCategory`.
    pub const SUB_CATEGORY: Field<Self, ProductSubCategoryReference> = Field::new("subCategory");
    /// `januaryRevenue`.
    pub const JANUARY_REVENUE: Field<Self, Decimal> = Field::new("januaryRevenue");
    /// `januaryMargin`.
    pub const JANUARY_MARGIN: Field<Self, Decimal> = Field::new("januaryMargin");
    /// `februaryRevenue`.
    pub const FEBRUARY_REVENUE: Field<Self, Decimal> = Field::new("februaryRevenue");
    /// `februaryMargin`.
    pub const FEBRUARY_MARGIN: Field<Self, Decimal> = Field::new("februaryMargin");
    /// `marchRevenue`.
    pub const MARCH_REVENUE: Field<Self, Decimal> = Field::new("marchRevenue");
    /// `marchMargin`.
    pub const MARCH_MARGIN: Field<Self, Decimal> = Field::new("marchMargin");
    /// `aprilRevenue`.
    pub const APRIL_REVENUE: Field<Self, Decimal> = Field::new("aprilRevenue");
    /// `aprilMargin`.
    pub const APRIL_MARGIN: Field<Self, Decimal> = Field::new("aprilMargin");
    /// `mayRevenue`.
    pub const MAY_REVENUE: Field<Self, Decimal> = Field::new("mayRevenue");
    /// `mayMargin`.
    pub const MAY_MARGIN: Field<Self, Decimal> = Field::new("mayMargin");
    /// `juneRevenue`.
    pub const JUNE_REVENUE: Field<Self, Decimal> = Field::new("juneRevenue");
    /// `juneMargin`.
    pub const JUNE_MARGIN: Field<Self, Decimal> = Field::new("juneMargin");
    /// `julyRevenue`.
    pub const JULY_REVENUE: Field<Self, Decimal> = Field::new("julyRevenue");
    /// `julyMargin`.
    pub const JULY_MARGIN: Field<Self, Decimal> = Field::new("julyMargin");
    /// `augustRevenue`.
    pub const AUGUST_REVENUE: Field<Self, Decimal> = Field::new("augustRevenue");
    /// `augustMargin`.
    pub const AUGUST_MARGIN: Field<Self, Decimal> = Field::new("augustMargin");
    /// `septemberRevenue`.
    pub const SEPTEMBER_REVENUE: Field<Self, Decimal> = Field::new("septemberRevenue");
    /// `septemberMargin`.
    pub const SEPTEMBER_MARGIN: Field<Self, Decimal> = Field::new("septemberMargin");
    /// `octoberRevenue`.
    pub const OCTOBER_REVENUE: Field<Self, Decimal> = Field::new("octoberRevenue");
    /// `octoberMargin`.
    pub const OCTOBER_MARGIN: Field<Self, Decimal> = Field::new("octoberMargin");
    /// `novemberRevenue`.
    pub const NOVEMBER_REVENUE: Field<Self, Decimal> = Field::new("novemberRevenue");
    /// `novemberMargin`.
    pub const NOVEMBER_MARGIN: Field<Self, Decimal> = Field::new("novemberMargin");
    /// `decemberRevenue`.
    pub const DECEMBER_REVENUE: Field<Self, Decimal> = Field::new("decemberRevenue");
    /// `decemberMargin`.
    pub const DECEMBER_MARGIN: Field<Self, Decimal> = Field::new("decemberMargin");
    /// `currency`.
    pub const CURRENCY: Field<Self, CurrencyReference> = Field::new("currency");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        member: impl Into<MemberReference>,
        location: impl Into<SystemLocationReference>,
    ) -> New<Self> {
        New::from_required(Self {
            member: Some(member.into()),
            location: Some(location.into()),
            ..Self::default()
        })
    }
}

impl Model for SalesQuota {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "SalesQuota",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "member",
                    FieldKind::Record(<MemberReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("forecastYear", FieldKind::Whole),
                FieldRule::new(
                    "location",
                    FieldKind::Record(<SystemLocationReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new(
                    "department",
                    FieldKind::Record(<SystemDepartmentReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "category",
                    FieldKind::Record(<ProductCategoryReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "subCategory",
                    FieldKind::Record(<ProductSubCategoryReference as Model>::SCHEMA),
                ),
                FieldRule::new("januaryRevenue", FieldKind::Decimal),
                FieldRule::new("januaryMargin", FieldKind::Decimal),
                FieldRule::new("februaryRevenue", FieldKind::Decimal),
                FieldRule::new("februaryMargin", FieldKind::Decimal),
                FieldRule::new("marchRevenue", FieldKind::Decimal),
                FieldRule::new("marchMargin", FieldKind::Decimal),
                FieldRule::new("aprilRevenue", FieldKind::Decimal),
                FieldRule::new("aprilMargin", FieldKind::Decimal),
                FieldRule::new("mayRevenue", FieldKind::Decimal),
                FieldRule::new("mayMargin", FieldKind::Decimal),
                FieldRule::new("juneRevenue", FieldKind::Decimal),
                FieldRule::new("juneMargin", FieldKind::Decimal),
                FieldRule::new("julyRevenue", FieldKind::Decimal),
                FieldRule::new("julyMargin", FieldKind::Decimal),
                FieldRule::new("augustRevenue", FieldKind::Decimal),
                FieldRule::new("augustMargin", FieldKind::Decimal),
                FieldRule::new("septemberRevenue", FieldKind::Decimal),
                FieldRule::new("septemberMargin", FieldKind::Decimal),
                FieldRule::new("octoberRevenue", FieldKind::Decimal),
                FieldRule::new("octoberMargin", FieldKind::Decimal),
                FieldRule::new("novemberRevenue", FieldKind::Decimal),
                FieldRule::new("novemberMargin", FieldKind::Decimal),
                FieldRule::new("decemberRevenue", FieldKind::Decimal),
                FieldRule::new("decemberMargin", FieldKind::Decimal),
                FieldRule::new(
                    "currency",
                    FieldKind::Record(<CurrencyReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for SalesQuota {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
