//! Runs syncs: the flow that is the same for all of them.

mod integration;
mod read;

pub use integration::Integration;

use crate::apply::{self, Applying};
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, Result};
use crate::plan::{BillingInput, Change, Plan, RecordKey, plan_billing};
use crate::report::{Outcome, OutcomeKind, RunReport};
use crate::store::{Lease, LeaseRequest, RunId, Store};
use crate::target::{Reader, Writer};
use cw_manage::Client;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

/// What an [`Engine`] can be told.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EngineOptions {
    /// How long CWM's lists may lag behind its writes (cwm-api §5). A write whose fate is unknown
    /// counts as not made only when the record is still absent after this time. Default 10 s.
    pub list_lag: Duration,
    /// How long a run may be silent before another may take over; longer than any single call to
    /// CWM or the vendor may take. Each change renews it. Default 10 minutes.
    pub lease_time: Duration,
    /// How many tenants are read from the vendor at a time. Default 4.
    pub tenants_at_a_time: usize,
}

impl Default for EngineOptions {
    fn default() -> Self {
        Self {
            list_lag: Duration::from_secs(10),
            lease_time: Duration::from_secs(600),
            tenants_at_a_time: 4,
        }
    }
}

/// Makes one partner's CWM agree with what vendors measured.
///
/// ```no_run
/// # async fn demo(
/// #     cwm: cw_manage::Client,
/// #     integration: cw_sync_core::engine::Integration,
/// # ) -> Result<(), Box<dyn std::error::Error>> {
/// use cw_sync_core::engine::Engine;
/// use cw_sync_core::report::{plan_as_text, run_as_text};
/// use cw_sync_core::store::SqliteStore;
/// use std::sync::Arc;
///
/// let store = Arc::new(SqliteStore::open("sync.db").await?);
/// let engine = Engine::new(cwm, store);
/// // A dry run: nothing is written.
/// println!("{}", plan_as_text(&engine.plan(&integration).await?));
/// let report = engine.run(&integration).await?;
/// println!("{}", run_as_text(&report));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Engine {
    cwm: Client,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    options: EngineOptions,
}

impl Engine {
    /// An engine on the machine's clock.
    pub fn new(cwm: Client, store: Arc<dyn Store>) -> Self {
        Self {
            cwm,
            store,
            clock: Arc::new(SystemClock),
            options: EngineOptions::default(),
        }
    }

    /// Sets the options.
    #[must_use]
    pub fn with_options(mut self, options: EngineOptions) -> Self {
        self.options = options;
        self
    }

    /// Sets the clock.
    #[must_use]
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// The plan of a sync, and nothing more: a dry run.
    ///
    /// # Errors
    ///
    /// When the vendor's tenants, CWM or the store cannot be read.
    pub async fn plan(&self, integration: &Integration) -> Result<Plan> {
        Ok(self.prepare(integration).await?.plan)
    }

    /// One run: settles what an earlier one left open, plans, applies, reports.
    ///
    /// # Errors
    ///
    /// When another run holds the integration's lease, or the vendor's tenants, CWM or the store
    /// cannot be read. What concerns a tenant or a change is in the report.
    pub async fn run(&self, integration: &Integration) -> Result<RunReport> {
        let lease = self.take_lease(integration).await?;
        let outcome = self.run_with(integration, &lease).await;
        let released = self.store.release_lease(&lease).await;
        let report = outcome?;
        released?;
        Ok(report)
    }

    async fn run_with(&self, integration: &Integration, lease: &Lease) -> Result<RunReport> {
        let started_at = self.clock.now();
        let reader = Reader::new(self.cwm.clone());
        let applying = Applying {
            integration: &integration.id,
            run: RunId::generate(),
            store: &*self.store,
            clock: &*self.clock,
            reader: &reader,
            lease,
            lease_time: self.options.lease_time,
            lag: self.options.list_lag,
        };
        let links = self.store.links(&integration.id).await?;
        let open = apply::recover(&applying, &links).await?;
        let prepared = self.prepare(integration).await?;

        let open: BTreeSet<_> = open.iter().map(|intent| intent.action.key()).collect();
        let (held, changes) = hold(prepared.plan.changes, &open);
        for tie in &prepared.plan.ties {
            self.store.remember(lease, tie).await?;
        }
        let mut writer = Writer::new(self.cwm.clone(), &prepared.actual);
        let mut outcomes = apply::apply(&applying, &changes, &mut writer, &prepared.links).await?;
        outcomes.extend(held);

        let report = RunReport {
            run: applying.run,
            integration: integration.id.clone(),
            started_at,
            finished_at: self.clock.now(),
            tenants: prepared.plan.tenants,
            findings: prepared.plan.findings,
            outcomes,
        };
        self.store.save_run(&report).await?;
        Ok(report)
    }

    async fn prepare(&self, integration: &Integration) -> Result<Prepared> {
        let mappings = self.store.mappings(&integration.id).await?;
        let links = self.store.links(&integration.id).await?;
        let tenants = read::tenants(integration, &mappings, self.options.tenants_at_a_time).await?;
        let reader = Reader::new(self.cwm.clone());
        let wanted = read::wanted(&tenants, &integration.policy, &links);
        let actual = reader.read(&wanted, &links).await?;
        let plan = plan_billing(&BillingInput {
            integration: &integration.id,
            policy: &integration.policy,
            today: self.clock.now().date_naive(),
            tenants: &tenants,
            actual: &actual,
            links: &links,
        });
        Ok(Prepared {
            plan,
            actual,
            links,
        })
    }

    async fn take_lease(&self, integration: &Integration) -> Result<Lease> {
        let now = self.clock.now();
        let holder = format!("process {}", std::process::id());
        let until = now + self.options.lease_time;
        let request = LeaseRequest::new(integration.id.clone(), holder, now, until);
        self.store
            .take_lease(&request)
            .await?
            .map_err(|held| Error::Busy {
                integration: integration.id.to_string(),
                holder: held.holder,
                until: held.until,
            })
    }
}

/// A plan and what it was made from.
struct Prepared {
    plan: Plan,
    actual: crate::plan::Actual,
    links: std::collections::BTreeMap<RecordKey, crate::plan::Link>,
}

/// Takes out the changes whose key an earlier write of unknown fate has: making them could make
/// the record twice.
fn hold(changes: Vec<Change>, open: &BTreeSet<RecordKey>) -> (Vec<Outcome>, Vec<Change>) {
    let (held, changes): (Vec<_>, Vec<_>) = changes
        .into_iter()
        .partition(|change| open.contains(&change.action.key()));
    let held = held.into_iter().map(|change| Outcome {
        change,
        kind: OutcomeKind::Failed {
            message: "an earlier write of unknown fate could not be looked up in CWM; nothing is \
                      written until it can"
                .to_owned(),
        },
    });
    (held.collect(), changes)
}
