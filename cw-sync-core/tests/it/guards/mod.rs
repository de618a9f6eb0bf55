//! What looks like a mistake is stopped.

mod disasters;
mod rules;
mod world;
