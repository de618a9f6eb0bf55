//! What looks like a mistake is stopped.

mod disasters;
mod kinds;
mod rules;
pub mod world;

/// Five seats that became five thousand.
pub fn unit_error() -> world::Guarded {
    world::lines(&[5], |_, _| Some(5_000))
}
