//! A small stateful mock of Axcient's x360Recover API, for tests and examples: it listens on
//! loopback, starts from readable JSON (`seed/`, a file per client), and can be changed and broken.
//!
//! ```
//! # async fn demo() -> std::io::Result<()> {
//! use mock_axcient::Fault;
//!
//! let axcient = mock_axcient::start("the-key").await?;
//! axcient.change(|world| world.client(342).devices[0].cloud_usage += 1 << 30);
//! axcient.fault("/device", Fault::CutOff);
//! println!("read {}", axcient.url());
//! # Ok(())
//! # }
//! ```
//!
//! # What is Axcient's and what is ours
//!
//! | part | standing |
//! |---|---|
//! | header `x-api-key`; `/organization`, `/client`, `/client/{id}`, devices, jobs, their history | the vendor's published API |
//! | lists as arrays; 401 with `message` for a wrong key, with `code` and `msg` as HTML for a wrong path | seen in working clients |
//! | a path with a slash at its end is no path | the vendor's own mock |
//! | `GET /event`, `GET /client/{id}/mailbox_usage`, `plan` of devices | our own style: no public contract was found |
//!
//! Everything under `/__control/` steers the mock and has no counterpart at the vendor.

mod api;
mod world;

pub use mock_vendor::{Entry, Fault, Stand, Trouble};
pub use world::{Client, Device, Event, Health, Job, Mailboxes, Run, World};

/// The vendor, for [`Stand`].
#[derive(Debug)]
pub struct Axcient;

/// A running mock.
pub type MockAxcient = Stand<Axcient>;

/// What the mock starts with, and the only key that it takes.
///
/// # Errors
///
/// Never, as long as the seed that comes with the crate is as it should be.
pub fn seed(key: &str) -> std::io::Result<World> {
    Ok(World {
        key: key.to_owned(),
        clients: world::seed()?,
    })
}

/// Starts a mock with its own seed on a free port of this machine.
///
/// # Errors
///
/// When no port can be listened on.
pub async fn start(key: &str) -> std::io::Result<MockAxcient> {
    Stand::start(seed(key)?).await
}
