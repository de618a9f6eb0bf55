//! Prerequisites, held against a mock CWM that has them and ones that lack them.

mod connection;
mod policy;
pub mod rights;
mod statistics;
