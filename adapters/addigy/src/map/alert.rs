//! Alerts of monitoring items, and requests of the Self Service app.

use super::{Mapped, all, text};
use crate::policy::{MONITORING, SELF_SERVICE};
use crate::wire::{AlertRow, Loose, RequestRow};
use chrono::{DateTime, Utc};
use cw_sync_core::model::{Alert, AlertKey, AlertStatus};
use cw_sync_core::source::json::Row;
use rust_decimal::Decimal;

/// The alerts that monitoring items raised, in the whole account: whose they are, their devices say.
pub(crate) fn received(rows: Vec<Row<AlertRow>>) -> Mapped<Alert> {
    let map = |row| monitoring(&row);
    all(rows, "alert", map, |alert: &Alert| alert.key.clone())
}

/// Requests of the Self Service app.
pub(crate) fn requests(rows: Vec<Row<RequestRow>>) -> Mapped<Alert> {
    let map = |row| request(&row);
    all(rows, "request", map, |alert: &Alert| alert.key.clone())
}

/// Whether it is the key of an alert that a monitoring item raised.
pub(crate) fn is_monitoring(key: &AlertKey) -> bool {
    is_of(key, MONITORING)
}

/// Whether it is the key of a request of the Self Service app.
pub(crate) fn is_request(key: &AlertKey) -> bool {
    is_of(key, SELF_SERVICE)
}

fn is_of(key: &AlertKey, stream: &str) -> bool {
    let stream = key.as_str().strip_prefix(stream);
    stream.is_some_and(|rest| rest.starts_with('/'))
}

fn monitoring(row: &AlertRow) -> Result<Alert, String> {
    let id = text(&row.id).ok_or("it has no _id")?;
    let status = match text(&row.status).as_deref() {
        Some("Unattended") => AlertStatus::Open,
        Some("Acknowledged") => AlertStatus::Acknowledged,
        Some("Resolved") => AlertStatus::Resolved,
        other => return Err(format!("alert {id} has the status {other:?}")),
    };
    let seconds = row.created_on.as_ref().and_then(Loose::number);
    let raised_at = seconds.and_then(unix);
    let raised_at = raised_at.ok_or_else(|| format!("alert {id} has no time in created_on"))?;
    let name = text(&row.name).unwrap_or_else(|| "Monitoring alert".to_owned());
    let level = text(&row.level).unwrap_or_default();
    let mut alert = Alert::new(key(MONITORING, &id), level, name, raised_at);
    MONITORING.clone_into(&mut alert.category);
    alert.status = status;
    alert.device = text(&row.agentid);
    alert.wants_ticket = row.create_ticket.as_ref().and_then(Loose::flag);
    alert.details = Some(details(row)).filter(|details| !details.is_empty());
    Ok(alert)
}

/// What was found, in lines.
fn details(row: &AlertRow) -> String {
    let value = row.value.as_ref().map(Loose::to_string);
    let found = [text(&row.fact_name), text(&row.selector), value];
    let found: Vec<_> = found.into_iter().flatten().collect();
    let category = text(&row.category).map(|category| format!("Category: {category}"));
    let remedied = row.remenabled.as_ref().and_then(Loose::flag) == Some(true);
    let remedied = remedied.then(|| "Addigy tries to remedy it.".to_owned());
    let lines = [Some(found.join(" ")), category, remedied];
    let lines = lines.into_iter().flatten().filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// A time in Unix seconds with a fraction.
fn unix(seconds: Decimal) -> Option<DateTime<Utc>> {
    let millis = seconds.checked_mul(Decimal::ONE_THOUSAND)?.trunc();
    DateTime::from_timestamp_millis(millis.try_into().ok()?)
}

fn request(row: &RequestRow) -> Result<Alert, String> {
    let id = text(&row.id).ok_or("it has no id")?;
    let status = match text(&row.status).as_deref() {
        Some("Open") => AlertStatus::Open,
        Some("Closed") => AlertStatus::Resolved,
        other => return Err(format!("request {id} has the status {other:?}")),
    };
    let time = |value: &Option<Loose>| {
        let text = text(value)?;
        let time = DateTime::parse_from_rfc3339(&text).ok()?;
        Some(time.to_utc())
    };
    let raised_at = time(&row.created_at);
    let raised_at = raised_at.ok_or_else(|| format!("request {id} has no time in created_at"))?;
    let subject = text(&row.subject).unwrap_or_else(|| "Self Service request".to_owned());
    let mut alert = Alert::new(key(SELF_SERVICE, &id), String::new(), subject, raised_at);
    SELF_SERVICE.clone_into(&mut alert.category);
    alert.status = status;
    alert.changed_at = time(&row.closed_at).unwrap_or(raised_at);
    alert.device = text(&row.agentid);
    let requester = text(&row.requester).map(|requester| format!("Requested by {requester}"));
    let parts = [requester, text(&row.message)].into_iter().flatten();
    alert.details = Some(parts.collect::<Vec<_>>().join("\n\n")).filter(|text| !text.is_empty());
    Ok(alert)
}

/// Of two streams that know nothing of each other's ids.
fn key(stream: &str, id: &str) -> AlertKey {
    format!("{stream}/{id}").into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use cw_sync_core::source::json::object;
    use serde_json::{Value, json};

    fn one(change: &Value) -> (Vec<Alert>, Vec<String>) {
        let mut alert = json!({
            "_id": "al-1", "name": "Disk almost full", "category": "storage", "level": "warning",
            "status": "Unattended", "fact_name": "Free Disk Percentage", "selector": "lessThan",
            "value": "7", "agentid": "a1", "created_on": 1_717_236_000.25, "remenabled": false,
        });
        for (name, value) in change.as_object().unwrap() {
            alert[name] = value.clone();
        }
        let (alerts, gaps) = received(vec![object(alert)]);
        (alerts, gaps.into_iter().map(|gap| gap.reason).collect())
    }

    #[test]
    fn an_alert_is_read_with_all_that_is_known_of_it() {
        let (alerts, gaps) = one(&json!({ "remenabled": "true" }));
        let alert = &alerts[0];
        assert_eq!((alert.device.as_deref(), gaps.len()), (Some("a1"), 0));
        assert_eq!(alert.key, "monitoring/al-1".into());
        assert_eq!(
            alert.raised_at.to_rfc3339(),
            "2024-06-01T10:00:00.250+00:00"
        );
        assert_eq!(alert.wants_ticket, None);
        assert_eq!(
            alert.details.as_deref(),
            Some("Free Disk Percentage lessThan 7\nCategory: storage\nAddigy tries to remedy it.")
        );
    }

    #[test]
    fn the_value_may_be_of_any_type() {
        for (value, shown) in [
            (json!(true), "true"),
            (json!(7.5), "7.5"),
            (json!(["17.5", 18]), "17.5, 18"),
            (json!({ "disk": "full" }), "{\"disk\":\"full\"}"),
            (json!(null), ""),
        ] {
            let (alerts, _) = one(&json!({ "value": value }));
            let details = alerts[0].details.as_deref().unwrap();
            let first = details.lines().next().unwrap();
            let expected = format!("Free Disk Percentage lessThan {shown}");
            assert_eq!(first, expected.trim());
        }
    }

    #[test]
    fn what_cannot_be_understood_is_a_gap() {
        for (change, reason) in [
            (json!({ "_id": null }), "it has no _id"),
            (
                json!({ "status": "New" }),
                "alert al-1 has the status Some(\"New\")",
            ),
            (
                json!({ "created_on": "soon" }),
                "alert al-1 has no time in created_on",
            ),
            (
                json!({ "created_on": 1e300 }),
                "alert al-1 has no time in created_on",
            ),
        ] {
            let (alerts, gaps) = one(&change);
            assert_eq!((alerts.len(), gaps), (0, vec![reason.to_owned()]));
        }
    }

    #[test]
    fn a_request_is_over_when_it_is_closed() {
        let request = json!({
            "id": 7, "agentid": "a1", "requester": "Iris", "subject": "Photoshop",
            "message": "Please.", "status": "Closed", "created_at": "2024-06-01T10:00:00Z",
            "closed_at": "2024-06-01T12:00:00+02:00",
        });
        let (alerts, gaps) = requests(vec![object(request)]);
        assert_eq!(gaps, []);
        assert_eq!(alerts[0].key, "self-service/7".into());
        assert_eq!(alerts[0].status, AlertStatus::Resolved);
        assert_eq!(alerts[0].changed_at, alerts[0].raised_at);
        assert_eq!(
            alerts[0].details.as_deref(),
            Some("Requested by Iris\n\nPlease.")
        );
    }
}
