//! The mock, asked over HTTP.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod boards;
mod bundles;
mod callbacks;
mod chaos;
mod control;
mod discovery;
mod documents;
mod faults;
mod generated;
mod lag;
mod members;
mod notes;
mod paging;
mod program;
mod query;
mod rules;
mod support;
mod tickets;
mod tls;
mod upgrade;
mod write;
