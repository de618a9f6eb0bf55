//! The Mailprotector adapter: it reads Mailprotector and says, as data, how Mailprotector's integration with ConnectWise
//! Manage (CWM) behaves. It never talks to CWM.
//!
//! [`descriptor`] is what a host registers; [`Mailprotector`] is a source of tenants and of billable
//! products; [`policy`] says how those products become catalog items and additions.

mod client;
mod config;
mod map;
mod plugin;
mod policy;
mod source;
mod wire;

pub use config::{ConfigError, MailprotectorConfig};
pub use plugin::descriptor;
pub use policy::policy;
pub use source::Mailprotector;
