//! What is kept of an integration: whose it is, which CWM it writes to, what was set and chosen.
//!
//! Credentials are no part of it: they lie encrypted beside it, see [`crate::vault`].

mod basis;
mod claim;
mod record;

pub use basis::Basis;
pub use claim::{Claim, Conflict, conflict};
pub use record::{Connection, IntegrationRecord, Stamp, State};
