// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! An accounting package setup, as at `/finance/accountingPackageSetup`.

use crate::model::*;

/// An accounting package setup, as at `/finance/accountingPackageSetup`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountingPackageSetup {
    /// `id`.
    pub id: Option<Id<AccountingPackageSetup>>,
    /// `accountingPackage`. Required.
    pub accounting_package: Option<AccountingPackageReference>,
    /// `directTransferFlag`.
    pub direct_transfer_flag: Option<bool>,
    /// `includeInvoicesFlag`.
    pub include_invoices_flag: Option<bool>,
    /// `invoiceFormat`.
    pub invoice_format: Option<InvoiceFormat>,
    /// `includeExpensesFlag`.
    pub include_expenses_flag: Option<bool>,
    /// `transferExpensesAsBillFlag`.
    pub transfer_expenses_as_bill_flag: Option<bool>,
    /// `expenseFormat`.
    pub expense_format: Option<ExpenseFormat>,
    /// `suppressMemoFlag`.
    pub suppress_memo_flag: Option<bool>,
    /// `syncPaymentInfoFlag`.
    pub sync_payment_info_flag: Option<bool>,
    /// `syncWisePayPaymentInfoFlag`.
    pub sync_wise_pay_payment_info_flag: Option<bool>,
    /// `includeSalesTaxFlag`.
    pub include_sales_tax_flag: Option<bool>,
    /// `enableTaxGroupsFlag`.
    pub enable_tax_groups_flag: Option<bool>,
    /// `zeroDollarTaxAmountsFlag`.
    pub zero_dollar_tax_amounts_flag: Option<bool>,
    /// `includeItemsFlag`.
    pub include_items_flag: Option<bool>,
    /// `inventorySOHFlag`.
    #[serde(rename = "inventorySOHFlag")]
    pub inventory_soh_flag: Option<bool>,
    /// `sendComponentAmountFlag`.
    pub send_component_amount_flag: Option<bool>,
    /// `sendUomFlag`.
    pub send_uom_flag: Option<bool>,
    /// `includeCogsEntriesFlag`.
    pub include_cogs_entries_flag: Option<bool>,
    /// `includeCogsDropShipFlag`.
    pub include_cogs_drop_ship_flag: Option<bool>,
    /// `_info`.
    #[serde(rename = "_info")]
    pub info: Option<RecordInfo>,
}

impl AccountingPackageSetup {
    /// `id`.
    pub const ID: Field<Self, Id<AccountingPackageSetup>> = Field::new("id");
    /// `accountingPackage`.
    pub const ACCOUNTING_PACKAGE: Field<Self, AccountingPackageReference> =
        Field::new("accountingPackage");
    /// `directTransferFlag`.
    pub const DIRECT_TRANSFER_FLAG: Field<Self, bool> = Field::new("directTransferFlag");
    /// `includeInvoicesFlag`.
    pub const INCLUDE_INVOICES_FLAG: Field<Self, bool> = Field::new("includeInvoicesFlag");
    /// `invoiceFormat`.
    pub const INVOICE_FORMAT: Field<Self, InvoiceFormat> = Field::new("invoiceFormat");
    /// `includeExpensesFlag`.
    pub const INCLUDE_EXPENSES_FLAG: Field<Self, bool> = Field::new("includeExpensesFlag");
    /// `transferExpensesAsBillFlag`.
    pub const TRANSFER_EXPENSES_AS_BILL_FLAG: Field<Self, bool> =
        Field::new("transferExpensesAsBillFlag");
    /// `expenseFormat`.
    pub const EXPENSE_FORMAT: Field<Self, ExpenseFormat> = Field::new("expenseFormat");
    /// `suppressMemoFlag`.
    pub const SUPPRESS_MEMO_FLAG: Field<Self, bool> = Field::new("suppressMemoFlag");
    /// `syncPaymentInfoFlag`.
    pub const SYNC_PAYMENT_INFO_FLAG: Field<Self, bool> = Field::new("syncPaymentInfoFlag");
    /// `syncWisePayPaymentInfoFlag`.
    pub const SYNC_WISE_PAY_PAYMENT_INFO_FLAG: Field<Self, bool> =
        Field::new("syncWisePayPaymentInfoFlag");
    /// `includeSalesTaxFlag`.
    pub const INCLUDE_SALES_TAX_FLAG: Field<Self, bool> = Field::new("includeSalesTaxFlag");
    /// `enableTaxGroupsFlag`.
    pub const ENABLE_TAX_GROUPS_FLAG: Field<Self, bool> = Field::new("enableTaxGroupsFlag");
    /// `zeroDollarTaxAmountsFlag`.
    pub const ZERO_DOLLAR_TAX_AMOUNTS_FLAG: Field<Self, bool> =
        Field::new("zeroDollarTaxAmountsFlag");
    /// `includeItemsFlag`.
    pub const INCLUDE_ITEMS_FLAG: Field<Self, bool> = Field::new("includeItemsFlag");
    /// `inventorySOHFlag`.
    pub const INVENTORY_SOH_FLAG: Field<Self, bool> = Field::new("inventorySOHFlag");
    /// `sendComponentAmountFlag`.
    pub const SEND_COMPONENT_AMOUNT_FLAG: Field<Self, bool> = Field::new("sendComponentAmountFlag");
    /// `sendUomFlag`.
    pub const SEND_UOM_FLAG: Field<Self, bool> = Field::new("sendUomFlag");
    /// `includeCogsEntriesFlag`.
    pub const INCLUDE_COGS_ENTRIES_FLAG: Field<Self, bool> = Field::new("includeCogsEntriesFlag");
    /// `includeCogsDropShipFlag`.
    pub const INCLUDE_COGS_DROP_SHIP_FLAG: Field<Self, bool> =
        Field::new("includeCogsDropShipFlag");
    /// `lastUpdated`, which CWM keeps in `_info` and filters on.
    pub const LAST_UPDATED: Field<Self, DateTime<Utc>> = Field::new("lastUpdated");
    /// `dateEntered`, which CWM keeps in `_info` and filters on.
    pub const DATE_ENTERED: Field<Self, DateTime<Utc>> = Field::new("dateEntered");

    /// A new one, to be sent, with all that CWM requires.
    pub fn draft(accounting_package: impl Into<AccountingPackageReference>) -> New<Self> {
        New::from_required(Self {
            accounting_package: Some(accounting_package.into()),
            ..Self::default()
        })
    }
}

impl Model for AccountingPackageSetup {
    const SCHEMA: &'static Schema = {
        static SCHEMA: Schema = Schema {
            name: "AccountingPackageSetup",
            fields: &[
                FieldRule::new("id", FieldKind::Id).read_only(),
                FieldRule::new(
                    "accountingPackage",
                    FieldKind::Record(<AccountingPackageReference as Model>::SCHEMA),
                )
                .required(),
                FieldRule::new("directTransferFlag", FieldKind::Flag),
                FieldRule::new("includeInvoicesFlag", FieldKind::Flag),
                FieldRule::new("invoiceFormat", FieldKind::Choice(InvoiceFormat::VALUES)),
                FieldRule::new("includeExpensesFlag", FieldKind::Flag),
                FieldRule::new("transferExpensesAsBillFlag", FieldKind::Flag),
                FieldRule::new("expenseFormat", FieldKind::Choice(ExpenseFormat::VALUES)),
                FieldRule::new("suppressMemoFlag", FieldKind::Flag),
                FieldRule::new("syncPaymentInfoFlag", FieldKind::Flag),
                FieldRule::new("syncWisePayPaymentInfoFlag", FieldKind::Flag),
                FieldRule::new("includeSalesTaxFlag", FieldKind::Flag),
                FieldRule::new("enableTaxGroupsFlag", FieldKind::Flag),
                FieldRule::new("zeroDollarTaxAmountsFlag", FieldKind::Flag),
                FieldRule::new("includeItemsFlag", FieldKind::Flag),
                FieldRule::new("inventorySOHFlag", FieldKind::Flag),
                FieldRule::new("sendComponentAmountFlag", FieldKind::Flag),
                FieldRule::new("sendUomFlag", FieldKind::Flag),
                FieldRule::new("includeCogsEntriesFlag", FieldKind::Flag),
                FieldRule::new("includeCogsDropShipFlag", FieldKind::Flag),
                FieldRule::new("_info", FieldKind::Info).read_only(),
            ],
        };
        &SCHEMA
    };
}

impl Record for AccountingPackageSetup {
    fn id(&self) -> Option<Id<Self>> {
        self.id
    }
}
