use cw_sync_core::model::DataKind;
use cw_sync_core::schedule::{Job, Pace, Schedule};

/// What is billed and the statistics, which are pushed to CWM together.
const FIGURES: [DataKind; 2] = [DataKind::Billing, DataKind::Statistics];

/// What Axcient's integration does when nobody tells it of events, as Axcient's public API does not:
/// each job's switch says which of [`jobs_when_told`] it takes the place of.
///
/// * `twice-a-day`: what clients are billed for and their statistics, every 12 hours.
/// * `look`: tickets, every quarter of an hour.
/// * `push` and `tickets` are off.
pub fn jobs() -> Vec<Job> {
    all(false)
}

/// What it does where the host tells the service of events (`Service::tell`).
///
/// * `push`: within 60 seconds of whatever happens at a client, what it is billed for and its
///   statistics; for each client not more often than every 12 hours (AX-4, AX-16).
/// * `tickets`: within 60 seconds too, and as often as something happens: failures do not wait.
/// * `look`: every quarter of an hour for tickets all the same: what ends by itself tells nothing.
/// * `twice-a-day` is off: with `push` it would come more often than every 12 hours.
pub fn jobs_when_told() -> Vec<Job> {
    all(true)
}

fn all(told: bool) -> Vec<Job> {
    let mut jobs = vec![
        Job::new("push", Schedule::OnEvent(Pace::new(60, 12))).only_kinds(FIGURES),
        Job::new("tickets", Schedule::OnEvent(Pace::new(60, 0))).only_kinds([DataKind::Alerts]),
        Job::new("look", Schedule::every(15))
            .only_kinds([DataKind::Alerts])
            .with_jitter(300),
        Job::new("twice-a-day", Schedule::every(720))
            .only_kinds(FIGURES)
            .with_jitter(3_600),
    ];
    for job in &mut jobs {
        job.enabled = match job.schedule {
            Schedule::OnEvent(_) => told,
            _ => job.name.as_str() == "look" || !told,
        };
    }
    jobs
}
