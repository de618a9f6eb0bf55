//! The adapter against the mock of Axcient.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod conformance;
mod reading;
