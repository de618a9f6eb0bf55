//! Alerts → service tickets.

mod desk;
mod given;
mod lifecycle;
mod outages;
mod planner;
mod properties;
mod states;
mod store;
