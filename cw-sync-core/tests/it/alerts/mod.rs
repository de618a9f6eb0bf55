//! Alerts → service tickets.

pub mod case;
mod desk;
pub mod given;
mod lifecycle;
mod limited;
mod outages;
mod planner;
mod properties;
mod recovery;
mod states;
mod store;
