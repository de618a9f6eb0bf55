//! The stores: the suite on each, that the suite finds what is wrong, and what only files have.

mod files;
mod hard;
mod rows;
#[cfg(feature = "conformance")]
mod suite;
pub mod tampered;
