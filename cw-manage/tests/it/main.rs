//! The client against servers that answer as CWM does, and as it should not.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod actions;
mod auth;
mod callbacks;
mod discovery;
mod documents;
mod errors;
mod lessons_callbacks;
mod limits;
mod lists;
mod members;
mod paging;
mod records;
mod redirects;
mod retries;
mod secrets;
mod socket;
mod support;
mod upgrade;
mod writes;
