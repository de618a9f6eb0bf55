// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A tax code, as at `/finance/taxCodes`.

use crate::model::*;

/// A tax code, as at `/finance/taxCodes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaxCode {
    /// `id`.
    pub id: Option<Id<TaxCode>>,
    /// `identifier`. Required. At most 8 characters.
    pub identifier: Option<String>,
    /// `description`. Required. At most 50 characters.
    pub description: Option<String>,
    /// `invoiceCaption`. Required. At most 25 characters.
    pub invoice_caption: Option<String>,
    /// `country`.
    pub country: Option<CountryReference>,
    /// `effectiveDate`. Required.
    #[serde(default, with = "crate::types::date")]
    pub effective_date: Option<DateTime<Utc>>,
    /// `defaultFlag`.
    pub default_flag: Option<bool>,
    /// `displayOnInvoiceFlag`.
    pub display_on_invoice_flag: Option<bool>,
    /// `canadaCalculateGSTFlag`.
    #[serde(rename = "canadaCalculateGSTFlag")]
    pub canada_calculate_gst_flag: Option<bool>,
    /// `cancelDate`.
    #[serde(default, with = "crate::types::date")]
    pub cancel_date: Option<DateTime<Utc>>,
    /// `levelOneRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_one_rate: Option<Decimal>,
    /// `levelOneRateType`.
    pub level_one_rate_type: Option<LevelOneRateType>,
    /// `levelOneTaxableMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_one_taxable_max: Option<Decimal>,
    /// `levelOneCaption`. At most 25 characters.
    pub level_one_caption: Option<String>,
    /// `levelOneTaxCodeXref`. At most 50 characters.
    pub level_one_tax_code_xref: Option<String>,
    /// `levelOneAgencyXref`. At most 100 characters.
    pub level_one_agency_xref: Option<String>,
    /// `levelOneServicesFlag`.
    pub level_one_services_flag: Option<bool>,
    /// `levelOneExpensesFlag`.
    pub level_one_expenses_flag: Option<bool>,
    /// `levelOneProductsFlag`.
    pub level_one_products_flag: Option<bool>,
    /// `levelOneApplySingleUnitFlag`.
    pub level_one_apply_single_unit_flag: Option<bool>,
    /// `levelOneApplySingleUnitMin`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_one_apply_single_unit_min: Option<Decimal>,
    /// `levelOneApplySingleUnitMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_one_apply_single_unit_max: Option<Decimal>,
    /// `levelTwoRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_two_rate: Option<Decimal>,
    /// `levelTwoRateType`.
    pub level_two_rate_type: Option<LevelTwoRateType>,
    /// `levelTwoTaxableMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_two_taxable_max: Option<Decimal>,
    /// `levelTwoCaption`. At most 25 characters.
    pub level_two_caption: Option<String>,
    /// `levelTwoTaxCodeXref`. At most 50 characters.
    pub level_two_tax_code_xref: Option<String>,
    /// `levelTwoAgencyXref`. At most 100 characters.
    pub level_two_agency_xref: Option<String>,
    /// `levelTwoServicesFlag`.
    pub level_two_services_flag: Option<bool>,
    /// `levelTwoExpensesFlag`.
    pub level_two_expenses_flag: Option<bool>,
    /// `levelTwoProductsFlag`.
    pub level_two_products_flag: Option<bool>,
    /// `levelTwoApplySingleUnitFlag`.
    pub level_two_apply_single_unit_flag: Option<bool>,
    /// `levelTwoApplySingleUnitMin`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_two_apply_single_unit_min: Option<Decimal>,
    /// `levelTwoApplySingleUnitMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_two_apply_single_unit_max: Option<Decimal>,
    /// `levelThreeRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_three_rate: Option<Decimal>,
    /// `levelThreeRateType`.
    pub level_three_rate_type: Option<LevelThreeRateType>,
    /// `levelThreeTaxableMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_three_taxable_max: Option<Decimal>,
    /// `levelThreeCaption`. At most 25 characters.
    pub level_three_caption: Option<String>,
    /// `levelThreeTaxCodeXref`. At most 50 characters.
    pub level_three_tax_code_xref: Option<String>,
    /// `levelThreeAgencyXref`. At most 100 characters.
    pub level_three_agency_xref: Option<String>,
    /// `levelThreeServicesFlag`.
    pub level_three_services_flag: Option<bool>,
    /// `levelThreeExpensesFlag`.
    pub level_three_expenses_flag: Option<bool>,
    /// `levelThreeProductsFlag`.
    pub level_three_products_flag: Option<bool>,
    /// `levelThreeApplySingleUnitFlag`.
    pub level_three_apply_single_unit_flag: Option<bool>,
    /// `levelThreeApplySingleUnitMin`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_three_apply_single_unit_min: Option<Decimal>,
    /// `levelThreeApplySingleUnitMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_three_apply_single_unit_max: Option<Decimal>,
    /// `levelFourRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_four_rate: Option<Decimal>,
    /// `levelFourRateType`.
    pub level_four_rate_type: Option<LevelFourRateType>,
    /// `levelFourTaxableMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_four_taxable_max: Option<Decimal>,
    /// `levelFourCaption`. At most 25 characters.
    pub level_four_caption: Option<String>,
    /// `levelFourTaxCodeXref`. At most 50 characters.
    pub level_four_tax_code_xref: Option<String>,
    /// `levelFourAgencyXref`. At most 100 characters.
    pub level_four_agency_xref: Option<String>,
    /// `levelFourServicesFlag`.
    pub level_four_services_flag: Option<bool>,
    /// `levelFourExpensesFlag`.
    pub level_four_expenses_flag: Option<bool>,
    /// `levelFourProductsFlag`.
    pub level_four_products_flag: Option<bool>,
    /// `levelFourApplySingleUnitFlag`.
    pub level_four_apply_single_unit_flag: Option<bool>,
    /// `levelFourApplySingleUnitMin`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_four_apply_single_unit_min: Option<Decimal>,
    /// `levelFourApplySingleUnitMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_four_apply_single_unit_max: Option<Decimal>,
    /// `levelFiveRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_five_rate: Option<Decimal>,
    /// `levelFiveRateType`.
    pub level_five_rate_type: Option<LevelFiveRateType>,
    /// `levelFiveTaxableMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_five_taxable_max: Option<Decimal>,
    /// `levelFiveCaption`. At most 25 characters.
    pub level_five_caption: Option<String>,
    /// `levelFiveTaxCodeXref`. At most 50 characters.
    pub level_five_tax_code_xref: Option<String>,
    /// `levelFiveAgencyXref`. At most 100 characters.
    pub level_five_agency_xref: Option<String>,
    /// `levelFiveServicesFlag`.
    pub level_five_services_flag: Option<bool>,
    /// `levelFiveExpensesFlag`.
    pub level_five_expenses_flag: Option<bool>,
    /// `levelFiveProductsFlag`.
    pub level_five_products_flag: Option<bool>,
    /// `levelFiveApplySingleUnitFlag`.
    pub level_five_apply_single_unit_flag: Option<bool>,
    /// `levelFiveApplySingleUnitMin`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_five_apply_single_unit_min: Option<Decimal>,
    /// `levelFiveApplySingleUnitMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_five_apply_single_unit_max: Option<Decimal>,
    /// `levelSixRate`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_six_rate: Option<Decimal>,
    /// `levelSixRateType`.
    pub level_six_rate_type: Option<LevelSixRateType>,
    /// `levelSixTaxableMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_six_taxable_max: Option<Decimal>,
    /// `levelSixCaption`. At most 25 characters.
    pub level_six_caption: Option<String>,
    /// `levelSixTaxCodeXref`. At most 50 characters.
    pub level_six_tax_code_xref: Option<String>,
    /// `levelSixAgencyXref`. At most 100 characters.
    pub level_six_agency_xref: Option<String>,
    /// `levelSixServicesFlag`.
    pub level_six_services_flag: Option<bool>,
    /// `levelSixExpensesFlag`.
    pub level_six_expenses_flag: Option<bool>,
    /// `levelSixProductsFlag`.
    pub level_six_products_flag: Option<bool>,
    /// `levelSixApplySingleUnitFlag`.
    pub level_six_apply_single_unit_flag: Option<bool>,
    /// `levelSixApplySingleUnitMin`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_six_apply_single_unit_min: Option<Decimal>,
    /// `levelSixApplySingleUnitMax`.
    #[serde(default, with = "crate::types::decimal")]
    pub level_six_apply_single_unit_max: Option<Decimal>,
    /// `workRoleIds`.
    pub work_role_ids: Option<Vec<i32>>,
    /// `addAllWorkRoles`.
    pub add_all_work_roles: Option<bool>,
    /// `removeAllWorkRoles`.
    pub remove_all_work_roles: Option<bool>,
    /// `expenseTypeIds`.
    pub expense_type_ids: Option<Vec<Id<ExpenseType>>>,
    /// `addAllExpenseTypes`.
    pub add_all_expense_types: Option<bool>,
    /// `removeAllExpenseTypes`.
    pub remove_all_expense_types: Option<bool>,
    /// `productTypeIds`.
    pub product_type_ids: Option<Vec<i32>>,
    /// `addAllProductTypes`.
    pub add_all_product_types: Option<bool>,
    /// `removeAllProductTypes`.
    pub remove_all_product_types: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TaxCode {
    /// `id`.
    pub const ID: Field<Self, Id<TaxCode>> = Field::new("id");
    /// `identifier`.
    pub const IDENTIFIER: Field<Self, String> = Field::new("identifier");
    /// `description`.
    pub const DESCRIPTION: Field<Self, String> = Field::new("description");
    /// `invoiceCaption`.
    pub const INVOICE_CAPTION: Field<Self, String> = Field::new("invoiceCaption");
    /// `country`.
    pub const COUNTRY: Field<Self, CountryReference> = Field::new("country");
    /// `effectiveDate`.
    pub const EFFECTIVE_DATE: Field<Self, DateTime<Utc>> = Field::new("effectiveDate");
    /// `defaultFlag`.
    pub const DEFAULT_FLAG: Field<Self, bool> = Field::new("defaultFlag");
    /// `displayOnInvoiceFlag`.
    pub const DISPLAY_ON_INVOICE_FLAG: Field<Self, bool> = Field::new("displayOnInvoiceFlag");
    /// `canadaCalculateGSTFlag`.
    pub const CANADA_CALCULATE_GST_FLAG: Field<Self, bool> = Field::new("canadaCalculateGSTFlag");
    /// `cancelDate`.
    pub const CANCEL_DATE: Field<Self, DateTime<Utc>> = Field::new("cancelDate");
    /// `levelOneRate`.
    pub const LEVEL_ONE_RATE: Field<Self, Decimal> = Field::new("levelOneRate");
    /// `levelOneRateType`.
    pub const LEVEL_ONE_RATE_TYPE: Field<Self, LevelOneRateType> = Field::new("levelOneRateType");
    /// `levelOneTaxableMax`.
    pub const LEVEL_ONE_TAXABLE_MAX: Field<Self, Decimal> = Field::new("levelOneTaxableMax");
    /// `levelOneCaption`.
    pub const LEVEL_ONE_CAPTION: Field<Self, String> = Field::new("levelOneCaption");
    /// `levelOneTaxCodeXref`.
    pub const LEVEL_ONE_TAX_CODE_XREF: Field<Self, String> = Field::new("levelOneTaxCodeXref");
    /// `levelOneAgencyXref`.
    pub const LEVEL_ONE_AGENCY_XREF: Field<Self, String> = Field::new("levelOneAgencyXref");
    /// `levelOneServicesFlag`.
    pub const LEVEL_ONE_SERVICES_FLAG: Field<Self, bool> = Field::new("levelOneServicesFlag");
    /// `levelOneExpensesFlag`.
    pub const LEVEL_ONE_EXPENSES_FLAG: Field<Self, bool> = Field::new("levelOneExpensesFlag");
    /// `levelOneProductsFlag`.
    pub const LEVEL_ONE_PRODUCTS_FLAG: Field<Self, bool> = Field::new("levelOneProductsFlag");
    /// `levelOneApplySingleUnitFlag`.
    pub const LEVEL_ONE_APPLY_SINGLE_UNIT_FLAG: Field<Self, bool> =
        Field::new("levelOneApplySingleUnitFlag");
    /// `levelOneApplySingleUnitMin`.
    pub const LEVEL_ONE_APPLY_SINGLE_UNIT_MIN: Field<Self, Decimal> =
        Field::new("levelOneApplySingleUnitMin");
    /// `levelOneApplySingleUnitMax`.
    pub const LEVEL_ONE_APPLY_SINGLE_UNIT_MAX: Field<Self, Decimal> =
        Field::new("levelOneApplySingleUnitMax");
    /// `levelTwoRate`.
    pub const LEVEL_TWO_RATE: Field<Self, Decimal> = Field::new("levelTwoRate");
    /// `levelTwoRateType`.
    pub const LEVEL_TWO_RATE_TYPE: Field<Self, LevelTwoRateType> = Field::new("levelTwoRateType");
    /// `levelTwoTaxableMax`.
    pub const LEVEL_TWO_TAXABLE_MAX: Field<Self, Decimal> = Field::new("levelTwoTaxableMax");
    /// `levelTwoCaption`.
    pub const LEVEL_TWO_CAPTION: Field<Self, String> = Field::new("levelTwoCaption");
    /// `levelTwoTaxCodeXref`.
    pub const LEVEL_TWO_TAX_CODE_XREF: Field<Self, String> = Field::new("levelTwoTaxCodeXref");
    /// `levelTwoAgencyXref`.
    pub const LEVEL_TWO_AGENCY_XREF: Field<Self, String> = Field::new("levelTwoAgencyXref");
    /// `levelTwoServicesFlag`.
    pub const LEVEL_TWO_SERVICES_FLAG: Field<Self, bool> = Field::new("levelTwoServicesFlag");
    /// `levelTwoExpensesFlag`.
    pub const LEVEL_TWO_EXPENSES_FLAG: Field<Self, bool> = Field::new("levelTwoExpensesFlag");
    /// `levelTwoProductsFlag`.
    pub const LEVEL_TWO_PRODUCTS_FLAG: Field<Self, bool> = Field::new("levelTwoProductsFlag");
    /// `levelTwoApplySingleUnitFlag`.
    pub const LEVEL_TWO_APPLY_SINGLE_UNIT_FLAG: Field<Self, bool> =
        Field::new("levelTwoApplySingleUnitFlag");
    /// `levelTwoApplySingleUnitMin`.
    pub const LEVEL_TWO_APPLY_SINGLE_UNIT_MIN: Field<Self, Decimal> =
        Field::new("levelTwoApplySingleUnitMin");
    /// `levelTwoApplySingleUnitMax`.
    pub const LEVEL_TWO_APPLY_SINGLE_UNIT_MAX: Field<Self, Decimal> =
        Field::new("levelTwoApplySingleUnitMax");
    /// `levelThreeRate`.
    pub const LEVEL_THREE_RATE: Field<Self, Decimal> = Field::new("levelThreeRate");
    /// `levelThreeRateType`.
    pub const LEVEL_THREE_RATE_TYPE: Field<Self, LevelThreeRateType> =
        Field::new("levelThreeRateType");
    /// `levelThreeTaxableMax`.
    pub const LEVEL_THREE_TAXABLE_MAX: Field<Self, Decimal> = Field::new("levelThreeTaxableMax");
    /// `levelThreeCaption`.
    pub const LEVEL_THREE_CAPTION: Field<Self, String> = Field::new("levelThreeCaption");
    /// `levelThreeTaxCodeXref`.
    pub const LEVEL_THREE_TAX_CODE_XREF: Field<Self, String> = Field::new("levelThreeTaxCodeXref");
    /// `levelThreeAgencyXref`.
    pub const LEVEL_THREE_AGENCY_XREF: Field<Self, String> = Field::new("levelThreeAgencyXref");
    /// `levelThreeServicesFlag`.
    pub const LEVEL_THREE_SERVICES_FLAG: Field<Self, bool> = Field::new("levelThreeServicesFlag");
    /// `levelThreeExpensesFlag`.
    pub const LEVEL_THREE_EXPENSES_FLAG: Field<Self, bool> = Field::new("levelThreeExpensesFlag");
    /// `levelThreeProductsFlag`.
    pub const LEVEL_THREE_PRODUCTS_FLAG: Field<Self, bool> = Field::new("levelThreeProductsFlag");
    /// `levelThreeApplySingleUnitFlag`.
    pub const LEVEL_THREE_APPLY_SINGLE_UNIT_FLAG: Field<Self, bool> =
        Field::new("levelThreeApplySingleUnitFlag");
    /// `levelThreeApplySingleUnitMin`.
    pub const LEVEL_THREE_APPLY_SINGLE_UNIT_MIN: Field<Self, Decimal> =
        Field::new("levelThreeApplySingleUnitMin");
    /// `levelThreeApplySingleUnitMax`.
    pub const LEVEL_THREE_APPLY_SINGLE_UNIT_MAX: Field<Self, Decimal> =
        Field::new("levelThreeApplySingleUnitMax");
    /// `levelFourRate`.
    pub const LEVEL_FOUR_RATE: Field<Self, Decimal> = Field::new("levelFourRate");
    /// `levelFourRateType`.
    pub const LEVEL_FOUR_RATE_TYPE: Field<Self, LevelFourRateType> =
        Field::new("levelFourRateType");
    /// `levelFourTaxableMax`.
    pub const LEVEL_FOUR_TAXABLE_MAX: Field<Self, Decimal> = Field::new("levelFourTaxableMax");
    /// `levelFourCaption`.
    pub const LEVEL_FOUR_CAPTION: Field<Self, String> = Field::new("levelFourCaption");
    /// `levelFourTaxCodeXref`.
    pub const LEVEL_FOUR_TAX_CODE_XREF: Field<Self, String> = Field::new("levelFourTaxCodeXref");
    /// `levelFourAgencyXref`.
    pub const LEVEL_FOUR_AGENCY_XREF: Field<Self, String> = Field::new("levelFourAgencyXref");
    /// `levelFourServicesFlag`.
    pub const LEVEL_FOUR_SERVICES_FLAG: Field<Self, bool> = Field::new("levelFourServicesFlag");
    /// `levelFourExpensesFlag`.
    pub const LEVEL_FOUR_EXPENSES_FLAG: Field<Self, bool> = Field::new("levelFourExpensesFlag");
    /// `levelFourProductsFlag`.
    pub const LEVEL_FOUR_PRODUCTS_FLAG: Field<Self, bool> = Field::new("levelFourProductsFlag");
    /// `levelFourApplySingleUnitFlag`.
    pub const LEVEL_FOUR_APPLY_SINGLE_UNIT_FLAG: Field<Self, bool> =
        Field::new("levelFourApplySingleUnitFlag");
    /// `levelFourApplySingleUnitMin`.
    pub const LEVEL_FOUR_APPLY_SINGLE_UNIT_MIN: Field<Self, Decimal> =
        Field::new("levelFourApplySingleUnitMin");
    /// `levelFourApplySingleUnitMax`.
    pub const LEVEL_FOUR_APPLY_SINGLE_UNIT_MAX: Field<Self, Decimal> =
        Field::new("levelFourApplySingleUnitMax");
    /// `levelFiveRate`.
    pub const LEVEL_FIVE_RATE: Field<Self, Decimal> = Field::new("levelFiveRate");
    /// `levelFiveRateType`.
    pub const LEVEL_FIVE_RATE_TYPE: Field<Self, LevelFiveRateType> =
        Field::new("levelFiveRateType");
    /// `levelFiveTaxableMax`.
    pub const LEVEL_FIVE_TAXABLE_MAX: Field<Self, Decimal> = Field::new("levelFiveTaxableMax");
    /// `levelFiveCaption`.
    pub const LEVEL_FIVE_CAPTION: Field<Self, String> = Field::new("levelFiveCaption");
    /// `levelFiveTaxCodeXref`.
    pub const LEVEL_FIVE_TAX_CODE_XREF: Field<Self, String> = Field::new("levelFiveTaxCodeXref");
    /// `levelFiveAgencyXref`.
    pub const LEVEL_FIVE_AGENCY_XREF: Field<Self, String> = Field::new("levelFiveAgencyXref");
    /// `levelFiveServicesFlag`.
    pub const LEVEL_FIVE_SERVICES_FLAG: Field<Self, bool> = Field::new("levelFiveServicesFlag");
    /// `levelFiveExpensesFlag`.
    pub const LEVEL_FIVE_EXPENSES_FLAG: Field<Self, bool> = Field::new("levelFiveExpensesFlag");
    /// `levelFiveProductsFlag`.
    pub const LEVEL_FIVE_PRODUCTS_FLAG: Field<Self, bool> = Field::new("levelFiveProductsFlag");
    /// `levelFiveApplySingleUnitFlag`.
    pub const LEVEL_FIVE_APPLY_SINGLE_UNIT_FLAG: Field<Self, bool> =
        Field::new("levelFiveApplySingleUnitFlag");
    /// `levelFiveApplySingleUnitMin`.
    pub const LEVEL_FIVE_APPLY_SINGLE_UNIT_MIN: Field<Self, Decimal> =
        Field::new("levelFiveApplySingleUnitMin");
    /// `levelFiveApplySingleUnitMax`.
    pub const LEVEL_FIVE_APPLY_SINGLE_UNIT_MAX: Field<Self, Decimal> =
        Field::new("levelFiveApplySingleUnitMax");
    /// `levelSixRate`.
    pub const LEVEL_SIX_RATE: Field<Self, Decimal> = Field::new("levelSixRate");
    /// `levelSixRateType`.
    pub const LEVEL_SIX_RATE_TYPE: Field<Self, LevelSixRateType> = Field::new("levelSixRateType");
    /// `levelSixTaxableMax`.
    pub const LEVEL_SIX_TAXABLE_MAX: Field<Self, Decimal> = Field::new("levelSixTaxableMax");
    /// `levelSixCaption`.
    pub const LEVEL_SIX_CAPTION: Field<Self, String> = Field::new("levelSixCaption");
    /// `levelSixTaxCodeXref`.
    pub const LEVEL_SIX_TAX_CODE_XREF: Field<Self, String> = Field::new("levelSixTaxCodeXref");
    /// `levelSixAgencyXref`.
    pub const LEVEL_SIX_AGENCY_XREF: Field<Self, String> = Field::new("levelSixAgencyXref");
    /// `levelSixServicesFlag`.
    pub const LEVEL_SIX_SERVICES_FLAG: Field<Self, bool> = Field::new("levelSixServicesFlag");
    /// `levelSixExpensesFlag`.
    pub const LEVEL_SIX_EXPENSES_FLAG: Field<Self, bool> = Field::new("levelSixExpensesFlag");
    /// `levelSixProductsFlag`.
    pub const LEVEL_SIX_PRODUCTS_FLAG: Field<Self, bool> = Field::new("levelSixProductsFlag");
    /// `levelSixApplySingleUnitFlag`.
    pub const LEVEL_SIX_APPLY_SINGLE_UNIT_FLAG: Field<Self, bool> =
        Field::new("levelSixApplySingleUnitFlag");
    /// `levelSixApplySingleUnitMin`.
    pub const LEVEL_SIX_APPLY_SINGLE_UNIT_MIN: Field<Self, Decimal> =
        Field::new("levelSixApplySingleUnitMin");
    /// `levelSixApplySingleUnitMax`.
    pub const LEVEL_SIX_APPLY_SINGLE_UNIT_MAX: Field<Self, Decimal> =
        Field::new("levelSixApplySingleUnitMax");
    /// `workRoleIds`.
    pub const WORK_ROLE_IDS: Field<Self, Vec<i32>> = Field::new("workRoleIds");
    /// `addAllWorkRoles`.
    pub const ADD_ALL_WORK_ROLES: Field<Self, bool> = Field::new("addAllWorkRoles");
    /// `removeAllWorkRoles`.
    pub const REMOVE_ALL_WORK_ROLES: Field<Self, bool> = Field::new("removeAllWorkRoles");
    /// `expenseTypeIds`.
    pub const EXPENSE_TYPE_IDS: Field<Self, Vec<Id<ExpenseType>>> = Field::new("expenseTypeIds");
    /// `addAllExpenseTypes`.
    pub const ADD_ALL_EXPENSE_TYPES: Field<Self, bool> = Field::new("addAllExpenseTypes");
    /// `removeAllExpenseTypes`.
    pub const REMOVE_ALL_EXPENSE_TYPES: Field<Self, bool> = Field::new("removeAllExpenseTypes");
    /// `productTypeIds`.
    pub const PRODUCT_TYPE_IDS: Field<Self, Vec<i32>> = Field::new("productTypeIds");
    /// `addAllProductTypes`.
    pub const ADD_ALL_PRODUCT_TYPES: Field<Self, bool> = Field::new("addAllProductTypes");
    /// `removeAllProductTypes`.
    pub const REMOVE_ALL_PRODUCT_TYPES: Field<Self, bool> = Field::new("removeAllProductTypes");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(
        identifier: impl Into<String>,
        description: impl Into<String>,
        invoice_caption: impl Into<String>,
        effective_date: impl Into<DateTime<Utc>>,
    ) -> New<Self> {
        New::from_required(Self {
            identifier: Some(identifier.into()),
            description: Some(description.into()),
            invoice_caption: Some(invoice_caption.into()),
            effective_date: Some(effective_date.into()),
            ..Self::default()
        })
    }
}

impl Model for TaxCode {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TaxCode",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("identifier", FieldKind::Text)
                    .max_length(8)
                    .required(),
                FieldRule::new("description", FieldKind::Text)
                    .max_length(50)
                    .required(),
                FieldRule::new("invoiceCaption", FieldKind::Text)
                    .max_length(25)
                    .required(),
                FieldRule::new(
                    "country",
                    FieldKind::Record(<CountryReference as Model>::SCHEMA),
                ),
                FieldRule::new("effectiveDate", FieldKind::Date).required(),
                FieldRule::new("defaultFlag", FieldKind::Flag),
                FieldRule::new("displayOnInvoiceFlag", FieldKind::Flag),
                FieldRule::new("canadaCalculateGSTFlag", FieldKind::Flag),
                FieldRule::new("cancelDate", FieldKind::Date),
                FieldRule::new("levelOneRate", FieldKind::Decimal),
                FieldRule::new(
                    "levelOneRateType",
                    FieldKind::Choice(LevelOneRateType::VALUES),
                ),
                FieldRule::new("levelOneTaxableMax", FieldKind::Decimal),
                FieldRule::new("levelOneCaption", FieldKind::Text).max_length(25),
                FieldRule::new("levelOneTaxCodeXref", FieldKind::Text).max_length(50),
                FieldRule::new("levelOneAgencyXref", FieldKind::Text).max_length(100),
                FieldRule::new("levelOneServicesFlag", FieldKind::Flag),
                FieldRule::new("levelOneExpensesFlag", FieldKind::Flag),
                FieldRule::new("levelOneProductsFlag", FieldKind::Flag),
                FieldRule::new("levelOneApplySingleUnitFlag", FieldKind::Flag),
                FieldRule::new("levelOneApplySingleUnitMin", FieldKind::Decimal),
                FieldRule::new("levelOneApplySingleUnitMax", FieldKind::Decimal),
                FieldRule::new("levelTwoRate", FieldKind::Decimal),
                FieldRule::new(
                    "levelTwoRateType",
                    FieldKind::Choice(LevelTwoRateType::VALUES),
                ),
                FieldRule::new("levelTwoTaxableMax", FieldKind::Decimal),
                FieldRule::new("levelTwoCaption", FieldKind::Text).max_length(25),
                FieldRule::new("levelTwoTaxCodeXref", FieldKind::Text).max_length(50),
                FieldRule::new("levelTwoAgencyXref", FieldKind::Text).max_length(100),
                FieldRule::new("levelTwoServicesFlag", FieldKind::Flag),
                FieldRule::new("levelTwoExpensesFlag", FieldKind::Flag),
                FieldRule::new("levelTwoProductsFlag", FieldKind::Flag),
                FieldRule::new("levelTwoApplySingleUnitFlag", FieldKind::Flag),
                FieldRule::new("levelTwoApplySingleUnitMin", FieldKind::Decimal),
                FieldRule::new("levelTwoApplySingleUnitMax", FieldKind::Decimal),
                FieldRule::new("levelThreeRate", FieldKind::Decimal),
                FieldRule::new(
                    "levelThreeRateType",
                    FieldKind::Choice(LevelThreeRateType::VALUES),
                ),
                FieldRule::new("levelThreeTaxableMax", FieldKind::Decimal),
                FieldRule::new("levelThreeCaption", FieldKind::Text).max_length(25),
                FieldRule::new("levelThreeTaxCodeXref", FieldKind::Text).max_length(50),
                FieldRule::new("levelThreeAgencyXref", FieldKind::Text).max_length(100),
                FieldRule::new("levelThreeServicesFlag", FieldKind::Flag),
                FieldRule::new("levelThreeExpensesFlag", FieldKind::Flag),
                FieldRule::new("levelThreeProductsFlag", FieldKind::Flag),
                FieldRule::new("levelThreeApplySingleUnitFlag", FieldKind::Flag),
                FieldRule::new("levelThreeApplySingleUnitMin", FieldKind::Decimal),
                FieldRule::new("levelThreeApplySingleUnitMax", FieldKind::Decimal),
                FieldRule::new("levelFourRate", FieldKind::Decimal),
                FieldRule::new(
                    "levelFourRateType",
                    FieldKind::Choice(LevelFourRateType::VALUES),
                ),
                FieldRule::new("levelFourTaxableMax", FieldKind::Decimal),
                FieldRule::new("levelFourCaption", FieldKind::Text).max_length(25),
                FieldRule::new("levelFourTaxCodeXref", FieldKind::Text).max_length(50),
                FieldRule::new("levelFourAgencyXref", FieldKind::Text).max_length(100),
                FieldRule::new("levelFourServicesFlag", FieldKind::Flag),
                FieldRule::new("levelFourExpensesFlag", FieldKind::Flag),
                FieldRule::new("levelFourProductsFlag", FieldKind::Flag),
                FieldRule::new("levelFourApplySingleUnitFlag", FieldKind::Flag),
                FieldRule::new("levelFourApplySingleUnitMin", FieldKind::Decimal),
                FieldRule::new("levelFourApplySingleUnitMax", FieldKind::Decimal),
                FieldRule::new("levelFiveRate", FieldKind::Decimal),
                FieldRule::new(
                    "levelFiveRateType",
                    FieldKind::Choice(LevelFiveRateType::VALUES),
                ),
                FieldRule::new("levelFiveTaxableMax", FieldKind::Decimal),
                FieldRule::new("levelFiveCaption", FieldKind::Text).max_length(25),
                FieldRule::new("levelFiveTaxCodeXref", FieldKind::Text).max_length(50),
                FieldRule::new("levelFiveAgencyXref", FieldKind::Text).max_length(100),
                FieldRule::new("levelFiveServicesFlag", FieldKind::Flag),
                FieldRule::new("levelFiveExpensesFlag", FieldKind::Flag),
                FieldRule::new("levelFiveProductsFlag", FieldKind::Flag),
                FieldRule::new("levelFiveApplySingleUnitFlag", FieldKind::Flag),
                FieldRule::new("levelFiveApplySingleUnitMin", FieldKind::Decimal),
                FieldRule::new("levelFiveApplySingleUnitMax", FieldKind::Decimal),
                FieldRule::new("levelSixRate", FieldKind::Decimal),
                FieldRule::new(
                    "levelSixRateType",
                    FieldKind::Choice(LevelSixRateType::VALUES),
                ),
                FieldRule::new("levelSixTaxableMax", FieldKind::Decimal),
                FieldRule::new("levelSixCaption", FieldKind::Text).max_length(25),
                FieldRule::new("levelSixTaxCodeXref", FieldKind::Text).max_length(50),
                FieldRule::new("levelSixAgencyXref", FieldKind::Text).max_length(100),
                FieldRule::new("levelSixServicesFlag", FieldKind::Flag),
                FieldRule::new("levelSixExpensesFlag", FieldKind::Flag),
                FieldRule::new("levelSixProductsFlag", FieldKind::Flag),
                FieldRule::new("levelSixApplySingleUnitFlag", FieldKind::Flag),
                FieldRule::new("levelSixApplySingleUnitMin", FieldKind::Decimal),
                FieldRule::new("levelSixApplySingleUnitMax", FieldKind::Decimal),
                FieldRule::new("workRoleIds", FieldKind::Whole).list(),
                FieldRule::new("addAllWorkRoles", FieldKind::Flag),
                FieldRule::new("removeAllWorkRoles", FieldKind::Flag),
                FieldRule::new("expenseTypeIds", FieldKind::Id).list(),
                FieldRule::new("addAllExpenseTypes", FieldKind::Flag),
                FieldRule::new("removeAllExpenseTypes", FieldKind::Flag),
                FieldRule::new("productTypeIds", FieldKind::Whole).list(),
                FieldRule::new("addAllProductTypes", FieldKind::Flag),
                FieldRule::new("removeAllProductTypes", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TaxCode {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
