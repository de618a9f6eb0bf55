// Written by `cargo xtask codegen` from CWM's OpenAPI document. Do not edit.
//! Models of `/expense`.

mod classification;
mod enums;
mod expense_entry_audit;
mod expense_report;
mod expense_report_audit;
mod expense_report_tier_update;
mod expense_tax_type_info;
mod expense_type;
mod expense_type_info;
mod payment_type;
mod payment_type_info;

pub use classification::*;
pub use enums::*;
pub use expense_entry_audit::*;
pub use expense_report::*;
pub use expense_report_audit::*;
pub use expense_report_tier_update::*;
pub use expense_tax_type_info::*;
pub use expense_type::*;
pub use expense_type_info::*;
pub use payment_type::*;
pub use payment_type_info::*;

use crate::model::{Model, Schema};

/// The schemas of these models.
pub(crate) static SCHEMAS: &[&Schema] = &[
    <Classification as Model>::SCHEMA,
    <ExpenseEntryAudit as Model>::SCHEMA,
    <ExpenseReport as Model>::SCHEMA,
    <ExpenseReportAudit as Model>::SCHEMA,
    <ExpenseReportTierUpdate as Model>::SCHEMA,
    <ExpenseTaxTypeInfo as Model>::SCHEMA,
    <ExpenseType as Model>::SCHEMA,
    <ExpenseTypeInfo as Model>::SCHEMA,
    <PaymentType as Model>::SCHEMA,
    <PaymentTypeInfo as Model>::SCHEMA,
];
