//! Whole runs against a small CWM on loopback.

mod cwm;
mod recovery;
mod runs;
mod world;
