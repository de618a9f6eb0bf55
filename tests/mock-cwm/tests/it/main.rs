//! The mock, asked over HTTP.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod agreement;
mod company;
mod configuration;
mod control;
mod custom_field;
mod discovery;
mod faults;
mod management;
mod paging;
mod program;
mod query;
mod rules;
mod support;
mod system;
mod write;
