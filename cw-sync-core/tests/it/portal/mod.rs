//! The facade of a vendor's portal: who may, what becomes of it, and what is kept.

mod conflicts;
mod connection;
mod crossing;
mod given;
mod mapping;
mod operators;
mod outdated;
mod reset;
mod roles;
mod rotate;
mod runs;
mod secrets;
