//! The adapter against the mock of MySonicWall.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod config;
mod conformance;
mod failures;
mod pages;
mod plugin;
mod points;
mod policy;
mod reading;
mod secrets;
mod support;
