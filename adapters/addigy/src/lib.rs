//! The Addigy adapter: it reads Addigy and says, as data, how Addigy's integration with ConnectWise
//! Manage (CWM) behaves. It never talks to CWM.
//!
//! [`descriptor`] is what a host registers; [`Addigy`] is a source of policies (the tenants), of
//! their devices and of their alerts; [`policy()`] says how these become configurations and tickets,
//! [`wizard()`] what a person is asked about that.

mod account;
mod check;
mod client;
mod config;
mod fresh;
mod history;
mod map;
mod plugin;
mod policy;
mod self_service;
mod source;
mod table;
mod wire;
mod wizard;

pub use config::AddigyConfig;
pub use cw_sync_core::plugin::ConfigError;
pub use plugin::descriptor;
pub use policy::{MONITORING, SELF_SERVICE, policy};
pub use source::Addigy;
pub use table::table_spec;
pub use wizard::wizard;
