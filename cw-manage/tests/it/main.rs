//! The client against servers that answer as CWM does, and as it should not.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod actions;
mod auth;
mod bulk;
mod bundles;
mod diff;
mod discovery;
mod ensure;
mod errors;
mod generated;
mod lessons_writes;
mod limits;
mod lists;
mod mock;
mod paging;
mod patches;
mod records;
mod redirects;
mod retries;
mod secrets;
mod socket;
mod support;
mod upgrade;
mod writes;
