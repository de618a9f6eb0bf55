//! Planner tables, properties of plans, the stores, and runs against a small CWM.

#![allow(clippy::unwrap_used, clippy::expect_used, unreachable_pub)]

mod alerts;
mod apply;
#[cfg(feature = "conformance")]
mod conformance;
mod devices;
mod digest;
mod engine;
mod given;
mod guards;
mod mapping;
mod planner;
mod plugin;
mod portal;
mod preflight;
mod properties;
mod report;
mod schedule;
mod service;
mod simulate;
mod statistics;
mod store;
mod vault;
mod view;
mod wizard;
mod wrap;
