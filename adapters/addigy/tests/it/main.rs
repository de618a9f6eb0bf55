//! The adapter against the mock of Addigy, and through the engine to a mock CWM.
// The futures of a whole run are deep.
#![recursion_limit = "256"]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod config;
mod conformance;
mod history;
mod points;
mod rate;
mod reading;
mod readme;
mod support;
mod worst_day;
