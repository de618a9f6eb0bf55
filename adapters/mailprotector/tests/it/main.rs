//! The adapter against the mock of Mailprotector, and through the engine to a mock CWM.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod conformance;
mod points;
mod reading;
mod support;
mod worst_day;
