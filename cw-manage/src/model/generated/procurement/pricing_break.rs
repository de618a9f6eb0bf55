// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A pricing break, as at `/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks`.

use crate::model::*;

/// A pricing break, as at `/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PricingBreak {
    /// `id`.
    pub id: Option<Id<PricingBreak>>,
    /// `detailId`.
    pub detail_id: Option<i32>,
    /// `amount`.
    #[serde(default, with = "crate::types::decimal")]
    pub amount: Option<Decimal>,
    /// `quantityStart`. Required.
    #[serde(default, with = "crate::types::decimal")]
    pub quantity_start: Option<Decimal>,
    /// `quantityEnd`.
    #[serde(default, with = "crate::types::decimal")]
    pub quantity_end: Option<Decimal>,
    /// `unlimited`.
    pub unlimited: Option<bool>,
    /// `priceMethod`. Required.
    pub price_method: Option<PriceMethod>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl PricingBreak {
    /// `id`.
    pub const ID: Field<Self, Id<PricingBreak>> = Field::new("id");
    /// `detailId`.
    pub const DETAIL_ID: Field<Self, i32> = Field::new("detailId");
    /// `amount`.
    pub const AMOUNT: Field<Self, Decimal> = Field::new("amount");
    /// `quantityStart`.
    pub const QUANTITY_START: Field<Self, Decimal> = Field::new("quantityStart");
    /// `quantityEnd`.
    pub const QUANTITY_END: Field<Self, Decimal> = Field::new("quantityEnd");
    /// `unlimited`.
    pub const UNLIMITED: Field<Self, bool> = Field::new("unlimited");
    /// `priceMethod`.
    pub const PRICE_METHOD: Field<Self, PriceMethod> = Field::new("priceMethod");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        quantity_start: impl Into<Decimal>,
        price_method: impl Into<PriceMethod>,
    ) -> New<Self> {
        New::from_required(Self {
            quantity_start: Some(quantity_start.into()),
            price_method: Some(price_method.into()),
            ..Self::default()
        })
    }
}

impl Model for PricingBreak {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "PricingBreak",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("detailId", FieldKind::Whole),
                FieldRule::new("amount", FieldKind::Decimal),
                FieldRule::new("quantityStart", FieldKind::Decimal).required(),
                FieldRule::new("quantityEnd", FieldKind::Decimal),
                FieldRule::new("unlimited", FieldKind::Flag),
                FieldRule::new("priceMethod", FieldKind::Choice(PriceMethod::VALUES)).required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for PricingBreak {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
