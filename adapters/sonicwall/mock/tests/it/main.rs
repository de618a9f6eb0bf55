//! The mock, seen over HTTP.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod api;
mod client;
mod consoles;
mod control;
mod program;
mod quickstart;
mod seed;
