//! Whole runs against a small CWM on loopback.

mod approved;
pub mod cwm;
mod guarded;
mod held;
mod limited;
mod mapped;
pub mod partner;
mod recovery;
mod runs;
pub mod world;
