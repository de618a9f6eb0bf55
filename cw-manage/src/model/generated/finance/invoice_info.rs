// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An invoice info, as at `/finance/info/invoice/{id}`.

use crate::model::*;

/// An invoice info, as at `/finance/info/invoice/{id}`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InvoiceInfo {
    /// `id`.
    pub id: Option<Id<InvoiceInfo>>,
    /// `invoice`.
    pub invoice: Option<Invoice>,
    /// `invoiceTemplate`.
    pub invoice_template: Option<InvoiceTemplate>,
    /// `products`.
    pub products: Option<Vec<ProductItem>>,
    /// `bundledComponentsInfo`.
    pub bundled_components_info: Option<Vec<ProductComponent>>,
    /// `expenses`.
    pub expenses: Option<Vec<ExpenseEntry>>,
    /// `timeEntries`.
    pub time_entries: Option<Vec<TimeEntry>>,
    /// `logo`.
    pub logo: Option<DocumentInfo>,
    /// `billingSetup`.
    pub billing_setup: Option<BillingSetup>,
    /// `agreementBillingInfo`.
    pub agreement_billing_info: Option<Vec<AgreementBillingInfo>>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl InvoiceInfo {
    /// `id`.
    pub const ID: Field<Self, Id<InvoiceInfo>> = Field::new("id");
    /// `invoice`.
    pub const INVOICE: Field<Self, Invoice> = Field::new("invoice");
    /// `invoiceTemplate`.
    pub const INVOICE_TEMPLATE: Field<Self, InvoiceTemplate> = Field::new("invoiceTemplate");
    /// `products`.
    pub const PRODUCTS: Field<Self, Vec<ProductItem>> = Field::new("products");
    /// `bundledComponentsInfo`.
    pub const BUNDLED_COMPONENTS_INFO: Field<Self, Vec<ProductComponent>> =
        Field::new("bundledComponentsInfo");
    /// `expenses`.
    pub const EXPENSES: Field<Self, Vec<ExpenseEntry>> = Field::new("expenses");
    /// `timeEntries`.
    pub const TIME_ENTRIES: Field<Self, Vec<TimeEntry>> = Field::new("timeEntries");
    /// `logo`.
    pub const LOGO: Field<Self, DocumentInfo> = Field::new("logo");
    /// `billingSetup`.
    pub const BILLING_SETUP: Field<Self, BillingSetup> = Field::new("billingSetup");
    /// `agreementBillingInfo`.
    pub const AGREEMENT_BILLING_INFO: Field<Self, Vec<AgreementBillingInfo>> =
        Field::new("agreementBillingInfo");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for InvoiceInfo {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "InvoiceInfo",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("invoice", FieldKind::Record(<Invoice as Model>::SCHEMA)),
                FieldRule::new(
                    "invoiceTemplate",
                    FieldKind::Record(<InvoiceTemplate as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "products",
                    FieldKind::Record(<ProductItem as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "bundledComponentsInfo",
                    FieldKind::Record(<ProductComponent as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "expenses",
                    FieldKind::Record(<ExpenseEntry as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "timeEntries",
                    FieldKind::Record(<TimeEntry as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("logo", FieldKind::Record(<DocumentInfo as Model>::SCHEMA)),
                FieldRule::new(
                    "billingSetup",
                    FieldKind::Record(<BillingSetup as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "agreementBillingInfo",
                    FieldKind::Record(<AgreementBillingInfo as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for InvoiceInfo {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
