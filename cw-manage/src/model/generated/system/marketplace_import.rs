// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A marketplace import, as at `/system/marketplaceimport/getdefinition/{id}`.

use crate::model::*;

/// A marketplace import, as at `/system/marketplaceimport/getdefinition/{id}`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketplaceImport {
    /// `id`.
    pub id: Option<Id<MarketplaceImport>>,
    /// `marketplaceImportType`.
    pub marketplace_import_type: Option<MarketplaceImportType>,
    /// `marketplaceObject`.
    pub marketplace_object: Option<Vec<Value>>,
    /// `requiredFields`.
    pub required_fields: Option<Vec<String>>,
}

impl MarketplaceImport {
    /// `id`.
    pub const ID: Field<Self, Id<MarketplaceImport>> = Field::new("id");
    /// `marketplaceImportType`.
    pub const MARKETPLACE_IMPORT_TYPE: Field<Self, MarketplaceImportType> =
        Field::new("marketplaceImportType");
    /// `marketplaceObject`.
    pub const MARKETPLACE_OBJECT: Field<Self, Vec<Value>> = Field::new("marketplaceObject");
    /// `requiredFields`.
    pub const REQUIRED_FIELDS: Field<Self, Vec<String>> = Field::new("requiredFields");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for MarketplaceImport {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "MarketplaceImport",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "marketplaceImportType",
                    FieldKind::Choice(MarketplaceImportType::VALUES),
                ),
                FieldRule::new("marketplaceObject", FieldKind::Json).list(),
                FieldRule::new("requiredFields", FieldKind::Text).list(),
            ],
        };
        &SCHEMA
    };
}

impl Record for MarketplaceImport {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
