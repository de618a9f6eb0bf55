// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An accounting batch, as at `/finance/accounting/batches`.

use crate::model::*;

/// An accounting batch, as at `/finance/accounting/batches`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountingBatch {
    /// `id`.
    pub id: Option<Id<AccountingBatch>>,
    /// `batchIdentifier`.
    pub batch_identifier: Option<String>,
    /// `exportInvoicesFlag`.
    pub export_invoices_flag: Option<bool>,
    /// `exportExpensesFlag`.
    pub export_expenses_flag: Option<bool>,
    /// `exportProductsFlag`.
    pub export_products_flag: Option<bool>,
    /// `closedFlag`.
    pub closed_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AccountingBatch {
    /// `id`.
    pub const ID: Field<Self, Id<AccountingBatch>> = Field::new("id");
    /// `batchIdentifier`.
    pub const BATCH_IDENTIFIER: Field<Self, String> = Field::new("batchIdentifier");
    /// `exportInvoicesFlag`.
    pub const EXPORT_INVOICES_FLAG: Field<Self, bool> = Field::new("exportInvoicesFlag");
    /// `exportExpensesFlag`.
    pub const EXPORT_EXPENSES_FLAG: Field<Self, bool> = Field::new("exportExpensesFlag");
    /// `exportProductsFlag`.
    pub const EXPORT_PRODUCTS_FLAG: Field<Self, bool> = Field::new("exportProductsFlag");
    /// `closedFlag`.
    pub const CLOSED_FLAG: Field<Self, bool> = Field::new("closedFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for AccountingBatch {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AccountingBatch",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("batchIdentifier", FieldKind::Text),
                FieldRule::new("exportInvoicesFlag", FieldKind::Flag),
                FieldRule::new("exportExpensesFlag", FieldKind::Flag),
                FieldRule::new("exportProductsFlag", FieldKind::Flag),
                FieldRule::new("closedFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AccountingBatch {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
