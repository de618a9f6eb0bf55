//! What all mocks have, seen over HTTP.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod acme;
mod control;
mod faults;
mod log;
mod server;
