//! When syncs run, running them, and what they did.

use super::edit::listed;
use super::{Acting, Portal, PortalError, Result};
use crate::access::Call;
use crate::engine::{Engine, RunOptions};
use crate::guard::Override;
use crate::integration::IntegrationRecord;
use crate::model::{IntegrationId, TenantKey};
use crate::plan::Plan;
use crate::plugin::Problem;
use crate::progress::Progress;
use crate::report::{Cause, ErrorLog, RunQuery, RunReport, RunSummary};
use crate::schedule::{Event, EventQuery, Schedules, Zone};
use crate::service::{Hosted, Upcoming, upcoming};
use crate::store::{EventId, RunId, SecretUpdate};
use chrono::TimeDelta;
use futures::{Stream, StreamExt, future};
use serde_json::Value;
use std::sync::Arc;

impl Portal {
    /// Lets the [service](Portal::with_service) run what is due of an integration, as it is set now.
    /// A host does so for each that is submitted, at its start and whenever something was changed.
    ///
    /// # Errors
    ///
    /// As [`Portal::ready`].
    pub async fn host(&self, integration: &IntegrationId) -> Result<()> {
        let record = self.store.integration(integration).await?;
        let none = || PortalError::NotSubmitted(integration.clone());
        self.host_of(record.ok_or_else(none)?).await?;
        Ok(())
    }

    pub(super) async fn host_of(&self, record: IntegrationRecord) -> Result<Arc<Engine>> {
        let jobs = self.schedules(&record)?.jobs;
        let revision = record.revision;
        let ready = self.ready_of(record).await?;
        let engine = Arc::new(ready.engine);
        let hosted = Hosted::new(engine.clone(), ready.integration, jobs);
        self.service.host(hosted.at_revision(revision));
        Ok(engine)
    }

    /// What is hosted goes on as it is kept now, or not at all: no run must go on with what was set
    /// before.
    pub(super) async fn host_anew(&self, integration: &IntegrationId) {
        if !self.service.hosted().contains(integration) {
            return;
        }
        if let Err(error) = self.host(integration).await {
            self.service.dismiss(integration);
            let integration = integration.as_str();
            tracing::error!(integration, %error, "no longer run: it cannot be as it was set");
        }
    }

    /// When an integration does what: as it was set, or as the adapter says.
    pub(super) fn schedules(&self, record: &IntegrationRecord) -> Result<Schedules> {
        if record.schedules.is_null() {
            let adapter = self.registry.get(&record.vendor)?;
            return Ok(Schedules::new(Zone::utc(), adapter.jobs().to_vec()));
        }
        serde_json::from_value(record.schedules.clone()).map_err(|error| {
            let unreadable = format!("cannot be read, set them anew: {error}");
            PortalError::Invalid(vec![Problem::new("/schedules", unreadable)])
        })
    }
}

/// What the audit trail tells of a run that was wanted.
pub(super) fn a_run(report: &Result<RunReport>) -> Option<String> {
    let report = report.as_ref().ok()?;
    let interrupted = report.interrupted.as_ref();
    let interrupted = interrupted.map(|why| format!(", ended by {why}"));
    Some(format!(
        "run {}{}",
        report.run,
        interrupted.unwrap_or_default()
    ))
}

impl Acting {
    /// When an integration does what.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn schedules(&self, integration: &IntegrationId) -> Result<Schedules> {
        self.call(Call::ReadSchedules, integration, |record| async move {
            self.portal.schedules(&record)
        })
        .await
    }

    /// Sets when an integration does what; `None`: as the adapter says. A job whose schedule is new
    /// begins now: what its old one owed is given up.
    ///
    /// # Errors
    ///
    /// When the caller may not, jobs are set wrongly (all that is wrong, by path), or the store
    /// fails.
    pub async fn set_schedules(
        &self,
        integration: &IntegrationId,
        schedules: Option<Schedules>,
    ) -> Result<()> {
        let about = schedules.as_ref().map_or_else(
            || "as the adapter says".to_owned(),
            |schedules| listed(schedules.jobs.iter().map(|job| &job.name)),
        );
        let (call, told) = (Call::SetSchedules, |_: &Result<()>| Some(about));
        self.change(call, integration, told, |it, mut record| async move {
            let problems = schedules.as_ref().map(Schedules::problems);
            let problems = problems.unwrap_or_default().into_iter();
            let problems: Vec<_> = problems
                .map(|(path, message)| Problem::new(path, message))
                .collect();
            if !problems.is_empty() {
                return Err(PortalError::Invalid(problems));
            }
            record.schedules = match schedules {
                None => Value::Null,
                Some(schedules) => serde_json::to_value(schedules).map_err(|error| {
                    let unwritable = format!("cannot be written: {error}");
                    PortalError::Invalid(vec![Problem::new("/schedules", unwritable)])
                })?,
            };
            it.save(record, &SecretUpdate::default()).await
        })
        .await
    }

    /// What an integration does next by its schedules, so many times.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn upcoming(
        &self,
        integration: &IntegrationId,
        times: usize,
    ) -> Result<Vec<Upcoming>> {
        self.call(Call::ReadSchedules, integration, |record| async move {
            let Schedules { zone, jobs } = self.portal.schedules(&record)?;
            let now = self.portal.clock.now();
            Ok(upcoming(&jobs, &record.id, now, &zone, times))
        })
        .await
    }

    /// What this portal does with an integration from now on, while it does it, whoever wanted it:
    /// plans, runs, also those that are due by schedule, looks at the vendor and CWM. See
    /// [`crate::progress`].
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn progress(
        &self,
        integration: &IntegrationId,
    ) -> Result<impl Stream<Item = Progress> + Send + Unpin + use<>> {
        self.call(Call::ReadStatus, integration, |record| async move {
            let is_its = move |one: &Progress| {
                let of = one.integration.as_ref();
                future::ready(of.is_none_or(|id| *id == record.id))
            };
            Ok(self.portal.teller.listen().filter(is_its))
        })
        .await
    }

    /// What a sync would do now. Nothing is written.
    ///
    /// # Errors
    ///
    /// When the caller may not, the integration is not submitted, or the vendor or CWM cannot be
    /// read.
    pub async fn plan(&self, integration: &IntegrationId, options: &RunOptions) -> Result<Plan> {
        self.call(Call::Plan, integration, |record| async move {
            let (ready, options) = (self.portal.ready_of(record).await?, self.signed(options));
            Ok(ready.engine.plan_with(&ready.integration, &options).await?)
        })
        .await
    }

    /// Applies a plan that a person approved, and only that: it is made anew and must have the same
    /// [digest](Plan::digest). The extent of `options` does not count; what the plan overrides, the
    /// caller does.
    ///
    /// # Errors
    ///
    /// As [`sync_now`](Self::sync_now), and [`Error::Moved`](crate::Error::Moved) when the plan came
    /// out differently: then nothing was written.
    pub async fn apply(
        &self,
        integration: &IntegrationId,
        approved: &Plan,
        options: &RunOptions,
    ) -> Result<RunReport> {
        let (mut approved, options) = (approved.clone(), self.signed(options));
        self.sign(&mut approved.overrides);
        self.change(Call::SyncNow, integration, a_run, |it, record| async move {
            let id = record.id.clone();
            it.portal.host_of(record).await?;
            let applied = it.portal.service.apply_now(&id, &approved, options);
            Ok(applied.await?)
        })
        .await
    }

    /// Runs a sync now (SW-29). The report says who wanted it. Companies and agreements to choose
    /// from are fetched along with it, unless they were an hour ago (SW-27).
    ///
    /// # Errors
    ///
    /// When the caller may not, the integration is not submitted, another run goes on, or the vendor
    /// or CWM cannot be read.
    pub async fn sync_now(
        &self,
        integration: &IntegrationId,
        options: RunOptions,
    ) -> Result<RunReport> {
        let options = self.signed(&options);
        self.change(Call::SyncNow, integration, a_run, |it, record| async move {
            let id = record.id.clone();
            let engine = it.portal.host_of(record).await?;
            let fresh = engine.keep_companies_fresh(&id, TimeDelta::hours(1)).await;
            if let Err(error) = fresh {
                tracing::warn!(integration = %id, %error, "companies could not be fetched");
            }
            let who = &it.caller.user.name;
            Ok(it.portal.service.run_now(&id, who, options).await?)
        })
        .await
    }

    /// Cancels what is under way: nothing more is written, what is in flight is settled. How many
    /// runs that were.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the integration is not run here.
    pub async fn cancel_run(&self, integration: &IntegrationId) -> Result<usize> {
        let told = |runs: &Result<usize>| Some(format!("{} runs", runs.as_ref().ok()?));
        self.change(
            Call::CancelRun,
            integration,
            told,
            |it, record| async move {
                let who = &it.caller.user.name;
                Ok(it.portal.service.cancel(&record.id, who)?)
            },
        )
        .await
    }

    /// The runs that a query asks for, newest first.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn history(
        &self,
        integration: &IntegrationId,
        query: &RunQuery,
    ) -> Result<Vec<RunSummary>> {
        self.call(Call::ReadHistory, integration, |record| async move {
            Ok(self.portal.store.run_history(&record.id, query).await?)
        })
        .await
    }

    /// The report of a run, as it was kept.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn run_report(
        &self,
        integration: &IntegrationId,
        run: RunId,
    ) -> Result<Option<RunReport>> {
        self.call(Call::ReadHistory, integration, |record| async move {
            Ok(self.portal.store.run(&record.id, run).await?)
        })
        .await
    }

    /// A tenant's errors in a run, to download (SW-52). `None`: there is no such run.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn error_log(
        &self,
        integration: &IntegrationId,
        run: RunId,
        tenant: &TenantKey,
    ) -> Result<Option<ErrorLog>> {
        self.call(Call::ReadErrors, integration, |record| async move {
            let report = self.portal.store.run(&record.id, run).await?;
            Ok(report.map(|report| report.error_log(tenant)))
        })
        .await
    }

    /// The events that a query asks for, newest first, with what came of them (AX-25).
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn events(
        &self,
        integration: &IntegrationId,
        query: &EventQuery,
    ) -> Result<Vec<Event>> {
        self.call(Call::ReadHistory, integration, |record| async move {
            Ok(self.portal.store.events(&record.id, query).await?)
        })
        .await
    }

    /// Has everything about an event done again, at once (AX-24).
    ///
    /// # Errors
    ///
    /// When the caller may not, the integration is not run here, there is no such event, or the
    /// store fails.
    pub async fn reprocess(&self, integration: &IntegrationId, event: EventId) -> Result<Event> {
        let told = move |done: &Result<Event>| {
            let tenant = done
                .as_ref()
                .ok()
                .map(|event| format!(" of {}", event.tenant));
            Some(format!("event {event}{}", tenant.unwrap_or_default()))
        };
        self.change(
            Call::Reprocess,
            integration,
            told,
            move |it, record| async move {
                let who = &it.caller.user.name;
                let service = &it.portal.service;
                Ok(service.reprocess(&record.id, event, who).await?)
            },
        )
        .await
    }

    /// What the caller is answerable for: the run, whatever else is said to have caused it, and the
    /// guards that it overrides. Why stays in their words.
    pub(super) fn signed(&self, options: &RunOptions) -> RunOptions {
        let mut options = options.clone();
        let why = match options.cause {
            Cause::Person { why, .. } => why,
            _ => None,
        };
        let who = self.caller.user.name.clone();
        options.cause = Cause::Person { who, why };
        self.sign(&mut options.overrides);
        options
    }

    fn sign(&self, overrides: &mut [Override]) {
        for one in overrides {
            one.by.clone_from(&self.caller.user.name);
        }
    }
}
