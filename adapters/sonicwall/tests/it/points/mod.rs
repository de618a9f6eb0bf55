//! SonicWall's points, each by its number.

mod billing;
mod devices;
mod errors;
mod portal;
mod prepare;
mod schedule;
mod setup;
mod source;
mod table;
mod tickets;
