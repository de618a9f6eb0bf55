//! The Acme adapter: it reads Acme and says, as data, how Acme's integration with ConnectWise
//! Manage (CWM) behaves. It never talks to CWM.
//!
//! [`descriptor`] is what a host registers; [`Acme`] is a source of tenants and of billable
//! products; [`policy`] says how those products become catalog items and additions.

mod client;
mod config;
mod map;
mod plugin;
mod policy;
mod source;
mod wire;

pub use config::AcmeConfig;
pub use cw_sync_core::plugin::ConfigError;
pub use plugin::descriptor;
pub use policy::policy;
pub use source::Acme;
