//! The table `[service]` of the configuration file; the rest of the file is the host's.

use cw_sync_core::engine::EngineOptions;
use cw_sync_core::service::ServiceOptions;
use host::{Config, ConfigError};
use serde::Deserialize;
use std::net::{Ipv4Addr, SocketAddr};
use std::num::{NonZeroU64, NonZeroUsize};
use std::time::Duration;

/// How the daemon runs. All of it may be left out.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Settings {
    /// Where it answers; port 0 takes a free one.
    pub(crate) listen: SocketAddr,
    /// How many integrations run at a time.
    at_a_time: NonZeroUsize,
    /// How often it looks in the store for integrations that were made, changed or reset.
    look_again_seconds: NonZeroU64,
    /// How long runs may take to end once it is told to stop.
    shutdown_seconds: u64,
    /// How long after its last sign of life a run of another daemon counts as dead.
    lease_seconds: NonZeroU64,
    /// How long CWM's lists may lag behind its writes.
    list_lag_seconds: u64,
}

impl Default for Settings {
    fn default() -> Self {
        const LOOK_AGAIN: NonZeroU64 = NonZeroU64::new(10).unwrap();
        const LEASE: NonZeroU64 = NonZeroU64::new(600).unwrap();
        const AT_A_TIME: NonZeroUsize = NonZeroUsize::new(8).unwrap();
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 8930)),
            at_a_time: AT_A_TIME,
            look_again_seconds: LOOK_AGAIN,
            shutdown_seconds: 60,
            lease_seconds: LEASE,
            list_lag_seconds: 10,
        }
    }
}

impl Settings {
    /// What the file says.
    pub(crate) fn of(config: &Config) -> Result<Self, ConfigError> {
        let read = config.service.clone().try_into();
        read.map_err(|error: toml::de::Error| config.wrong("service", error.to_string().trim()))
    }

    pub(crate) fn engine(&self) -> EngineOptions {
        let mut options = EngineOptions::default();
        options.lease_time = Duration::from_secs(self.lease_seconds.get());
        options.list_lag = Duration::from_secs(self.list_lag_seconds);
        options
    }

    pub(crate) fn service(&self) -> ServiceOptions {
        let mut options = ServiceOptions::default();
        options.at_a_time = self.at_a_time.get();
        options
    }

    pub(crate) fn look_again(&self) -> Duration {
        Duration::from_secs(self.look_again_seconds.get())
    }

    pub(crate) fn shutdown(&self) -> Duration {
        Duration::from_secs(self.shutdown_seconds)
    }
}
