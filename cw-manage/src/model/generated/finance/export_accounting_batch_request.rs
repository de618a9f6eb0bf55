// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An export accounting batch request.

use crate::model::*;

/// An export accounting batch request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExportAccountingBatchRequest {
    /// `batchIdentifier`. At most 50 characters.
    pub batch_identifier: Option<String>,
    /// `glInterfaceIdentifier`.
    pub gl_interface_identifier: Option<String>,
    /// `thruDate`.
    #[serde(default, with = "crate::types::date")]
    pub thru_date: Option<DateTime<Utc>>,
    /// `locationId`.
    pub location_id: Option<Id<Location>>,
    /// `summarizeInvoices`.
    pub summarize_invoices: Option<SummarizeInvoices>,
    /// `exportInvoicesFlag`.
    pub export_invoices_flag: Option<bool>,
    /// `includedInvoiceIds`.
    pub included_invoice_ids: Option<Vec<i32>>,
    /// `excludedInvoiceIds`.
    pub excluded_invoice_ids: Option<Vec<i32>>,
    /// `exportExpensesFlag`.
    pub export_expenses_flag: Option<bool>,
    /// `includedExpenseIds`.
    pub included_expense_ids: Option<Vec<i32>>,
    /// `excludedExpenseIds`.
    pub excluded_expense_ids: Option<Vec<i32>>,
    /// `exportPaymentsFlag`.
    pub export_payments_flag: Option<bool>,
    /// `includedPaymentIds`.
    pub included_payment_ids: Option<Vec<i32>>,
    /// `exportProductsFlag`.
    pub export_products_flag: Option<bool>,
    /// `includedProductIds`.
    pub included_product_ids: Option<Vec<String>>,
    /// `excludedProductIds`.
    pub excluded_product_ids: Option<Vec<String>>,
}

impl ExportAccountingBatchRequest {
    /// `batchIdentifier`.
    pub const BATCH_IDENTIFIER: Field<Self, String> = Field::new("batchIdentifier");
    /// `glInterfaceIdentifier`.
    pub const GL_INTERFACE_IDENTIFIER: Field<Self, String> = Field::new("glInterfaceIdentifier");
    /// `thruDate`.
    pub const THRU_DATE: Field<Self, DateTime<Utc>> = Field::new("thruDate");
    /// `locationId`.
    pub const LOCATION_ID: Field<Self, Id<Location>> = Field::new("locationId");
    /// `summarizeInvoices`.
    pub const SUMMARIZE_INVOICES: Field<Self, SummarizeInvoices> = Field::new("summarizeInvoices");
    /// `exportInvoicesFlag`.
    pub const EXPORT_INVOICES_FLAG: Field<Self, bool> = Field::new("exportInvoicesFlag");
    /// `includedInvoiceIds`.
    pub const INCLUDED_INVOICE_IDS: Field<Self, Vec<i32>> = Field::new("includedInvoiceIds");
    /// `excludedInvoiceIds`.
    pub const EXCLUDED_INVOICE_IDS: Field<Self, Vec<i32>> = Field::new("excludedInvoiceIds");
    /// `exportExpensesFlag`.
    pub const EXPORT_EXPENSES_FLAG: Field<Self, bool> = Field::new("exportExpensesFlag");
    /// `includedExpenseIds`.
    pub const INCLUDED_EXPENSE_IDS: Field<Self, Vec<i32>> = Field::new("includedExpenseIds");
    /// `excludedExpenseIds`.
    pub const EXCLUDED_EXPENSE_IDS: Field<Self, Vec<i32>> = Field::new("excludedExpenseIds");
    /// `exportPaymentsFlag`.
    pub const EXPORT_PAYMENTS_FLAG: Field<Self, bool> = Field::new("exportPaymentsFlag");
    /// `includedPaymentIds`.
    pub const INCLUDED_PAYMENT_IDS: Field<Self, Vec<i32>> = Field::new("includedPaymentIds");
    /// `exportProductsFlag`.
    pub const EXPORT_PRODUCTS_FLAG: Field<Self, bool> = Field::new("exportProductsFlag");
    /// `includedProductIds`.
    pub const INCLUDED_PRODUCT_IDS: Field<Self, Vec<String>> = Field::new("includedProductIds");
    /// `excludedProductIds`.
    pub const EXCLUDED_PRODUCT_IDS: Field<Self, Vec<String>> = Field::new("excludedProductIds");

    /// A new one, to be sent. CWM requires no field of it.
    pub fn draft() -> New<Self> {
        New::from_required(Self::default())
    }
}

impl Model for ExportAccountingBatchRequest {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "ExportAccountingBatchRequest",
            fields: &[
                FieldRule::new("batchIdentifier", FieldKind::Text).max_length(50),
                FieldRule::new("glInterfaceIdentifier", FieldKind::Text),
                FieldRule::new("thruDate", FieldKind::Date),
                FieldRule::new("locationId", FieldKind::Id),
                FieldRule::new(
                    "summarizeInvoices",
                    FieldKind::Choice(SummarizeInvoices::VALUES),
                ),
                FieldRule::new("exportInvoicesFlag", FieldKind::Flag),
                FieldRule::new("includedInvoiceIds", FieldKind::Whole).list(),
                FieldRule::new("excludedInvoiceIds", FieldKind::Whole).list(),
                FieldRule::new("exportExpensesFlag", FieldKind::Flag),
                FieldRule::new("includedExpenseIds", FieldKind::Whole).list(),
                FieldRule::new("excludedExpenseIds", FieldKind::Whole).list(),
                FieldRule::new("exportPaymentsFlag", FieldKind::Flag),
                FieldRule::new("includedPaymentIds", FieldKind::Whole).list(),
                FieldRule::new("exportProductsFlag", FieldKind::Flag),
                FieldRule::new("includedProductIds", FieldKind::Text).list(),
                FieldRule::new("excludedProductIds", FieldKind::Text).list(),
            ],
        };
        &SCHEMA
    };
}
