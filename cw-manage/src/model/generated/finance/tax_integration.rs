// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A tax integration, as at `/finance/taxIntegrations`.

use crate::model::*;

/// A tax integration, as at `/finance/taxIntegrations`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TaxIntegration {
    /// `taxIntegrationType`.
    pub tax_integration_type: Option<TaxIntegrationType>,
    /// `id`.
    pub id: Option<Id<TaxIntegration>>,
    /// `accountNumber`. At most 50 characters.
    pub account_number: Option<String>,
    /// `licenseKey`. At most 50 characters.
    pub license_key: Option<String>,
    /// `serviceUrl`. At most 250 characters.
    pub service_url: Option<String>,
    /// `companyCode`. At most 50 characters.
    pub company_code: Option<String>,
    /// `timeTaxCode`. At most 50 characters.
    pub time_tax_code: Option<String>,
    /// `expenseTaxCode`. At most 50 characters.
    pub expense_tax_code: Option<String>,
    /// `productTaxCode`. At most 50 characters.
    pub product_tax_code: Option<String>,
    /// `invoiceAmountTaxCode`. At most 50 characters.
    pub invoice_amount_tax_code: Option<String>,
    /// `enabledFlag`.
    pub enabled_flag: Option<bool>,
    /// `commitTransactionsFlag`.
    pub commit_transactions_flag: Option<bool>,
    /// `salesInvoiceFlag`.
    pub sales_invoice_flag: Option<bool>,
    /// `freightTaxCode`. At most 50 characters.
    pub freight_tax_code: Option<String>,
    /// `accountingIntegrationFlag`.
    pub accounting_integration_flag: Option<bool>,
    /// `taxLineFlag`.
    pub tax_line_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl TaxIntegration {
    /// `taxIntegrationType`.
    pub const TAX_INTEGRATION_TYPE: Field<Self, TaxIntegrationType> =
        Field::new("taxIntegrationType");
    /// `id`.
    pub const ID: Field<Self, Id<TaxIntegration>> = Field::new("id");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `licenseKey`.
    pub const LICENSE_KEY: Field<Self, String> = Field::new("licenseKey");
    /// `serviceUrl`.
    pub const SERVICE_URL: Field<Self, String> = Field::new("serviceUrl");
    /// `companyCode`.
    pub const COMPANY_CODE: Field<Self, String> = Field::new("companyCode");
    /// `timeTaxCode`.
    pub const TIME_TAX_CODE: Field<Self, String> = Field::new("timeTaxCode");
    /// `expenseTaxCode`.
    pub const EXPENSE_TAX_CODE: Field<Self, String> = Field::new("expenseTaxCode");
    /// `productTaxCode`.
    pub const PRODUCT_TAX_CODE: Field<Self, String> = Field::new("productTaxCode");
    /// `invoiceAmountTaxCode`.
    pub const INVOICE_AMOUNT_TAX_CODE: Field<Self, String> = Field::new("invoiceAmountTaxCode");
    /// `enabledFlag`.
    pub const ENABLED_FLAG: Field<Self, bool> = Field::new("enabledFlag");
    /// `commitTransactionsFlag`.
    pub const COMMIT_TRANSACTIONS_FLAG: Field<Self, bool> = Field::new("commitTransactionsFlag");
    /// `salesInvoiceFlag`.
    pub const SALES_INVOICE_FLAG: Field<Self, bool> = Field::new("salesInvoiceFlag");
    /// `freightTaxCode`.
    pub const FREIGHT_TAX_CODE: Field<Self, String> = Field::new("freightTaxCode");
    /// `accountingIntegrationFlag`.
    pub const ACCOUNTING_INTEGRATION_FLAG: Field<Self, bool> =
        Field::new("accountingIntegrationFlag");
    /// `taxLineFlag`.
    pub const TAX_LINE_FLAG: Field<Self, bool> = Field::new("taxLineFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for TaxIntegration {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "TaxIntegration",
            fields: &[
                FieldRule::new(
                    "taxIntegrationType",
                    FieldKind::Choice(TaxIntegrationType::VALUES),
                ),
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("accountNumber", FieldKind::Text).max_length(50),
                FieldRule::new("licenseKey", FieldKind::Text).max_length(50),
                FieldRule::new("serviceUrl", FieldKind::Text).max_length(250),
                FieldRule::new("companyCode", FieldKind::Text).max_length(50),
                FieldRule::new("timeTaxCode", FieldKind::Text).max_length(50),
                FieldRule::new("expenseTaxCode", FieldKind::Text).max_length(50),
                FieldRule::new("productTaxCode", FieldKind::Text).max_length(50),
                FieldRule::new("invoiceAmountTaxCode", FieldKind::Text).max_length(50),
                FieldRule::new("enabledFlag", FieldKind::Flag),
                FieldRule::new("commitTransactionsFlag", FieldKind::Flag),
                FieldRule::new("salesInvoiceFlag", FieldKind::Flag),
                FieldRule::new("freightTaxCode", FieldKind::Text).max_length(50),
                FieldRule::new("accountingIntegrationFlag", FieldKind::Flag),
                FieldRule::new("taxLineFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for TaxIntegration {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
