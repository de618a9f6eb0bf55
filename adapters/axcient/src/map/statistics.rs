//! A client's counters and runs → backup statistics (AX-2).

use super::health::{Outcome, outcomes};
use super::{Counters, Mapped, gap, instant};
use crate::wire::{ClientRow, JobRow, RunRow};
use chrono::{DateTime, Utc};
use cw_sync_core::model::{BackupStatistics, TenantKey};
use cw_sync_core::source::json::Row;

/// How many runs succeeded and failed; or which could not be counted, and why.
pub(crate) type Tally = Result<(u32, u32), (String, String)>;

/// Counts a job's runs since then: how many succeeded and failed. A sum without one that cannot be
/// read is none, and so is one that lacks the run which made the job's recovery point.
pub(crate) fn tally(
    job: &JobRow,
    runs: &[Row<RunRow>],
    since: DateTime<Utc>,
) -> Result<(u32, u32), String> {
    if runs.is_empty()
        && let Some(point) = instant(&job.latest_rp).filter(|point| since <= *point)
    {
        return Err(format!(
            "no run is told, and its recovery point is of {point}"
        ));
    }
    let outcomes = outcomes(runs)?.into_iter();
    Ok(
        outcomes.fold((0, 0), |(good, bad), (_, outcome)| match outcome {
            Outcome::Completed => (good + 1, bad),
            Outcome::Failed => (good, bad + 1),
        }),
    )
}

/// The figures of a client; none for one without backups. Job figures come together or not at all:
/// a history that could not be read is no history of zero runs.
pub(crate) fn statistics(
    tenant: &TenantKey,
    client: &ClientRow,
    tally: Tally,
) -> Mapped<BackupStatistics> {
    let counters = match Counters::of(client) {
        Ok(Some(counters)) => counters,
        Ok(None) => return (Vec::new(), Vec::new()),
        Err(reason) => return (Vec::new(), vec![gap(tenant.to_string(), reason)]),
    };
    let mut statistics = BackupStatistics::new(tenant.as_str());
    statistics.servers = u32::try_from(counters.servers()).ok();
    statistics.workstations = u32::try_from(counters.workstations()).ok();
    let mut gaps = Vec::new();
    match tally {
        Ok((good, bad)) => {
            statistics.successful_jobs = Some(good);
            statistics.failed_jobs = Some(bad);
        }
        Err((subject, reason)) => gaps.push(gap(subject, reason)),
    }
    (vec![statistics], gaps)
}

#[cfg(test)]
mod tests {
    use super::*;
    use cw_sync_core::source::json::object;
    use serde_json::{Value, json};

    fn client(counters: Value) -> ClientRow {
        object(json!({ "id": 1, "devices_counters": counters })).unwrap()
    }

    #[test]
    fn unread_runs_are_no_figures_and_a_gap() {
        let row = client(json!({
            "appliance_based": [{ "type": "SERVER", "count": 2 }, { "type": "WORKSTATION", "count": 4 }],
            "d2c": [{ "type": "SERVER", "count": 1 }, { "type": "WORKSTATION", "count": 7 }],
        }));
        let tenant = TenantKey::from("EFS-1");
        let (known, gaps) = statistics(&tenant, &row, Ok((12, 3)));
        let mut expected = BackupStatistics::new("EFS-1");
        (expected.servers, expected.workstations) = (Some(3), Some(11));
        (expected.successful_jobs, expected.failed_jobs) = (Some(12), Some(3));
        assert_eq!((known, gaps.len()), (vec![expected.clone()], 0));

        let unread = Err(("runs of job 9".to_owned(), "busy".to_owned()));
        let (known, gaps) = statistics(&tenant, &row, unread);
        (expected.successful_jobs, expected.failed_jobs) = (None, None);
        assert_eq!((known, gaps.len()), (vec![expected], 1));
    }

    #[test]
    fn a_client_without_backups_has_no_statistics() {
        let row = client(json!({ "appliance_based": [], "d2c": [] }));
        let (known, gaps) = statistics(&TenantKey::from("EFS-1"), &row, Ok((0, 0)));
        assert_eq!((known.len(), gaps.len()), (0, 0));
    }

    fn counted(job: &Value, runs: &[Row<RunRow>]) -> Result<(u32, u32), String> {
        let since = "2026-11-01T00:00:00Z".parse().unwrap();
        tally(&object(job.clone()).unwrap(), runs, since)
    }

    #[test]
    fn a_job_with_a_recovery_point_ran() {
        let with = |point: &str| counted(&json!({ "latest_rp": point }), &[]);
        assert!(with("2026-11-20T02:41:00").is_err());
        assert_eq!(
            with("2026-10-20T02:41:00"),
            Ok((0, 0)),
            "before what is told"
        );
        assert_eq!(counted(&json!({}), &[]), Ok((0, 0)), "it never ran");
    }

    #[test]
    fn runs_that_go_on_count_for_nothing() {
        let run = |status: &str| object(json!({ "status": status }));
        let runs = ["Completed", "FAILED", "Running", "completed"].map(run);
        assert_eq!(counted(&json!({}), &runs), Ok((2, 1)));
    }

    #[test]
    fn runs_of_which_one_is_not_known_are_no_sum() {
        let good = json!({ "status": "Completed" });
        for bad in [json!({}), json!({ "status": "Purple" }), json!("run")] {
            let runs = [object(good.clone()), object(bad.clone())];
            assert!(counted(&json!({}), &runs).is_err(), "{bad}");
        }
    }
}
