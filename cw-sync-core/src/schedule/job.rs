use super::missed::Missed;
use super::rule::{Due, Schedule};
use super::zone::Zone;
use crate::model::{DataKind, IntegrationId};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt;

/// The name of a job within its integration.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct JobName(String);

impl JobName {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T: Into<String>> From<T> for JobName {
    fn from(name: T) -> Self {
        Self(name.into())
    }
}

impl fmt::Display for JobName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A part of an integration that is done by itself, and when.
///
/// ```
/// use cw_sync_core::model::DataKind;
/// use cw_sync_core::schedule::{Job, Schedule};
///
/// // At most 100 new tickets, every ten minutes (SW-47).
/// let alerts = Job::new("alerts", Schedule::every_at_most(10, 100)).only_kinds([DataKind::Alerts]);
/// assert!(alerts.enabled);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Job {
    /// Its name.
    pub name: JobName,
    /// When it is done.
    pub schedule: Schedule,
    /// The kinds of data that it syncs; `None`: all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kinds: Option<BTreeSet<DataKind>>,
    /// What becomes of times that were missed.
    #[serde(default)]
    pub missed: Missed,
    /// By how many seconds at most it comes late on purpose, so that not everybody's comes at once:
    /// each integration's by its own number, which never changes.
    #[serde(default)]
    pub jitter_seconds: u32,
    /// Whether it is done at all.
    #[serde(default = "yes")]
    pub enabled: bool,
}

fn yes() -> bool {
    true
}

impl Job {
    /// A job of all kinds of data, that is made up for once and comes on the second.
    pub fn new(name: impl Into<JobName>, schedule: Schedule) -> Self {
        Self {
            name: name.into(),
            schedule,
            kinds: None,
            missed: Missed::default(),
            jitter_seconds: 0,
            enabled: true,
        }
    }

    /// Only these kinds of data.
    #[must_use]
    pub fn only_kinds(mut self, kinds: impl IntoIterator<Item = DataKind>) -> Self {
        self.kinds = Some(kinds.into_iter().collect());
        self
    }

    /// What becomes of times that were missed.
    #[must_use]
    pub fn when_missed(mut self, missed: Missed) -> Self {
        self.missed = missed;
        self
    }

    /// Up to so many seconds late.
    #[must_use]
    pub fn with_jitter(mut self, seconds: u32) -> Self {
        self.jitter_seconds = seconds;
        self
    }

    /// By how much it comes late for this integration.
    pub fn jitter(&self, integration: &IntegrationId) -> TimeDelta {
        let name = format!("{integration}\n{}", self.name);
        let hash = Sha256::digest(name);
        let number = hash
            .iter()
            .take(8)
            .fold(0, |number, byte| (number << 8) | u64::from(*byte));
        let late = number % (u64::from(self.jitter_seconds) + 1);
        TimeDelta::seconds(i64::try_from(late).unwrap_or_default())
    }

    /// As [`Schedule::due`], late as the job is for this integration. The instants are those of the
    /// schedule.
    pub fn due(
        &self,
        integration: &IntegrationId,
        since: DateTime<Utc>,
        now: DateTime<Utc>,
        zone: &Zone,
    ) -> Vec<Due> {
        if !self.enabled {
            return Vec::new();
        }
        let now = now - self.jitter(integration);
        self.schedule.due(since, now, self.missed, zone)
    }

    /// What it does next, so many times: with the instants at which it is really done.
    pub fn upcoming(
        &self,
        integration: &IntegrationId,
        now: DateTime<Utc>,
        zone: &Zone,
        times: usize,
    ) -> Vec<Due> {
        if !self.enabled {
            return Vec::new();
        }
        let late = self.jitter(integration);
        let mut due = self.schedule.upcoming(now - late, zone, times);
        due.iter_mut().for_each(|due| due.at += late);
        due
    }
}
