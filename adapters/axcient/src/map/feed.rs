//! Events → alerts (AX-1).

use super::{Mapped, gap, instant};
use crate::client::PREFIX;
use crate::supply::Event;
use crate::wire::{EventRow, text};
use cw_sync_core::model::{Alert, AlertKey, AlertStatus, TenantKey};
use cw_sync_core::source::json::{Loose, Row};
use std::collections::{BTreeMap, BTreeSet};

/// What a successful backup puts an end to.
const ENDED_BY_SUCCESS: [&str; 2] = [BACKUP_FAILED, NO_BACKUP];

pub(super) const BACKUP_FAILED: &str = "backup_failed";
pub(super) const NO_BACKUP: &str = "no_backup";
pub(super) const DISK_USAGE: &str = "disk_usage";
pub(super) const HARDWARE_FAILURE: &str = "hardware_failure";
pub(super) const STATUS_UPDATE: &str = "status_update";
const BACKUP_SUCCEEDED: &str = "backup_succeeded";

/// The events of our own style of feed.
pub(crate) fn events(rows: Vec<Row<EventRow>>, tenant: &TenantKey) -> Mapped<Event> {
    let (mut events, mut gaps) = (Vec::new(), Vec::new());
    for (index, row) in rows.into_iter().enumerate() {
        match row.and_then(|row| event(&row, tenant)) {
            Ok(event) => events.push(event),
            Err(reason) => gaps.push(gap(format!("event in row {}", index + 1), reason)),
        }
    }
    (events, gaps)
}

fn event(row: &EventRow, tenant: &TenantKey) -> Result<Event, String> {
    let id = row
        .id
        .as_ref()
        .and_then(Loose::count)
        .ok_or("it has no id")?;
    match row.client_id.as_ref().and_then(Loose::text) {
        Some(client) if format!("{PREFIX}{client}") == tenant.as_str() => {}
        // It must not become a ticket of another company.
        Some(client) => return Err(format!("event {id} is one of client {client}")),
        None => return Err(format!("event {id} names no client")),
    }
    let lacks = |what: &str| format!("event {id} has no {what}");
    Ok(Event {
        id,
        device: text(&row.device_id),
        kind: text(&row.kind).ok_or_else(|| lacks("type"))?,
        severity: text(&row.severity).ok_or_else(|| lacks("severity"))?,
        message: text(&row.message).ok_or_else(|| lacks("message"))?,
        occurred_at: instant(&row.occurred_at).ok_or_else(|| lacks("time"))?,
    })
}

/// How one alert stands by the events that are about it.
struct Standing<'a> {
    /// The event that raised it, since it last was over.
    first: Option<&'a Event>,
    last: &'a Event,
    open: bool,
}

/// The alerts that events make. One alert stands for each device and type of event, however often
/// it happens. Ends are told of alerts that stand, and of those that these events raise.
pub(crate) fn alerts(events: &[Event], open: &BTreeSet<AlertKey>) -> Vec<Alert> {
    let mut events: Vec<_> = events.iter().collect();
    events.sort_by_key(|event| (event.occurred_at, event.id));
    let mut standing: BTreeMap<AlertKey, Standing<'_>> = BTreeMap::new();
    for event in events {
        let success = same(&event.kind, BACKUP_SUCCEEDED);
        if !success && !same(&event.severity, "info") {
            let one = standing.entry(key(event, &event.kind)).or_insert(Standing {
                first: None,
                last: event,
                open: false,
            });
            if !one.open {
                one.first = Some(event);
            }
            (one.last, one.open) = (event, true);
            continue;
        }
        let kinds = match success {
            true => ENDED_BY_SUCCESS.to_vec(),
            false => vec![event.kind.as_str()],
        };
        for kind in kinds {
            let key = key(event, kind);
            if let Some(one) = standing.get_mut(&key) {
                (one.last, one.open) = (event, false);
            } else if open.contains(&key) {
                let one = Standing {
                    first: None,
                    last: event,
                    open: false,
                };
                standing.insert(key, one);
            }
        }
    }
    let alerts = standing.into_iter().map(|(key, one)| alert(key, &one));
    alerts.collect()
}

fn alert(key: AlertKey, one: &Standing<'_>) -> Alert {
    let first = one.first.unwrap_or(one.last);
    let category = key.as_str().rsplit('/').next().unwrap_or_default();
    let category = category.to_owned();
    let severity = first.severity.to_lowercase();
    let mut alert = Alert::new(key, severity, &one.last.message, first.occurred_at);
    alert.category = category;
    alert.device.clone_from(&first.device);
    alert.changed_at = one.last.occurred_at;
    if one.open {
        alert.severity = one.last.severity.to_lowercase();
    } else {
        alert.status = AlertStatus::Resolved;
    }
    alert
}

fn key(event: &Event, kind: &str) -> AlertKey {
    let kind = kind.to_lowercase();
    match &event.device {
        Some(device) => AlertKey::from(format!("device/{device}/{kind}")),
        None => AlertKey::from(format!("client/{kind}")),
    }
}

fn same(word: &str, other: &str) -> bool {
    word.eq_ignore_ascii_case(other)
}

#[cfg(test)]
mod tests;
