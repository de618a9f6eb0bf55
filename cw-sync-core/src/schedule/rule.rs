use super::calendar::{self, CronPattern, Monthly};
use super::pace::Pace;
use super::zone::Zone;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use jiff::civil;
use serde::{Deserialize, Serialize};
use std::num::NonZeroU32;

/// When something is due. Where no zone is given, the integration's counts.
///
/// ```
/// use cw_sync_core::schedule::Schedule;
///
/// # fn demo() -> Result<(), serde_json::Error> {
/// let daily = serde_json::json!({ "daily": { "at": "06:00:00", "zone": "UTC" } });
/// let _: Schedule = serde_json::from_value(daily)?;
/// let wrong = serde_json::json!({ "daily": { "at": "06:00:00", "zone": "Mars/Base" } });
/// let error = serde_json::from_value::<Schedule>(wrong).unwrap_err();
/// assert!(error.to_string().contains("there is no time zone `Mars/Base`"));
/// # Ok(())
/// # }
/// # demo().unwrap();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Schedule {
    /// By a cron pattern.
    Cron {
        /// The pattern.
        pattern: CronPattern,
        /// Whose time it speaks.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        zone: Option<Zone>,
    },
    /// Each day at a time: nightly (MP-2), or at a fixed hour of UTC (PP-5).
    Daily {
        /// The time.
        at: NaiveTime,
        /// Whose time it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        zone: Option<Zone>,
    },
    /// Each month. With a day for counting, what is synced is what was counted on that day before
    /// (SW-28).
    Monthly {
        /// When it syncs.
        sync: Monthly,
        /// When it counts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        count: Option<Monthly>,
        /// Whose time it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        zone: Option<Zone>,
    },
    /// Again and again, by elapsed time: every hour at :00, :10, :20 where it is ten minutes and
    /// UTC hours are whole ones.
    Every {
        /// How often.
        minutes: NonZeroU32,
        /// How many new items, such as tickets, one pass makes at most (SW-47). `None`: what the
        /// policy says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at_most: Option<usize>,
    },
    /// When the vendor tells of something.
    OnEvent(Pace),
}

/// What is done when something is due.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default,
)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Task {
    /// What the vendor has to bill is read and kept; CWM is not asked.
    Count,
    /// CWM is made to agree.
    #[default]
    Sync,
}

/// Something that is due. They are in the order of time; a count comes before a sync.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Due {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub task: Task,
    /// The day of the count that it is about: that is taken, or that is synced. `None`: what the
    /// vendor has at the time is synced.
    pub counted_on: Option<NaiveDate>,
}

impl Schedule {
    /// Each day at this time of the integration's zone.
    pub fn daily(at: NaiveTime) -> Self {
        Self::Daily { at, zone: None }
    }

    /// Each day at this time of UTC, summer and winter.
    pub fn daily_utc(at: NaiveTime) -> Self {
        Self::Daily {
            at,
            zone: Some(Zone::utc()),
        }
    }

    /// Each month, what the vendor has then.
    pub fn monthly(sync: Monthly) -> Self {
        Self::Monthly {
            sync,
            count: None,
            zone: None,
        }
    }

    /// Each month, what was counted on a day before.
    pub fn count_then_sync(count: Monthly, sync: Monthly) -> Self {
        Self::Monthly {
            sync,
            count: Some(count),
            zone: None,
        }
    }

    /// Every so many minutes; 0 counts as 1.
    pub fn every(minutes: u32) -> Self {
        Self::Every {
            minutes: NonZeroU32::new(minutes).unwrap_or(NonZeroU32::MIN),
            at_most: None,
        }
    }

    /// As [`every`](Self::every), with so many new items a pass.
    pub fn every_at_most(minutes: u32, items: usize) -> Self {
        Self::Every {
            minutes: NonZeroU32::new(minutes).unwrap_or(NonZeroU32::MIN),
            at_most: Some(items),
        }
    }

    /// What is due next, strictly later than this. `None`: nothing ever, or only when something
    /// happens.
    pub fn next_due(&self, after: DateTime<Utc>, zone: &Zone) -> Option<Due> {
        let sync = self.next_of(Task::Sync, after, zone);
        let count = self.next_of(Task::Count, after, zone);
        sync.into_iter().chain(count).min()
    }

    /// When something is due next: the instant of [`next_due`](Self::next_due).
    pub fn next_after(&self, after: DateTime<Utc>, zone: &Zone) -> Option<DateTime<Utc>> {
        self.next_due(after, zone).map(|due| due.at)
    }

    /// What is due next, so many times.
    pub fn upcoming(&self, after: DateTime<Utc>, zone: &Zone, times: usize) -> Vec<Due> {
        self.from(after, zone).take(times).collect()
    }

    /// Everything that is due after an instant, in order.
    pub(super) fn from<'a>(
        &'a self,
        after: DateTime<Utc>,
        zone: &'a Zone,
    ) -> impl Iterator<Item = Due> + 'a {
        let mut next = [Task::Count, Task::Sync].map(|task| self.next_of(task, after, zone));
        std::iter::from_fn(move || {
            let first = next.iter().flatten().min().copied()?;
            let place = next.iter_mut().find(|due| **due == Some(first))?;
            *place = self.next_of(first.task, first.at, zone);
            Some(first)
        })
    }

    /// How many new items a pass makes at most.
    pub fn at_most(&self) -> Option<usize> {
        match self {
            Self::Every { at_most, .. } => *at_most,
            _ => None,
        }
    }

    fn next_of(&self, task: Task, after: DateTime<Utc>, default: &Zone) -> Option<Due> {
        let zone = self.zone(default);
        let at = self.instant_after(task, after, zone)?;
        let counted_on = match task {
            Task::Count => Some(zone.day(at)),
            Task::Sync => self.last_count(at, zone).map(|at| zone.day(at)),
        };
        Some(Due {
            at,
            task,
            counted_on,
        })
    }

    fn zone<'a>(&'a self, default: &'a Zone) -> &'a Zone {
        let own = match self {
            Self::Cron { zone, .. } | Self::Daily { zone, .. } | Self::Monthly { zone, .. } => zone,
            Self::Every { .. } | Self::OnEvent(_) => &None,
        };
        own.as_ref().unwrap_or(default)
    }

    fn instant_after(
        &self,
        task: Task,
        after: DateTime<Utc>,
        zone: &Zone,
    ) -> Option<DateTime<Utc>> {
        match (self, task) {
            (Self::Cron { pattern, .. }, Task::Sync) => {
                first(zone, after, |reading| pattern.after(reading))
            }
            (Self::Daily { at, .. }, Task::Sync) => {
                first(zone, after, |reading| calendar::daily(*at, reading))
            }
            (Self::Monthly { sync, .. }, Task::Sync) => {
                first(zone, after, |reading| sync.after(reading))
            }
            (Self::Monthly { count, .. }, Task::Count) => {
                let count = (*count)?;
                first(zone, after, |reading| count.after(reading))
            }
            (Self::Every { minutes, .. }, Task::Sync) => {
                let step = i64::from(minutes.get()) * 60;
                let begun = after.timestamp().div_euclid(step);
                DateTime::from_timestamp(begun.checked_add(1)?.checked_mul(step)?, 0)
            }
            (Self::Cron { .. } | Self::Daily { .. } | Self::Every { .. }, Task::Count)
            | (Self::OnEvent(_), _) => None,
        }
    }

    /// The last time before a sync that something was to be counted.
    fn last_count(&self, sync: DateTime<Utc>, zone: &Zone) -> Option<DateTime<Utc>> {
        // Longer than any month, and than two short ones are apart.
        let mut last = None;
        let mut at = sync.checked_sub_signed(TimeDelta::days(63))?;
        while let Some(next) = self.instant_after(Task::Count, at, zone)
            && next < sync
        {
            (at, last) = (next, Some(next));
        }
        last
    }
}

/// The first instant after another at which a clock reads one of the wanted readings. Readings are
/// taken in their order, whatever a zone makes of them: a change of clocks can neither skip one nor
/// bring one twice.
fn first(
    zone: &Zone,
    after: DateTime<Utc>,
    next: impl Fn(civil::DateTime) -> Option<civil::DateTime>,
) -> Option<DateTime<Utc>> {
    let mut reading = zone.reading(after)?;
    loop {
        reading = next(reading)?;
        let at = zone.instant(reading)?;
        if at > after {
            return Some(at);
        }
    }
}
