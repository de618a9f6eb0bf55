//! The sync engine: it takes what a vendor's product reports and makes ConnectWise Manage (CWM)
//! agree.
//!
//! Every sync has the same flow: read the vendor's [`source`]s (desired), read CWM (actual),
//! [`plan`] the difference without any I/O, let the [`guard`]s stop what looks like a mistake, apply
//! it one change at a time through the journal in the [`store`], and [`report`]. A dry run is the same flow, stopped before it applies.
//!
//! Three rules stand above all:
//!
//! * **Absent is not zero, failed is not empty.** From a snapshot with gaps nothing is decreased.
//! * **Exactly once in effect.** Each write is first noted in the journal under a natural key;
//!   after a crash or an unknown outcome that key is looked up in CWM before anything is tried
//!   again.
//! * **One tenant's failure never stops another's.**
//!
//! How vendors differ is data: a [`policy`]. See [`engine::Engine`] for where to start.

pub mod access;
pub mod alert;
pub mod apply;
pub mod audit;
pub mod clock;
pub mod companies;
#[cfg(feature = "conformance")]
pub mod conformance;
pub mod engine;
mod error;
pub mod guard;
mod hash;
pub mod integration;
pub mod mapping;
pub mod model;
pub mod plan;
pub mod plugin;
pub mod policy;
pub mod portal;
pub mod preflight;
pub mod progress;
pub mod report;
pub mod schedule;
pub mod service;
mod several;
pub mod source;
pub mod store;
mod target;
pub mod trouble;
pub mod vault;
pub mod view;
pub mod wizard;

pub use error::{Error, Result};
