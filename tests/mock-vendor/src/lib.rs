//! What the mocks of vendors' APIs have in common: a server on loopback, a world that it answers
//! from, faults, a log of requests, and the same from outside under `/__control`.
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

mod control;
mod fault;
mod stand;

pub use fault::{Fault, Trouble};
pub use stand::{Entry, Shared, Stand};

use axum::Router;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What tells one vendor's mock from another's.
pub trait Vendor: Sized + Send + Sync + 'static {
    /// What the vendor holds.
    type World: Clone + Send + Sync + Serialize + DeserializeOwned + 'static;

    /// The vendor's calls.
    fn routes() -> Router<Shared<Self>>;

    /// The answer to a request whose credentials the vendor does not take; `None`: it does.
    fn refusal(_world: &Self::World, _headers: &HeaderMap) -> Option<Response> {
        None
    }
}
