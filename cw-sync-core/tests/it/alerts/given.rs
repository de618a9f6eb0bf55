//! Small pieces of alert tests.

use chrono::{DateTime, TimeDelta, Utc};
use cw_sync_core::alert::AlertRecord;
use cw_sync_core::model::{Alert, AlertStatus};
use cw_sync_core::policy::{AlertPolicy, Desk, Route};

/// So many minutes after the beginning of the tests' time.
pub fn at(minutes: i64) -> DateTime<Utc> {
    let start = "2026-04-15T08:00:00Z".parse::<DateTime<Utc>>().unwrap();
    start + TimeDelta::minutes(minutes)
}

/// An open alert that was raised then.
pub fn alert(key: &str, minutes: i64) -> Alert {
    let mut alert = Alert::new(key, "Critical", format!("{key} is down"), at(minutes));
    "endpoint".clone_into(&mut alert.category);
    alert
}

/// The alert as it is after a change.
pub fn changed(alert: &Alert, status: AlertStatus, minutes: i64) -> Alert {
    let mut changed = alert.clone();
    changed.status = status;
    changed.changed_at = at(minutes);
    changed
}

pub fn record(key: &str, minutes: i64) -> AlertRecord {
    AlertRecord::first("t1".into(), alert(key, minutes), at(minutes))
}

/// Everything goes to the board `Alerts`.
pub fn policy() -> AlertPolicy {
    let mut policy = AlertPolicy::new(vec![Route::to(Desk::new("Alerts", "Closed"))]);
    policy.priorities = [
        ("Critical", "Priority 1 - Critical"),
        ("High", "Priority 2 - High"),
    ]
    .map(|(severity, priority)| (severity.to_owned(), priority.to_owned()))
    .into();
    policy
}
