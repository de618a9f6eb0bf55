//! A small stateful mock of MySonicWall, the portal whose tenants and products the SonicWall
//! adapter reads, and of the two consoles behind it: Network Security Manager (NSM) and Capture
//! Client. All three answer at one address.
//!
//! It runs inside a test ([`MockSonicWall`]) or as the program of the same name, listens on
//! loopback, and starts from readable JSON: one file per tenant, see the folder `seed/`.
//!
//! ```
//! # async fn demo() -> Result<(), mock_sonicwall::MockError> {
//! use mock_sonicwall::{Fault, MockSonicWall};
//!
//! let msw = MockSonicWall::builder().start().await?;
//! msw.set_quantity("0040104CC402", "Capture Client Advanced", 80)?;
//! msw.fault("/products", 1, Fault::TruncatedJson)?;
//! println!("read {} with the key {}", msw.url(), msw.api_key());
//! # Ok(())
//! # }
//! ```
//!
//! # What is MySonicWall's and what is ours
//!
//! | part | standing |
//! |---|---|
//! | header `X-API-KEY`, `GET /api/hgms/get-cloud-tenants` | the vendor's documentation |
//! | the body of that call, the envelope with `operationStatus` and `msgDesc` | seen in working clients |
//! | a refused key answered with a redirect to an HTML login page | seen in working clients |
//! | `POST /api/generate-cscaccesscode`, `POST /api/manager/auth/sso`, `POST /api/auth/getApiToken` | the vendor's documentation; where in the answers the code and the tokens are was seen in working clients |
//! | `GET /api/manager/devices/tenant` and its rows | seen in working clients |
//! | `GET /api/psa/tenants/{productGroupID}/products`, `GET /api/alerts` | our own style: no public contract was found |
//!
//! The products call takes `kind` (`monthly` or `network`; absent means both), `page` (from 1)
//! and `limit` (50 unless told, at most 100: a larger one is served as 100, and the answer says so).
//!
//! The alerts call takes `tenantId`, `since` (changed then or later), `status=open` (that
//! status, literally: not what was acknowledged), `limit` and the `cursor` of the answer before. A code opens one session; a token opens
//! one tenant's console.
//!
//! Everything under `/__control/` steers the mock and has no counterpart at the vendor; it asks for
//! no key.

mod api;
mod console_wire;
mod consoles;
mod control;
mod error;
mod faults;
mod gate;
mod request_log;
mod seed;
mod server;
mod sessions;
mod state;
mod steer;
mod wire;

pub use error::MockError;
pub use faults::Fault;
pub use request_log::{Counters, RequestEntry};
pub use server::{Builder, MockSonicWall};
