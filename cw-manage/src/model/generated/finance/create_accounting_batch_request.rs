// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A create accounting batch request.

use crate::model::*;

/// A create accounting batch request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAccountingBatchRequest {
    /// `id`.
    pub id: Option<i32>,
    /// `batchIdentifier`. At most 50 characters.
    pub batch_identifier: Option<String>,
    /// `glInterfaceIdentifier`.
    pub gl_interface_identifier: Option<String>,
    /// `exportInvoicesFlag`.
    pub export_invoices_flag: Option<bool>,
    /// `exportExpensesFlag`.
    pub export_expenses_flag: Option<bool>,
    /// `exportProductsFlag`.
    pub export_products_flag: Option<bool>,
    /// `processedRecordIds`. Required.
    pub processed_record_ids: Option<Vec<i32>>,
    /// `summarizeExpenses`.
    pub summarize_expenses: Option<bool>,
}

impl CreateAccountingBatchRequest {
    /// `id`.
    pub const ID: Field<Self, i32> = Field::new("id");
    /// `batchIdentifier`.
    pub const BATCH_IDENTIFIER: Field<Self, String> = Field::new("batchIdentifier");
    /// `glInterfaceIdentifier`.
    pub const GL_INTERFACE_IDENTIFIER: Field<Self, String> = Field::new("glInterfaceIdentifier");
    /// `exportInvoicesFlag`.
    pub const EXPORT_INVOICES_FLAG: Field<Self, bool> = Field::new("exportInvoicesFlag");
    /// `exportExpensesFlag`.
    pub const EXPORT_EXPENSES_FLAG: Field<Self, bool> = Field::new("exportExpensesFlag");
    /// `exportProductsFlag`.
    pub const EXPORT_PRODUCTS_FLAG: Field<Self, bool> = Field::new("exportProductsFlag");
    /// `processedRecordIds`.
    pub const PROCESSED_RECORD_IDS: Field<Self, Vec<i32>> = Field::new("processedRecordIds");
    /// `summarizeExpenses`.
    pub const SUMMARIZE_EXPENSES: Field<Self, bool> = Field::new("summarizeExpenses");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(processed_record_ids: impl Into<Vec<i32>>) -> New<Self> {
        New::from_required(Self {
            processed_record_ids: Some(processed_record_ids.into()),
            ..Self::default()
        })
    }
}

impl Model for CreateAccountingBatchRequest {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "CreateAccountingBatchRequest",
            fields: &[
                FieldRule::new("id", FieldKind::Whole),
                FieldRule::new("batchIdentifier", FieldKind::Text).max_length(50),
                FieldRule::new("glInterfaceIdentifier", FieldKind::Text),
                FieldRule::new("exportInvoicesFlag", FieldKind::Flag),
                FieldRule::new("exportExpensesFlag", FieldKind::Flag),
                FieldRule::new("exportProductsFlag", FieldKind::Flag),
                FieldRule::new("processedRecordIds", FieldKind::Whole)
                    .list()
                    .required(),
                FieldRule::new("summarizeExpenses", FieldKind::Flag),
            ],
        };
        &SCHEMA
    };
}
