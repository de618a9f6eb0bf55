//! Alerts → service tickets.

mod case;
mod desk;
mod given;
mod lifecycle;
mod limited;
mod outages;
mod planner;
mod properties;
mod recovery;
mod states;
mod store;
