//! The client against servers that answer as CWM does, and as it should not.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod actions;
mod auth;
mod discovery;
mod doctor;
mod errors;
mod lessons_doctor;
mod limits;
mod lists;
mod paging;
mod permissions;
mod records;
mod redirects;
mod retries;
mod secrets;
mod socket;
mod support;
mod upgrade;
mod writes;
