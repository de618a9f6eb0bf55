//! The plan: the ordered difference between what the vendor's data says CWM should hold and what
//! it holds, each step with its reason.
//!
//! Planning is pure: no I/O, no clock, and the order of its input changes nothing. Each kind of
//! data has a planner of its own; what they share is here.

mod action;
pub mod alerts;
pub mod billing;
mod change;
mod company;
pub mod devices;
mod digest;
mod effect;
mod extent;
mod finding;
mod key;
mod link;
mod part;
pub mod statistics;
mod three_way;
mod together;

pub(crate) use action::Act;
pub use action::{Action, ActionProduct};
pub use change::{Change, FieldChange, Plan, Scope};
pub use company::ActualCompany;
pub(crate) use company::no_company;
pub use digest::{Difference, Digest};
pub use effect::Effect;
pub use extent::Extent;
pub use finding::{Finding, Outlook, Severity, TenantData, TenantPlan};
pub use key::{RecordKey, RecordKind};
pub use link::{Link, Links, Written};
pub use part::Part;
pub(crate) use together::hold_together;

/// A name as CWM compares it: without outer blanks, in one case of letters.
pub fn fold(name: &str) -> String {
    name.trim().to_lowercase()
}
