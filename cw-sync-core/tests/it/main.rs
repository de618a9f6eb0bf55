//! The billing path: planner tables, properties of plans, the store, and runs against a small CWM.

#![allow(clippy::unwrap_used, clippy::expect_used, unreachable_pub)]

mod devices;
mod engine;
mod given;
mod planner;
mod properties;
mod simulate;
mod statistics;
mod store;
