//! Suites that authors run on their own implementations of this crate's traits. Behind the feature
//! `conformance`, for `dev-dependencies`.

pub mod adapter;
mod report;
pub mod store;

pub use report::{Check, Report, Verdict};
