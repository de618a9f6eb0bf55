use super::{AlertRecord, Sight, Ticketed, marker, step};
use crate::model::{Alert, AlertKey, IntegrationId, TenantKey};
use crate::policy::AlertPolicy;
use crate::source::{AlertSnapshot, Coverage};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// All records of a tenant, by key.
pub(crate) type Records = BTreeMap<AlertKey, AlertRecord>;

/// A poll of one tenant's alerts.
pub(crate) struct Poll<'a> {
    pub(crate) integration: &'a IntegrationId,
    pub(crate) tenant: &'a TenantKey,
    pub(crate) policy: &'a AlertPolicy,
    /// Alerts that have tickets: one that was forgotten goes on counting.
    pub(crate) ticketed: &'a Ticketed<'a>,
    pub(crate) now: DateTime<Utc>,
}

impl Poll<'_> {
    /// Takes the records through it, and says which keys the snapshot has several alerts under.
    /// Without a snapshot only time passes.
    pub(crate) fn take(
        &self,
        records: Records,
        snapshot: Option<&AlertSnapshot>,
    ) -> (Records, Vec<AlertKey>) {
        let (mut latest, doubled) = latest(snapshot);
        let all_open = snapshot
            .filter(|all| all.coverage == Coverage::AllOpen && all.alerts.is_complete())
            .map(|all| all.alerts.taken_at());
        let mut taken: Records = BTreeMap::new();
        for (key, record) in records {
            // What was read before its end was known says nothing against that.
            let since = all_open.filter(|at| record.ended_at.is_none_or(|ended| *at >= ended));
            let sight = match (latest.remove(&key), all_open, since) {
                (Some(alert), _, Some(_)) if alert.status.is_open() => Sight::Stands(alert),
                (Some(alert), ..) => Sight::Seen(alert),
                (None, Some(_), _) => Sight::Absent,
                (None, None, _) => Sight::Unknown,
            };
            taken.insert(key, step(record, sight, self.now, self.policy));
        }
        for (key, alert) in latest {
            let marker = marker(self.integration, self.tenant, &key);
            let before = self.ticketed.get(&marker).map_or(0, |(last, _)| *last);
            let first = AlertRecord::first(self.tenant.clone(), alert.clone(), self.now);
            let record = AlertRecord {
                occurrence: before.saturating_add(1),
                ..first
            };
            taken.insert(key, record);
        }
        (taken, doubled)
    }
}

/// The latest alert under each key, whatever their order, and the keys that have several.
fn latest(snapshot: Option<&AlertSnapshot>) -> (BTreeMap<AlertKey, &Alert>, Vec<AlertKey>) {
    let mut latest: BTreeMap<AlertKey, &Alert> = BTreeMap::new();
    let mut doubled = Vec::new();
    let alerts = snapshot.into_iter().flat_map(|all| all.alerts.items());
    for alert in alerts {
        let Some(known) = latest.get_mut(&alert.key) else {
            latest.insert(alert.key.clone(), alert);
            continue;
        };
        doubled.push(alert.key.clone());
        if rank(known) < rank(alert) {
            *known = alert;
        }
    }
    doubled.sort();
    doubled.dedup();
    (latest, doubled)
}

/// Of the same time the alert that is over counts; the rest only makes the choice the same in any
/// order.
fn rank(alert: &Alert) -> impl Ord {
    let all = serde_json::to_string(alert).unwrap_or_default();
    (alert.changed_at, alert.status, all)
}
