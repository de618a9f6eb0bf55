use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How fast what the vendor tells of gets to CWM, and how often at most (AX-4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Pace {
    /// What it is about, in the vendor's words, such as `backupEnded`. Empty: anything.
    #[serde(default)]
    pub events: BTreeSet<String>,
    /// Within how many seconds. Half of them it waits, for what else comes of the same tenant.
    pub within_seconds: u32,
    /// And no sooner than this many hours after the time before, for each tenant. 0: as often as
    /// something comes.
    #[serde(default)]
    pub hours_apart: u32,
}

impl Pace {
    /// Within so many seconds, of whatever event, so many hours apart.
    pub fn new(within_seconds: u32, hours_apart: u32) -> Self {
        Self {
            events: BTreeSet::new(),
            within_seconds,
            hours_apart,
        }
    }

    /// Only for these kinds of events.
    #[must_use]
    pub fn only_for<T: Into<String>>(mut self, events: impl IntoIterator<Item = T>) -> Self {
        self.events = events.into_iter().map(Into::into).collect();
        self
    }

    /// Whether it is about events of this kind.
    pub fn is_for(&self, event: &str) -> bool {
        self.events.is_empty() || self.events.contains(event)
    }

    /// When something that was told at `told` is due for a tenant that was last served at `last`.
    /// `at_once`: a person wants it, and nothing holds it up (AX-24).
    pub fn due(
        &self,
        told: DateTime<Utc>,
        last: Option<DateTime<Utc>>,
        at_once: bool,
    ) -> DateTime<Utc> {
        if at_once {
            return told;
        }
        let gathers = TimeDelta::seconds(i64::from(self.within_seconds / 2));
        let soonest = told + gathers;
        let apart = TimeDelta::hours(self.hours_apart.into());
        last.map_or(soonest, |last| soonest.max(last + apart))
    }
}
