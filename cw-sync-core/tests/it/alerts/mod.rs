//! Alerts → service tickets.

mod case;
mod desk;
mod given;
mod lifecycle;
mod outages;
mod planner;
mod properties;
mod states;
mod store;
