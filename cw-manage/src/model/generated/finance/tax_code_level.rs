// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A tax code level, as at `/finance/taxCodes/{parentId}/taxCodeLevels`.

use crate::model::*;

/// A tax code level, as at `/finance/taxCodes/{parentId}/taxCodeLevels`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaxCodeLevel {
    /// `id`.
    pub id: Option<Id<TaxCodeLevel>>,
    /// `taxLevel`.
    pub tax_level: Option<i32>,
    /// `taxRate`. Required.
    #[serde(default, with = "crate::types::decimal")]
    pub tax_rate: Option<Decimal>,
    /// `rateType`. Required.
    pub rate_type: Option<TaxCodeLevelRateType>,
    /// `taxableMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub taxable_max: Option<Decimal>,
    /// `caption`. At most 25 characters.
    pub caption: Option<String>,
    /// `taxCodeXref`. At most 50 characters.
    pub tax_code_xref: Option<String>,
    /// `agencyXref`. At most 100 characters.
    pub agency_xref: Option<String>,
    /// `taxServicesFlag`.
    pub tax_services_flag: Option<bool>,
    /// `taxExpensesFlag`.
    pub tax_expenses_flag: Option<bool>,
    /// `taxProductsFlag`.
    pub tax_products_flag: Option<bool>,
    /// `singleUnitFlag`.
    pub single_unit_flag: Option<bool>,
    /// `singleUnitMinimum`.
    #[serde(default, with = "crate::types::decimal")]
    pub single_unit_minimum: Option<Decimal>,
    /// `singleUnitMaximum`.
    #[serde(default, with = "crate::types::decimal")]
    pub single_unit_maximum: Option<Decimal>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TaxCodeLevel {
    /// `id`.
    pub const ID: Field<Self, Id<TaxCodeLevel>> = Field::new("id");
    /// `taxLevel`.
    pub const TAX_LEVEL: Field<Self, i32> = Field::new("taxLevel");
    /// `taxRate`.
    pub const TAX_RATE: Field<Self, Decimal> = Field::new("taxRate");
    /// `rateType`.
    pub const RATE_TYPE: Field<Self, TaxCodeLevelRateType> = Field::new("rateType");
    /// `taxableMax`.
    pub const TAXABLE_MAX: Field<Self, Decimal> = Field::new("taxableMax");
    /// `caption`.
    pub const CAPTION: Field<Self, String> = Field::new("caption");
    /// `taxCodeXref`.
    pub const TAX_CODE_XREF: Field<Self, String> = Field::new("taxCodeXref");
    /// `agencyXref`.
    pub const AGENCY_XREF: Field<Self, String> = Field::new("agencyXref");
    /// `taxServicesFlag`.
    pub const TAX_SERVICES_FLAG: Field<Self, bool> = Field::new("taxServicesFlag");
    /// `taxExpensesFlag`.
    pub const TAX_EXPENSES_FLAG: Field<Self, bool> = Field::new("taxExpensesFlag");
    /// `taxProductsFlag`.
    pub const TAX_PRODUCTS_FLAG: Field<Self, bool> = Field::new("taxProductsFlag");
    /// `singleUnitFlag`.
    pub const SINGLE_UNIT_FLAG: Field<Self, bool> = Field::new("singleUnitFlag");
    /// `singleUnitMinimum`.
    pub const SINGLE_UNIT_MINIMUM: Field<Self, Decimal> = Field::new("singleUnitMinimum");
    /// `singleUnitMaximum`.
    pub const SINGLE_UNIT_MAXIMUM: Field<Self, Decimal> = Field::new("singleUnitMaximum");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        tax_rate: impl Into<Decimal>,
        rate_type: impl Into<TaxCodeLevelRateType>,
    ) -> New<Self> {
        New::from_required(Self {
            tax_rate: Some(tax_rate.into()),
            rate_type: Some(rate_type.into()),
            ..Self::default()
        })
    }
}

impl Model for TaxCodeLevel {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TaxCodeLevel",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("taxLevel", FieldKind::Whole),
                FieldRule::new("taxRate", FieldKind::Decimal).required(),
                FieldRule::new("rateType", FieldKind::Choice(TaxCodeLevelRateType::VALUES))
                    .required(),
                FieldRule::new("taxableMax", FieldKind::Decimal),
                FieldRule::new("caption", FieldKind::Text).max_length(25),
                FieldRule::new("taxCodeXref", FieldKind::Text).max_length(50),
                FieldRule::new("agencyXref", FieldKind::Text).max_length(100),
                FieldRule::new("taxServicesFlag", FieldKind::Flag),
                FieldRule::new("taxExpensesFlag", FieldKind::Flag),
                FieldRule::new("taxProductsFlag", FieldKind::Flag),
                FieldRule::new("singleUnitFlag", FieldKind::Flag),
                FieldRule::new("singleUnitMinimum", FieldKind::Decimal),
                FieldRule::new("singleUnitMaximum", FieldKind::Decimal),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TaxCodeLevel {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
