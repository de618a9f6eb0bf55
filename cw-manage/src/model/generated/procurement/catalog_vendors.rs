// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A catalog vendor, as at `/procurement/catalog/vendors/{parentId}`.

use crate::model::*;

/// A catalog vendor, as at `/procurement/catalog/vendors/{parentId}`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CatalogVendors {
    /// `id`.
    pub id: Option<Id<CatalogVendors>>,
    /// `catalogItemId`.
    pub catalog_item_id: Option<Id<CatalogItem>>,
    /// `vendorId`.
    pub vendor_id: Option<i32>,
    /// `vendorSku`. At most 50 characters.
    pub vendor_sku: Option<String>,
    /// `isPreferredVendor`.
    pub is_preferred_vendor: Option<bool>,
    /// `vendorName`.
    pub vendor_name: Option<String>,
}

impl CatalogVendors {
    /// `id`.
    pub const ID: Field<Self, Id<CatalogVendors>> = Field::new("id");
    /// `catalogItemId`.
    pub const CATALOG_ITEM_ID: Field<Self, Id<CatalogItem>> = Field::new("catalogItemId");
    /// `vendorId`.
    pub const VENDOR_ID: Field<Self, i32> = Field::new("vendorId");
    /// `vendorSku`.
    pub const VENDOR_SKU: Field<Self, String> = Field::new("vendorSku");
    /// `isPreferredVendor`.
    pub const IS_PREFERRED_VENDOR: Field<Self, bool> = Field::new("isPreferredVendor");
    /// `vendorName`.
    pub const VENDOR_NAME: Field<Self, String> = Field::new("vendorName");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for CatalogVendors {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CatalogVendors",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("catalogItemId", FieldKind::Id),
                FieldRule::new("vendorId", FieldKind::Whole),
                FieldRule::new("vendorSku", FieldKind::Text).max_length(50),
                FieldRule::new("isPreferredVendor", FieldKind::Flag),
                FieldRule::new("vendorName", FieldKind::Text),
            ],
        };
        &SCHEMA
    };
}

impl Record for CatalogVendors {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
