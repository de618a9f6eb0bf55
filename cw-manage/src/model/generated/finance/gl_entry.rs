// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL entry, as at `/finance/invoices/{parentId}/glEntries/`.

use crate::model::*;

/// A GL entry, as at `/finance/invoices/{parentId}/glEntries/`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLEntry {
    /// `id`.
    pub id: Option<Id<GLEntry>>,
    /// `type`.
    pub type_: Option<String>,
    /// `amount`.
    #[serde(default, with = "crate::types::decimal")]
    pub amount: Option<Decimal>,
    /// `description`. At most 100 characters.
    pub description: Option<String>,
    /// `segment1`. At most 255 characters.
    pub segment1: Option<String>,
    /// `segment2`. At most 255 characters.
    pub segment2: Option<String>,
    /// `segment3`. At most 255 characters.
    pub segment3: Option<String>,
    /// `segment4`. At most 255 characters.
    pub segment4: Option<String>,
    /// `segment5`. At most 255 characters.
    pub segment5: Option<String>,
    /// `segment6`. At most 255 characters.
    pub segment6: Option<String>,
    /// `segment7`. At most 255 characters.
    pub segment7: Option<String>,
    /// `segment8`. At most 255 characters.
    pub segment8: Option<String>,
    /// `segment9`. At most 255 characters.
    pub segment9: Option<String>,
    /// `segment10`. At most 255 characters.
    pub segment10: Option<String>,
    /// `productId`. At most 255 characters.
    pub product_id: Option<String>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `salesCode`. At most 255 characters.
    pub sales_code: Option<String>,
    /// `inventory`. At most 255 characters.
    pub inventory: Option<String>,
    /// `cogs1`. At most 255 characters.
    pub cogs1: Option<String>,
    /// `cogs2`. At most 255 characters.
    pub cogs2: Option<String>,
    /// `cogs3`. At most 255 characters.
    pub cogs3: Option<String>,
    /// `cogs4`. At most 255 characters.
    pub cogs4: Option<String>,
    /// `cogs5`. At most 255 characters.
    pub cogs5: Option<String>,
    /// `cogs6`. At most 255 characters.
    pub cogs6: Option<String>,
    /// `cogs7`. At most 255 characters.
    pub cogs7: Option<String>,
    /// `cogs8`. At most 255 characters.
    pub cogs8: Option<String>,
    /// `cogs9`. At most 255 characters.
    pub cogs9: Option<String>,
    /// `cogs10`. At most 255 characters.
    pub cogs10: Option<String>,
    /// `isBatched`.
    pub is_batched: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl GLEntry {
    /// `id`.
    pub const ID: Field<Self, Id<GLEntry>> = Field::new("id");
    /// `type`.
    pub const TYPE: Field<Self, String> = Field::new("type");
    /// `amount`.
    pub const AMOUNT: Field<Self, Decimal> = Field::new("amount");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `segment1`.
    pub const SEGMENT1: Field<Self, String> = Field::new("segment1");
    /// `segment2`.
    pub const SEGMENT2: Field<Self, String> = Field::new("segment2");
    /// `segment3`.
    pub const SEGMENT3: Field<Self, String> = Field::new("segment3");
    /// `segment4`.
    pub const SEGMENT4: Field<Self, String> = Field::new("segment4");
    /// `segment5`.
    pub const SEGMENT5: Field<Self, String> = Field::new("segment5");
    /// `segment6`.
    pub const SEGMENT6: Field<Self, String> = Field::new("segment6");
    /// `segment7`.
    pub const SEGMENT7: Field<Self, String> = Field::new("segment7");
    /// `segment8`.
    pub const SEGMENT8: Field<Self, String> = Field::new("segment8");
    /// `segment9`.
    pub const SEGMENT9: Field<Self, String> = Field::new("segment9");
    /// `segment10`.
    pub const SEGMENT10: Field<Self, String> = Field::new("segment10");
    /// `productId`.
    pub const PRODUCT_ID: Field<Self, String> = Field::new("productId");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `salesCode`.
    pub const SALES_CODE: Field<Self, String> = Field::new("salesCode");
    /// `inventory`.
    pub const INVENTORY: Field<Self, String> = Field::new("inventory");
    /// `cogs1`.
    pub const COGS1: Field<Self, String> = Field::new("cogs1");
    /// `cogs2`.
    pub const COGS2: Field<Self, String> = Field::new("cogs2");
    /// `cogs3`.
    pub const COGS3: Field<Self, String> = Field::new("cogs3");
    /// `cogs4`.
    pub const COGS4: Field<Self, String> = Field::new("cogs4");
    /// `cogs5`.
    pub const COGS5: Field<Self, String> = Field::new("cogs5");
    /// `cogs6`.
    pub const COGS6: Field<Self, String> = Field::new("cogs6");
    /// `cogs7`.
    pub const COGS7: Field<Self, String> = Field::new("cogs7");
    /// `cogs8`.
    pub const COGS8: Field<Self, String> = Field::new("cogs8");
    /// `cogs9`.
    pub const COGS9: Field<Self, String> = Field::new("cogs9");
    /// `cogs10`.
    pub const COGS10: Field<Self, String> = Field::new("cogs10");
    /// `isBatched`.
    pub const IS_BATCHED: Field<Self, bool> = Field::new("isBatched");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for GLEntry {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLEntry",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("type", FieldKind::Text),
                FieldRule::new("amount", FieldKind::Decimal),
                FieldRule::new("description", FieldKind::Text).max_length(100),
                FieldRule::new("segment1", FieldKind::Text).max_length(255),
                FieldRule::new("segment2", FieldKind::Text).max_length(255),
                FieldRule::new("segment3", FieldKind::Text).max_length(255),
                FieldRule::new("segment4", FieldKind::Text).max_length(255),
                FieldRule::new("segment5", FieldKind::Text).max_length(255),
                FieldRule::new("segment6", FieldKind::Text).max_length(255),
                FieldRule::new("segment7", FieldKind::Text).max_length(255),
                FieldRule::new("segment8", FieldKind::Text).max_length(255),
                FieldRule::new("segment9", FieldKind::Text).max_length(255),
                FieldRule::new("segment10", FieldKind::Text).max_length(255),
                FieldRule::new("productId", FieldKind::Text).max_length(255),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("salesCode", FieldKind::Text).max_length(255),
                FieldRule::new("inventory", FieldKind::Text).max_length(255),
                FieldRule::new("cogs1", FieldKind::Text).max_length(255),
                FieldRule::new("cogs2", FieldKind::Text).max_length(255),
                FieldRule::new("cogs3", FieldKind::Text).max_length(255),
                FieldRule::new("cogs4", FieldKind::Text).max_length(255),
                FieldRule::new("cogs5", FieldKind::Text).max_length(255),
                FieldRule::new("cogs6", FieldKind::Text).max_length(255),
                FieldRule::new("cogs7", FieldKind::Text).max_length(255),
                FieldRule::new("cogs8", FieldKind::Text).max_length(255),
                FieldRule::new("cogs9", FieldKind::Text).max_length(255),
                FieldRule::new("cogs10", FieldKind::Text).max_length(255),
                FieldRule::new("isBatched", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for GLEntry {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
