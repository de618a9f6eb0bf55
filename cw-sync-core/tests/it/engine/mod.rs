//! Whole runs against a small CWM on loopback.

mod approved;
mod cwm;
mod guarded;
mod limited;
mod mapped;
mod partner;
mod recovery;
mod runs;
mod world;
