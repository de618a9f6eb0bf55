// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A GL export.

use crate::model::*;

/// A GL export.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GLExport {
    /// `exportSettings`.
    pub export_settings: Option<Value>,
    /// `vendors`.
    pub vendors: Option<Vec<GLExportVendor>>,
    /// `customers`.
    pub customers: Option<Vec<GLExportCustomer>>,
    /// `transactions`.
    pub transactions: Option<Vec<GLExportTransaction>>,
    /// `expenses`.
    pub expenses: Option<Vec<GLExportExpense>>,
    /// `expenseBills`.
    pub expense_bills: Option<Vec<GLExportExpenseBill>>,
    /// `purchaseTransactions`.
    pub purchase_transactions: Option<Vec<GLExportPurchaseTransaction>>,
    /// `adjustmentTransactions`.
    pub adjustment_transactions: Option<Vec<GLExportAdjustmentTransaction>>,
    /// `inventoryTransfers`.
    pub inventory_transfers: Option<Vec<GLExportInventoryTransfer>>,
}

impl GLExport {
    /// `exportSettings`.
    pub const EXPORT_SETTINGS: Field<Self, Value> = Field::new("exportSettings");
    /// `vendors`.
    pub const VENDORS: Field<Self, Vec<GLExportVendor>> = Field::new("vendors");
    /// `customers`.
    pub const CUSTOMERS: Field<Self, Vec<GLExportCustomer>> = Field::new("customers");
    /// `transactions`.
    pub const TRANSACTIONS: Field<Self, Vec<GLExportTransaction>> = Field::new("transactions");
    /// `expenses`.
    pub const EXPENSES: Field<Self, Vec<GLExportExpense>> = Field::new("expenses");
    /// `expenseBills`.
    pub const EXPENSE_BILLS: Field<Self, Vec<GLExportExpenseBill>> = Field::new("expenseBills");
    /// `purchaseTransactions`.
    pub const PURCHASE_TRANSACTIONS: Field<Self, Vec<GLExportPurchaseTransaction>> =
        Field::new("purchaseTransactions");
    /// `adjustmentTransactions`.
    pub const ADJUSTMENT_TRANSACTIONS: Field<Self, Vec<GLExportAdjustmentTransaction>> =
        Field::new("adjustmentTransactions");
    /// `inventoryTransfers`.
    pub const INVENTORY_TRANSFERS: Field<Self, Vec<GLExportInventoryTransfer>> =
        Field::new("inventoryTransfers");
}

impl Model for GLExport {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "GLExport",
            fields: &[
                FieldRule::new("exportSettings", FieldKind::Json),
                FieldRule::new(
                    "vendors",
                    FieldKind::Record(<GLExportVendor as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "customers",
                    FieldKind::Record(<GLExportCustomer as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "transactions",
                    FieldKind::Record(<GLExportTransaction as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "expenses",
                    FieldKind::Record(<GLExportExpense as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "expenseBills",
                    FieldKind::Record(<GLExportExpenseBill as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "purchaseTransactions",
                    FieldKind::Record(<GLExportPurchaseTransaction as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "adjustmentTransactions",
                    FieldKind::Record(<GLExportAdjustmentTransaction as Model>::SCHEMA),
                )
                .list(),
                FieldRule::new(
                    "inventoryTransfers",
                    FieldKind::Record(<GLExportInventoryTransfer as Model>::SCHEMA),
                )
                .list(),
            ],
        };
        &SCHEMA
    };
}
