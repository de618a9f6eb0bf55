//! Applying against the mock CWM: crashes anywhere, a CWM that is gone, what fails again and again,
//! and what a run tells while it goes.

mod crash;
mod failed;
mod interrupted;
mod signals;
pub mod town;
mod troubles;
