//! A small stateful mock of MySonicWall, the portal whose tenants and products the SonicWall
//! adapter reads, and of the two consoles behind it: Network Security Manager (NSM) and Capture
//! Client. All three answer at one address.
//!
//! It runs inside a test ([`MockSonicWall`]) or as the program of the same name, listens on
//! loopback, and starts from readable JSON: one file per tenant, see the folder `seed/`.
//!
//! ```
//! # async fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! use mock_sonicwall::{Fault, KEY};
//!
//! let msw = mock_sonicwall::start().await?;
//! msw.change(|world| world.set_quantity("0040104CC402", "Capture Client Advanced", 80))?;
//! msw.fault_times(1, "/products", Fault::CutOff);
//! println!("read {} with the key {KEY}", msw.url());
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
//! Everything under `/__control/` steers the mock and has no counterpart at the vendor: see
//! [`mock_vendor`], and the README for the orders that only this mock understands.

mod api;
mod console_wire;
mod consoles;
mod error;
mod orders;
mod seed;
mod sessions;
mod wire;
mod world;

pub use error::MockError;
pub use mock_vendor::{Entry, Fault, Stand, Trouble};
pub use sessions::Sessions;
pub use world::World;

/// The vendor, for [`Stand`].
#[derive(Debug)]
pub struct SonicWall;

/// A running mock.
pub type MockSonicWall = Stand<SonicWall>;

type Shared = mock_vendor::Shared<SonicWall>;

/// The key that is accepted unless another is given.
pub const KEY: &str = "msw-key";

/// Starts a mock with [`KEY`] and the seed that comes with the crate, on a free port of this
/// machine.
///
/// # Errors
///
/// When no port can be listened on.
pub async fn start() -> std::io::Result<MockSonicWall> {
    let world = World::read(KEY, None).map_err(std::io::Error::other)?;
    MockSonicWall::start(world).await
}
