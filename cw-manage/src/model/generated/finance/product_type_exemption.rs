// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A product type exemption, as at `/finance/taxCodes/{parentId}/productTypeExemptions`.

use crate::model::*;

/// A product type exemption, as at `/finance/taxCodes/{parentId}/productTypeExemptions`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProductTypeExemption {
    /// `id`.
    pub id: Option<Id<ProductTypeExemption>>,
    /// `productType`. Required.
    pub product_type: Option<ProductTypeReference>,
    /// `taxableLevels`.
    pub taxable_levels: Option<Vec<i32>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl ProductTypeExemption {
    /// `id`.
    pub const ID: Field<Self, Id<ProductTypeExemption>> = Field::new("id");
    /// `productType`.
    pub const PRODUCT_TYPE: Field<Self, ProductTypeReference> = Field::new("productType");
    /// `taxableLevels`.
    pub const TAXABLE_LEVELS: Field<Self, Vec<i32>> = Field::new("taxableLevels");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(product_type: impl Into<ProductTypeReference>) -> New<Self> {
        New::from_required(Self {
            product_type: Some(product_type.into()),
            ..Self::default()
        })
    }
}

impl Model for ProductTypeExemption {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ProductTypeExemption",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "productType",
                    FieldKind::Record(<ProductTypeReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("taxableLevels", FieldKind::Whole).list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for ProductTypeExemption {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
