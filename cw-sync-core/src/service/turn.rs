//! What is to be done now, and when there will be something: pure.

use super::hosted::Hosted;
use crate::model::TenantKey;
use crate::schedule::{Due, Event, Job, JobName, JobState, Missed, Schedule, Task, Tried};
use crate::store::EventId;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use std::cmp::Ordering;
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
    /// Since when each event is wanted that it is for. One that is wanted again meanwhile is not
    /// done with it.
    pub(super) wanted: BTreeMap<EventId, DateTime<Utc>>,
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
    /// How far the jobs are that are done by it as it is hosted.
    pub(super) states: BTreeMap<JobName, JobState>,
    /// Those that begin now, with what was kept of them before.
    pub(super) begun: Vec<(Option<JobState>, JobState)>,
    pub(super) waiting: Vec<Event>,
}

/// A turn that another holder of the lease keeps waiting.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wait {
    /// Since when it is due.
    pub(super) due_at: DateTime<Utc>,
    /// When to look again.
    pub(super) again_at: DateTime<Utc>,
}

impl Wait {
    /// Until a lease ends, for a dead holder does not renew it, and a minute at most.
    pub(super) fn new(due_at: DateTime<Utc>, now: DateTime<Utc>, until: DateTime<Utc>) -> Self {
        let soonest = now + TimeDelta::seconds(1);
        let latest = now + TimeDelta::minutes(1);
        let again_at = until.clamp(soonest, latest);
        Self { due_at, again_at }
    }

    /// A job that waits so. Somebody is there to do what is due: it is not missed.
    fn on(self, state: &mut JobState) {
        let again = state
            .again_at
            .map_or(self.again_at, |again| again.max(self.again_at));
        state.again_at = Some(again);
        let tried = state.tried.filter(|tried| tried.due_at >= self.due_at);
        state.tried = tried.or(Some(Tried::new(self.due_at, 0)));
    }
}

impl Known {
    /// From what is kept. A job that is new begins now, and so does one that a newer revision of the
    /// record sets otherwise; one that a newer revision than ours set otherwise is not ours to do.
    pub(super) fn new(
        hosted: &Hosted,
        mut kept: BTreeMap<JobName, JobState>,
        waiting: Vec<Event>,
        waits: &BTreeMap<JobName, Wait>,
        now: DateTime<Utc>,
    ) -> Self {
        let (mut states, mut begun) = (BTreeMap::new(), Vec::new());
        for job in &hosted.jobs {
            let since = now - job.jitter(&hosted.integration.id);
            let before = kept.remove(&job.name);
            let newer = |state: &JobState| hosted.revision.map(|ours| ours.cmp(&state.revision));
            let mut state = match &before {
                Some(state) if state.is_of(job) => state.clone(),
                Some(state) => match newer(state) {
                    Some(Ordering::Less) => continue,
                    Some(Ordering::Greater) => state.clone().begun_anew(job, since),
                    // Another program of the same revision has another idea of the job, an older
                    // release for instance: what falls due by either is done.
                    Some(Ordering::Equal) | None => state.clone(),
                },
                None => JobState::new(job, since),
            };
            if before.as_ref() != Some(&state) {
                state.revision = hosted.revision.unwrap_or_default();
                begun.push((before, state.clone()));
            }
            if let Some(wait) = waits.get(&job.name) {
                wait.on(&mut state);
            }
            states.insert(job.name.clone(), state);
        }
        Self {
            states,
            begun,
            waiting,
        }
    }

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
        let mut due = job.due(integration, state.since, now, zone);
        if let (Missed::Skip, Some(tried)) = (job.missed, state.tried) {
            let late = job.clone().when_missed(Missed::RunOnce);
            let late = late.due(integration, state.since, now, zone).into_iter();
            let late = late.filter(|late| late.at == tried.due_at && !due.contains(late));
            let late: Vec<_> = late.collect();
            due.splice(..0, late);
        }
        let due = due.into_iter();
        due.map(|due: Due| Turn {
            job: job.name.clone(),
            due_at: due.at,
            task: due.task,
            counted_on: due.counted_on,
            events: BTreeSet::new(),
            tenants: BTreeSet::new(),
            at_once: false,
            wanted: BTreeMap::new(),
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
        let ready = Self {
            states,
            begun: Vec::new(),
            waiting: self.waiting.clone(),
        };
        ready.turns(hosted, job, now)
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
        let along = along.filter_map(|event| {
            let delivery = event.deliveries.get(&job.name)?;
            Some((event.id, delivery.wanted_at))
        });
        let wanted: BTreeMap<_, _> = along.collect();
        let at_once = due.iter().any(|(event, _)| {
            let delivery = event.deliveries.get(&job.name);
            delivery.is_some_and(|delivery| delivery.wanted_by.is_some())
        });
        Some(Turn {
            job: job.name.clone(),
            due_at,
            task: Task::Sync,
            counted_on: None,
            events: wanted.keys().copied().collect(),
            tenants,
            at_once,
            wanted,
        })
    }
}
