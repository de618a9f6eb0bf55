//! The adapter against the mock of Axcient, and with it against the mock CWM.
// The engine's futures are deep.
#![recursion_limit = "256"]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod conformance;
mod failures;
mod points;
mod reading;
mod world;
mod worst_day;
