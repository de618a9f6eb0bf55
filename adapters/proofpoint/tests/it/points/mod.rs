//! The points of Proofpoint's guide.

mod billing;
mod cwm;
mod setup;
