//! The billing path: planner tables, properties of plans, the store, and runs against a small CWM.

#![allow(clippy::unwrap_used, clippy::expect_used, unreachable_pub)]

#[cfg(feature = "conformance")]
mod conformance;
mod engine;
mod given;
mod planner;
mod plugin;
mod properties;
mod report;
mod simulate;
mod store;
mod wrap;
