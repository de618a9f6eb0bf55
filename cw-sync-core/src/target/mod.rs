//! CWM as the engine sees it: the only place that calls the client.
//!
//! [`Reader`] is all that planning gets; only apply gets a [`Writer`].

mod convert;
mod find;
mod read;
mod write;

pub(crate) use find::Found;
pub(crate) use read::{Reader, Wanted};
pub(crate) use write::Writer;
