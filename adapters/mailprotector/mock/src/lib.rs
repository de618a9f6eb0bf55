//! A small stateful mock of Mailprotector's REST API, for tests and examples: it listens on
//! loopback, starts from readable JSON (`seed/world.json`), and can be changed and broken.
//!
//! ```
//! # async fn demo() -> std::io::Result<()> {
//! use mock_mailprotector::Fault;
//!
//! let mailprotector = mock_mailprotector::start().await?;
//! mailprotector.change(|world| world.group(109).user_count = 19.into());
//! mailprotector.fault("/user_groups", Fault::CutOff);
//! println!("read {}", mailprotector.url());
//! # Ok(())
//! # }
//! ```
//!
//! # What is Mailprotector's and what is ours
//!
//! | part | standing |
//! |---|---|
//! | base, bearer key, hierarchy, paths, bare lists, `page`, `per_page` | the vendor's documentation |
//! | field names of customers, domains, groups, services, users; `X-Pagination` holds JSON | seen in working clients |
//! | the names within `X-Pagination` | ours: the adapter reads the usual ones |
//!
//! Everything under `/__control/` steers the mock and has no counterpart at the vendor.

mod api;
mod world;

pub use mock_vendor::{Entry, Fault, Stand, Trouble};
pub use world::{Customer, Domain, Group, Reseller, World};

/// The vendor, for [`Stand`].
#[derive(Debug)]
pub struct Mailprotector;

/// A running mock.
pub type MockMailprotector = Stand<Mailprotector>;

/// What the mock starts with.
///
/// # Errors
///
/// Never, as long as the seed that comes with the crate is as it should be.
pub fn seed() -> std::io::Result<World> {
    Ok(serde_json::from_str(include_str!("../seed/world.json"))?)
}

/// Starts a mock with its own seed on a free port of this machine.
///
/// # Errors
///
/// When no port can be listened on.
pub async fn start() -> std::io::Result<MockMailprotector> {
    Stand::start(seed()?).await
}
