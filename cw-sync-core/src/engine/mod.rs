//! Runs syncs: the flow that is the same for all of them.

mod alerts;
mod billing;
mod context;
mod devices;
mod integration;
mod options;
mod orders;
mod roster;
mod statistics;

pub use integration::Integration;
pub use options::RunOptions;

use crate::apply::{self, Applying};
use crate::clock::{Clock, SystemClock};
use crate::error::{Error, Result};
use crate::guard::{self, Facts};
use crate::model::DataKind;
use crate::plan::{Change, Links, Plan, RecordKey, TenantPlan};
use crate::report::{Outcome, OutcomeKind, RunReport};
use crate::store::{Lease, LeaseRequest, RunId, Store};
use crate::target::{Known, Reader, Writer};
use context::{Context, Prepared};
use cw_manage::Client;
use roster::Roster;
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
    /// How many of CWM's lists are read at a time; the client's own limits hold besides. Default 8.
    pub lists_at_a_time: usize,
}

impl Default for EngineOptions {
    fn default() -> Self {
        Self {
            list_lag: Duration::from_secs(10),
            lease_time: Duration::from_secs(600),
            tenants_at_a_time: 4,
            lists_at_a_time: 8,
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
        self.plan_with(integration, &RunOptions::new()).await
    }

    /// As [`Engine::plan`], of a part of the integration or with guards overridden.
    ///
    /// # Errors
    ///
    /// As [`Engine::plan`].
    pub async fn plan_with(&self, integration: &Integration, options: &RunOptions) -> Result<Plan> {
        let reader = self.reader();
        let whole = self.prepare(integration, &reader, options, None).await?;
        Ok(whole.plan)
    }

    /// One run: settles what an earlier one left open, plans, applies, reports.
    ///
    /// # Errors
    ///
    /// When another run holds the integration's lease, or the vendor's tenants, CWM or the store
    /// cannot be read. What concerns a tenant or a change is in the report.
    pub async fn run(&self, integration: &Integration) -> Result<RunReport> {
        self.run_with(integration, &RunOptions::new()).await
    }

    /// As [`Engine::run`], of a part of the integration or with guards overridden.
    ///
    /// # Errors
    ///
    /// As [`Engine::run`].
    pub async fn run_with(
        &self,
        integration: &Integration,
        options: &RunOptions,
    ) -> Result<RunReport> {
        self.execute(integration, options, None).await
    }

    /// Applies a plan that a person approved, and only that: it is made anew, with its own extent
    /// and overrides, and must have the same [digest](Plan::digest). Approving a plan overrides no
    /// guard; overrides do, those of the plan and those of `options`, whose extent does not count.
    ///
    /// # Errors
    ///
    /// [`Error::Moved`] when the vendor's data or CWM changed since, or the plan was applied
    /// already; and as [`Engine::run`].
    pub async fn apply(
        &self,
        integration: &Integration,
        approved: &Plan,
        options: &RunOptions,
    ) -> Result<RunReport> {
        self.execute(integration, options, Some(approved)).await
    }

    async fn execute(
        &self,
        integration: &Integration,
        options: &RunOptions,
        approved: Option<&Plan>,
    ) -> Result<RunReport> {
        let lease = self.take_lease(integration).await?;
        let outcome = self
            .hold_lease(integration, options, approved, &lease)
            .await;
        let released = self.store.release_lease(&lease).await;
        let report = outcome?;
        released?;
        Ok(report)
    }

    async fn hold_lease(
        &self,
        integration: &Integration,
        options: &RunOptions,
        approved: Option<&Plan>,
        lease: &Lease,
    ) -> Result<RunReport> {
        let started_at = self.clock.now();
        let reader = self.reader();
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
        let Whole { plan, known, links } = match approved {
            None => {
                self.prepare(integration, &reader, options, Some(lease))
                    .await?
            }
            Some(approved) => {
                self.prepare_again(integration, &reader, options, approved, lease)
                    .await?
            }
        };

        let open: BTreeSet<_> = open.iter().map(|intent| intent.action.key()).collect();
        let passed = guard::hold(plan.changes, plan.ties, &plan.stops);
        let (mut held, changes) = hold(passed.changes, &open);
        let stopped = passed.held.into_iter();
        held.extend(stopped.map(|(change, rule)| Outcome {
            change,
            kind: OutcomeKind::Held { rule },
        }));
        if !passed.ties.is_empty() {
            self.store.remember(lease, &passed.ties).await?;
        }
        let writer = Writer::new(self.cwm.clone(), known);
        let mut outcomes = apply::apply(&applying, &changes, &writer, &links).await?;
        outcomes.extend(held);

        let report = RunReport {
            run: applying.run,
            integration: integration.id.clone(),
            started_at,
            finished_at: self.clock.now(),
            interrupted: None,
            tenants: plan.tenants,
            findings: plan.findings,
            outcomes,
            stops: plan.stops,
            overrides: plan.overrides,
            ties: passed.ties,
        };
        self.store.save_run(&report).await?;
        Ok(report)
    }

    /// Makes an approved plan anew, and refuses when it came out differently.
    async fn prepare_again(
        &self,
        integration: &Integration,
        reader: &Reader,
        options: &RunOptions,
        approved: &Plan,
        lease: &Lease,
    ) -> Result<Whole> {
        let as_approved = RunOptions {
            extent: approved.extent.clone(),
            overrides: approved.overrides.clone(),
            ignore_back_off: options.ignore_back_off,
        };
        let mut whole = self
            .prepare(integration, reader, &as_approved, Some(lease))
            .await?;
        if whole.plan.digest() != approved.digest() {
            let differences = approved.differences(&whole.plan);
            return Err(Error::Moved { differences });
        }
        let more = options.overrides.iter().cloned();
        whole.plan.overrides.extend(more);
        guard::relieve(&mut whole.plan.stops, &whole.plan.overrides);
        Ok(whole)
    }

    async fn prepare(
        &self,
        integration: &Integration,
        reader: &Reader,
        options: &RunOptions,
        lease: Option<&Lease>,
    ) -> Result<Whole> {
        let mappings = self.store.mappings(&integration.id).await?;
        let links = self.store.links(&integration.id).await?;
        let now = self.clock.now();
        let Roster { members, vanished } =
            roster::read(&*integration.sources.tenants, &mappings, &options.extent).await?;
        let mapped = members.iter().filter_map(|member| member.mapping.as_ref());
        let companies = reader
            .companies(&mapped.map(|mapping| mapping.company).collect())
            .await?;
        let context = Context {
            integration: &integration.id,
            store: &*self.store,
            lease,
            roster: &members,
            companies: &companies,
            links: &links,
            extent: &options.extent,
            left_out: members
                .iter()
                .filter_map(|member| Some((&member.tenant.key, member.left_out.as_deref()?)))
                .collect(),
            reader,
            now,
            at_a_time: self.options.tenants_at_a_time.max(1),
        };
        let mut known = Vec::new();
        let mut agreements = BTreeMap::new();
        let mut parts = Vec::new();
        let mut kinds = integration.kinds();
        kinds.retain(|kind| options.extent.covers(*kind));
        for kind in kinds {
            let prepared = prepare_kind(integration, kind, &context).await;
            if let Some(mut prepared) = prepared.transpose()? {
                prepared
                    .part
                    .leave_out(|tenant| context.why_left_out(tenant));
                known.extend(prepared.known);
                agreements.extend(prepared.agreements);
                parts.push(prepared.part);
            }
        }
        let tenants = members.iter().map(|member| {
            let mapping = member.mapping.as_ref();
            let company = mapping.and_then(|mapping| companies.get(&mapping.company));
            let agreement = mapping.and_then(|mapping| mapping.agreement);
            let agreement = agreement.and_then(|id| agreements.get(&id));
            let mut plan = TenantPlan::new(member.tenant.clone());
            plan.company = company.map(|company| company.name.clone());
            plan.agreement = agreement.map(|terms| terms.name.clone());
            plan
        });
        let mut plan = Plan::assemble(integration.id.clone(), tenants.collect(), parts);
        plan.extent = options.extent.clone();
        plan.overrides = options.overrides.clone();
        let mut facts = Facts::new(now.date_naive(), &links);
        facts.mappings = mappings;
        facts.agreements = agreements;
        facts.vanished = vanished;
        plan.stops = guard::check(&integration.policy.guards, &plan, &facts);
        Ok(Whole {
            plan,
            known: known.into_iter().collect(),
            links,
        })
    }

    fn reader(&self) -> Reader {
        Reader::new(self.cwm.clone(), self.options.lists_at_a_time)
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
        DataKind::Alerts => {
            let (source, policy) = (sources.alerts.as_ref()?, policy.alerts.as_ref()?);
            Some(alerts::prepare(context, &**source, policy).await)
        }
        DataKind::Devices => {
            let (source, policy) = (sources.devices.as_ref()?, policy.devices.as_ref()?);
            Some(devices::prepare(context, &**source, policy).await)
        }
        DataKind::Statistics => {
            let (source, policy) = (sources.statistics.as_ref()?, policy.statistics.as_ref()?);
            Some(statistics::prepare(context, &**source, policy).await)
        }
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
