//! Runs syncs: the flow that is the same for all of them.

mod billing;
mod context;
mod integration;
mod roster;
mod troubles;
mod watch;

pub use integration::Integration;

use crate::apply::{self, Applied, Applying, Lanes, Stop};
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, Result};
use crate::mapping::Mapping;
use crate::model::{DataKind, IntegrationId, TenantKey};
use crate::plan::{Change, Links, Plan, RecordKey, TenantPlan};
use crate::progress::{Progress, Step, Teller};
use crate::report::{Outcome, OutcomeKind, RunReport};
use crate::store::{Lease, LeaseRequest, RunId, Store};
use crate::target::{Known, Reader, Writer};
use crate::trouble::{self, BackOff, Subject};
use chrono::{DateTime, Utc};
use context::{Context, Prepared};
use cw_manage::Client;
use futures::Stream;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;
use tracing::Instrument;
use troubles::Lessons;
use watch::Watch;

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
    /// How many companies are written to at a time; the changes of one company are made one after
    /// the other. Default 4.
    pub lanes: usize,
    /// After how many writes in a row that CWM did not answer, or refused for want of rights, a run
    /// stops writing. Default 5.
    pub give_up_after: u32,
    /// How long to wait with what failed before. Default: see [`BackOff`].
    pub back_off: BackOff,
    /// Whether to try all the same what waits after failures. Default no.
    pub ignore_back_off: bool,
    /// How long reports and settled writes are kept. Default 400 days.
    pub keep: Duration,
}

impl Default for EngineOptions {
    fn default() -> Self {
        Self {
            list_lag: Duration::from_secs(10),
            lease_time: Duration::from_secs(600),
            tenants_at_a_time: 4,
            lanes: 4,
            give_up_after: 5,
            back_off: BackOff::default(),
            ignore_back_off: false,
            keep: Duration::from_secs(400 * 24 * 60 * 60),
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
    teller: Teller,
}

impl Engine {
    /// An engine on the machine's clock.
    pub fn new(cwm: Client, store: Arc<dyn Store>) -> Self {
        Self {
            cwm,
            store,
            clock: Arc::new(SystemClock),
            options: EngineOptions::default(),
            teller: Teller::default(),
        }
    }

    /// What all runs of this engine do from now on, as they do it. See [`crate::progress`].
    pub fn progress(&self) -> impl Stream<Item = Progress> + Send + Unpin + use<> {
        self.teller.listen()
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
        let run = RunId::generate();
        let id = integration.id.as_str();
        let span = tracing::info_span!("run", integration = id, run = %run);
        let lease = self.take_lease(integration).await?;
        self.teller.tell(&integration.id, Step::Started { run });
        let started_at = self.clock.now();
        let held = self.run_with(integration, run, &lease).instrument(span);
        let outcome = held.await;
        let complete = matches!(&outcome, Ok(report) if report.interrupted.is_none());
        self.count(started_at, complete);
        let released = self.store.release_lease(&lease).await;
        self.teller
            .tell(&integration.id, Step::Finished { complete });
        let report = outcome?;
        released?;
        Ok(report)
    }

    fn count(&self, started_at: DateTime<Utc>, complete: bool) {
        let result = if complete { "complete" } else { "incomplete" };
        metrics::counter!("cw_sync_runs_total", "result" => result).increment(1);
        let took = self.clock.now() - started_at;
        metrics::histogram!("cw_sync_run_seconds").record(took.as_seconds_f64());
    }

    async fn run_with(
        &self,
        integration: &Integration,
        run: RunId,
        lease: &Lease,
    ) -> Result<RunReport> {
        let started_at = self.clock.now();
        let reader = Reader::new(self.cwm.clone());
        let applying = Applying {
            integration: &integration.id,
            run,
            store: &*self.store,
            clock: &*self.clock,
            reader: &reader,
            lease,
            lease_time: self.options.lease_time,
            lag: self.options.list_lag,
            give_up_after: self.options.give_up_after,
            teller: &self.teller,
        };
        let links = self.store.links(&integration.id).await?;
        let open = apply::recover(&applying, &links).await?;
        let mut prepared = self.prepare(integration, &reader).await?;

        let open: BTreeSet<_> = open.iter().map(|intent| intent.action.key()).collect();
        let (held, changes) = hold(std::mem::take(&mut prepared.plan.changes), &open);
        for tie in &prepared.plan.ties {
            self.store.remember(lease, tie).await?;
        }
        let writer = Writer::new(self.cwm.clone(), prepared.known);
        let lanes = &prepared.lanes;
        let applied = apply::apply(&applying, &changes, &writer, &prepared.links, lanes).await;
        let Applied {
            mut outcomes,
            refused,
            stop,
        } = applied;
        outcomes.extend(held);

        let lessons = Lessons::of_run(
            &prepared.watch.troubles,
            prepared.watch.seen(),
            &prepared.plan,
            &prepared.wanted,
            &outcomes,
            refused,
        );
        let mut report = RunReport::new(run, integration.id.clone(), started_at);
        report.finished_at = self.clock.now();
        report.interrupted = stop.as_ref().map(Stop::why);
        report.tenants = prepared.plan.tenants;
        report.findings = prepared.plan.findings;
        report.outcomes = outcomes;
        // Whatever stopped the run, what it did is told, if the store can still be told.
        let saved = self.store.save_run(&report).await;
        if let Some(Stop::Store(error)) = stop {
            return Err(error.into());
        }
        saved?;
        self.learn(&integration.id, &lessons).await?;
        self.prune(&integration.id).await;
        Ok(report)
    }

    async fn prepare(&self, integration: &Integration, reader: &Reader) -> Result<Whole> {
        let mappings = self.store.mappings(&integration.id).await?;
        let links = self.store.links(&integration.id).await?;
        let troubles = self.store.troubles(&integration.id).await?;
        let watch = self.watch(&integration.id, troubles, self.options.ignore_back_off);
        let integration = &Integration {
            sources: watch.over(&integration.sources),
            ..integration.clone()
        };
        let roster = roster::read(&*integration.sources.tenants, &mappings).await?;
        let mapped = roster.iter().filter_map(|member| member.mapping.as_ref());
        let count = roster.len();
        self.teller.tell(&integration.id, Step::Tenants { count });
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
            let span = tracing::info_span!("kind", kind = kind.name());
            let prepared = prepare_kind(integration, kind, &context).instrument(span);
            let prepared = prepared.await;
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
        let mut plan = Plan::assemble(integration.id.clone(), tenants.collect(), parts);
        let wanted = plan.changes.iter().map(Subject::of).collect();
        if let Some(back_off) = &watch.back_off {
            trouble::hold_back(&mut plan, &watch.troubles, back_off, context.now);
        }
        let changes = plan.changes.len();
        self.teller.tell(&integration.id, Step::Planned { changes });
        Ok(Whole {
            plan,
            known: known.into_iter().collect(),
            lanes: self.lanes(&integration.id, &mappings).await?,
            links,
            watch,
            wanted,
        })
    }

    /// The companies of all tenants, also of those that are no longer mapped: lines of theirs may
    /// have to end.
    async fn lanes(
        &self,
        integration: &IntegrationId,
        mappings: &BTreeMap<TenantKey, Mapping>,
    ) -> Result<Lanes> {
        let tombstones = self.store.tombstones(integration).await?;
        let before = tombstones.values().map(|tombstone| &tombstone.mapping);
        let all = before.chain(mappings.values());
        Ok(Lanes {
            at_a_time: self.options.lanes,
            companies: all
                .map(|mapping| (mapping.tenant.clone(), mapping.company.get()))
                .collect(),
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
    lanes: Lanes,
    watch: Arc<Watch>,
    /// What the plan would change if nothing were held back.
    wanted: BTreeSet<Subject>,
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
        DataKind::Devices | DataKind::Alerts | DataKind::Statistics => None,
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
        kind: OutcomeKind::NotTried {
            why: "an earlier write of unknown fate could not be looked up in CWM; nothing is \
                  written until it can"
                .to_owned(),
        },
    });
    (held.collect(), changes)
}
