//! What the mocks of vendors' APIs have in common: a server on loopback, a world that it answers
//! from, faults, a log of requests, the same from outside under `/__control`, and the program.
//!
//! A mock says what its world is and which calls answer from it:
//!
//! ```
//! use axum::{Json, Router, extract::State, routing::get};
//! use mock_vendor::{Fault, Shared, Stand, Vendor};
//!
//! struct Acme;
//!
//! impl Vendor for Acme {
//!     type World = Vec<String>;
//!     type Memory = ();
//!
//!     fn routes() -> Router<Shared<Self>> {
//!         Router::new().route("/names", get(names))
//!     }
//! }
//!
//! async fn names(State(shared): State<Shared<Acme>>) -> Json<Vec<String>> {
//!     Json(shared.world())
//! }
//!
//! # async fn demo() -> std::io::Result<()> {
//! let acme = Stand::<Acme>::start(vec!["Birch".to_owned()]).await?;
//! acme.fault("/names", Fault::CutOff);
//! println!("read {}", acme.url());
//! # Ok(())
//! # }
//! ```
//!
//! # From outside
//!
//! Under `/__control`, without credentials and whatever the content type; what a vendor's mock
//! knows besides is in its own README:
//!
//! | request | what |
//! |---|---|
//! | `GET /world`, `PUT /world` | all that it holds |
//! | `GET /faults`, `POST /faults`, `DELETE /faults` | a [`Trouble`]: `{"contains": "/orgs", "after": 1, "times": 2, "fault": {"status": [503, "busy"]}}` |
//! | `GET /requests` | the requests so far: [`Entry`] |
//! | `POST /reset` | back to the start |

mod control;
mod fault;
mod gate;
mod program;
mod stand;

pub use control::told;
pub use fault::{Fault, Trouble};
pub use gate::{Entry, carries};
pub use program::{hold, run};
pub use stand::{Shared, Stand};

use axum::Router;
use axum::http::request::Parts;
use axum::response::Response;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What tells one vendor's mock from another's.
pub trait Vendor: Sized + Send + Sync + 'static {
    /// What the vendor holds. A reset goes back to that of the start.
    type World: Clone + Send + Sync + Serialize + DeserializeOwned + 'static;

    /// What it remembers of its callers, such as sessions. A reset forgets it.
    type Memory: Default + Send + 'static;

    /// Where the API begins at the server, without a slash at the end: a part of [`Stand::url`].
    const BASE: &'static str = "";

    /// The vendor's calls.
    fn routes() -> Router<Shared<Self>>;

    /// What can be ordered under `/__control` besides what all mocks understand.
    fn orders() -> Router<Shared<Self>> {
        Router::new()
    }

    /// The answer to a request that the vendor does not let in; `None`: it does.
    fn refusal(
        _world: &Self::World,
        _memory: &mut Self::Memory,
        _request: &Parts,
    ) -> Option<Response> {
        None
    }

    /// Texts that the log must not hold, wherever a client puts them.
    fn secrets(_world: &Self::World, _memory: &Self::Memory) -> Vec<String> {
        Vec::new()
    }
}
