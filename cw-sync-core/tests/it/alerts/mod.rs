//! Alerts → service tickets.

pub mod case;
mod desk;
pub mod given;
mod lifecycle;
mod outages;
mod planner;
mod properties;
mod states;
mod store;
