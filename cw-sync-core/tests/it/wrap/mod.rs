//! Wrappers around sources.

mod cache;
mod concatenate;
mod filter;
mod given;
mod load;
