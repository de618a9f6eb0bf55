//! Failures on demand.
//!
//! A [`Failure`] is what goes wrong, a [`Fault`] which requests it meets, [`Chaos`] makes failures up
//! from a seed. The [`Plan`] says of each request what it [`Met`]; whoever serves it acts on that.

mod answers;
mod chaos;
mod failure;
mod fault;
mod handle;
mod plan;
mod short;

pub(crate) use answers::{Scene, instead};
pub use chaos::{Chaos, ChaosKind};
pub use failure::{Failure, ServerErrors, Target, Throttling};
pub use fault::Fault;
pub use handle::Faults;
pub(crate) use plan::{Met, Plan, Request};
pub(crate) use short::{Shortening, shorten};
