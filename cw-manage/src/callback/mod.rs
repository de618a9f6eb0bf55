//! Callbacks: CWM posts to a URL of ours when a record changes (cwm-api §7).
//!
//! Receiving: a [`Verifier`] makes a [`Verified`] payload of a request's raw bytes.
//!
//! ```no_run
//! # async fn demo(cwm: cw_manage::Client, header: &[u8], body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! use cw_manage::callback::{Action, Verifier};
//! use cw_manage::model::Ticket;
//!
//! let verifier = Verifier::builder(&cwm).replay_window(10_000).build();
//! let payload = verifier.verify(header, body).await?;
//! if payload.action == Action::Updated
//!     && let Some(ticket) = payload.entity::<Ticket>()?
//! {
//!     println!("{:?}", ticket.summary);
//! }
//! # Ok(())
//! # }
//! ```
#![cfg_attr(
    feature = "system",
    doc = "
Registering: what is wanted is said whole, and made so, as often as one likes.

```no_run
# async fn demo(cwm: cw_manage::Client) -> Result<(), Box<dyn std::error::Error>> {
use cw_manage::callback::{CallbackSet, CallbackUrl, TicketLevel, Watch};

let url = CallbackUrl::parse(\"https://vendor.example/hooks/4711\")?;
let wanted = CallbackSet::new(url, [Watch::Ticket(TicketLevel::Board(3.into()))]);
let done = cwm.converge_callbacks(&wanted).await?;
println!(\"{} made, {} removed\", done.created, done.removed);
# Ok(())
# }
```"
)]

#[cfg(feature = "system")]
mod converge;
mod key_url;
mod keys;
mod payload;
#[cfg(feature = "system")]
mod plan;
mod replay;
#[cfg(feature = "system")]
mod set;
mod signature;
mod url;
mod verify;
mod watch;

#[cfg(feature = "system")]
pub use converge::{ConvergeError, Converged, Leftover};
pub use key_url::KeyUrlError;
pub use payload::{Action, Payload, PayloadError};
#[cfg(feature = "system")]
pub use set::CallbackSet;
pub use signature::{SignatureError, SigningKey};
pub use url::{CallbackUrl, CallbackUrlError};
pub use verify::{Verified, Verifier, VerifierBuilder, VerifyError};
pub use watch::*;
