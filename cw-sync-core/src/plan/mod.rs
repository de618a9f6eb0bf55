//! The plan: the ordered difference between what the vendor's data says CWM should hold and what
//! it holds, each step with its reason.
//!
//! Planning is pure: no I/O, no clock, and the order of its input changes nothing.

mod actual;
mod agreement;
mod billing;
mod catalog;
mod change;
mod finding;
mod gone;
mod index;
mod line;
mod link;
mod matching;
mod three_way;
mod value;

pub use actual::{
    Actual, ActualAgreement, ActualCategory, ActualCompany, ActualItem, ActualLine,
    ActualSubcategory,
};
pub use billing::{BillingInput, TenantInput, plan_billing};
pub(crate) use catalog::fits_catalog;
pub use change::{Action, Change, FieldChange, Fields, Plan, RecordKey, RecordKind, Scope};
pub use finding::{Finding, Severity, TenantOutlook, TenantPlan};
pub use link::Link;
pub use value::{FieldValue, fold};
