// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! A batch entry, as at `/finance/accounting/batches/{parentId}/entries`.

use crate::model::*;

/// A batch entry, as at `/finance/accounting/batches/{parentId}/entries`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatchEntry {
    /// `id`.
    pub id: Option<Id<BatchEntry>>,
    /// `accountType`.
    pub account_type: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `accountNumber`.
    pub account_number: Option<String>,
    /// `debit`.
    #[serde(default, with = "crate::types::decimal")]
    pub debit: Option<Decimal>,
    /// `credit`.
    #[serde(default, with = "crate::types::decimal")]
    pub credit: Option<Decimal>,
    /// `cost`.
    #[serde(default, with = "crate::types::decimal")]
    pub cost: Option<Decimal>,
    /// `item`.
    pub item: Option<String>,
    /// `salesCode`.
    pub sales_code: Option<String>,
    /// `costOfGoodsSoldAccountNumber`.
    pub cost_of_goods_sold_account_number: Option<String>,
    /// `invoice`.
    pub invoice: Option<InvoiceReference>,
    /// `purchaseOrder`.
    pub purchase_order: Option<PurchaseOrderReference>,
    /// `lineItem`.
    pub line_item: Option<PurchaseOrderLineItemReference>,
    /// `transfer`.
    pub transfer: Option<String>,
    /// `expense`.
    pub expense: Option<ExpenseDetailReference>,
    /// `adjustmentDetail`.
    pub adjustment_detail: Option<AdjustmentDetailReference>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl BatchEntry {
    /// `id`.
    pub const ID: Field<Self, Id<BatchEntry>> = Field::new("id");
    /// `accountType`.
    pub const ACCOUNT_TYPE: Field<Self, String> = Field::new("accountType");
    /// `name`.
    pub const NAME: Field<Self, String> = Field::new("name");
    /// `accountNumber`.
    pub const ACCOUNT_NUMBER: Field<Self, String> = Field::new("accountNumber");
    /// `debit`.
    pub const DEBIT: Field<Self, Decimal> = Field::new("debit");
    /// `credit`.
    pub const CREDIT: Field<Self, Decimal> = Field::new("credit");
    /// `cost`.
    pub const COST: Field<Self, Decimal> = Field::new("cost");
    /// `item`.
    pub const ITEM: Field<Self, String> = Field::new("item");
    /// `salesCode`.
    pub const SALES_CODE: Field<Self, String> = Field::new("salesCode");
    /// `costOfGoodsSoldAccountNumber`.
    pub const COST_OF_GOODS_SOLD_ACCOUNT_NUMBER: Field<Self, String> =
        Field::new("costOfGoodsSoldAccountNumber");
    /// `invoice`.
    pub const INVOICE: Field<Self, InvoiceReference> = Field::new("invoice");
    /// `purchaseOrder`.
    pub const PURCHASE_ORDER: Field<Self, PurchaseOrderReference> = Field::new("purchaseOrder");
    /// `lineItem`.
    pub const LINE_ITEM: Field<Self, PurchaseOrderLineItemReference> = Field::new("lineItem");
    /// `transfer`.
    pub const TRANSFER: Field<Self, String> = Field::new("transfer");
    /// `expense`.
    pub const EXPENSE: Field<Self, ExpenseDetailReference> = Field::new("expense");
    /// `adjustmentDetail`.
    pub const ADJUSTMENT_DETAIL: Field<Self, AdjustmentDetailReference> =
        Field::new("adjustmentDetail");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");
}

impl Model for BatchEntry {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "BatchEntry",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new("accountType", FieldKind::Text),
                FieldRule::new("name", FieldKind::Text),
                FieldRule::new("accountNumber", FieldKind::Text),
                FieldRule::new("debit", FieldKind::Decimal),
                FieldRule::new("credit", FieldKind::Decimal),
                FieldRule::new("cost", FieldKind::Decimal),
                FieldRule::new("item", FieldKind::Text),
                FieldRule::new("salesCode", FieldKind::Text),
                FieldRule::new("costOfGoodsSoldAccountNumber", FieldKind::Text),
                FieldRule::new(
                    "invoice",
                    FieldKind::Record(<InvoiceReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "purchaseOrder",
                    FieldKind::Record(<PurchaseOrderReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "lineItem",
                    FieldKind::Record(<PurchaseOrderLineItemReference as Model>::SCHEMA),
                ),
                FieldRule::new("transfer", FieldKind::Text),
                FieldRule::new(
                    "expense",
                    FieldKind::Record(<ExpenseDetailReference as Model>::SCHEMA),
                ),
                FieldRule::new(
                    "adjustmentDetail",
                    FieldKind::Record(<AdjustmentDetailReference as Model>::SCHEMA),
                ),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for BatchEntry {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
