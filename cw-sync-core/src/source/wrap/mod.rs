//! Wrappers around sources, the same for every kind: they take a source and are one.
//!
//! ```
//! use cw_sync_core::source::Sources;
//! use cw_sync_core::source::wrap::{Cache, Throttle, TimeLimit};
//! use std::time::Duration;
//!
//! # fn demo(sources: Sources) -> Sources {
//! sources
//!     .through(&TimeLimit::new(Duration::from_secs(120)))
//!     .through(&Throttle::new(4).per(50, Duration::from_secs(1)))
//!     .through(&Cache::new(Duration::from_secs(30)))
//! # }
//! ```
//!
//! [`TimeLimit`], [`Throttle`] and [`Cache`] are [`Layer`]s and fit any source. [`filter`] and
//! [`concatenate`] are about one kind of thing and take its sources. [`counted`] stands in for a
//! vendor's products.

mod cache;
mod concatenate;
mod counted;
mod filter;
mod kind;
mod throttle;
mod time_limit;

pub use cache::Cache;
pub use concatenate::{Part, concatenate};
pub use counted::counted;
pub use filter::filter;
pub use kind::{Answer, Item, Read, Source};
pub use throttle::Throttle;
pub use time_limit::TimeLimit;

use std::sync::Arc;

/// A wrapper that fits sources of every kind.
pub trait Layer {
    /// Wraps a source.
    fn wrap<S: Source + ?Sized>(&self, source: Arc<S>) -> Arc<S>;
}
