//! The billing path: planner tables, properties of plans, the store, and runs against a small CWM.

#![allow(clippy::unwrap_used, clippy::expect_used, unreachable_pub)]

mod digest;
mod engine;
mod given;
mod guards;
mod planner;
mod properties;
mod simulate;
mod store;
