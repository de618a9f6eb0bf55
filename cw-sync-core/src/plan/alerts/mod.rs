//! Alerts → service tickets: the plan of an alert sync.

mod action;
mod actual;
mod create;
mod finished;
mod follow;
mod text;
mod ticket;

pub use action::{Draft, TicketAction, TicketRef};
pub use actual::{ActualBoard, ActualDesk, ActualStatus, ActualTicket, Names};
pub(crate) use finished::finished;

use super::{
    Change, Finding, Link, Links, Outlook, Part, RecordKey, RecordKind, Severity, TenantData,
};
use crate::alert::{AlertRecord, Ticketed, ticketed};
use crate::mapping::Mapping;
use crate::model::{AlertKey, DataKind, IntegrationId, Tenant, TenantKey};
use crate::policy::AlertPolicy;
use crate::source::Gap;
use crate::trouble;
use chrono::{DateTime, Utc};
use cw_manage::Id;
use std::collections::{BTreeMap, BTreeSet};
use ticket::{NoTicket, Subject};

/// All that a plan is made from.
#[derive(Debug)]
pub struct AlertInput<'a> {
    /// Whose tickets they are.
    pub integration: &'a IntegrationId,
    /// How it behaves.
    pub policy: &'a AlertPolicy,
    /// When the plan is made.
    pub now: DateTime<Utc>,
    /// All tenants, in any order.
    pub tenants: &'a [AlertTenant],
    /// What CWM holds.
    pub actual: &'a ActualDesk,
    /// What we remember of records that we wrote, by natural key; no two of one record.
    pub links: &'a Links,
    /// Configurations that the same run makes or takes over first, by natural key.
    pub coming: &'a BTreeSet<RecordKey>,
    /// Alerts of which a ticket may have been made that is not known, by the part of the reference
    /// that all their occurrences share. They get no other.
    pub doubtful: &'a BTreeSet<String>,
    /// What CWM refused too often to be tried now, by natural key, with the hash of what was tried.
    /// It is planned, to be told, and takes no place of what can be tried.
    pub held: &'a BTreeMap<RecordKey, String>,
}

/// One tenant with what is known of it.
#[derive(Debug, Clone)]
pub struct AlertTenant {
    /// The tenant.
    pub tenant: Tenant,
    /// Its place in CWM, if it has one.
    pub mapping: Option<Mapping>,
    /// What the poll found, or why it failed; `None` where there was none.
    pub poll: Option<Result<Polled, String>>,
    /// Its alerts as they stand after the poll, one per key.
    pub records: Vec<AlertRecord>,
}

/// What a poll found, besides the alerts.
#[derive(Debug, Clone, Default)]
pub struct Polled {
    /// How many alerts there were.
    pub reported: usize,
    /// What could not be read.
    pub gaps: Vec<Gap>,
    /// What looks odd and is no gap.
    pub doubts: Vec<Gap>,
    /// Keys that came with several alerts.
    pub doubled: Vec<AlertKey>,
}

/// Makes the plan. What has no ticket yet and gets none in this plan goes on waiting.
pub fn plan_alerts(input: &AlertInput<'_>) -> Part {
    let mut making = Making {
        input,
        ticketed: ticketed(input.links),
        open: open(input),
        part: Part::new(DataKind::Alerts),
        steps: Vec::new(),
        new: Vec::new(),
    };
    for tenant in input.tenants {
        making.tenant(tenant);
    }
    making.finish()
}

fn enabled(tenant: &AlertTenant) -> Option<&Mapping> {
    tenant.mapping.as_ref().filter(|mapping| mapping.enabled)
}

/// The tenants' tickets that are not closed. One ticket may stand for several occurrences.
fn open<'a>(input: &AlertInput<'a>) -> BTreeMap<&'a TenantKey, BTreeSet<i64>> {
    let mut open: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for link in input.links.values() {
        let ticket = input.actual.tickets.get(&Id::new(link.record));
        if let (RecordKind::Ticket, Some(tenant), Some(ticket)) =
            (link.key.kind, &link.tenant, ticket)
            && !ticket.closed
        {
            open.entry(tenant).or_default().insert(link.record);
        }
    }
    open
}

/// The place of an alert's steps in the plan: by tenant, the oldest alert first.
type Place<'a> = (&'a TenantKey, DateTime<Utc>, &'a AlertKey);

/// A plan in the making.
struct Making<'a> {
    input: &'a AlertInput<'a>,
    ticketed: Ticketed<'a>,
    /// Each tenant's tickets that are not closed.
    open: BTreeMap<&'a TenantKey, BTreeSet<i64>>,
    part: Part,
    steps: Vec<(Place<'a>, Vec<Change>)>,
    /// Alerts that are to get a ticket.
    new: Vec<(Place<'a>, Vec<Change>)>,
}

impl<'a> Making<'a> {
    fn find(
        &mut self,
        severity: Severity,
        tenant: &AlertTenant,
        subject: Option<&str>,
        message: impl Into<String>,
    ) {
        let finding = Finding::new(severity, DataKind::Alerts, &tenant.tenant.key, message);
        let finding = finding.about(subject.map(str::to_owned));
        self.part.findings.push(finding);
    }

    fn tenant(&mut self, tenant: &'a AlertTenant) {
        let (outlook, allowed) = self.outlook(tenant);
        if let Outlook::Failed(message) = &outlook {
            self.find(Severity::Error, tenant, None, message.as_str());
        }
        let polled = tenant.poll.as_ref().and_then(|poll| poll.as_ref().ok());
        let mut data = TenantData::new(polled.map(|polled| polled.reported), outlook);
        data.in_force = Some(self.open.get(&tenant.tenant.key).map_or(0, BTreeSet::len));
        self.part.tenants.insert(tenant.tenant.key.clone(), data);
        if let Some(mapping) = enabled(tenant) {
            if let Some(polled) = polled {
                self.polled(tenant, polled);
            }
            self.records(tenant, mapping, allowed);
        }
    }

    fn polled(&mut self, tenant: &AlertTenant, polled: &Polled) {
        for gap in &polled.gaps {
            self.find(
                Severity::Error,
                tenant,
                Some(&gap.subject),
                gap.reason.as_str(),
            );
        }
        for doubt in &polled.doubts {
            let subject = Some(doubt.subject.as_str());
            self.find(Severity::Warning, tenant, subject, doubt.reason.as_str());
        }
        for key in &polled.doubled {
            let message = "the vendor lists several alerts under this key; the latest counts";
            self.find(Severity::Warning, tenant, Some(key.as_str()), message);
        }
    }

    fn records(&mut self, tenant: &'a AlertTenant, mapping: &Mapping, allowed: bool) {
        let mut refused: BTreeMap<String, usize> = BTreeMap::new();
        let mut stale = 0_usize;
        for record in &tenant.records {
            let subject = Subject {
                input: self.input,
                ticketed: &self.ticketed,
                tenant,
                mapping,
                allowed,
                record,
            };
            let place = (&tenant.tenant.key, record.alert.raised_at, record.key());
            let step = subject.decide();
            for (severity, message) in step.findings {
                self.find(severity, tenant, Some(record.key().as_str()), message);
            }
            self.part.ties.extend(step.tie);
            self.steps.push((place, step.changes));
            match step.ticket {
                Some(Ok(changes)) => self.new.push((place, changes)),
                Some(Err(NoTicket::Refused(why))) => *refused.entry(why).or_default() += 1,
                Some(Err(NoTicket::Stale)) => stale += 1,
                None => {}
            }
        }
        for (why, alerts) in refused {
            let message = format!("{alerts} alerts wait for a ticket: {why}");
            self.find(Severity::Error, tenant, None, message);
        }
        if stale > 0 {
            let days = self.input.policy.summarise_after_days.unwrap_or_default();
            let message = format!(
                "{stale} alerts stand that were raised more than {days} days ago; they get no \
                 tickets of their own"
            );
            self.find(Severity::Warning, tenant, None, message);
        }
    }

    /// How the tenant stands, and whether it may have new tickets.
    fn outlook(&self, tenant: &AlertTenant) -> (Outlook, bool) {
        let Some(mapping) = &tenant.mapping else {
            return (Outlook::Ignored("not mapped".to_owned()), false);
        };
        if !mapping.enabled {
            return (Outlook::Ignored("sync is off".to_owned()), false);
        }
        let company = self.input.actual.companies.get(&mapping.company);
        let company = match company {
            Some(company) => company.check(&self.input.policy.company_statuses),
            None => Err(format!(
                "company {} does not exist in CWM; check the mapping",
                mapping.company
            )),
        };
        let allowed = company.is_ok();
        let outlook = match (company, &tenant.poll) {
            (Err(why), _) => Outlook::Failed(why),
            (Ok(()), Some(Err(why))) => Outlook::Failed(why.clone()),
            (Ok(()), None) => Outlook::Failed("its alerts were not read".to_owned()),
            (Ok(()), Some(Ok(_))) => Outlook::Synced,
        };
        (outlook, allowed)
    }

    fn finish(mut self) -> Part {
        let held = self.input.held;
        let (mut refused, new): (Vec<_>, Vec<_>) = std::mem::take(&mut self.new)
            .into_iter()
            .partition(|(_, changes)| changes.iter().any(|change| trouble::is_held(change, held)));
        self.steps.append(&mut refused);
        // The oldest alerts of all tenants first; what is over the limit waits.
        self.new = new;
        self.new
            .sort_by_key(|((tenant, raised_at, key), _)| (*raised_at, *tenant, *key));
        let limit = self.input.policy.new_per_poll;
        let waiting = self.new.len().saturating_sub(limit);
        self.new.truncate(limit);
        if waiting > 0 {
            self.part.findings.push(Finding {
                severity: Severity::Warning,
                kind: DataKind::Alerts,
                tenant: None,
                subject: None,
                message: format!(
                    "{waiting} more alerts wait for a ticket; a run makes {limit} at most"
                ),
            });
        }
        self.steps.append(&mut self.new);
        self.steps.sort_by_key(|(place, _)| *place);
        let changes = self.steps.into_iter().flat_map(|(_, changes)| changes);
        self.part.changes = changes.collect();
        self.part
            .ties
            .sort_by(|a: &Link, b: &Link| a.key.cmp(&b.key));
        self.part.findings.sort();
        self.part
    }
}
