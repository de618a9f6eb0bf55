//! What a vendor's portal calls: every call says who calls, is checked, made, and audited.
//!
//! ```
//! use cw_sync_core::access::{Caller, User};
//! use cw_sync_core::plugin::Registry;
//! use cw_sync_core::portal::Portal;
//! use cw_sync_core::store::MemoryStore;
//! use cw_sync_core::vault::{KeyRing, MasterKey};
//! use std::sync::Arc;
//!
//! # async fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! let key = "0f".repeat(32); // In earnest from the program's own secret store.
//! let keys = KeyRing::new("2026-11", MasterKey::from_hex(&key)?);
//! let portal = Portal::new(Arc::new(MemoryStore::new()), Registry::new(), keys);
//!
//! let olivia = Caller::new(User::new("u7", "Olivia", "olivia@msp.example"), "msp");
//! let refused = portal.acting(olivia).status(&"msp-acme".into()).await.unwrap_err();
//! assert!(refused.to_string().starts_with(
//!     "Olivia (olivia@msp.example) may not read the status on integration `msp-acme`"
//! ));
//! # Ok(())
//! # }
//! # tokio::runtime::Runtime::new().unwrap().block_on(demo()).unwrap();
//! ```

mod acting;
mod connection;
mod credentials;
mod edit;
mod error;
mod look;
mod mapping;
mod operators;
mod ready;
mod reset;
mod review;
mod rotate;
mod runs;
mod setup;
#[cfg(test)]
mod tests;
mod views;

pub use crate::error::auth_error;
pub use acting::Acting;
pub use connection::{CONNECTED, ConnectionForm};
pub use error::{PortalError, Result};
pub use look::{Listed, Status};
pub use mapping::Import;
pub use operators::{Directory, DirectoryError};
pub use ready::Ready;
pub use reset::ResetPrompt;
pub use review::{Review, Secret};
pub use rotate::Rotated;
pub use setup::Submitted;

use crate::access::Caller;
use crate::clock::{Clock, SystemClock};
use crate::engine::EngineOptions;
use crate::plugin::Registry;
use crate::progress::Teller;
use crate::service::Service;
use crate::store::Store;
use crate::vault::KeyRing;
use cw_manage::ConfigBuilder;
use secrecy::SecretString;
use std::fmt;
use std::sync::Arc;

type Tune = dyn Fn(ConfigBuilder) -> ConfigBuilder + Send + Sync;

/// Integrations as their people see them. A clone is cheap and the same portal.
#[derive(Clone)]
pub struct Portal {
    store: Arc<dyn Store>,
    registry: Arc<Registry>,
    keys: Arc<KeyRing>,
    clock: Arc<dyn Clock>,
    options: EngineOptions,
    client_id: Option<SecretString>,
    tune: Arc<Tune>,
    directory: Option<Arc<dyn Directory>>,
    service: Service,
    teller: Teller,
}

impl Portal {
    /// A portal on the machine's clock.
    pub fn new(store: Arc<dyn Store>, registry: Registry, keys: KeyRing) -> Self {
        Self {
            store,
            registry: Arc::new(registry),
            keys: Arc::new(keys),
            clock: Arc::new(SystemClock),
            options: EngineOptions::default(),
            client_id: None,
            tune: Arc::new(|config| config),
            directory: None,
            service: Service::new(),
            teller: Teller::default(),
        }
    }

    /// Sets the clock.
    #[must_use]
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Sets the options of the engines that it makes.
    #[must_use]
    pub fn with_engine_options(mut self, options: EngineOptions) -> Self {
        self.options = options;
        self
    }

    /// Sets the client id with which integrations call CWM that have none of their own: the
    /// vendor's.
    #[must_use]
    pub fn with_client_id(mut self, client_id: impl Into<SecretString>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Says how clients of CWM are made: limits, retries, an observer.
    #[must_use]
    pub fn with_cwm(
        mut self,
        tune: impl Fn(ConfigBuilder) -> ConfigBuilder + Send + Sync + 'static,
    ) -> Self {
        self.tune = Arc::new(tune);
        self
    }

    /// Says who the host's people are, so that operators can be chosen among them.
    #[must_use]
    pub fn with_directory(mut self, directory: Arc<dyn Directory>) -> Self {
        self.directory = Some(directory);
        self
    }

    /// Lets a service of the host's run what is due: see [`Portal::host`]. Without one, runs that
    /// people ask for are the only ones.
    #[must_use]
    pub fn with_service(mut self, service: Service) -> Self {
        self.service = service;
        self
    }

    /// The portal in the hands of a person. The host vouches for who that is.
    pub fn acting(&self, caller: Caller) -> Acting {
        Acting::new(self.clone(), caller)
    }
}

impl fmt::Debug for Portal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Portal")
            .field("store", &self.store)
            .field("registry", &self.registry)
            .field("keys", &self.keys)
            .finish_non_exhaustive()
    }
}
