//! A partner's CWM, a store and an engine on both: what a test or an example of an adapter needs
//! besides the vendor.

mod seen;

pub use seen::{failures, quantities};

use anyhow::Result;
use chrono::{DateTime, Utc};
use cw_manage::http::{RetryPolicy, TimeLimits};
use cw_manage::{Client, Config};
use cw_sync_core::clock::Clock;
use cw_sync_core::engine::{Engine, EngineOptions, Integration, RunOptions};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::plan::Plan;
use cw_sync_core::policy::Policy;
use cw_sync_core::report::RunReport;
use cw_sync_core::source::Sources;
use cw_sync_core::store::{MemoryStore, Store};
use mock_cwm::{MockCwm, MockCwmBuilder};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

/// A mock CWM with an engine that syncs one integration into it.
#[derive(Debug)]
pub struct Stage {
    /// The partner's CWM.
    pub cwm: MockCwm,
    /// What the engine remembers.
    pub store: Arc<dyn Store>,
    /// The engine; it does not wait between attempts.
    pub engine: Arc<Engine>,
    /// What is synced. A test may change its policy between two runs.
    pub integration: Integration,
    /// The engine's time.
    pub clock: Arc<Hands>,
}

impl Stage {
    /// A CWM that holds a fixture (see `mock_cwm`), at an instant.
    ///
    /// # Errors
    ///
    /// When the fixture cannot be read or the mock cannot be started.
    pub async fn new(
        sources: impl Into<Sources>,
        policy: Policy,
        fixture: &str,
        now: DateTime<Utc>,
    ) -> Result<Self> {
        let cwm = MockCwm::builder().fixture_json(fixture)?;
        Self::on(cwm, sources, policy, now).await
    }

    /// As [`Stage::new`], on a CWM that was prepared otherwise.
    ///
    /// # Errors
    ///
    /// When the mock cannot be started.
    pub async fn on(
        cwm: MockCwmBuilder,
        sources: impl Into<Sources>,
        policy: Policy,
        now: DateTime<Utc>,
    ) -> Result<Self> {
        let cwm = cwm.today(now.date_naive()).start().await?;
        let clock = Arc::new(Hands::at(now));
        let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
        let engine = Arc::new(engine(client(&cwm)?, &store, &clock));
        Ok(Self {
            cwm,
            store,
            engine,
            integration: Integration::new("stage", sources, policy),
            clock,
        })
    }

    /// Lets the engine act as another API member, from now on.
    ///
    /// # Errors
    ///
    /// When its keys are no configuration.
    pub fn act_as(&mut self, public_key: &str, private_key: &str) -> Result<()> {
        let client = client_as(&self.cwm, public_key, private_key)?;
        self.engine = Arc::new(engine(client, &self.store, &self.clock));
        Ok(())
    }

    /// Maps a tenant.
    ///
    /// # Errors
    ///
    /// When the store refuses.
    pub async fn map(&self, mapping: Mapping) -> Result<()> {
        let id = &self.integration.id;
        Ok(self.store.set_mapping(id, &mapping).await?)
    }

    /// What a run would do.
    ///
    /// # Errors
    ///
    /// As [`Engine::plan`].
    pub async fn plan(&self) -> Result<Plan> {
        Ok(Box::pin(self.engine.plan(&self.integration)).await?)
    }

    /// One run.
    ///
    /// # Errors
    ///
    /// As [`Engine::run`].
    pub async fn run(&self) -> Result<RunReport> {
        self.run_with(&RunOptions::new()).await
    }

    /// One run with options.
    ///
    /// # Errors
    ///
    /// As [`Engine::run_with`].
    pub async fn run_with(&self, options: &RunOptions) -> Result<RunReport> {
        // A future of all that a run does is deep: tests that hold it would have to be told so.
        let run = Box::pin(self.engine.run_with(&self.integration, options));
        Ok(run.await?)
    }
}

/// A client of a mock CWM that fails at once.
///
/// # Errors
///
/// When the mock's address or keys are no configuration.
pub fn client(cwm: &MockCwm) -> Result<Client> {
    client_as(cwm, cwm.public_key(), cwm.private_key())
}

fn engine(client: Client, store: &Arc<dyn Store>, clock: &Arc<Hands>) -> Engine {
    let mut options = EngineOptions::default();
    options.list_lag = Duration::from_millis(1);
    Engine::new(client, store.clone())
        .with_clock(clock.clone())
        .with_options(options)
}

/// As [`client`], with the keys of an API member.
///
/// # Errors
///
/// As [`client`].
pub fn client_as(cwm: &MockCwm, public_key: &str, private_key: &str) -> Result<Client> {
    let config = Config::builder(cwm.url(), cwm.company())
        .keys(public_key, private_key)
        .client_id(cwm.client_id())
        .retry(RetryPolicy::never())
        .time_limits(TimeLimits {
            connect: Duration::from_secs(2),
            attempt: Duration::from_secs(10),
            total: Duration::from_secs(20),
        });
    Ok(Client::new(config.build()?)?)
}

/// A clock that is set by hand.
#[derive(Debug)]
pub struct Hands(RwLock<DateTime<Utc>>);

impl Hands {
    /// A clock that stands at an instant.
    pub fn at(now: DateTime<Utc>) -> Self {
        Self(RwLock::new(now))
    }

    /// Sets it.
    pub fn set(&self, now: DateTime<Utc>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = now;
    }

    /// Sets it forward.
    pub fn forward(&self, by: Duration) {
        let mut now = self.0.write().unwrap_or_else(PoisonError::into_inner);
        *now += by;
    }
}

impl Clock for Hands {
    fn now(&self) -> DateTime<Utc> {
        *self.0.read().unwrap_or_else(PoisonError::into_inner)
    }
}
