//! Capture Client's alerts (SW-17, SW-47 to SW-50).

use super::dates::instant;
use super::{Mapped, gap, text};
use crate::wire::{AlertRow, Row};
use chrono::{DateTime, Utc};
use cw_sync_core::model::{Alert, AlertKey, AlertStatus, TenantKey};
use cw_sync_core::source::AlertQuery;
use std::collections::BTreeMap;

/// The alerts of a tenant that are asked for: those that stand, and of those that are over the ones
/// that ended lately or have a ticket. Of the same alert what was said last counts.
pub(crate) fn alerts(
    tenant: &TenantKey,
    rows: Vec<Row<AlertRow>>,
    query: &AlertQuery,
) -> Mapped<Alert> {
    let mut alerts: BTreeMap<AlertKey, Alert> = BTreeMap::new();
    let mut gaps = Vec::new();
    for (index, row) in rows.into_iter().enumerate() {
        let unnamed = format!("alert in row {}", index + 1);
        let read = row.map_err(|reason| (unnamed.clone(), reason));
        if read.as_ref().is_ok_and(|row| is_history(row, query)) {
            continue;
        }
        let read = read.and_then(|row| {
            let named = text(&row.alert_id).map(|id| format!("alert {id}"));
            alert(tenant, &row).map_err(|reason| (named.unwrap_or(unnamed), reason))
        });
        match read {
            Err((subject, reason)) => gaps.push(gap(&subject, reason)),
            Ok(alert) => {
                let is_older = |known: &Alert| known.changed_at < alert.changed_at;
                if alerts.get(&alert.key).is_none_or(is_older) {
                    alerts.insert(alert.key.clone(), alert);
                }
            }
        }
    }
    gaps.dedup();
    (alerts.into_values().collect(), gaps)
}

/// Whether it is over and nobody waits for its end. Of such a one nothing needs to be understood, or
/// what was filed wrongly once would be a gap for ever.
fn is_history(row: &AlertRow, query: &AlertQuery) -> bool {
    let has_ticket = || key(row).is_ok_and(|(key, _)| query.open.contains(&key));
    let is_news = || {
        let raised = instant(&row.created_at, "creation time").unwrap_or_default();
        let changed = changed_at(row, raised.unwrap_or_default());
        query
            .since
            .is_some_and(|since| changed.is_ok_and(|changed| since <= changed))
    };
    let is_over = matches!(
        status(row),
        Ok(AlertStatus::Resolved | AlertStatus::Deleted)
    );
    is_over && !has_ticket() && !is_news()
}

/// Its key and its stream. The two streams may have the same id.
fn key(row: &AlertRow) -> Result<(AlertKey, String), String> {
    let id = text(&row.alert_id).ok_or("it has no alertId")?;
    let source = text(&row.source).ok_or("it has no source")?;
    let source = source.to_ascii_lowercase();
    Ok((format!("{source}:{id}").into(), source))
}

/// When something was last said of it.
fn changed_at(row: &AlertRow, raised_at: DateTime<Utc>) -> Result<DateTime<Utc>, String> {
    let updated = instant(&row.updated_at, "time of its update")?;
    let closed = instant(&row.closed_at, "closing time")?;
    Ok([updated, closed]
        .into_iter()
        .flatten()
        .fold(raised_at, Ord::max))
}

fn alert(tenant: &TenantKey, row: &AlertRow) -> Result<Alert, String> {
    let (key, source) = key(row)?;
    // A ticket for the wrong company tells one customer of another's trouble.
    if let Some(other) = text(&row.tenant_id).filter(|other| other != tenant.as_str()) {
        return Err(format!("it is of tenant {other}"));
    }
    let severity = text(&row.severity).ok_or("it has no severity")?;
    let message = text(&row.message).ok_or("it has no message")?;
    let raised_at = instant(&row.created_at, "creation time")?.ok_or("it has no creation time")?;
    let mut alert = Alert::new(key, severity, message, raised_at);
    alert.category = source;
    alert.status = status(row)?;
    alert.details = text(&row.details);
    alert.console_url = text(&row.console_url);
    alert.changed_at = changed_at(row, raised_at)?;
    Ok(alert)
}

fn status(row: &AlertRow) -> Result<AlertStatus, String> {
    let status = text(&row.status).ok_or("it has no status")?;
    match status.to_ascii_lowercase().as_str() {
        "open" | "new" => Ok(AlertStatus::Open),
        "acknowledged" | "inprogress" | "in progress" => Ok(AlertStatus::Acknowledged),
        "closed" | "resolved" => Ok(AlertStatus::Resolved),
        "deleted" => Ok(AlertStatus::Deleted),
        _ => Err(format!("its status `{status}` is not known")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::rows;
    use cw_sync_core::source::Gap;
    use serde_json::{Value, json};

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn row() -> Value {
        json!({
            "alertId": "al-1", "tenantId": 7, "source": "Native", "severity": "Critical",
            "status": "open", "message": "Threat", "createdAt": "2026-11-20T08:15:00Z",
            "updatedAt": null, "closedAt": "", "consoleUrl": "https://cc.example/al-1",
        })
    }

    fn with(change: Value) -> Value {
        let mut row = row();
        row.as_object_mut()
            .unwrap()
            .extend(change.as_object().unwrap().clone());
        row
    }

    /// All of them.
    fn read(all: Vec<Value>) -> (Vec<Alert>, Vec<Gap>) {
        let since = DateTime::UNIX_EPOCH;
        alerts(
            &"7".into(),
            rows(all),
            &AlertQuery::new(Some(since), [].into()),
        )
    }

    #[test]
    fn of_those_that_are_over_only_the_ones_that_matter_are_told() {
        let closed = || with(json!({ "status": "closed", "closedAt": "2026-11-20T09:00:00Z" }));
        let told = |since: Option<&str>, open: &[&str]| {
            let open = open.iter().map(|key| AlertKey::from(*key)).collect();
            let query = AlertQuery::new(since.map(at), open);
            alerts(&"7".into(), rows(vec![closed()]), &query).0.len()
        };
        assert_eq!(told(None, &[]), 0);
        assert_eq!(told(None, &["native:al-1"]), 1);
        assert_eq!(told(Some("2026-11-20T09:00:00Z"), &[]), 1);
        assert_eq!(told(Some("2026-11-20T09:00:01Z"), &["mdr:al-1"]), 0);
        // Nor is it a gap if it cannot be read, as long as nobody waits for its end.
        let broken = || rows(vec![with(json!({ "status": "closed", "message": null }))]);
        for (open, expected) in [("mdr:al-1", 0), ("native:al-1", 1)] {
            let query = AlertQuery::new(None, [AlertKey::from(open)].into());
            let (told, gaps) = alerts(&"7".into(), broken(), &query);
            assert_eq!((told.len(), gaps.len()), (0, expected), "{open}");
        }
        for status in ["open", "acknowledged"] {
            let row = with(json!({ "status": status }));
            let (all, _) = alerts(&"7".into(), rows(vec![row]), &AlertQuery::default());
            assert_eq!(all.len(), 1, "{status}");
        }
    }

    #[test]
    fn an_alert_is_read_whole() {
        let (alerts, gaps) = read(vec![with(json!({ "details": "in invoice.exe" }))]);
        assert_eq!(gaps, []);
        let raised = at("2026-11-20T08:15:00Z");
        let mut expected = Alert::new("native:al-1", "Critical", "Threat", raised);
        "native".clone_into(&mut expected.category);
        expected.details = Some("in invoice.exe".to_owned());
        expected.console_url = Some("https://cc.example/al-1".to_owned());
        assert_eq!(alerts, [expected]);
    }

    #[test]
    fn statuses_and_times() {
        for (change, status, changed_at) in [
            (json!({}), AlertStatus::Open, "2026-11-20T08:15:00Z"),
            (
                json!({ "status": "In Progress" }),
                AlertStatus::Acknowledged,
                "2026-11-20T08:15:00Z",
            ),
            (
                json!({ "status": "CLOSED", "closedAt": "2026-11-20T09:00:00+01:00" }),
                AlertStatus::Resolved,
                "2026-11-20T08:15:00Z",
            ),
            (
                json!({ "status": "resolved", "updatedAt": "2026-11-20T10:00:00" }),
                AlertStatus::Resolved,
                "2026-11-20T10:00:00Z",
            ),
            (
                json!({ "status": "deleted" }),
                AlertStatus::Deleted,
                "2026-11-20T08:15:00Z",
            ),
        ] {
            let (alerts, gaps) = read(vec![with(change.clone())]);
            assert_eq!(gaps, [], "{change}");
            let expected = (status, at(changed_at));
            assert_eq!(
                (alerts[0].status, alerts[0].changed_at),
                expected,
                "{change}"
            );
        }
    }

    #[test]
    fn what_was_said_last_counts_in_any_order() {
        let closed = with(json!({ "status": "closed", "closedAt": "2026-11-20T09:00:00Z" }));
        for all in [vec![row(), closed.clone()], vec![closed, row()]] {
            let (alerts, _) = read(all);
            assert_eq!((alerts.len(), alerts[0].status), (1, AlertStatus::Resolved));
        }
        let (alerts, _) = read(vec![row(), with(json!({ "source": "mdr" }))]);
        assert_eq!(alerts.len(), 2, "the streams' ids are apart");
    }

    #[test]
    fn what_cannot_be_understood_is_a_gap() {
        for (change, subject, reason) in [
            (json!({ "alertId": null }), "row 1", "no alertId"),
            (json!({ "tenantId": "8" }), "al-1", "of tenant 8"),
            (json!({ "source": "" }), "al-1", "no source"),
            (json!({ "severity": true }), "al-1", "no severity"),
            (json!({ "message": " " }), "al-1", "no message"),
            (
                json!({ "status": "snoozed" }),
                "al-1",
                "`snoozed` is not known",
            ),
            (json!({ "createdAt": null }), "al-1", "no creation time"),
            (
                json!({ "createdAt": "2026-11-20" }),
                "al-1",
                "is no instant",
            ),
            (json!({ "closedAt": "yesterday" }), "al-1", "closing time"),
        ] {
            let (alerts, gaps) = read(vec![with(change.clone())]);
            assert_eq!((alerts.len(), gaps.len()), (0, 1), "{change}");
            assert!(gaps[0].subject.contains(subject), "{gaps:?}");
            assert!(gaps[0].reason.contains(reason), "{gaps:?}");
        }
    }
}
