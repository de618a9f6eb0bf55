//! The mock, asked over HTTP.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod agreement;
mod boards;
mod bundles;
mod callbacks;
mod chaos;
mod company;
mod configuration;
mod control;
mod custom_field;
mod discovery;
mod documents;
mod faults;
mod generated;
mod lag;
mod management;
mod members;
mod notes;
mod paging;
mod program;
mod query;
mod rules;
mod support;
mod system;
mod tickets;
mod tls;
mod upgrade;
mod write;
