use super::{AlertRecord, AlertState};
use crate::model::Alert;
use crate::policy::AlertPolicy;
use chrono::{DateTime, Utc};

/// What a poll says of an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sight<'a> {
    /// It is there.
    Seen(&'a Alert),
    /// It is there, and stands, in a complete snapshot of all that stand.
    Stands(&'a Alert),
    /// All open alerts were read, and it is not among them.
    Absent,
    /// Nothing: the poll failed, was partial, or asked for changes only.
    Unknown,
}

/// Takes a record through one poll.
///
/// * What the vendor said before it said what is known is stale, and changes nothing: a raise that
///   comes after its resolve opens no ticket.
/// * A raise that is later than the end is a new occurrence. One that is not later, of an alert
///   that had only vanished, is the old one that was overlooked.
/// * Only `absences` complete snapshots in a row make an alert vanish, and as many that list one
///   which is over make it a new occurrence: not every vendor has a time of what was opened again.
#[must_use]
pub fn step(
    mut record: AlertRecord,
    sight: Sight<'_>,
    now: DateTime<Utc>,
    policy: &AlertPolicy,
) -> AlertRecord {
    if let AlertState::Suppressed { until } = record.state
        && until <= now
    {
        record.state = AlertState::said(record.alert.status);
    }
    match sight {
        Sight::Unknown => record,
        Sight::Absent => absent(record, now, policy),
        Sight::Stands(alert)
            if record.state == AlertState::Resolved
                && alert.changed_at <= record.alert.changed_at =>
        {
            returned(record, alert, now, policy)
        }
        Sight::Seen(alert) | Sight::Stands(alert) if alert.changed_at < record.alert.changed_at => {
            record
        }
        Sight::Seen(alert) | Sight::Stands(alert) => seen(record, alert, now),
    }
}

/// An alert that was over is listed as standing, and says nothing of when it was opened again.
/// Once may be an old list.
fn returned(
    mut record: AlertRecord,
    alert: &Alert,
    now: DateTime<Utc>,
    policy: &AlertPolicy,
) -> AlertRecord {
    record.returns += 1;
    if record.returns >= policy.absences.max(1) {
        record.state = AlertState::said(alert.status);
        record.alert = alert.clone();
        raise(&mut record, now);
    }
    record
}

/// It is raised once more.
fn raise(record: &mut AlertRecord, now: DateTime<Utc>) {
    record.occurrence += 1;
    record.repeats = 0;
    record.absences = 0;
    record.returns = 0;
    record.settled = false;
    record.first_seen = now;
    record.last_seen = now;
}

fn absent(mut record: AlertRecord, now: DateTime<Utc>, policy: &AlertPolicy) -> AlertRecord {
    record.returns = 0;
    if record.state.stands() {
        record.absences += 1;
        if record.absences >= policy.absences.max(1) {
            record.state = AlertState::Vanished;
            record.ended_at = Some(now);
        }
    }
    record
}

fn seen(mut record: AlertRecord, alert: &Alert, now: DateTime<Utc>) -> AlertRecord {
    let is_later = alert.changed_at > record.alert.changed_at;
    let was = record.state;
    record.returns = 0;
    if was == AlertState::Resolved && !is_later {
        return record;
    }
    let said = AlertState::said(alert.status);
    record.absences = 0;
    record.last_seen = now;
    match (was.stands(), said.stands()) {
        (true, true) => {
            if alert.status != record.alert.status {
                // Who suppressed it does not want to hear of that either.
                if !matches!(was, AlertState::Suppressed { .. }) {
                    record.state = said;
                }
            } else if is_later {
                record.repeats += 1;
            }
        }
        (true, false) => {
            record.state = said;
            record.ended_at = Some(now);
        }
        (false, true) => {
            record.state = said;
            record.settled = false;
            if is_later {
                raise(&mut record, now);
            }
        }
        // Over is over, in whichever way.
        (false, false) => record.state = said,
    }
    record.alert = alert.clone();
    record
}
