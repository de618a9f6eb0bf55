use super::{Job, JobName, Schedule};
use crate::model::TenantKey;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How far a job is: what survives a restart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JobState {
    /// The job.
    pub job: JobName,
    /// The schedule that it is about. Under one that a person set since, the job begins anew.
    pub schedule: Schedule,
    /// Whether it was switched off.
    #[serde(default)]
    pub off: bool,
    /// How often the integration's record had been saved that the schedule is of.
    #[serde(default)]
    pub revision: u64,
    /// What fell due until then is done, or given up.
    pub since: DateTime<Utc>,
    /// When it last did what it should.
    pub last_success: Option<DateTime<Utc>>,
    /// What went wrong last, and when.
    pub last_error: Option<(DateTime<Utc>, String)>,
    /// How often in a row it has failed. After a run that came to its end, and not with all that it
    /// should do, this is no less than 1.
    pub failures: u32,
    /// Before then it is not tried again.
    pub again_at: Option<DateTime<Utc>>,
    /// What was tried last and is still to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tried: Option<Tried>,
    /// Of a job that serves events: when it last served a tenant. Those that may be served again
    /// are forgotten.
    #[serde(default)]
    pub served: BTreeMap<TenantKey, DateTime<Utc>>,
}

/// Something that was tried, and stays due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Tried {
    /// Since when it is due.
    pub due_at: DateTime<Utc>,
    /// How often it was tried.
    pub times: u32,
}

impl Tried {
    /// Something, so often.
    pub fn new(due_at: DateTime<Utc>, times: u32) -> Self {
        Self { due_at, times }
    }
}

/// How long what failed so often waits: a minute, then five, fifteen, and an hour each time.
pub(crate) fn pause(failures: u32) -> TimeDelta {
    TimeDelta::minutes(match failures {
        0 | 1 => 1,
        2 => 5,
        3 => 15,
        _ => 60,
    })
}

impl JobState {
    /// A job that begins now: nothing is owed.
    pub fn new(job: &Job, since: DateTime<Utc>) -> Self {
        Self {
            job: job.name.clone(),
            schedule: job.schedule.clone(),
            off: !job.enabled,
            revision: 0,
            since,
            last_success: None,
            last_error: None,
            failures: 0,
            again_at: None,
            tried: None,
            served: BTreeMap::new(),
        }
    }

    /// The same job as it is set now, which begins now: what it owed as it was set before is given
    /// up.
    pub(crate) fn begun_anew(self, job: &Job, since: DateTime<Utc>) -> Self {
        Self {
            last_success: self.last_success,
            last_error: self.last_error,
            served: self.served,
            ..Self::new(job, since)
        }
    }

    /// Whether it is about a job as it is set.
    pub(crate) fn is_of(&self, job: &Job) -> bool {
        self.schedule == job.schedule && self.off != job.enabled
    }

    /// It did what it should.
    pub fn succeeded(&mut self, now: DateTime<Utc>) {
        self.last_success = Some(now);
        self.failures = 0;
        self.again_at = None;
    }

    /// It did not, and is tried again: after a minute, then five, fifteen, and each hour. What is
    /// due stays due.
    pub fn failed(&mut self, now: DateTime<Utc>, why: impl Into<String>) {
        self.last_error = Some((now, why.into()));
        self.failures = self.failures.saturating_add(1);
        self.again_at = Some(now + pause(self.failures));
    }

    /// It came to its end and did not all that it should; what is missing is not for another try.
    pub fn fell_short(&mut self, now: DateTime<Utc>, why: impl Into<String>) {
        self.last_error = Some((now, why.into()));
        self.failures = 1;
        self.again_at = None;
    }

    /// Whether it may be tried.
    pub fn is_ready(&self, now: DateTime<Utc>) -> bool {
        self.again_at.is_none_or(|again| again <= now)
    }

    /// It served these tenants; who may be served again by now is forgotten.
    pub fn serve<'a>(
        &mut self,
        tenants: impl IntoIterator<Item = &'a TenantKey>,
        now: DateTime<Utc>,
        hours_apart: u32,
    ) {
        let apart = TimeDelta::hours(hours_apart.into());
        self.served.retain(|_, last| *last + apart > now);
        if hours_apart > 0 {
            let tenants = tenants.into_iter().cloned();
            self.served.extend(tenants.map(|tenant| (tenant, now)));
        }
    }
}
