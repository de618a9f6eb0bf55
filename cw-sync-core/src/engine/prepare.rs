//! The plan: what is read for it, and how it is put together.

use super::context::{Context, Prepared};
use super::roster::{self, Roster};
use super::watch::Watch;
use super::{Engine, Integration, RunOptions};
use super::{alerts, billing, devices, statistics};
use crate::apply::Lanes;
use crate::error::{Error, Result};
use crate::guard::{self, Facts};
use crate::mapping::Mapping;
use crate::model::{DataKind, IntegrationId, TenantKey};
use crate::plan::{Finding, Links, Part, Plan, RecordKey, RecordKind, Severity, TenantPlan};
use crate::progress::Step;
use crate::source::wrap::counted;
use crate::store::Lease;
use crate::target::{Known, Reader};
use crate::trouble::{self, Subject};
use futures::FutureExt;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tracing::Instrument;

/// A plan and what it was made from.
pub(super) struct Whole {
    pub(super) plan: Plan,
    pub(super) known: Known,
    pub(super) links: Links,
    pub(super) lanes: Lanes,
    pub(super) watch: Arc<Watch>,
    /// What the plan would change if nothing were held back.
    pub(super) wanted: BTreeSet<Subject>,
    pub(super) surroundings: Surroundings,
}

/// What was seen besides the plan.
pub(super) struct Surroundings {
    pub(super) mappings: BTreeMap<TenantKey, Mapping>,
    /// The kinds of data that are synced at all.
    pub(super) kinds: Vec<DataKind>,
    /// Mapped tenants that the vendor does not list.
    pub(super) missing: BTreeSet<TenantKey>,
    /// Whether the vendor's list of tenants is complete.
    pub(super) complete: bool,
}

impl Engine {
    /// Makes an approved plan anew, and refuses when it came out differently.
    pub(super) async fn prepare_again(
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
            ..options.clone()
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

    pub(super) async fn prepare(
        &self,
        integration: &Integration,
        reader: &Reader,
        options: &RunOptions,
        lease: Option<&Lease>,
    ) -> Result<Whole> {
        let mappings = self.store.mappings(&integration.id).await?;
        let links = self.store.links(&integration.id).await?;
        let mut troubles = self.store.troubles(&integration.id).await?;
        if options.counts_of.is_some() {
            // A count was read already. That the vendor garbles what a tenant has now neither keeps
            // it from being billed nor is over because it was.
            troubles.retain(|subject, _| !subject.is_reading_of(DataKind::Billing));
        }
        let watch = self.watch(&integration.id, troubles, options.ignore_back_off);
        let choices = self.store.choices(&integration.id).await?;
        let mut integration = integration.clone();
        integration.policy = choices.on(&integration.policy);
        self.narrow(&mut integration, options).await?;
        integration.sources = watch.over(&integration.sources);
        let integration = &integration;
        let now = self.clock.now();
        let today = integration.zone.day(now);
        let Roster {
            members,
            vanished,
            complete,
        } = roster::read(&*integration.sources.tenants, &mappings, &options.extent).await?;
        let count = members.len();
        self.teller.tell(&integration.id, Step::Tenants { count });
        let mapped = members.iter().filter_map(|member| member.mapping.as_ref());
        let companies = reader
            .companies(&mapped.map(|mapping| mapping.company).collect())
            .await?;
        let held = watch.back_off.as_ref().map(|back_off| {
            // What waits, by the rules of `hold_back` below.
            trouble::held(&watch.troubles, back_off, now)
        });
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
            mapped: mappings.keys().collect(),
            held: &held.unwrap_or_default(),
            reader,
            now,
            today,
            at_a_time: self.options.tenants_at_a_time.max(1),
        };
        let mut known = Vec::new();
        let mut agreements = BTreeMap::new();
        let mut parts = Vec::new();
        let kinds = prepare_kinds(integration, &context).await?;
        if let Some(error) = watch.locked_out() {
            return Err(error.into());
        }
        for prepared in kinds {
            known.extend(prepared.known);
            agreements.extend(prepared.agreements);
            parts.push(prepared.part);
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
        let missing = members.iter().filter(|member| member.missing.is_some());
        let missing = missing.map(|member| member.tenant.key.clone()).collect();
        let mut plan = Plan::assemble(integration.id.clone(), tenants.collect(), parts);
        plan.extent = options.extent.clone();
        plan.overrides = options.overrides.clone();
        let wanted = plan.changes.iter().map(Subject::of).collect();
        if let Some(back_off) = &watch.back_off {
            trouble::hold_back(&mut plan, &watch.troubles, back_off, now);
        }
        let lanes = self.lanes(&integration.id, &mappings).await?;
        let mut facts = Facts::new(today, &links);
        facts.mappings = mappings;
        facts.agreements = agreements;
        facts.vanished = vanished;
        plan.stops = guard::check(&integration.policy.guards, &plan, &facts);
        let mappings = facts.mappings;
        let changes = plan.changes.len();
        self.teller.tell(&integration.id, Step::Planned { changes });
        Ok(Whole {
            plan,
            known: known.into_iter().collect(),
            links,
            lanes,
            watch,
            wanted,
            surroundings: Surroundings {
                mappings,
                kinds: integration.kinds(),
                missing,
                complete,
            },
        })
    }

    /// What a run is told about where its data comes from, and how much it may make.
    async fn narrow(&self, integration: &mut Integration, options: &RunOptions) -> Result<()> {
        if let Some(day) = options.counts_of {
            let counts = self.store.counts(&integration.id, day).await?;
            let sources = &mut integration.sources;
            sources.products = sources.products.take().map(|_| counted(counts, day));
        }
        if let (Some(at_most), Some(alerts)) = (options.at_most, &mut integration.policy.alerts) {
            alerts.new_per_poll = alerts.new_per_poll.min(at_most);
        }
        Ok(())
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

    pub(super) fn reader(&self) -> Reader {
        Reader::new(self.cwm.clone(), self.options.lists_at_a_time)
    }
}

/// The plans of all kinds of data that are to be synced. One that cannot be made is a finding, and
/// stops no other; if none can be made, the first error is.
async fn prepare_kinds(integration: &Integration, context: &Context<'_>) -> Result<Vec<Prepared>> {
    let mut all = Vec::new();
    let mut failed = Vec::new();
    for kind in integration.kinds() {
        if !context.extent.covers(kind) {
            continue;
        }
        let span = tracing::info_span!("kind", kind = kind.name());
        let prepared = prepare_kind(integration, kind, context, &all).instrument(span);
        match prepared.await {
            None => {}
            Some(Ok(mut prepared)) => {
                let why = |tenant: &TenantKey| context.why_left_out(tenant);
                prepared.part.leave_out(why);
                all.push(prepared);
            }
            Some(Err(Error::Cwm(error))) => failed.push((kind, error)),
            Some(Err(error)) => return Err(error),
        }
    }
    if all.is_empty()
        && let Some((_, error)) = failed.pop()
    {
        return Err(Error::Cwm(error));
    }
    all.extend(failed.into_iter().map(|(kind, error)| unread(kind, &error)));
    Ok(all)
}

/// The configurations that plans make or change.
fn configurations(plans: &[Prepared]) -> BTreeSet<RecordKey> {
    let changes = plans.iter().flat_map(|prepared| &prepared.part.changes);
    let keys = changes.map(|change| change.action.key());
    keys.filter(|key| key.kind == RecordKind::Configuration)
        .collect()
}

/// A kind of data that could not be compared with CWM.
fn unread(kind: DataKind, error: &cw_manage::Error) -> Prepared {
    let mut part = Part::new(kind);
    part.findings.push(Finding {
        severity: Severity::Error,
        kind,
        tenant: None,
        subject: None,
        message: format!("CWM could not be read, and nothing of this kind is changed: {error}"),
    });
    Prepared {
        part,
        known: Vec::new(),
        agreements: BTreeMap::new(),
    }
}

/// The plan of one kind of data, knowing those made before; `None` without a source or a policy for
/// it.
async fn prepare_kind(
    integration: &Integration,
    kind: DataKind,
    context: &Context<'_>,
    before: &[Prepared],
) -> Option<Result<Prepared>> {
    let (sources, policy) = (&integration.sources, &integration.policy);
    match kind {
        DataKind::Billing => {
            let (source, policy) = (sources.products.as_ref()?, policy.billing.as_ref()?);
            Some(billing::prepare(context, &**source, policy).boxed().await)
        }
        DataKind::Alerts => {
            let (source, policy) = (sources.alerts.as_ref()?, policy.alerts.as_ref()?);
            let coming = configurations(before);
            Some(
                alerts::prepare(context, &**source, policy, &coming)
                    .boxed()
                    .await,
            )
        }
        DataKind::Devices => {
            let (source, policy) = (sources.devices.as_ref()?, policy.devices.as_ref()?);
            Some(devices::prepare(context, &**source, policy).boxed().await)
        }
        DataKind::Statistics => {
            let (source, policy) = (sources.statistics.as_ref()?, policy.statistics.as_ref()?);
            Some(
                statistics::prepare(context, &**source, policy)
                    .boxed()
                    .await,
            )
        }
    }
}
