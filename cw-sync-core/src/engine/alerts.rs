//! Alerts: polls the vendor, saves what it said, reads CWM's side, and plans.

use super::context::{Context, Prepared};
use super::roster::Member;
use crate::alert::{AlertRecord, Poll, Records, Ticketed, marker, occurrence_of, ticketed};
use crate::error::Result;
use crate::model::{Alert, TenantKey};
use crate::plan::RecordKey;
use crate::plan::alerts::{AlertInput, AlertTenant, Polled, finished, plan_alerts};
use crate::policy::AlertPolicy;
use crate::several::several;
use crate::source::{AlertQuery, AlertSnapshot, AlertSource};
use crate::store::AlertUpdate;
use crate::target::tickets::{Wanted, read};
use chrono::{DateTime, Utc};
use cw_manage::Id;
use futures::FutureExt;
use std::collections::{BTreeMap, BTreeSet};

/// The plan for alerts. In a run, what the poll said is in the store before CWM is asked for
/// anything; a dry run saves nothing. `coming`: the configurations that the run makes first.
pub(super) async fn prepare(
    context: &Context<'_>,
    source: &dyn AlertSource,
    policy: &AlertPolicy,
    coming: &BTreeSet<RecordKey>,
) -> Result<Prepared> {
    let ticketed = ticketed(context.links);
    let polling = Polling {
        context,
        source,
        policy,
        ticketed: &ticketed,
        since: context.store.alert_watermarks(context.integration).await?,
    };
    let (tenants, update) = polling.all().await?;
    save(context, &update).await?;

    let wanted = wanted(context, policy, &tenants, &ticketed);
    let mut actual = read(context.reader, &wanted).await?;
    actual.companies = context.companies.clone();
    let input = AlertInput {
        integration: context.integration,
        policy,
        now: context.now,
        tenants: &tenants,
        actual: &actual,
        links: context.links,
        coming,
        doubtful: &doubtful(context).await?,
        held: context.held,
    };
    let part = plan_alerts(&input);
    let finished = finished(&input);
    let mut update = AlertUpdate::default();
    let forget = finished.old.iter();
    update.forget = forget
        .map(|record| (record.tenant.clone(), record.key().clone()))
        .collect();
    update.records = finished.settled;
    save(context, &update).await?;
    let configurations = tenants.iter().flat_map(|tenant| devices(context, tenant));
    Ok(Prepared {
        part,
        known: configurations.collect(),
        agreements: BTreeMap::new(),
    })
}

/// The alerts of which an earlier run may have made a ticket, and nobody could look so far.
async fn doubtful(context: &Context<'_>) -> Result<BTreeSet<String>> {
    let open = context.store.open_intents(context.integration).await?;
    let keys = open.iter().map(|intent| intent.action.key());
    Ok(keys
        .filter_map(|key| Some(occurrence_of(&key)?.0))
        .collect())
}

async fn save(context: &Context<'_>, update: &AlertUpdate) -> Result<()> {
    if let Some(lease) = context.lease.filter(|_| !update.is_empty()) {
        context.store.save_alerts(lease, update).await?;
    }
    Ok(())
}

/// A poll of the tenants that take part.
struct Polling<'a> {
    context: &'a Context<'a>,
    source: &'a dyn AlertSource,
    policy: &'a AlertPolicy,
    ticketed: &'a Ticketed<'a>,
    since: BTreeMap<TenantKey, DateTime<Utc>>,
}

impl Polling<'_> {
    /// All tenants with their alerts, and what changed. A tenant that takes no part is not asked,
    /// and what is remembered of its alerts stays out of the plan as it is; one that cannot be read
    /// is an error of that tenant, and its alerts go on waiting.
    async fn all(&self) -> Result<(Vec<AlertTenant>, AlertUpdate)> {
        let context = self.context;
        let mut before: BTreeMap<TenantKey, Records> = BTreeMap::new();
        for record in context.store.alert_records(context.integration).await? {
            let of_tenant = before.entry(record.tenant.clone()).or_default();
            of_tenant.insert(record.key().clone(), record);
        }
        let read = context.roster.iter().map(|member| {
            let before = before.remove(&member.tenant.key).unwrap_or_default();
            self.one(member, before).boxed()
        });
        let read = several(context.at_a_time, read.collect()).await;
        let mut update = AlertUpdate::default();
        let mut tenants = Vec::with_capacity(read.len());
        for (tenant, changed, since) in read {
            update.records.extend(changed);
            let key = tenant.tenant.key.clone();
            update.watermarks.extend(since.map(|since| (key, since)));
            tenants.push(tenant);
        }
        Ok((tenants, update))
    }

    async fn one(
        &self,
        member: &Member,
        before: Records,
    ) -> (AlertTenant, Vec<AlertRecord>, Option<DateTime<Utc>>) {
        if !member.takes_part() {
            let tenant = AlertTenant {
                tenant: member.tenant.clone(),
                mapping: member.mapping.clone(),
                poll: None,
                records: Vec::new(),
            };
            return (tenant, Vec::new(), None);
        }
        let snapshot = match &member.missing {
            Some(why) => Err(why.clone()),
            None => {
                let query = self.query(&member.tenant.key, &before);
                let snapshot = self.source.alerts(&member.tenant, &query).await;
                let is_own =
                    |alert: &Alert| self.context.is_own(&member.tenant.key, &alert.listed_for);
                snapshot
                    .map(|read| AlertSnapshot {
                        alerts: read.alerts.owned(is_own),
                        ..read
                    })
                    .map_err(|error| error.to_string())
            }
        };
        let read = snapshot.as_ref().ok();
        let poll = Poll {
            integration: self.context.integration,
            tenant: &member.tenant.key,
            policy: self.policy,
            ticketed: self.ticketed,
            now: self.context.now,
        };
        let (after, doubled) = poll.take(before.clone(), read);
        let changed = after
            .iter()
            .filter(|(key, record)| before.get(*key) != Some(*record));
        let changed = changed.map(|(_, record)| record.clone()).collect();
        let since = read.and_then(|read| self.next_mark(&member.tenant.key, read));
        let tenant = AlertTenant {
            tenant: member.tenant.clone(),
            mapping: member.mapping.clone(),
            poll: Some(snapshot.map(|read| Polled {
                reported: read.alerts.items().len(),
                gaps: read.alerts.gaps().to_vec(),
                doubts: read.alerts.doubts().to_vec(),
                doubled,
            })),
            records: after.into_values().collect(),
        };
        (tenant, changed, since)
    }

    /// What came since the last whole poll, and how those stand that matter.
    fn query(&self, tenant: &TenantKey, records: &Records) -> AlertQuery {
        let matters = |record: &&AlertRecord| {
            let integration = self.context.integration;
            record.state.stands()
                && (self.policy.desk(&record.alert).is_some()
                    || self
                        .ticketed
                        .contains_key(&marker(integration, tenant, record.key())))
        };
        let open = records.values().filter(matters);
        let open = open.map(|record| record.key().clone()).collect();
        AlertQuery::new(self.since.get(tenant).copied(), open)
    }

    /// The mark moves with a whole poll only (lessons §1.15), and never past what it may have seen.
    fn next_mark(&self, tenant: &TenantKey, read: &AlertSnapshot) -> Option<DateTime<Utc>> {
        let mark = read.alerts.taken_at().min(self.context.now);
        let moves = self.since.get(tenant).is_none_or(|before| *before < mark);
        (read.alerts.is_complete() && moves).then_some(mark)
    }
}

/// What the plan needs to know of CWM.
fn wanted(
    context: &Context<'_>,
    policy: &AlertPolicy,
    tenants: &[AlertTenant],
    ticketed: &Ticketed<'_>,
) -> Wanted {
    let mut wanted = Wanted {
        boards: policy.desks().map(|desk| desk.board.clone()).collect(),
        priorities: !policy.priorities.is_empty(),
        sources: policy.desks().any(|desk| desk.source.is_some()),
        types: policy.desks().any(|desk| desk.ticket_type.is_some()),
        subtypes: policy.desks().any(|desk| desk.subtype.is_some()),
        items: policy.desks().any(|desk| desk.item.is_some()),
        teams: policy.desks().any(|desk| desk.needs_team),
        ..Wanted::default()
    };
    let enabled = |tenant: &&AlertTenant| {
        let mapping = tenant.mapping.as_ref();
        mapping.is_some_and(|mapping| mapping.enabled)
    };
    let records = tenants.iter().filter(enabled);
    let records = records.flat_map(|tenant| &tenant.records);
    for record in records.filter(|record| !record.settled) {
        let marker = marker(context.integration, &record.tenant, record.key());
        let ticket = ticketed.get(&marker);
        if let Some((_, link)) = ticket {
            wanted.tickets.insert(Id::new(link.record));
        }
        let lacks = ticket.is_none_or(|(occurrence, _)| *occurrence < record.occurrence);
        let waits = record.state.stands() || policy.ticket_when_over;
        if lacks && waits && policy.desk(&record.alert).is_some() {
            wanted
                .references
                .insert(record.reference(context.integration));
        }
    }
    wanted
}

/// The configurations of the devices that the alerts are about.
fn devices<'a>(
    context: &'a Context<'_>,
    tenant: &'a AlertTenant,
) -> impl Iterator<Item = (RecordKey, i64)> + 'a {
    let company = tenant.mapping.as_ref().map(|mapping| mapping.company);
    let named = tenant.records.iter().filter_map(move |record| {
        let device = record.alert.device.as_ref()?;
        Some(RecordKey::configuration(company?, device))
    });
    named.filter_map(|key| {
        let link = context.links.get(&key)?;
        Some((key, link.record))
    })
}
