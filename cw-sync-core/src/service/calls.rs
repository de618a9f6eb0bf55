//! What people and the vendor ask of a service.

use super::desk::Desk;
use super::{
    Health, HeldLease, Hosted, IntegrationHealth, JobHealth, Service, ServiceError, Upcoming,
};
use crate::engine::RunOptions;
use crate::model::{IntegrationId, TenantKey};
use crate::plan::Plan;
use crate::report::{Cause, RunReport};
use crate::schedule::{Event, Job, JobName, Schedule, Task, Zone};
use crate::store::EventId;
use chrono::{DateTime, Utc};

type Result<T, E = ServiceError> = std::result::Result<T, E>;

impl Service {
    /// Runs a sync now, for a person: what the vendor has now, whatever was counted (SW-29). A run
    /// that is cancelled says so in its report.
    ///
    /// # Errors
    ///
    /// When the integration is not hosted here, another run of it goes on for longer than
    /// [`RunOptions::wait`], or as [`Engine::run`](crate::engine::Engine::run).
    pub async fn run_now(
        &self,
        integration: &IntegrationId,
        who: &str,
        options: RunOptions,
    ) -> Result<RunReport> {
        let desk = self.desk(integration)?;
        let mut options = options;
        if options.cause == Cause::Program {
            options.cause = Cause::person(who);
        }
        let (run, _) = desk.go(Task::Sync, options, None, None).await;
        Ok(run?)
    }

    /// Applies a plan that a person approved, and only that: see
    /// [`Engine::apply`](crate::engine::Engine::apply).
    ///
    /// # Errors
    ///
    /// As [`run_now`](Self::run_now), and when the plan came out differently.
    pub async fn apply_now(
        &self,
        integration: &IntegrationId,
        approved: &Plan,
        options: RunOptions,
    ) -> Result<RunReport> {
        let desk = self.desk(integration)?;
        let (applied, _) = desk.go(Task::Sync, options, None, Some(approved)).await;
        Ok(applied?)
    }

    /// Cancels what is under way of an integration: nothing more is written, what is in flight is
    /// settled. How many runs that were.
    ///
    /// # Errors
    ///
    /// When the integration is not hosted here.
    pub fn cancel(&self, integration: &IntegrationId, who: &str) -> Result<usize> {
        let desk = self.desk(integration)?;
        Ok(desk.cancel(&format!("cancelled by {who}")))
    }

    /// Takes note of something that the vendor tells of. The jobs that are for such events do what
    /// they do in their time; it stands in the event log in any case.
    ///
    /// # Errors
    ///
    /// When the integration is not hosted here, or the store fails: then the vendor must tell again.
    pub async fn tell(
        &self,
        integration: &IntegrationId,
        tenant: impl Into<TenantKey>,
        kind: &str,
        text: &str,
    ) -> Result<Event> {
        let desk = self.desk(integration)?;
        let hosted = desk.hosted();
        let event = Event::new(tenant, kind, text, desk.now(), jobs_for(&hosted, kind));
        let events = std::slice::from_ref(&event);
        let store = hosted.engine.store();
        store.keep_events(integration, events).await?;
        self.wake(&desk);
        Ok(event)
    }

    /// Has everything about an event done again, at once and however short ago its tenant was
    /// served (AX-24): by the jobs that are for such events now.
    ///
    /// # Errors
    ///
    /// When the integration is not hosted here, there is no such event, no job is for it, or the
    /// store fails.
    pub async fn reprocess(
        &self,
        integration: &IntegrationId,
        event: EventId,
        who: &str,
    ) -> Result<Event> {
        let desk = self.desk(integration)?;
        let hosted = desk.hosted();
        let store = hosted.engine.store();
        let _alone = desk.events.lock().await;
        let known = store.event(integration, event).await?;
        let mut known = known.ok_or_else(|| ServiceError::NoSuchEvent {
            integration: integration.clone(),
            event,
        })?;
        let jobs: Vec<_> = jobs_for(&hosted, &known.kind).collect();
        if jobs.is_empty() {
            return Err(ServiceError::NobodyFor {
                integration: integration.clone(),
                kind: known.kind,
            });
        }
        known.want_again(jobs, who, desk.now());
        let events = std::slice::from_ref(&known);
        store.keep_events(integration, events).await?;
        self.wake(&desk);
        Ok(known)
    }

    /// What an integration does next by its schedules, so many times.
    ///
    /// # Errors
    ///
    /// When the integration is not hosted here.
    pub fn upcoming(&self, integration: &IntegrationId, times: usize) -> Result<Vec<Upcoming>> {
        let desk = self.desk(integration)?;
        let hosted = desk.hosted();
        let (now, zone) = (desk.now(), &hosted.integration.zone);
        Ok(upcoming(&hosted.jobs, integration, now, zone, times))
    }

    /// How everything is.
    ///
    /// # Errors
    ///
    /// When a store fails: then nothing is well.
    pub async fn health(&self) -> Result<Health> {
        let mut integrations = Vec::new();
        for desk in self.desks() {
            integrations.push(health(&desk).await?);
        }
        Ok(Health { integrations })
    }

    fn wake(&self, desk: &Desk) {
        desk.wake();
        self.0.news.notify_one();
    }
}

/// The jobs that are for a kind of events.
fn jobs_for<'a>(hosted: &'a Hosted, kind: &'a str) -> impl Iterator<Item = JobName> + 'a {
    let jobs = hosted.jobs.iter();
    let jobs = jobs.filter(move |job| match &job.schedule {
        Schedule::OnEvent(pace) => job.enabled && pace.is_for(kind),
        _ => false,
    });
    jobs.map(|job| job.name.clone())
}

/// What jobs do next, all together so many times.
pub(crate) fn upcoming(
    jobs: &[Job],
    integration: &IntegrationId,
    now: DateTime<Utc>,
    zone: &Zone,
    times: usize,
) -> Vec<Upcoming> {
    let all = jobs.iter().flat_map(|job| {
        let due = job.upcoming(integration, now, zone, times).into_iter();
        due.map(|due| Upcoming::new(due.at, job.name.clone(), due.task))
    });
    let mut all: Vec<_> = all.collect();
    all.sort();
    all.truncate(times);
    all
}

async fn health(desk: &Desk) -> Result<IntegrationHealth> {
    let known = desk.known().await?;
    let (hosted, now) = (desk.hosted(), desk.now());
    let jobs = hosted.jobs.iter().filter_map(|job| {
        let state = known.states.get(&job.name)?;
        let (last_error_at, last_error) = state.last_error.clone().unzip();
        Some(JobHealth {
            job: job.name.clone(),
            last_success: state.last_success,
            last_error_at,
            last_error,
            failures: state.failures,
            next_due: known.next(&hosted, job, now),
        })
    });
    let lease = hosted.engine.store().lease(&hosted.integration.id).await?;
    let lease = lease.filter(|lease| lease.until > now);
    Ok(IntegrationHealth {
        lease: lease.map(|lease| HeldLease::new(lease.holder, lease.until)),
        integration: hosted.integration.id.clone(),
        under_way: desk.under_way(),
        jobs: jobs.collect(),
        waiting_events: known.waiting.len(),
    })
}
