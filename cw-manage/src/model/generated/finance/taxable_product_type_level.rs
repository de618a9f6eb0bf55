// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A taxable product type level, as at `/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels`.

use crate::model::*;

/// A taxable product type level, as at `/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaxableProductTypeLevel {
    /// `id`.
    pub id: Option<Id<TaxableProductTypeLevel>>,
    /// `taxCodeLevel`. Required.
    pub tax_code_level: Option<TaxCodeLevelReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TaxableProductTypeLevel {
    /// `id`.
    pub const ID: Field<Self, Id<TaxableProductTypeLevel>> = Field::new("id");
    /// `taxCodeLevel`.
    pub const TAX_CODE_LEVEL: Field<Self, TaxCodeLevelReference> = Field::new("taxCodeLevel");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(tax_code_level: impl Into<TaxCodeLevelReference>) -> New<Self> {
        New::from_required(Self {
            tax_code_level: Some(tax_code_level.into()),
            ..Self::default()
        })
    }
}

impl Model for TaxableProductTypeLevel {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TaxableProductTypeLevel",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "taxCodeLevel",
                    FieldKind::Record(<TaxCodeLevelReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TaxableProductTypeLevel {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
