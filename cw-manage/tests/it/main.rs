//! The client against servers that answer as CWM does, and as it should not.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod actions;
mod auth;
mod discovery;
mod errors;
mod filters;
mod lessons_query;
mod limits;
mod lists;
mod paging;
mod partials;
mod records;
mod redirects;
mod retries;
mod secrets;
mod socket;
mod stateful;
mod support;
mod upgrade;
mod walks;
mod writes;
