//! The Proofpoint Essentials adapter: it reads Proofpoint and says, as data, how Proofpoint's
//! integration with ConnectWise Manage (CWM) behaves. It never talks to CWM.
//!
//! [`descriptor`] is what a host registers; [`Proofpoint`] is a source of tenants (the partner's
//! organizations) and of billable products (each one's package, by active users); [`policy`] says
//! how those become additions.

mod client;
mod config;
mod map;
mod packages;
mod plugin;
mod policy;
mod source;
mod wire;

pub use config::{Account, ProofpointConfig};
pub use cw_sync_core::plugin::ConfigError;
pub use packages::{PACKAGES, Package};
pub use plugin::descriptor;
pub use policy::policy;
pub use source::Proofpoint;
