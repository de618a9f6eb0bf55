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
mod error;
mod look;

pub use acting::Acting;
pub use error::{PortalError, Result};
pub use look::Status;

use crate::access::Caller;
use crate::clock::{Clock, SystemClock};
use crate::engine::EngineOptions;
use crate::plugin::Registry;
use crate::store::Store;
use crate::vault::KeyRing;
use std::sync::Arc;

/// Integrations as their people see them. A clone is cheap and the same portal.
#[derive(Debug, Clone)]
pub struct Portal {
    store: Arc<dyn Store>,
    registry: Arc<Registry>,
    keys: Arc<KeyRing>,
    clock: Arc<dyn Clock>,
    options: EngineOptions,
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

    /// The portal in the hands of a person. The host vouches for who that is.
    pub fn acting(&self, caller: Caller) -> Acting {
        Acting::new(self.clone(), caller)
    }
}
