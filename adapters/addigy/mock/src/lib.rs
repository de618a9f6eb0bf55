//! A small stateful mock of Addigy, for tests and examples: it listens on loopback, starts from
//! readable JSON (`seed/`), and can be changed and broken.
//!
//! ```
//! # async fn demo() -> std::io::Result<()> {
//! use mock_addigy::{Fault, TOKEN};
//!
//! let addigy = mock_addigy::start().await?;
//! addigy.change(|account| account.device("mbp-iris").facts["current_user"] = "jonas".into());
//! addigy.fault("\"page\":2", Fault::CutOff);
//! println!("read {} with the token {}", addigy.url(), TOKEN);
//! # Ok(())
//! # }
//! ```
//!
//! # What is Addigy's and what is ours
//!
//! | part | standing |
//! |---|---|
//! | base `/api/v2`, status codes, more than 1,000 requests in 10 s lock out for 24 hours | the vendor's documentation |
//! | `x-api-key`, or `Authorization: Bearer` | working clients; the vendor's migration guide |
//! | `POST /oa/policies/query`, `POST /devices` with facts, `GET /monitoring/received-alerts` | working clients |
//! | `items` with `metadata`; some lists as a bare array | working clients |
//! | that `page` and `per_page` are heeded by the policies call | our guess |
//! | that at most 100 rows come per page | ours: no maximum is known |
//! | `create_ticket` of an alert | our own style |
//! | `POST /self-service/requests/query` | our own style: no public listing was found |
//!
//! Everything under `/__control/` steers the mock and has no counterpart at the vendor: see
//! [`mock_vendor`].

mod account;
mod api;
mod calls;
mod page;

pub use account::{Account, Alert, Device, Policy, RateLimit, Request};
pub use calls::Calls;
pub use mock_vendor::{Entry, Fault, Stand, Trouble};

/// The vendor, for [`Stand`].
#[derive(Debug)]
pub struct Addigy;

/// A running mock.
pub type MockAddigy = Stand<Addigy>;

/// The token that is accepted unless another is given.
pub const TOKEN: &str = "addigy-token";

/// Starts a mock with [`TOKEN`] and the account that comes with the crate, on a free port of this
/// machine.
///
/// # Errors
///
/// When no port can be listened on.
pub async fn start() -> std::io::Result<MockAddigy> {
    MockAddigy::start(Account::read(TOKEN, None)?).await
}
