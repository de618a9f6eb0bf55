//! The Proofpoint adapter: it reads Proofpoint and says, as data, how Proofpoint's integration with ConnectWise
//! Manage (CWM) behaves. It never talks to CWM.
//!
//! [`descriptor`] is what a host registers; [`Proofpoint`] is a source of tenants and of billable
//! products; [`policy`] says how those products become catalog items and additions.

mod client;
mod config;
mod map;
mod plugin;
mod policy;
mod source;
mod wire;

pub use config::{ConfigError, ProofpointConfig};
pub use plugin::descriptor;
pub use policy::policy;
pub use source::Proofpoint;
