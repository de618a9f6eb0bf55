// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A pricing detail, as at `/procurement/pricingschedules/{parentId}/details`.

use crate::model::*;

/// A pricing detail, as at `/procurement/pricingschedules/{parentId}/details`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PricingDetail {
    /// `id`.
    pub id: Option<Id<PricingDetail>>,
    /// `product`.
    pub product: Option<CatalogItemReference>,
    /// `category`.
    pub category: Option<ProductCategoryReference>,
    /// `subCategory`.
    pub sub_category: Option<ProductSubCategoryReference>,
    /// `startDate`. Required.
    #[serde(default, with = "crate::types::date")]
    pub start_date: Option<DateTime<Utc>>,
    /// `endDate`.
    #[serde(default, with = "crate::types::date")]
    pub end_date: Option<DateTime<Utc>>,
    /// `noEndDate`.
    pub no_end_date: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PricingDetail {
    /// `id`.
    pub const ID: Field<Self, Id<PricingDetail>> = Field::new("id");
    /// `product`.
    pub const PRODUCT: Field<Self, CatalogItemReference> = Field::new("product");
    /// `category`.
    pub const CATEGORY: Field<Self, ProductCategoryReference> = Field::new("category");
    /// `subCategory`.
    pub const SUB_CATEGORY: Field<Self, ProductSubCategoryReference> = Field::new("subCategory");
    /// `startDate`.
    pub const START_DATE: Field<Self, DateTime<Utc>> = Field::new("startDate");
    /// `endDate`.
    pub const END_DATE: Field<Self, DateTime<Utc>> = Field::new("endDate");
    /// `noEndDate`.
    pub const NO_END_DATE: Field<Self, bool> = Field::new("noEndDate");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(start_date: impl Into<DateTime<Utc>>) -> New<Self> {
        New::from_required(Self {
            start_date: Some(start_date.into()),
            ..Self::default()
        })
    }
}

impl Model for PricingDetail {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PricingDetail",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "product",
                    FieldKind::Record(<CatalogItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "category",
                    FieldKind::Record(<ProductCategoryReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "subCategory",
                    FieldKind::Record(<ProductSubCategoryReference as Model>::SCHEMA),
                ),
                FieldRule::new("startDate", FieldKind::Date).required(),
                FieldRule::new("endDate", FieldKind::Date),
                FieldRule::new("noEndDate", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PricingDetail {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
