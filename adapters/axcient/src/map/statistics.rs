//! A client's counters and runs → backup statistics (AX-2).

use super::health::Outcome;
use super::{Counters, Mapped, gap};
use crate::wire::{ClientRow, RunRow};
use cw_sync_core::model::{BackupStatistics, TenantKey};
use cw_sync_core::source::json::Row;

/// How many runs succeeded and failed; or which could not be counted, and why.
pub(crate) type Tally = Result<(u32, u32), (String, String)>;

/// Counts runs.
pub(crate) fn tally(runs: &[Row<RunRow>]) -> (u32, u32) {
    let outcomes = runs.iter().flatten().filter_map(Outcome::of);
    outcomes.fold((0, 0), |(good, bad), outcome| match outcome {
        Outcome::Completed => (good + 1, bad),
        Outcome::Failed => (good, bad + 1),
    })
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

    #[test]
    fn runs_that_go_on_count_for_nothing() {
        let run = |status: &str| object(json!({ "status": status }));
        let runs = ["Completed", "FAILED", "Running", "completed"].map(run);
        assert_eq!(tally(&runs), (2, 1));
    }
}
