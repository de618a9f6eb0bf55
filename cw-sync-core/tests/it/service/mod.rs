//! The service that runs jobs, against the mock CWM and a clock that is set by hand.

mod cancel;
mod counts;
mod events;
mod house;
mod left;
mod portal;
mod revisions;
mod runner;
