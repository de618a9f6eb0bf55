//! The points of Mailprotector's guide.

mod billing;
mod cwm;
mod setup;
