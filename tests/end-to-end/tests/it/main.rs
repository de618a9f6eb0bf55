//! Adapter, engine, client and mock CWM together.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod bad_input;
mod by_hand;
mod cwsync;
mod killed;
mod leases;
mod list_companies;
mod program;
mod quickstart;
mod secrets;
mod service;
mod store;
mod unknown_fate;
mod world;
