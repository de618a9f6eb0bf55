// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A tax code info, as at `/finance/taxCodes/info`.

use crate::model::*;

/// A tax code info, as at `/finance/taxCodes/info`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaxCodeInfo {
    /// `id`.
    pub id: Option<Id<TaxCodeInfo>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `effectiveDate`.
    pub effective_date: Option<String>,
    /// `cancelDate`.
    pub cancel_date: Option<String>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `levelOneRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_one_rate: Option<Decimal>,
    /// `levelTwoRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_two_rate: Option<Decimal>,
    /// `levelThreeRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_three_rate: Option<Decimal>,
    /// `levelFourRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_four_rate: Option<Decimal>,
    /// `levelFiveRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_five_rate: Option<Decimal>,
    /// `levelSixRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_six_rate: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TaxCodeInfo {
    /// `id`.
    pub const ID: Field<Self, Id<TaxCodeInfo>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `effectiveDate`.
    pub const EFFECTIVE_DATE: Field<Self, String> = Field::new("effectiveDate");
    /// `cancelDate`.
    pub const CANCEL_DATE: Field<Self, String> = Field::new("cancelDate");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `levelOneRate`.
    pub const LEVEL_ONE_RATE: Field<Self, Decimal> = Field::new("levelOneRate");
    /// `levelTwoRate`.
    pub const LEVEL_TWO_RATE: Field<Self, Decimal> = Field::new("levelTwoRate");
    /// `levelThreeRate`.
    pub const LEVEL_THREE_RATE: Field<Self, Decimal> = Field::new("levelThreeRate");
    /// `levelFourRate`.
    pub const LEVEL_FOUR_RATE: Field<Self, Decimal> = Field::new("levelFourRate");
    /// `levelFiveRate`.
    pub const LEVEL_FIVE_RATE: Field<Self, Decimal> = Field::new("levelFiveRate");
    /// `levelSixRate`.
    pub const LEVEL_SIX_RATE: Field<Self, Decimal> = Field::new("levelSixRate");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for TaxCodeInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TaxCodeInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("effectiveDate", FieldKind::Text),
                FieldRule::new("cancelDate", FieldKind::Text),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("levelOneRate", FieldKind::Decimal),
                FieldRule::new("levelTwoRate", FieldKind::Decimal),
                FieldRule::new("levelThreeRate", FieldKind::Decimal),
                FieldRule::new("levelFourRate", FieldKind::Decimal),
                FieldRule::new("levelFiveRate", FieldKind::Decimal),
                FieldRule::new("levelSixRate", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TaxCodeInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
