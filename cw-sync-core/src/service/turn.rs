//! What is to be done now, and when there will be something: pure.

use super::hosted::Hosted;
use crate::model::TenantKey;
use crate::schedule::{Due, Event, Job, JobName, JobState, Schedule, Task};
use crate::store::EventId;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// Something that a job does.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Turn {
    /// The job.
    pub job: JobName,
    /// Since when it is due.
    pub due_at: DateTime<Utc>,
    /// What is done.
    pub task: Task,
    /// The day of the count that it is about.
    pub counted_on: Option<NaiveDate>,
    /// The events that it is for.
    pub events: BTreeSet<EventId>,
    /// Their tenants.
    pub tenants: BTreeSet<TenantKey>,
    /// Whether a person wants one of them done at once.
    pub at_once: bool,
}

/// Something that a job will do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Upcoming {
    /// When.
    pub at: DateTime<Utc>,
    /// The job.
    pub job: JobName,
    /// What.
    pub task: Task,
}

/// What is known of an integration's jobs.
pub(super) struct Known {
    pub(super) states: BTreeMap<JobName, JobState>,
    pub(super) waiting: Vec<Event>,
}

impl Known {
    /// What a job is to do now, in order.
    pub(super) fn turns(&self, hosted: &Hosted, job: &Job, now: DateTime<Utc>) -> Vec<Turn> {
        let state = self.states.get(&job.name);
        let Some(state) = state.filter(|state| job.enabled && state.is_ready(now)) else {
            return Vec::new();
        };
        if matches!(job.schedule, Schedule::OnEvent(_)) {
            return self.events(job, state, now).into_iter().collect();
        }
        let (integration, zone) = (&hosted.integration.id, &hosted.integration.zone);
        let due = job.due(integration, state.since, now, zone).into_iter();
        due.map(|due: Due| Turn {
            job: job.name.clone(),
            due_at: due.at,
            task: due.task,
            counted_on: due.counted_on,
            events: BTreeSet::new(),
            tenants: BTreeSet::new(),
            at_once: false,
        })
        .collect()
    }

    /// When a job has something to do next.
    pub(super) fn next(
        &self,
        hosted: &Hosted,
        job: &Job,
        now: DateTime<Utc>,
    ) -> Option<DateTime<Utc>> {
        if !job.enabled {
            return None;
        }
        let state = self.states.get(&job.name)?;
        let ready = state.again_at.filter(|again| *again > now);
        if !self.turns_when_ready(hosted, job, now).is_empty() {
            return Some(ready.unwrap_or(now));
        }
        let next = match &job.schedule {
            Schedule::OnEvent(_) => self.deliveries(job, state).map(|(_, due)| due).min(),
            _ => {
                let (integration, zone) = (&hosted.integration.id, &hosted.integration.zone);
                let upcoming = job.upcoming(integration, now, zone, 1);
                upcoming.first().map(|due| due.at)
            }
        };
        next.map(|next| ready.map_or(next, |ready| ready.max(next)))
    }

    /// What a job would do now if nothing had failed.
    fn turns_when_ready(&self, hosted: &Hosted, job: &Job, now: DateTime<Utc>) -> Vec<Turn> {
        let mut states = self.states.clone();
        if let Some(state) = states.get_mut(&job.name) {
            state.again_at = None;
        }
        let waiting = self.waiting.clone();
        Self { states, waiting }.turns(hosted, job, now)
    }

    /// What waits for a job, with when it is due.
    fn deliveries<'a>(
        &'a self,
        job: &'a Job,
        state: &'a JobState,
    ) -> impl Iterator<Item = (&'a Event, DateTime<Utc>)> + 'a {
        self.waiting.iter().filter_map(|event| {
            let Schedule::OnEvent(pace) = &job.schedule else {
                return None;
            };
            let delivery = event.deliveries.get(&job.name)?;
            let waits = delivery.done_at.is_none();
            let due = delivery.due(pace, state.served.get(&event.tenant).copied());
            waits.then_some((event, due))
        })
    }

    /// One run for all tenants with an event that is due. Whatever else waits of these tenants is
    /// done with it.
    fn events(&self, job: &Job, state: &JobState, now: DateTime<Utc>) -> Option<Turn> {
        let due = self.deliveries(job, state).filter(|(_, due)| *due <= now);
        let due: Vec<_> = due.collect();
        let due_at = due.iter().map(|(_, due)| *due).min()?;
        let tenants: BTreeSet<_> = due.iter().map(|(event, _)| event.tenant.clone()).collect();
        let along = self.deliveries(job, state).map(|(event, _)| event);
        let along = along.filter(|event| tenants.contains(&event.tenant));
        let at_once = due.iter().any(|(event, _)| {
            let delivery = event.deliveries.get(&job.name);
            delivery.is_some_and(|delivery| delivery.wanted_by.is_some())
        });
        Some(Turn {
            job: job.name.clone(),
            due_at,
            task: Task::Sync,
            counted_on: None,
            events: along.map(|event| event.id).collect(),
            tenants,
            at_once,
        })
    }
}
