//! Planner tables, properties of plans, the stores, and runs against a small CWM.

#![allow(clippy::unwrap_used, clippy::expect_used, unreachable_pub)]

mod apply;
mod engine;
mod given;
mod planner;
mod properties;
mod simulate;
mod store;
