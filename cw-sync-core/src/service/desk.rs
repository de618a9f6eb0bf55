//! One integration's work.

use super::end::{End, StoppedBy};
use super::hosted::Hosted;
use super::turn::{Known, Turn, Wait};
use super::{Finished, LOOK_AGAIN, UnderWay, until};
use crate::engine::{Cancel, Integration, RunOptions};
use crate::error::{Error, Result};
use crate::plan::Plan;
use crate::report::{Cause, RunReport};
use crate::schedule::{Job, JobName, Task};
use crate::store::StoreError;
use chrono::{DateTime, Utc};
use futures::FutureExt;
use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::Notify;

/// What is kept of a job that panicked. Its message may hold anything.
const PANICKED: &str = "it panicked, which is a mistake in the program or the vendor's adapter; see \
                        its standard error output";

/// Why nothing new begins at a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Closed {
    /// The service stops. What was done is kept.
    Shutdown,
    /// The integration is hosted no more: nothing is kept of it, for it may be reset.
    Dismissed,
}

impl Closed {
    fn why(self) -> &'static str {
        match self {
            Self::Shutdown => {
                "the service is shutting down; what was not done is done after its next start"
            }
            Self::Dismissed => "the integration is no longer hosted here",
        }
    }
}

/// An integration, and what goes on with it.
#[derive(Debug)]
pub(super) struct Desk {
    hosted: RwLock<Arc<Hosted>>,
    state: Mutex<State>,
    /// Held while events are read, changed and written.
    pub(super) events: tokio::sync::Mutex<()>,
    /// Told whenever a run is over.
    over: Notify,
}

#[derive(Debug, Default)]
struct State {
    /// Whether a pass is under way.
    busy: bool,
    /// When there is something to do; `None`: it is to be found out.
    next: Option<DateTime<Utc>>,
    closed: Option<Closed>,
    runs: Vec<Running>,
    /// Jobs that another holder of the lease keeps waiting.
    waits: BTreeMap<JobName, Wait>,
}

#[derive(Debug)]
struct Running {
    seen: UnderWay,
    cancel: Cancel,
    stopped: Option<StoppedBy>,
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
            events: tokio::sync::Mutex::default(),
            over: Notify::new(),
        }
    }

    /// What it is about, at present.
    pub(super) fn hosted(&self) -> Arc<Hosted> {
        self.hosted
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// It is about this from now on, unless it is about something newer; what is under way goes on
    /// as it began.
    pub(super) fn replace(&self, hosted: Hosted) {
        let mut known = self.hosted.write().unwrap_or_else(PoisonError::into_inner);
        if !hosted.is_older_than(&known) {
            *known = Arc::new(hosted);
        }
        drop(known);
        self.wake();
    }

    pub(super) fn now(&self) -> DateTime<Utc> {
        self.hosted().engine.clock().now()
    }

    /// Begins a pass, unless one is under way.
    pub(super) fn begin(self: &Arc<Self>) -> Option<Begun> {
        let mut state = self.state();
        if state.busy || state.closed.is_some() {
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

    /// Cancels what is under way, for a person; how many runs that are.
    pub(super) fn cancel(&self, why: &str) -> usize {
        self.state().stop(StoppedBy::Person, why)
    }

    /// Cancels what is under way, and begins nothing any more.
    pub(super) fn close(&self, closed: Closed) {
        let mut state = self.state();
        state.closed = Some(closed);
        state.stop(StoppedBy::Service, closed.why());
    }

    /// Whether it keeps nothing any more.
    pub(super) fn is_dismissed(&self) -> bool {
        self.state().closed == Some(Closed::Dismissed)
    }

    fn is_closed(&self) -> bool {
        self.state().closed.is_some()
    }

    /// Waits until nothing is under way.
    pub(super) async fn rest(&self) {
        loop {
            let mut over = std::pin::pin!(self.over.notified());
            over.as_mut().enable();
            if self.state().runs.is_empty() {
                return;
            }
            over.await;
        }
    }

    /// A job waits for another holder of the lease, or does not.
    pub(super) fn wait(&self, job: &JobName, wait: Option<Wait>) {
        let waits = &mut self.state().waits;
        match wait {
            Some(wait) => waits.insert(job.clone(), wait),
            None => waits.remove(job),
        };
    }

    /// What is under way.
    pub(super) fn under_way(&self) -> Vec<UnderWay> {
        let state = self.state();
        state.runs.iter().map(|run| run.seen.clone()).collect()
    }

    /// A run, which can be seen and cancelled; and who stopped it, if somebody did.
    pub(super) async fn go(
        &self,
        task: Task,
        mut options: RunOptions,
        turn: Option<&Turn>,
        approved: Option<&Plan>,
    ) -> (Result<RunReport>, Option<StoppedBy>) {
        let hosted = self.hosted();
        let (engine, integration) = (&hosted.engine, &hosted.integration);
        let cancel = options.cancel.clone();
        let seen = UnderWay::new(task, options.cause.clone(), self.now());
        {
            let mut state = self.state();
            state.runs.push(Running {
                seen,
                cancel: cancel.clone(),
                stopped: None,
            });
            if let Some(closed) = state.closed {
                state.stop(StoppedBy::Service, closed.why());
            }
        }
        let seen = Seen { desk: self, cancel };
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
        (result, seen.stopped())
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
            let Some(known) = self.begin_new().await? else {
                return Ok(None);
            };
            for turn in known.turns(&hosted, job, self.now()) {
                if self.is_closed() {
                    return Ok(None);
                }
                let (result, end) = self.take(&hosted, job, &turn).await?;
                finished.extend(result.map(|result| Finished {
                    integration: hosted.integration.id.clone(),
                    turn,
                    result,
                }));
                if !end.goes_on() {
                    break;
                }
            }
        }
        let Some(known) = self.begin_new().await? else {
            return Ok(None);
        };
        self.give_up_gone(&known.waiting).await?;
        let now = self.now();
        let next = hosted.jobs.iter();
        Ok(next.filter_map(|job| known.next(&hosted, job, now)).min())
    }

    /// How far the jobs are. Nothing is written.
    pub(super) async fn known(&self) -> Result<Known, StoreError> {
        let hosted = self.hosted();
        let (store, id) = (hosted.engine.store(), &hosted.integration.id);
        let kept = store.job_states(id).await?;
        let waiting = store.waiting_events(id).await?;
        let waits = self.state().waits.clone();
        Ok(Known::new(&hosted, kept, waiting, &waits, self.now()))
    }

    /// How far the jobs are; those that begin now are kept. `None`: the desk is closed.
    async fn begin_new(&self) -> Result<Option<Known>, StoreError> {
        let known = self.known().await?;
        let hosted = self.hosted();
        let (store, id) = (hosted.engine.store(), &hosted.integration.id);
        for (before, begun) in &known.begun {
            if self.is_closed() {
                return Ok(None);
            }
            // Of two that look at the same time one is first, and its word counts.
            store.change_job_state(id, before.as_ref(), begun).await?;
        }
        Ok((!self.is_closed()).then_some(known))
    }

    /// One turn: the run, if it came to one, and what is remembered of it.
    async fn take(
        &self,
        hosted: &Hosted,
        job: &Job,
        turn: &Turn,
    ) -> Result<(Option<Result<RunReport>>, End), StoreError> {
        let late = (self.now() - turn.due_at).as_seconds_f64();
        metrics::histogram!("cw_sync_job_late_seconds").record(late);
        let options = options(job, turn);
        let gone = AssertUnwindSafe(self.go(turn.task, options, Some(turn), None));
        let (result, end) = match gone.catch_unwind().await {
            Ok((result, stopped)) => {
                let end = End::of(turn, &result, stopped);
                (Some(result), end)
            }
            Err(_) => (None, End::Failed(PANICKED.to_owned())),
        };
        self.remember(hosted, job, turn, result.as_ref(), &end)
            .await?;
        Ok((result, end))
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

impl Seen<'_> {
    fn stopped(&self) -> Option<StoppedBy> {
        let state = self.desk.state();
        let run = state.runs.iter().find(|run| run.cancel == self.cancel);
        run.and_then(|run| run.stopped)
    }
}

impl Drop for Seen<'_> {
    fn drop(&mut self) {
        let mut state = self.desk.state();
        state.runs.retain(|run| run.cancel != self.cancel);
        self.desk.over.notify_waiters();
    }
}

impl State {
    /// Stops what is under way; how many runs that are. Who was first counts.
    fn stop(&mut self, by: StoppedBy, why: &str) -> usize {
        for run in &mut self.runs {
            run.stopped = run.stopped.or(Some(by));
            run.cancel.cancel(why);
        }
        self.runs.len()
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
