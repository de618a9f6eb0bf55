// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A product component, as at `/procurement/products/{parentId}/components`.

use crate::model::*;

/// A product component, as at `/procurement/products/{parentId}/components`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductComponent {
    /// `id`.
    pub id: Option<Id<ProductComponent>>,
    /// `sequenceNumber`. CWM wants it in updates.
    pub sequence_number: Option<i32>,
    /// `quantity`. Required.
    #[serde(default, with = "crate::types::decimal")]
    pub quantity: Option<Decimal>,
    /// `catalogItem`. Required.
    pub catalog_item: Option<CatalogItemReference>,
    /// `hidePriceFlag`.
    pub hide_price_flag: Option<bool>,
    /// `hideItemIdentifierFlag`.
    pub hide_item_identifier_flag: Option<bool>,
    /// `hideDescriptionFlag`.
    pub hide_description_flag: Option<bool>,
    /// `hideQuantityFlag`.
    pub hide_quantity_flag: Option<bool>,
    /// `hideExtendedPriceFlag`.
    pub hide_extended_price_flag: Option<bool>,
    /// `vendor`.
    pub vendor: Option<CompanyReference>,
    /// `parentProductItem`.
    pub parent_product_item: Option<ProductItemReference>,
    /// `productItem`.
    pub product_item: Option<ProductItemReference>,
    /// `price`.
    #[serde(default, with = "crate::types::decimal")]
    pub price: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProductComponent {
    /// `id`.
    pub const ID: Field<Self, Id<ProductComponent>> = Field::new("id");
    /// `sequenceNumber`.
    pub const SEQUENCE_NUMBER: Field<Self, i32> = Field::new("sequenceNumber");
    /// `quantity`.
    pub const QUANTITY: Field<Self, Decimal> = Field::new("quantity");
    /// `catalogItem`.
    pub const CATALOG_ITEM: Field<Self, CatalogItemReference> = Field::new("catalogItem");
    /// `hidePriceFlag`.
    pub const HIDE_PRICE_FLAG: Field<Self, bool> = Field::new("hidePriceFlag");
    /// `hideItemIdentifierFlag`.
    pub const HIDE_ITEM_IDENTIFIER_FLAG: Field<Self, bool> = Field::new("hideItemIdentifierFlag");
    /// `hideDescriptionFlag`.
    pub const HIDE_DESCRIPTION_FLAG: Field<Self, bool> = Field::new("hideDescriptionFlag");
    /// `hideQuantityFlag`.
    pub const HIDE_QUANTITY_FLAG: Field<Self, bool> = Field::new("hideQuantityFlag");
    /// `hideExtendedPriceFlag`.
    pub const HIDE_EXTENDED_PRICE_FLAG: Field<Self, bool> = Field::new("hideExtendedPriceFlag");
    /// `vendor`.
    pub const VENDOR: Field<Self, CompanyReference> = Field::new("vendor");
    /// `parentProductItem`.
    pub const PARENT_PRODUCT_ITEM: Field<Self, ProductItemReference> =
        Field::new("parentProductItem");
    /// `productItem`.
    pub const PRODUCT_ITEM: Field<Self, ProductItemReference> = Field::new("productItem");
    /// `price`.
    pub const PRICE: Field<Self, Decimal> = Field::new("price");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        quantity: impl Into<Decimal>,
        catalog_item: impl Into<CatalogItemReference>,
    ) -> New<Self> {
        New::from_required(Self {
            quantity: Some(quantity.into()),
            catalog_item: Some(catalog_item.into()),
            ..Self::default()
        })
    }
}

impl Model for ProductComponent {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProductComponent",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("sequenceNumber", FieldKind::Whole),
                FieldRule::new("quantity", FieldKind::Decimal).required(),
                FieldRule::new(
                    "catalogItem",
                    FieldKind::Record(<CatalogItemReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("hidePriceFlag", FieldKind::Flag),
                FieldRule::new("hideItemIdentifierFlag", FieldKind::Flag),
                FieldRule::new("hideDescriptionFlag", FieldKind::Flag),
                FieldRule::new("hideQuantityFlag", FieldKind::Flag),
                FieldRule::new("hideExtendedPriceFlag", FieldKind::Flag),
                FieldRule::new(
                    "vendor",
                    FieldKind::Record(<CompanyReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "parentProductItem",
                    FieldKind::Record(<ProductItemReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "productItem",
                    FieldKind::Record(<ProductItemReference as Model>::SCHEMA),
                ),
                FieldRule::new("price", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProductComponent {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
