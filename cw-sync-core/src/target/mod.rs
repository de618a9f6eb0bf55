//! CWM as the engine sees it: the only place that calls the client.
//!
//! [`Reader`] is all that planning gets; only apply gets a [`Writer`]. Each kind of data has its own
//! folder: what is read, how a change is made, and how its natural key is looked up.

pub(crate) mod billing;
mod company;
pub(crate) mod devices;
mod known;
mod reader;
pub(crate) mod setup;
pub(crate) mod statistics;
pub(crate) mod tickets;
mod writer;

pub(crate) use known::Known;
pub(crate) use reader::{Found, Reader};
pub(crate) use writer::{Made, Reply, WriteError, Writer};
