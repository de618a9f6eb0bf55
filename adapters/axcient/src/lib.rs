//! The Axcient adapter: it reads Axcient and says, as data, how Axcient's integration with ConnectWise
//! Manage (CWM) behaves. It never talks to CWM.
//!
//! [`descriptor`] is what a host registers; [`Axcient`] is a source of tenants and of billable
//! products; [`policy`] says how those products become catalog items and additions.

mod client;
mod config;
mod map;
mod plugin;
mod policy;
mod source;
mod wire;

pub use config::{AxcientConfig, ConfigError};
pub use plugin::descriptor;
pub use policy::policy;
pub use source::Axcient;
