//! Which rights the API member's security role needs, told from the operations that a program uses.
//!
//! ```
//! # #[cfg(all(feature = "company", feature = "finance"))] {
//! use cw_manage::api::{company, finance};
//! use cw_manage::endpoint::{Creatable, Listable};
//! use cw_manage::permission::{Manifest, Role};
//!
//! let uses: Manifest = [
//!     company::Companies::LIST,
//!     finance::AgreementsAdditions::CREATE,
//! ]
//! .into_iter()
//! .collect();
//! let role = Role::needed_by(&uses);
//! assert_eq!(role.rows[1].to_string(), "Finance > Agreements: Add All, Inquire All");
//! println!("{role}\n{}", role.to_markdown());
//! # }
//! ```
//!
//! A program that does not list its operations runs once with broad rights and asks
//! [`Client::manifest`](crate::Client::manifest) what it sent.
//! [`doctor::examine`](crate::doctor::examine) holds the rights against a live CWM.
//!
//! CWM documents no table of paths and rights. The rules here come from cwm-api §2 and from the role
//! tables that vendors publish for their integrations; [`Certainty`] says of each how sure it is, and
//! an operation that no rule covers is listed as such.

mod manifest;
mod render;
mod right;
mod role;
mod rule;
mod rules;

pub use manifest::{Manifest, NotAnOperation, Used};
pub(crate) use manifest::{Recorder, listed_at};
pub use right::{Level, Levels, Right, Verb};
pub use role::{Lesser, Role, Row};
pub use rule::{Certainty, Rule, rule_for};
