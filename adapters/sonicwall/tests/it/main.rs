//! The adapter against the mock of MySonicWall.
#![allow(clippy::unwrap_used, clippy::expect_used)]
// A run from the vendor to CWM is a deep future.
#![recursion_limit = "256"]

mod config;
mod conformance;
mod desk;
mod failures;
mod pages;
mod plugin;
mod points;
mod policy;
mod reading;
mod secrets;
mod sessions;
mod support;
mod world;
mod worst_day;
