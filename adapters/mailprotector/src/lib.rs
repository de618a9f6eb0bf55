//! The Mailprotector adapter: it reads Mailprotector and says, as data, how Mailprotector's
//! integration with ConnectWise Manage (CWM) behaves. It never talks to CWM.
//!
//! [`descriptor`] is what a host registers; [`Mailprotector`] is a source of tenants (the
//! reseller's customers) and of billable products (their services, with the users that have them);
//! [`policy`] says how those become additions.

mod client;
mod config;
mod map;
mod plugin;
mod policy;
mod services;
mod source;
mod wire;

pub use config::{Counting, MailprotectorConfig};
pub use cw_sync_core::plugin::ConfigError;
pub use plugin::descriptor;
pub use policy::policy;
pub use services::{SERVICES, Service};
pub use source::Mailprotector;
