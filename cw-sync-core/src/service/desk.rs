//! One integration's work.

use super::hosted::Hosted;
use super::turn::{Known, Turn};
use super::{Finished, LOOK_AGAIN, UnderWay, until};
use crate::engine::{Cancel, Integration, RunOptions};
use crate::error::{Error, Result};
use crate::plan::Plan;
use crate::report::{Cause, RunReport};
use crate::schedule::{Event, Job, JobState, Schedule, Task};
use crate::store::{RunId, StoreError};
use chrono::{DateTime, Utc};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

/// What is told when the service stops.
const CLOSING: &str =
    "the service is shutting down; what was not done is done after its next start";

/// An integration, and what goes on with it.
#[derive(Debug)]
pub(super) struct Desk {
    hosted: RwLock<Arc<Hosted>>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Whether a pass is under way.
    busy: bool,
    /// When there is something to do; `None`: it is to be found out.
    next: Option<DateTime<Utc>>,
    /// Whether nothing new begins.
    closed: bool,
    runs: Vec<(UnderWay, Cancel)>,
}

/// A pass that is under way; it is over when this is dropped, in a panic too.
pub(super) struct Begun(Arc<Desk>);

impl Drop for Begun {
    fn drop(&mut self) {
        self.0.state().busy = false;
    }
}

impl Desk {
    pub(super) fn new(hosted: Hosted) -> Self {
        Self {
            hosted: RwLock::new(Arc::new(hosted)),
            state: Mutex::default(),
        }
    }

    /// What it is about, at present.
    pub(super) fn hosted(&self) -> Arc<Hosted> {
        self.hosted
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// It is about this from now on; what is under way goes on as it began.
    pub(super) fn replace(&self, hosted: Hosted) {
        *self.hosted.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(hosted);
        self.wake();
    }

    pub(super) fn now(&self) -> DateTime<Utc> {
        self.hosted().engine.clock().now()
    }

    /// Begins a pass, unless one is under way.
    pub(super) fn begin(self: &Arc<Self>) -> Option<Begun> {
        let mut state = self.state();
        if state.busy || state.closed {
            return None;
        }
        state.busy = true;
        // Should the pass panic, it is tried again, and not at once.
        state.next = Some(self.now() + LOOK_AGAIN);
        Some(Begun(self.clone()))
    }

    /// Whether there may be something to do.
    pub(super) fn is_due(&self) -> bool {
        let now = self.now();
        let state = self.state();
        !state.busy && state.next.is_none_or(|next| next <= now)
    }

    /// How long there is nothing to do; `None` while somebody is at it.
    pub(super) fn due_in(&self) -> Option<Duration> {
        let now = self.now();
        let state = self.state();
        let next = state.next.filter(|_| !state.busy);
        next.map(|next| until(next, now))
    }

    /// There may be something to do.
    pub(super) fn wake(&self) {
        self.state().next = None;
    }

    /// Cancels what is under way; how many runs that are.
    pub(super) fn cancel(&self, why: &str) -> usize {
        let state = self.state();
        let runs = state.runs.iter();
        runs.map(|(_, cancel)| cancel.cancel(why)).count()
    }

    /// Cancels what is under way, and begins nothing any more.
    pub(super) fn close(&self) {
        self.state().closed = true;
        self.cancel(CLOSING);
    }

    /// What is under way.
    pub(super) fn under_way(&self) -> Vec<UnderWay> {
        let state = self.state();
        state.runs.iter().map(|(run, _)| run.clone()).collect()
    }

    /// A run, which can be seen and cancelled.
    pub(super) async fn go(
        &self,
        task: Task,
        mut options: RunOptions,
        turn: Option<&Turn>,
        approved: Option<&Plan>,
    ) -> Result<RunReport> {
        let hosted = self.hosted();
        let (engine, integration) = (&hosted.engine, &hosted.integration);
        let cancel = options.cancel.clone();
        let run = UnderWay::new(task, options.cause.clone(), self.now());
        {
            let mut state = self.state();
            if state.closed {
                cancel.cancel(CLOSING);
            }
            state.runs.push((run, cancel.clone()));
        }
        let _seen = Seen { desk: self, cancel };
        let counted_on = turn.and_then(|turn| turn.counted_on);
        let result = match (task, counted_on, approved) {
            (Task::Count, Some(day), _) => engine.count(integration, day, &options).await,
            (_, _, Some(approved)) => engine.apply(integration, approved, &options).await,
            _ => {
                options.counts_of = options.counts_of.or(counted_on);
                engine.run_with(integration, &options).await
            }
        };
        log(integration, &options.cause, &result);
        result
    }

    /// Does all that is due, job by job, and finds out when there is something next.
    pub(super) async fn pass(&self) -> Vec<Finished> {
        let mut finished = Vec::new();
        let worked = self.work(&mut finished).await;
        let next = match worked {
            Ok(next) => next,
            Err(error) => {
                let hosted = self.hosted();
                let integration = hosted.integration.id.as_str();
                tracing::error!(integration, %error, "what is due cannot be found out");
                None
            }
        };
        let latest = self.now() + LOOK_AGAIN;
        self.state().next = Some(next.map_or(latest, |next| next.min(latest)));
        finished
    }

    async fn work(
        &self,
        finished: &mut Vec<Finished>,
    ) -> Result<Option<DateTime<Utc>>, StoreError> {
        let hosted = self.hosted();
        for job in &hosted.jobs {
            // What others did meanwhile counts: it is looked at anew for each job.
            for turn in self.known().await?.turns(&hosted, job, self.now()) {
                if self.state().closed {
                    return Ok(None);
                }
                let result = self.take(job, &turn).await?;
                let goes_on = result.is_ok();
                finished.push(Finished {
                    integration: hosted.integration.id.clone(),
                    turn,
                    result,
                });
                // What comes after in the same job needs it, or would fail the same way.
                if !goes_on {
                    break;
                }
            }
        }
        let known = self.known().await?;
        let now = self.now();
        let next = hosted.jobs.iter();
        Ok(next.filter_map(|job| known.next(&hosted, job, now)).min())
    }

    /// How far the jobs are. One that is new, or has a new schedule, begins now.
    pub(super) async fn known(&self) -> Result<Known, StoreError> {
        let hosted = self.hosted();
        let (store, id) = (hosted.engine.store(), &hosted.integration.id);
        let mut states = store.job_states(id).await?;
        let now = self.now();
        for job in &hosted.jobs {
            let since = now - job.jitter(id);
            let state = match states.remove(&job.name) {
                None => JobState::new(job, since),
                Some(state) if state.schedule != job.schedule => state.begun_anew(job, since),
                Some(known) => {
                    states.insert(job.name.clone(), known);
                    continue;
                }
            };
            store.keep_job_state(id, &state).await?;
            states.insert(job.name.clone(), state);
        }
        let waiting = store.waiting_events(id).await?;
        Ok(Known { states, waiting })
    }

    /// One turn: the run, and what is remembered of it.
    async fn take(&self, job: &Job, turn: &Turn) -> Result<Result<RunReport>, StoreError> {
        let late = (self.now() - turn.due_at).as_seconds_f64();
        metrics::histogram!("cw_sync_job_late_seconds").record(late);
        let cancel = Cancel::new();
        let options = options(job, turn).cancelled_by(&cancel);
        let result = self.go(turn.task, options, Some(turn), None).await;
        self.remember(job, turn, &result, &cancel).await?;
        Ok(result)
    }

    async fn remember(
        &self,
        job: &Job,
        turn: &Turn,
        result: &Result<RunReport>,
        cancel: &Cancel,
    ) -> Result<(), StoreError> {
        let hosted = self.hosted();
        let (store, id) = (hosted.engine.store(), &hosted.integration.id);
        let now = self.now();
        let mut states = store.job_states(id).await?;
        let mut state = states
            .remove(&job.name)
            .unwrap_or_else(|| JobState::new(job, turn.due_at));
        let end = End::of(turn, result, cancel);
        metrics::counter!("cw_sync_jobs_total", "result" => end.name()).increment(1);
        match &end {
            End::Done => state.succeeded(now),
            End::Cancelled(_) => state.again_at = None,
            End::Failed(why) => state.failed(now, why.clone()),
            End::Busy(until) => state.wait(now, *until),
            End::Closing => return Ok(()),
        }
        if matches!(end, End::Done | End::Cancelled(_)) {
            if turn.events.is_empty() {
                state.since = state.since.max(turn.due_at);
            }
            if let Schedule::OnEvent(pace) = &job.schedule {
                state.serve(&turn.tenants, now, pace.hours_apart);
            }
        }
        self.note_events(job, turn, result, &end, now).await?;
        store.keep_job_state(id, &state).await
    }

    /// What came of the events of a turn (AX-23).
    async fn note_events(
        &self,
        job: &Job,
        turn: &Turn,
        result: &Result<RunReport>,
        end: &End,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let hosted = self.hosted();
        let (store, id) = (hosted.engine.store(), &hosted.integration.id);
        let mut noted = Vec::new();
        for event in &turn.events {
            if let Some(mut event) = store.event(id, *event).await? {
                note(&mut event, job, result, end, now);
                noted.push(event);
            }
        }
        if noted.is_empty() {
            return Ok(());
        }
        store.keep_events(id, &noted).await
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No holder panics with it half written.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One line per run.
fn log(integration: &Integration, cause: &Cause, result: &Result<RunReport>) {
    let integration = integration.id.as_str();
    let report = match result {
        Ok(report) => report,
        Err(error @ Error::Busy { .. }) => {
            return tracing::info!(integration, %cause, %error, "no run: another one goes on");
        }
        Err(error) => return tracing::error!(integration, %cause, %error, "the run failed"),
    };
    let counts = report.counts();
    let millis = (report.finished_at - report.started_at).num_milliseconds();
    tracing::info!(
        integration,
        run = %report.run,
        %cause,
        applied = counts.applied,
        held = counts.held,
        errors = counts.errors,
        warnings = counts.warnings,
        millis,
        interrupted = report.interrupted,
        "the run is over"
    );
}

/// A run that can be seen; it is over when this is dropped.
struct Seen<'a> {
    desk: &'a Desk,
    cancel: Cancel,
}

impl Drop for Seen<'_> {
    fn drop(&mut self) {
        let mut state = self.desk.state();
        state.runs.retain(|(_, cancel)| *cancel != self.cancel);
    }
}

/// How a turn ended.
enum End {
    Done,
    /// A person stopped it: what it was for is given up.
    Cancelled(String),
    Failed(String),
    /// Another holds the lease, until then.
    Busy(DateTime<Utc>),
    /// The service stopped it: it stays due.
    Closing,
}

impl End {
    fn of(turn: &Turn, result: &Result<RunReport>, cancel: &Cancel) -> Self {
        let report = match result {
            Err(Error::Busy { until, .. }) => return Self::Busy(*until),
            Err(error) => return Self::Failed(error.to_string()),
            Ok(report) => report,
        };
        match (&report.interrupted, cancel.why()) {
            (Some(_), Some(why)) if why == CLOSING => Self::Closing,
            (Some(_), Some(why)) => Self::Cancelled(why),
            (Some(why), None) => Self::Failed(why.clone()),
            // A count is gone on with until nobody lacks it, or its day is over.
            (None, _) if turn.task == Task::Count && report.counts().failed > 0 => {
                let failed = report.counts().failed;
                Self::Failed(format!("{failed} tenants could not be counted"))
            }
            (None, _) => Self::Done,
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Cancelled(_) | Self::Closing => "cancelled",
            Self::Failed(_) => "failed",
            Self::Busy(_) => "busy",
        }
    }
}

fn options(job: &Job, turn: &Turn) -> RunOptions {
    let mut options = RunOptions::new();
    options.extent.kinds = job.kinds.clone();
    options.at_most = job.schedule.at_most();
    options.ignore_back_off = turn.at_once;
    options.cause = Cause::Schedule {
        job: job.name.clone(),
        due_at: turn.due_at,
    };
    if !turn.events.is_empty() {
        options = options.only_tenants(turn.tenants.iter().cloned());
        options.cause = Cause::Events {
            job: job.name.clone(),
            events: turn.events.len(),
        };
    }
    options
}

fn note(event: &mut Event, job: &Job, result: &Result<RunReport>, end: &End, now: DateTime<Utc>) {
    let tenant = event.tenant.clone();
    let Some(delivery) = event.deliveries.get_mut(&job.name) else {
        return;
    };
    let report: Option<&RunReport> = result.as_ref().ok();
    let run: Option<RunId> = report.map(|report| report.run);
    match end {
        End::Busy(_) | End::Closing => return,
        End::Done => {
            delivery.done_at = Some(now);
            delivery.errors = report.map_or_else(Vec::new, |report| report.errors_of(&tenant));
        }
        End::Cancelled(why) => {
            delivery.done_at = Some(now);
            delivery.errors = vec![format!("cancelled: {why}")];
        }
        End::Failed(why) => delivery.errors = vec![why.clone()],
    }
    delivery.run = run;
    delivery.attempts = delivery.attempts.saturating_add(1);
}
