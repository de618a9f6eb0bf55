// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export adjustment transaction detail.

use crate::model::*;

/// A GL export adjustment transaction detail.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExportAdjustmentTransactionDetail {
    /// `glClass`.
    pub gl_class: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `memo`.
    pub memo: Option<String>,
    /// `item`.
    pub item: Option<IvItemReference>,
    /// `quantity`.
    pub quantity: Option<i32>,
    /// `total`.
    #[serde(default, with = "crate::types::decimal")]
    pub total: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `costAccountNumber`.
    pub cost_account_number: Option<String>,
    /// `inventoryAccountNumber`.
    pub inventory_account_number: Option<String>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `productAccountNumber`.
    pub product_account_number: Option<String>,
}

impl GLExportAdjustmentTransactionDetail {
    /// `glClass`.
    pub const GL_CLASS: Field<Self, String> = Field::new("glClass");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `memo`.
    pub const MEMO: Field<Self, String> = Field::new("memo");
    /// `item`.
    pub const ITEM: Field<Self, IvItemReference> = Field::new("item");
    /// `quantity`.
    pub const QUANTITY: Field<Self, i32> = Field::new("quantity");
    /// `total`.
    pub const TOTAL: Field<Self, Decimal> = Field::new("total");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `costAccountNumber`.
    pub const COST_ACCOUNT_NUMBER: Field<Self, String> = Field::new("costAccountNumber");
    /// `inventoryAccountNumber`.
    pub const INVENTORY_ACCOUNT_NUMBER: Field<Self, String> = Field::new("inventoryAccountNumber");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `productAccountNumber`.
    pub const PRODUCT_ACCOUNT_NUMBER: Field<Self, String> = Field::new("productAccountNumber");
}

impl Model for GLExportAdjustmentTransactionDetail {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExportAdjustmentTransactionDetail",
            fields: &[
                FieldRule::new("glClass", FieldKind::Text),
                FieldRule::new("description", FieldKind::Text),
                FieldRule::new("memo", FieldKind::Text),
                FieldRule::new(
                    "item",
                    FieldKind::Record(<IvItemReference as Model>::SCHEMA),
                ),
                FieldRule::new("quantity", FieldKind::Whole),
                FieldRule::new("total", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("costAccountNumber", FieldKind::Text),
                FieldRule::new("inventoryAccountNumber", FieldKind::Text),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new("productAccountNumber", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}
