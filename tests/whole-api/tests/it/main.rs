//! Every schema of the API decodes and re-encodes.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod sample;
mod schemas;
