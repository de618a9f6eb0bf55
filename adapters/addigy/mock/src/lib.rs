//! A small stateful mock of Addigy, for tests and examples: it listens on loopback, starts from
//! readable JSON (`seed/`), and can be changed and broken.
//!
//! ```
//! # async fn demo() -> Result<(), mock_addigy::MockError> {
//! use mock_addigy::{Fault, MockAddigy};
//!
//! let addigy = MockAddigy::builder().start().await?;
//! addigy.change(|account| account.device("mbp-iris").facts["current_user"] = "jonas".into());
//! addigy.fault("\"page\":2", Fault::CutOff);
//! println!("read {} with the token {}", addigy.url(), addigy.token());
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
//! Everything under `/__control/` steers the mock and has no counterpart at the vendor; it asks for
//! no token: `GET` and `PUT /account`, `POST /faults`, `/reset`, `GET /requests`.

mod account;
mod api;
mod control;
mod error;
mod fault;
mod gate;
mod page;
mod rate;
mod server;

pub use account::{Account, Alert, Device, Policy, Request};
pub use error::MockError;
pub use fault::Fault;
pub use gate::Entry;
pub use server::{Builder, MockAddigy};
