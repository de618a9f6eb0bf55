use cw_sync_core::model::DataKind;
use cw_sync_core::schedule::{Job, Pace, Schedule};

/// What Axcient's integration does when.
///
/// * `push`: within 60 seconds of whatever happens at a client, what it is billed for and its
///   statistics; for each client not more often than every 12 hours (AX-4, AX-16).
/// * `tickets`: within 60 seconds too, and as often as something happens: failures do not wait.
/// * `look`: every quarter of an hour for tickets, where nobody tells of what happens.
/// * `twice-a-day`: all of it, where nobody tells. Off, since with `push` it would come more often
///   than every 12 hours.
pub fn jobs() -> Vec<Job> {
    let figures = [DataKind::Billing, DataKind::Statistics];
    let mut twice = Job::new("twice-a-day", Schedule::every(720)).only_kinds(figures);
    twice.enabled = false;
    vec![
        Job::new("push", Schedule::OnEvent(Pace::new(60, 12))).only_kinds(figures),
        Job::new("tickets", Schedule::OnEvent(Pace::new(60, 0))).only_kinds([DataKind::Alerts]),
        Job::new("look", Schedule::every(15))
            .only_kinds([DataKind::Alerts])
            .with_jitter(300),
        twice.with_jitter(3_600),
    ]
}
