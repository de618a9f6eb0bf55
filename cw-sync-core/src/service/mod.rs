//! Runs the jobs of many integrations, of whatever vendors, when they are due.
//!
//! A [`Service`] is what a host or a daemon embeds. It does what is due and remembers how far it is:
//! what fell due while it was away is made up for as its job says, what failed is tried again, and
//! what the vendor told of waits until it is done. One run at a time goes on per integration, also
//! where several services share a store: they take turns by the integration's lease. An integration
//! that fails, or whose adapter panics, is no other's concern.
//!
//! ```no_run
//! # async fn demo(
//! #     engine: std::sync::Arc<cw_sync_core::engine::Engine>,
//! #     integration: cw_sync_core::engine::Integration,
//! #     adapter: cw_sync_core::plugin::Descriptor,
//! # ) {
//! use cw_sync_core::service::{Hosted, Service};
//!
//! let service = Service::new();
//! service.host(Hosted::new(engine, integration, adapter.jobs().to_vec()));
//! service.run(async { let _ = tokio::signal::ctrl_c().await; }).await;
//! # }
//! ```
//!
//! Besides what [`crate::progress`] counts, it counts `cw_sync_jobs_total{result}` with `done`,
//! `failed`, `busy`, `cancelled`, and measures `cw_sync_job_late_seconds`.

mod calls;
mod desk;
mod end;
mod health;
mod hosted;
mod remember;
mod turn;

pub(crate) use calls::upcoming;
pub use health::{Health, HeldLease, IntegrationHealth, JobHealth, UnderWay};
pub use hosted::Hosted;
pub use turn::{Turn, Upcoming};

use crate::model::IntegrationId;
use crate::report::RunReport;
use chrono::{DateTime, Utc};
use desk::{Closed, Desk};
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinSet;

/// How often the store is looked at for what others put there, at least.
const LOOK_AGAIN: Duration = Duration::from_secs(20);

/// What a [`Service`] can be told.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ServiceOptions {
    /// How many integrations are run at a time; those that a person runs come on top. Default 8.
    pub at_a_time: usize,
}

impl Default for ServiceOptions {
    fn default() -> Self {
        Self { at_a_time: 8 }
    }
}

/// Why a call of a service was not done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServiceError {
    /// It does not host the integration.
    #[error("there is no integration `{0}` here; look at the list of those that are hosted")]
    Unknown(IntegrationId),
    /// There is no such event.
    #[error("integration `{integration}` has no event {event}; it may be too old to be kept")]
    NoSuchEvent {
        /// The integration.
        integration: IntegrationId,
        /// The event.
        event: crate::store::EventId,
    },
    /// No job is for such events.
    #[error(
        "no job of integration `{integration}` is for `{kind}` events; look at its schedules, and \
         whether the job for them is switched off"
    )]
    NobodyFor {
        /// The integration.
        integration: IntegrationId,
        /// What the event is, in the vendor's word.
        kind: String,
    },
    /// The run could not be made.
    #[error(transparent)]
    Run(#[from] crate::Error),
    /// The state could not be read or written.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}

/// What one turn came to.
#[derive(Debug)]
#[non_exhaustive]
pub struct Finished {
    /// The integration.
    pub integration: IntegrationId,
    /// What was done.
    pub turn: Turn,
    /// Its report.
    pub result: crate::Result<RunReport>,
}

/// Runs jobs. A clone is cheap and the same service.
#[derive(Debug, Clone, Default)]
pub struct Service(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    desks: RwLock<BTreeMap<IntegrationId, Arc<Desk>>>,
    /// Something may be due sooner than was thought.
    news: Notify,
    turns: Arc<Semaphore>,
}

impl Default for Inner {
    fn default() -> Self {
        Self {
            desks: RwLock::default(),
            news: Notify::new(),
            turns: Arc::new(Semaphore::new(ServiceOptions::default().at_a_time)),
        }
    }
}

impl Service {
    /// A service that hosts nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// As [`new`](Self::new), with options.
    pub fn with_options(options: &ServiceOptions) -> Self {
        Self(Arc::new(Inner {
            turns: Arc::new(Semaphore::new(options.at_a_time.max(1))),
            ..Inner::default()
        }))
    }

    /// Hosts an integration from now on, or as it is now; unless it is hosted already as a newer
    /// [revision](Hosted::at_revision) says. A run of it that is under way goes on as it began.
    pub fn host(&self, hosted: Hosted) {
        let id = hosted.integration.id.clone();
        let mut desks = self.write();
        match desks.get(&id) {
            Some(desk) => desk.replace(hosted),
            None => {
                desks.insert(id, Arc::new(Desk::new(hosted)));
            }
        }
        drop(desks);
        self.0.news.notify_one();
    }

    /// Hosts an integration no more. What is under way is cancelled, nothing of it begins, and
    /// nothing more is kept of its jobs: they stay due, for whoever hosts it next. Whether there was
    /// one.
    pub fn dismiss(&self, integration: &IntegrationId) -> bool {
        self.dismissed(integration).is_some()
    }

    /// As [`dismiss`](Self::dismiss), and waits until what was under way has ended.
    pub async fn dismiss_and_wait(&self, integration: &IntegrationId) -> bool {
        let Some(desk) = self.dismissed(integration) else {
            return false;
        };
        desk.rest().await;
        true
    }

    fn dismissed(&self, integration: &IntegrationId) -> Option<Arc<Desk>> {
        let gone = self.write().remove(integration)?;
        gone.close(Closed::Dismissed);
        Some(gone)
    }

    /// The integrations that are hosted.
    pub fn hosted(&self) -> Vec<IntegrationId> {
        self.read().keys().cloned().collect()
    }

    /// Does all that is due now, each integration's in turn and the integrations side by side, and
    /// returns what it came to. [`run`](Self::run) does so again and again.
    pub async fn tick(&self) -> Vec<Finished> {
        let mut passes = JoinSet::new();
        for desk in self.desks() {
            self.pass(&mut passes, desk);
        }
        let mut finished = Vec::new();
        while let Some(pass) = passes.join_next().await {
            finished.extend(ended(pass));
        }
        finished.sort_by(|a, b| a.integration.cmp(&b.integration));
        finished
    }

    /// Does what is due when it is due, until `shutdown` comes. Then nothing new begins; runs that
    /// are under way are cancelled, what they have in flight is settled, and what they did not do
    /// is done after the next start.
    pub async fn run(&self, shutdown: impl Future<Output = ()>) {
        let mut shutdown = std::pin::pin!(shutdown);
        let mut passes = JoinSet::new();
        loop {
            for desk in self.desks() {
                if desk.is_due() {
                    self.pass(&mut passes, desk);
                }
            }
            let nap = self.nap();
            tokio::select! {
                () = &mut shutdown => break,
                () = tokio::time::sleep(nap) => {}
                () = self.0.news.notified() => {}
                Some(pass) = passes.join_next() => drop(ended(pass)),
            }
        }
        for desk in self.desks() {
            desk.close(Closed::Shutdown);
        }
        while let Some(pass) = passes.join_next().await {
            drop(ended(pass));
        }
    }

    /// Gives a desk its turn, unless it has one.
    fn pass(&self, passes: &mut JoinSet<Vec<Finished>>, desk: Arc<Desk>) {
        let Some(begun) = desk.begin() else {
            return;
        };
        let turns = self.0.turns.clone();
        passes.spawn(async move {
            // It is never closed.
            let _permit = turns.acquire_owned().await.ok();
            let finished = desk.pass().await;
            drop(begun);
            finished
        });
    }

    /// How long nothing is due.
    fn nap(&self) -> Duration {
        let next = self.desks().into_iter().filter_map(|desk| desk.due_in());
        next.min().unwrap_or(LOOK_AGAIN).min(LOOK_AGAIN)
    }

    fn desk(&self, integration: &IntegrationId) -> Result<Arc<Desk>, ServiceError> {
        let desk = self.read().get(integration).cloned();
        desk.ok_or_else(|| ServiceError::Unknown(integration.clone()))
    }

    fn desks(&self) -> Vec<Arc<Desk>> {
        self.read().values().cloned().collect()
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, BTreeMap<IntegrationId, Arc<Desk>>> {
        self.0.desks.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> std::sync::RwLockWriteGuard<'_, BTreeMap<IntegrationId, Arc<Desk>>> {
        self.0.desks.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a pass came to. One that panicked, in an adapter for instance, is due again later.
fn ended(pass: Result<Vec<Finished>, tokio::task::JoinError>) -> Vec<Finished> {
    pass.unwrap_or_else(|panicked| {
        tracing::error!(error = %panicked, "a job panicked");
        Vec::new()
    })
}

/// The time until an instant; none if it is past.
fn until(at: DateTime<Utc>, now: DateTime<Utc>) -> Duration {
    (at - now).to_std().unwrap_or_default()
}
