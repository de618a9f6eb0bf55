//! The Axcient adapter: it reads x360Recover and says, as data, how Axcient's integration with
//! ConnectWise Manage (CWM) behaves. It never talks to CWM.
//!
//! [`descriptor`] is what a host registers; [`Axcient`] is a source of tenants, of what they are
//! billed for, of events as alerts and of backup statistics; [`policy`] says how those become
//! quantities of additions and figures of management reports, [`ticket_policy`] how they become
//! tickets. Numbers such as `AX-20` name the points of Axcient's integration guide; the README says
//! where each is done.

mod client;
mod config;
mod jobs;
mod map;
mod plugin;
mod policy;
mod service;
mod setup;
mod source;
mod supply;
mod wire;

pub use config::{AxcientConfig, Events, Gigabyte};
pub use cw_sync_core::plugin::ConfigError;
pub use jobs::{jobs, jobs_when_told};
pub use plugin::descriptor;
pub use policy::{
    SOLUTION, billing_policy, desk, policy, statistics_policy, ticket_policy,
    with_invoice_descriptions,
};
pub use service::{Plan, Service};
pub use setup::prerequisites;
pub use source::Axcient;
pub use supply::{Event, EventFeed, MailboxCounts, Mailboxes};
