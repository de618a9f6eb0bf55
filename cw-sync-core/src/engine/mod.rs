//! Runs syncs: the flow that is the same for all of them.

mod billing;
mod context;
mod devices;
mod integration;
mod roster;
mod statistics;

pub use integration::Integration;

use crate::apply::{self, Applying};
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, Result};
use crate::model::DataKind;
use crate::plan::{Change, Links, Plan, RecordKey, TenantPlan};
use crate::report::{Outcome, OutcomeKind, RunReport};
use crate::store::{Lease, LeaseRequest, RunId, Store};
use crate::target::{Known, Reader, Writer};
use context::{Context, Prepared};
use cw_manage::Client;
use std::collections::{BTreeMap, BTreeSet};
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
        let reader = Reader::new(self.cwm.clone());
        Ok(self.prepare(integration, &reader).await?.plan)
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
        let prepared = self.prepare(integration, &reader).await?;

        let open: BTreeSet<_> = open.iter().map(|intent| intent.action.key()).collect();
        let (held, changes) = hold(prepared.plan.changes, &open);
        for tie in &prepared.plan.ties {
            self.store.remember(lease, tie).await?;
        }
        let writer = Writer::new(self.cwm.clone(), prepared.known);
        let mut outcomes = apply::apply(&applying, &changes, &writer, &prepared.links).await?;
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

    async fn prepare(&self, integration: &Integration, reader: &Reader) -> Result<Whole> {
        let mappings = self.store.mappings(&integration.id).await?;
        let links = self.store.links(&integration.id).await?;
        let roster = roster::read(&*integration.sources.tenants, &mappings).await?;
        let mapped = roster.iter().filter_map(|member| member.mapping.as_ref());
        let companies = reader
            .companies(&mapped.map(|mapping| mapping.company).collect())
            .await?;
        let context = Context {
            roster: &roster,
            companies: &companies,
            links: &links,
            reader,
            now: self.clock.now(),
            at_a_time: self.options.tenants_at_a_time.max(1),
        };
        let mut known = Vec::new();
        let mut agreements = BTreeMap::new();
        let mut parts = Vec::new();
        for kind in integration.kinds() {
            let prepared = prepare_kind(integration, kind, &context).await;
            if let Some(prepared) = prepared.transpose()? {
                known.extend(prepared.known);
                agreements.extend(prepared.agreements);
                parts.push(prepared.part);
            }
        }
        let tenants = roster.iter().map(|member| {
            let mapping = member.mapping.as_ref();
            let company = mapping.and_then(|mapping| companies.get(&mapping.company));
            let agreement = mapping.and_then(|mapping| mapping.agreement);
            let mut plan = TenantPlan::new(member.tenant.clone());
            plan.company = company.map(|company| company.name.clone());
            plan.agreement = agreement.and_then(|id| agreements.get(&id).cloned());
            plan
        });
        let plan = Plan::assemble(integration.id.clone(), tenants.collect(), parts);
        Ok(Whole {
            plan,
            known: known.into_iter().collect(),
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
struct Whole {
    plan: Plan,
    known: Known,
    links: Links,
}

/// The plan of one kind of data; `None` without a source or a policy for it.
async fn prepare_kind(
    integration: &Integration,
    kind: DataKind,
    context: &Context<'_>,
) -> Option<Result<Prepared>> {
    let (sources, policy) = (&integration.sources, &integration.policy);
    match kind {
        DataKind::Billing => {
            let (source, policy) = (sources.products.as_ref()?, policy.billing.as_ref()?);
            Some(billing::prepare(context, &**source, policy).await)
        }
        DataKind::Devices => {
            let (source, policy) = (sources.devices.as_ref()?, policy.devices.as_ref()?);
            Some(devices::prepare(context, &**source, policy).await)
        }
        DataKind::Statistics => {
            let (source, policy) = (sources.statistics.as_ref()?, policy.statistics.as_ref()?);
            Some(statistics::prepare(context, &**source, policy).await)
        }
        DataKind::Alerts => None,
    }
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
