//! The numbered points of Addigy's guide, one test or more for each, named after it.

mod fields;
mod linking;
mod setup;
mod tickets;
