//! The adapter against the mock of Proofpoint.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod conformance;
mod reading;
