//! A small stateful mock of Acme, for tests and examples: it listens on loopback, starts from
//! readable JSON (`seed/world.json`), and can be changed and broken.
//!
//! ```
//! # async fn demo() -> std::io::Result<()> {
//! use mock_acme::Fault;
//!
//! let acme = mock_acme::start().await?;
//! acme.change(|world| world.customer("c-1").products[0].quantity = 43);
//! acme.fault("/products", Fault::CutOff);
//! println!("read {}", acme.url());
//! # Ok(())
//! # }
//! ```

mod api;
mod world;

pub use mock_vendor::{Entry, Fault, Stand, Trouble};
pub use world::{Customer, Product, World};

/// The vendor, for [`Stand`].
#[derive(Debug)]
pub struct Acme;

/// A running mock.
pub type MockAcme = Stand<Acme>;

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
pub async fn start() -> std::io::Result<MockAcme> {
    Stand::start(seed()?).await
}
