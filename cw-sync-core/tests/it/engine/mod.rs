//! Whole runs against a small CWM on loopback.

pub mod cwm;
mod recovery;
mod runs;
pub mod world;
