//! A small stateful mock of Proofpoint Essentials, for tests and examples: two stacks on loopback,
//! of which one knows that an organization lives on the other. They start from readable JSON
//! (`seed/stacks.json`), and can be changed and broken.
//!
//! ```
//! # async fn demo() -> std::io::Result<()> {
//! use mock_proofpoint::{Fault, Stacks};
//!
//! let proofpoint = Stacks::start().await?;
//! proofpoint.set(50123, "active_users", 28);
//! proofpoint.eu1.fault("/orgs/fjord.example", Fault::Hang);
//! println!("read {} and {}", proofpoint.us1.url(), proofpoint.eu1.url());
//! # Ok(())
//! # }
//! ```
//!
//! # What is Proofpoint's and what is ours
//!
//! | part | standing |
//! |---|---|
//! | base, `X-User` and `X-Password`, organizations by domain, the calls' names | the vendor's documentation |
//! | the envelopes `orgs`, `users`, `endpoints`, the fields of an organization, errors | seen in working clients |
//! | what an element of `endpoints` is (here a host name), the body of `features` | ours |
//!
//! Everything under `/__control/` steers a stack and has no counterpart at the vendor.

mod api;
mod stacks;
mod world;

pub use mock_vendor::{Entry, Fault, Stand, Trouble};
pub use stacks::Stacks;
pub use world::{Account, World};

/// The vendor, for [`Stand`].
#[derive(Debug)]
pub struct Proofpoint;

/// A running stack.
pub type MockProofpoint = Stand<Proofpoint>;
