// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Models of `/finance`.

mod accounting_batch;
mod accounting_package;
mod accounting_package_setup;
mod addition;
mod agreement_adjustment;
mod agreement_application_aviable_per;
mod agreement_application_billing_cycle;
mod agreement_application_limit;
mod agreement_application_parameters;
mod agreement_application_unit;
mod agreement_batch_setup;
mod agreement_billing_info;
mod agreement_recap;
mod agreement_recurring_parameters;
mod agreement_site;
mod agreement_tabs_count;
mod agreement_type;
mod agreement_type_board_default;
mod agreement_type_info;
mod agreement_type_work_role;
mod agreement_type_work_role_exclusion;
mod agreement_type_work_role_info;
mod agreement_type_work_type;
mod agreement_type_work_type_exclusion;
mod agreement_work_role;
mod agreement_work_role_exclusion;
mod agreement_work_type;
mod agreement_work_type_exclusion;
mod batch_entry;
mod billing_cycle_info;
mod billing_setup;
mod billing_setup_info;
mod billing_setup_routing;
mod billing_status;
mod billing_status_info;
mod billing_term;
mod billing_term_info;
mod board_default;
mod closed_invoice;
mod company_finance;
mod create_accounting_batch_request;
mod currency;
mod currency_code;
mod currency_info;
mod delivery_method;
mod enums;
mod expense_type_exemption;
mod export_accounting_batch_request;
mod generic_name_id_dto;
mod gl_account;
mod gl_caption;
mod gl_entry;
mod gl_export;
mod gl_export_adjustment_transaction;
mod gl_export_adjustment_transaction_detail;
mod gl_export_customer;
mod gl_export_customer_tax_level;
mod gl_export_expense;
mod gl_export_expense_bill;
mod gl_export_expense_bill_detail;
mod gl_export_expense_offset;
mod gl_export_inventory_transfer;
mod gl_export_inventory_transfer_offset;
mod gl_export_purchase_transaction;
mod gl_export_purchase_transaction_detail;
mod gl_export_purchase_transaction_detail_tax;
mod gl_export_purchase_transaction_tax_level;
mod gl_export_transaction;
mod gl_export_transaction_detail;
mod gl_export_transaction_detail_tax_level;
mod gl_export_transaction_tax_level;
mod gl_export_vendor;
mod gl_path;
mod invoice;
mod invoice_commission;
mod invoice_email_template;
mod invoice_email_template_info;
mod invoice_info;
mod invoice_payment;
mod invoice_routing;
mod invoice_template;
mod invoice_template_setup;
mod mapped_type;
mod product_type_exemption;
mod references;
mod tax_code;
mod tax_code_info;
mod tax_code_level;
mod tax_code_x_ref;
mod tax_integration;
mod tax_integration_info;
mod taxable_expense_type_level;
mod taxable_product_type_level;
mod taxable_work_role_level;
mod taxable_x_ref_level;
mod unposted_expense;
mod unposted_expense_taxable_level;
mod unposted_invoice;
mod unposted_invoice_taxable_level;
mod unposted_payments;
mod unposted_procurement;
mod unposted_procurement_taxable_level;
mod user_defined_field_value_model;
mod wise_pay_batch_payment;
mod wise_pay_fee_invoice;
mod wise_pay_payment;
mod work_role_exemption;

pub use accounting_batch::*;
pub use accounting_package::*;
pub use accounting_package_setup::*;
pub use addition::*;
pub use agreement_adjustment::*;
pub use agreement_application_aviable_per::*;
pub use agreement_application_billing_cycle::*;
pub use agreement_application_limit::*;
pub use agreement_application_parameters::*;
pub use agreement_application_unit::*;
pub use agreement_batch_setup::*;
pub use agreement_billing_info::*;
pub use agreement_recap::*;
pub use agreement_recurring_parameters::*;
pub use agreement_site::*;
pub use agreement_tabs_count::*;
pub use agreement_type::*;
pub use agreement_type_board_default::*;
pub use agreement_type_info::*;
pub use agreement_type_work_role::*;
pub use agreement_type_work_role_exclusion::*;
pub use agreement_type_work_role_info::*;
pub use agreement_type_work_type::*;
pub use agreement_type_work_type_exclusion::*;
pub use agreement_work_role::*;
pub use agreement_work_role_exclusion::*;
pub use agreement_work_type::*;
pub use agreement_work_type_exclusion::*;
pub use batch_entry::*;
pub use billing_cycle_info::*;
pub use billing_setup::*;
pub use billing_setup_info::*;
pub use billing_setup_routing::*;
pub use billing_status::*;
pub use billing_status_info::*;
pub use billing_term::*;
pub use billing_term_info::*;
pub use board_default::*;
pub use closed_invoice::*;
pub use company_finance::*;
pub use create_accounting_batch_request::*;
pub use currency::*;
pub use currency_code::*;
pub use currency_info::*;
pub use delivery_method::*;
pub use enums::*;
pub use expense_type_exemption::*;
pub use export_accounting_batch_request::*;
pub use generic_name_id_dto::*;
pub use gl_account::*;
pub use gl_caption::*;
pub use gl_entry::*;
pub use gl_export::*;
pub use gl_export_adjustment_transaction::*;
pub use gl_export_adjustment_transaction_detail::*;
pub use gl_export_customer::*;
pub use gl_export_customer_tax_level::*;
pub use gl_export_expense::*;
pub use gl_export_expense_bill::*;
pub use gl_export_expense_bill_detail::*;
pub use gl_export_expense_offset::*;
pub use gl_export_inventory_transfer::*;
pub use gl_export_inventory_transfer_offset::*;
pub use gl_export_purchase_transaction::*;
pub use gl_export_purchase_transaction_detail::*;
pub use gl_export_purchase_transaction_detail_tax::*;
pub use gl_export_purchase_transaction_tax_level::*;
pub use gl_export_transaction::*;
pub use gl_export_transaction_detail::*;
pub use gl_export_transaction_detail_tax_level::*;
pub use gl_export_transaction_tax_level::*;
pub use gl_export_vendor::*;
pub use gl_path::*;
pub use invoice::*;
pub use invoice_commission::*;
pub use invoice_email_template::*;
pub use invoice_email_template_info::*;
pub use invoice_info::*;
pub use invoice_payment::*;
pub use invoice_routing::*;
pub use invoice_template::*;
pub use invoice_template_setup::*;
pub use mapped_type::*;
pub use product_type_exemption::*;
pub use references::*;
pub use tax_code::*;
pub use tax_code_info::*;
pub use tax_code_level::*;
pub use tax_code_x_ref::*;
pub use tax_integration::*;
pub use tax_integration_info::*;
pub use taxable_expense_type_level::*;
pub use taxable_product_type_level::*;
pub use taxable_work_role_level::*;
pub use taxable_x_ref_level::*;
pub use unposted_expense::*;
pub use unposted_expense_taxable_level::*;
pub use unposted_invoice::*;
pub use unposted_invoice_taxable_level::*;
pub use unposted_payments::*;
pub use unposted_procurement::*;
pub use unposted_procurement_taxable_level::*;
pub use user_defined_field_value_model::*;
pub use wise_pay_batch_payment::*;
pub use wise_pay_fee_invoice::*;
pub use wise_pay_payment::*;
pub use work_role_exemption::*;

use crate::model::{Model, Schema};

/// The schemas of these models.
pub(crate) static SCHEMAS: &[&Schema] = &[
    <AccountingBatch as Model>::SCHEMA,
    <AccountingPackage as Model>::SCHEMA,
    <AccountingPackageReference as Model>::SCHEMA,
    <AccountingPackageSetup as Model>::SCHEMA,
    <Addition as Model>::SCHEMA,
    <AdjustmentDetailReference as Model>::SCHEMA,
    <AgreementAdjustment as Model>::SCHEMA,
    <AgreementApplicationAviablePer as Model>::SCHEMA,
    <AgreementApplicationBillingCycle as Model>::SCHEMA,
    <AgreementApplicationLimit as Model>::SCHEMA,
    <AgreementApplicationParameters as Model>::SCHEMA,
    <AgreementApplicationUnit as Model>::SCHEMA,
    <AgreementBatchSetup as Model>::SCHEMA,
    <AgreementBillingInfo as Model>::SCHEMA,
    <AgreementRecap as Model>::SCHEMA,
    <AgreementRecurringParameters as Model>::SCHEMA,
    <AgreementSite as Model>::SCHEMA,
    <AgreementTabsCount as Model>::SCHEMA,
    <AgreementType as Model>::SCHEMA,
    <AgreementTypeBoardDefault as Model>::SCHEMA,
    <AgreementTypeInfo as Model>::SCHEMA,
    <AgreementTypeWorkRole as Model>::SCHEMA,
    <AgreementTypeWorkRoleExclusion as Model>::SCHEMA,
    <AgreementTypeWorkRoleInfo as Model>::SCHEMA,
    <AgreementTypeWorkType as Model>::SCHEMA,
    <AgreementTypeWorkTypeExclusion as Model>::SCHEMA,
    <AgreementWorkRole as Model>::SCHEMA,
    <AgreementWorkRoleExclusion as Model>::SCHEMA,
    <AgreementWorkType as Model>::SCHEMA,
    <AgreementWorkTypeExclusion as Model>::SCHEMA,
    <BatchEntry as Model>::SCHEMA,
    <BatchReference as Model>::SCHEMA,
    <BillingCycleInfo as Model>::SCHEMA,
    <BillingSetup as Model>::SCHEMA,
    <BillingSetupInfo as Model>::SCHEMA,
    <BillingSetupReference as Model>::SCHEMA,
    <BillingSetupRouting as Model>::SCHEMA,
    <BillingStatus as Model>::SCHEMA,
    <BillingStatusInfo as Model>::SCHEMA,
    <BillingStatusReference as Model>::SCHEMA,
    <BillingTerm as Model>::SCHEMA,
    <BillingTermInfo as Model>::SCHEMA,
    <BoardDefault as Model>::SCHEMA,
    <ClosedInvoice as Model>::SCHEMA,
    <CompanyFinance as Model>::SCHEMA,
    <CreateAccountingBatchRequest as Model>::SCHEMA,
    <CurrencyCode as Model>::SCHEMA,
    <CurrencyCodeReference as Model>::SCHEMA,
    <CurrencyInfo as Model>::SCHEMA,
    <DeliveryMethod as Model>::SCHEMA,
    <ExpenseDetailReference as Model>::SCHEMA,
    <ExpenseTypeExemption as Model>::SCHEMA,
    <ExportAccountingBatchRequest as Model>::SCHEMA,
    <Currency as Model>::SCHEMA,
    <GLAccount as Model>::SCHEMA,
    <GLCaption as Model>::SCHEMA,
    <GLEntry as Model>::SCHEMA,
    <GLExport as Model>::SCHEMA,
    <GLExportAdjustmentTransaction as Model>::SCHEMA,
    <GLExportAdjustmentTransactionDetail as Model>::SCHEMA,
    <GLExportCustomer as Model>::SCHEMA,
    <GLExportCustomerTaxLevel as Model>::SCHEMA,
    <GLExportExpense as Model>::SCHEMA,
    <GLExportExpenseBill as Model>::SCHEMA,
    <GLExportExpenseBillDetail as Model>::SCHEMA,
    <GLExportExpenseOffset as Model>::SCHEMA,
    <GLExportInventoryTransfer as Model>::SCHEMA,
    <GLExportInventoryTransferOffset as Model>::SCHEMA,
    <GLExportPurchaseTransaction as Model>::SCHEMA,
    <GLExportPurchaseTransactionDetail as Model>::SCHEMA,
    <GLExportPurchaseTransactionDetailTax as Model>::SCHEMA,
    <GLExportPurchaseTransactionTaxLevel as Model>::SCHEMA,
    <GLExportTransaction as Model>::SCHEMA,
    <GLExportTransactionDetail as Model>::SCHEMA,
    <GLExportTransactionDetailTaxLevel as Model>::SCHEMA,
    <GLExportTransactionTaxLevel as Model>::SCHEMA,
    <GLExportVendor as Model>::SCHEMA,
    <GLPath as Model>::SCHEMA,
    <GenericNameIdDTO as Model>::SCHEMA,
    <Invoice as Model>::SCHEMA,
    <InvoiceCommission as Model>::SCHEMA,
    <InvoiceEmailTemplate as Model>::SCHEMA,
    <InvoiceEmailTemplateInfo as Model>::SCHEMA,
    <InvoiceInfo as Model>::SCHEMA,
    <InvoicePayment as Model>::SCHEMA,
    <InvoiceRouting as Model>::SCHEMA,
    <InvoiceTemplate as Model>::SCHEMA,
    <InvoiceTemplateDetailReference as Model>::SCHEMA,
    <InvoiceTemplateSetup as Model>::SCHEMA,
    <MappedRecordReference as Model>::SCHEMA,
    <MappedType as Model>::SCHEMA,
    <MappedTypeReference as Model>::SCHEMA,
    <ProductTypeExemption as Model>::SCHEMA,
    <PurchaseOrderLineItemReference as Model>::SCHEMA,
    <PurchaseOrderReference as Model>::SCHEMA,
    <TaxCode as Model>::SCHEMA,
    <TaxCodeInfo as Model>::SCHEMA,
    <TaxCodeLevel as Model>::SCHEMA,
    <TaxCodeLevelReference as Model>::SCHEMA,
    <TaxCodeXRef as Model>::SCHEMA,
    <TaxIntegration as Model>::SCHEMA,
    <TaxIntegrationInfo as Model>::SCHEMA,
    <TaxableExpenseTypeLevel as Model>::SCHEMA,
    <TaxableProductTypeLevel as Model>::SCHEMA,
    <TaxableWorkRoleLevel as Model>::SCHEMA,
    <TaxableXRefLevel as Model>::SCHEMA,
    <UnpostedExpense as Model>::SCHEMA,
    <UnpostedExpenseTaxableLevel as Model>::SCHEMA,
    <UnpostedInvoice as Model>::SCHEMA,
    <UnpostedInvoiceTaxableLevel as Model>::SCHEMA,
    <UnpostedPayments as Model>::SCHEMA,
    <UnpostedProcurement as Model>::SCHEMA,
    <UnpostedProcurementTaxableLevel as Model>::SCHEMA,
    <UserDefinedFieldValueModel as Model>::SCHEMA,
    <WisePayBatchPayment as Model>::SCHEMA,
    <WisePayFeeInvoice as Model>::SCHEMA,
    <WisePayPayment as Model>::SCHEMA,
    <WorkRoleExemption as Model>::SCHEMA,
];
