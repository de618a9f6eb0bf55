//! What is kept of a turn.

use super::desk::Desk;
use super::end::End;
use super::hosted::Hosted;
use super::turn::{Turn, Wait};
use crate::error::Result;
use crate::report::RunReport;
use crate::schedule::{Event, Job, JobName, JobState, Schedule, Task, Tried, pause};
use crate::store::StoreError;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeSet;

/// How often something is tried that comes to its end and leaves something for another try.
const TRIES: u32 = 8;

/// What comes again within this time by itself is not tried in between.
const SOON: TimeDelta = TimeDelta::hours(1);

/// For so long events wait for a job that is not hosted: another program may do it, such as the one
/// that is being replaced.
const GONE_AFTER: TimeDelta = TimeDelta::days(1);

impl Desk {
    /// Keeps what came of a turn of a job as it was `hosted`. What a reset took away meanwhile stays
    /// so.
    pub(super) async fn remember(
        &self,
        hosted: &Hosted,
        job: &Job,
        turn: &Turn,
        result: Option<&Result<RunReport>>,
        end: &End,
    ) -> Result<(), StoreError> {
        let (store, id) = (hosted.engine.store(), &hosted.integration.id);
        let now = self.now();
        metrics::counter!("cw_sync_jobs_total", "result" => end.name()).increment(1);
        let wait = match end {
            End::Busy(until) => Some(Wait::new(turn.due_at, now, *until)),
            _ => None,
        };
        self.wait(&job.name, wait);
        if matches!(end, End::Closing | End::Busy(_)) || self.is_dismissed() {
            return Ok(());
        }
        self.note_events(job, turn, result, end).await?;
        loop {
            let Some(before) = store.job_states(id).await?.remove(&job.name) else {
                return Ok(());
            };
            let mut after = before.clone();
            keep(&mut after, hosted, job, turn, end, now);
            if store.change_job_state(id, Some(&before), &after).await? {
                return Ok(());
            }
        }
    }

    /// What came of the events of a turn (AX-23).
    async fn note_events(
        &self,
        job: &Job,
        turn: &Turn,
        result: Option<&Result<RunReport>>,
        end: &End,
    ) -> Result<(), StoreError> {
        let hosted = self.hosted();
        let (store, id) = (hosted.engine.store(), &hosted.integration.id);
        let now = self.now();
        let _alone = self.events.lock().await;
        let mut noted = Vec::new();
        for (event, wanted_at) in &turn.wanted {
            if let Some(mut event) = store.event(id, *event).await?
                && note(&mut event, job, *wanted_at, result, end, now)
            {
                noted.push(event);
            }
        }
        match noted.as_slice() {
            [] => Ok(()),
            noted => store.keep_events(id, noted).await,
        }
    }

    /// Gives up what waits for a job that is no more, or off: nobody would ever do it, and the log
    /// would never forget it.
    pub(super) async fn give_up_gone(&self, waiting: &[Event]) -> Result<(), StoreError> {
        let hosted = self.hosted();
        let (store, id) = (hosted.engine.store(), &hosted.integration.id);
        let now = self.now();
        let is_gone = |event: &Event| gone(event, &hosted, now).next().is_some();
        if !waiting.iter().any(is_gone) {
            return Ok(());
        }
        let _alone = self.events.lock().await;
        let mut given_up = Vec::new();
        for mut event in store.waiting_events(id).await? {
            let gone: BTreeSet<_> = gone(&event, &hosted, now).cloned().collect();
            if gone.is_empty() {
                continue;
            }
            for (job, delivery) in &mut event.deliveries {
                if gone.contains(job) {
                    let why = format!(
                        "there is no job `{job}` any more, or it is switched off; nothing was done"
                    );
                    delivery.give_up(now, why);
                }
            }
            given_up.push(event);
        }
        store.keep_events(id, &given_up).await
    }
}

/// The jobs that an event waits for, and that are no more, or off.
fn gone<'a>(
    event: &'a Event,
    hosted: &'a Hosted,
    now: DateTime<Utc>,
) -> impl Iterator<Item = &'a JobName> {
    let is_hosted = |name: &JobName| {
        let mut jobs = hosted.jobs.iter();
        let is_on = |job: &Job| job.enabled && matches!(job.schedule, Schedule::OnEvent(_));
        jobs.any(|job| job.name == *name && is_on(job))
    };
    let deliveries = event.deliveries.iter();
    let gone = deliveries.filter(move |(name, delivery)| {
        delivery.done_at.is_none() && delivery.wanted_at + GONE_AFTER < now && !is_hosted(name)
    });
    gone.map(|(name, _)| name)
}

/// How far a job is after a turn.
fn keep(
    state: &mut JobState,
    hosted: &Hosted,
    job: &Job,
    turn: &Turn,
    end: &End,
    now: DateTime<Utc>,
) {
    let (id, zone) = (&hosted.integration.id, &hosted.integration.zone);
    let next = job.upcoming(id, now, zone, 1).first().map(|next| next.at);
    let known = state.tried.filter(|tried| tried.due_at == turn.due_at);
    let times = known.map_or(0, |tried| tried.times).saturating_add(1);
    let pace = match &job.schedule {
        Schedule::OnEvent(pace) => Some(pace),
        _ => None,
    };
    let stays_due = match end {
        End::Failed(_) => true,
        // What is left of an event waits by itself, and keeps nothing else waiting.
        End::Left(_) => {
            let is_soon = next.is_some_and(|next| next - now <= SOON);
            pace.is_none() && times < TRIES && !is_soon
        }
        _ => false,
    };
    match end {
        End::Busy(_) | End::Closing => return,
        End::Done => state.succeeded(now),
        End::Cancelled(_) => state.again_at = None,
        End::Failed(why) => state.failed(now, why),
        End::Left(left) if stays_due => state.failed(now, &left.why),
        End::Left(left) => state.fell_short(now, &left.why),
        End::FellShort(why) => state.fell_short(now, why),
    }
    // What was counted in part, or left, does not keep waiting what is due next.
    if let (true, Some(next)) = (
        matches!(end, End::Left(_)) || turn.task == Task::Count,
        next,
    ) {
        state.again_at = state.again_at.map(|again| again.min(next));
    }
    state.tried = stays_due.then(|| Tried::new(turn.due_at, times));
    match pace {
        None if !stays_due => state.since = state.since.max(turn.due_at),
        Some(pace) if !stays_due => {
            let served = turn.tenants.iter();
            let served = served.filter(|tenant| !end.leaves(tenant));
            state.serve(served, now, pace.hours_apart);
        }
        _ => {}
    }
    if hosted.revision.is_none_or(|ours| ours >= state.revision) {
        state.schedule = job.schedule.clone();
        state.revision = hosted.revision.unwrap_or(state.revision);
    }
}

/// What came of an event, if it is the one that the turn was for.
fn note(
    event: &mut Event,
    job: &Job,
    wanted_at: DateTime<Utc>,
    result: Option<&Result<RunReport>>,
    end: &End,
    now: DateTime<Utc>,
) -> bool {
    let tenant = event.tenant.clone();
    let delivery = event.deliveries.get_mut(&job.name);
    // It is wanted again meanwhile (AX-24): the run may not have seen what that is about.
    let Some(delivery) = delivery.filter(|delivery| delivery.wanted_at == wanted_at) else {
        return false;
    };
    let report = result.and_then(|result| result.as_ref().ok());
    let errors = || report.map_or_else(Vec::new, |report| report.errors_of(&tenant));
    delivery.run = report.map(|report| report.run);
    delivery.attempts = delivery.attempts.saturating_add(1);
    delivery.again_at = None;
    match end {
        End::Busy(_) | End::Closing => return false,
        End::Failed(why) => delivery.errors = vec![why.clone()],
        End::Cancelled(why) => delivery.give_up(now, format!("cancelled: {why}")),
        End::Left(left) if end.leaves(&tenant) => {
            delivery.errors = errors();
            if delivery.errors.is_empty() {
                delivery.errors.push(left.why.clone());
            }
            match delivery.attempts < TRIES {
                true => delivery.again_at = Some(now + pause(delivery.attempts)),
                false => delivery.done_at = Some(now),
            }
        }
        End::Done | End::FellShort(_) | End::Left(_) => {
            delivery.done_at = Some(now);
            delivery.errors = errors();
        }
    }
    true
}
