//! SonicWall's points, each by its number.

mod billing;
mod devices;
mod errors;
mod setup;
mod source;
mod tickets;
