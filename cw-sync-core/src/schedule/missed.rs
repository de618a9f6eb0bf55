use super::rule::{Due, Schedule, Task};
use super::zone::Zone;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// What becomes of what fell due while nobody was there to do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Missed {
    /// It is made up for once, by the latest.
    #[default]
    RunOnce,
    /// It is left out: the latest counts only while it is at most [`Missed::ON_TIME`] old. What was
    /// tried in time, and failed, is not missed.
    Skip,
    /// Each time is made up for.
    RunAll,
}

impl Missed {
    /// How late something may be and is still on time.
    pub const ON_TIME: TimeDelta = TimeDelta::minutes(10);
}

impl Schedule {
    /// What is to be done now, in order: what fell due after `since`, which is when it was last
    /// looked after, until `now`.
    ///
    /// A count that was missed is made up for only until its sync is due: later it would be of the
    /// wrong day, under the right one's name.
    pub fn due(
        &self,
        since: DateTime<Utc>,
        now: DateTime<Utc>,
        missed: Missed,
        zone: &Zone,
    ) -> Vec<Due> {
        let mut due: Vec<_> = self
            .from(since, zone)
            .take_while(|due| due.at <= now)
            .collect();
        let last = |task| due.iter().rposition(|due: &Due| due.task == task);
        let (sync, count) = (last(Task::Sync), last(Task::Count));
        let mut place = 0;
        due.retain(|due| {
            let is_latest = [sync, count].contains(&Some(place));
            let is_too_late = due.task == Task::Count && sync.is_some_and(|sync| place < sync);
            place += 1;
            !is_too_late
                && match missed {
                    Missed::RunAll => true,
                    Missed::RunOnce => is_latest,
                    Missed::Skip => is_latest && now - due.at <= Missed::ON_TIME,
                }
        });
        due
    }
}
