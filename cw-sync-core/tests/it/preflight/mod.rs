//! Prerequisites, held against a mock CWM that has them and ones that lack them.

mod connection;
mod policy;
mod rights;
mod statistics;
