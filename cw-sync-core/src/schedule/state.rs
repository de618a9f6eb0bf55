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
    /// The schedule that it is about. Under another one the job begins anew.
    pub schedule: Schedule,
    /// What fell due until then is done, or given up.
    pub since: DateTime<Utc>,
    /// When it last did what it should.
    pub last_success: Option<DateTime<Utc>>,
    /// What went wrong last, and when.
    pub last_error: Option<(DateTime<Utc>, String)>,
    /// How often in a row it has failed.
    pub failures: u32,
    /// Before then it is not tried again.
    pub again_at: Option<DateTime<Utc>>,
    /// Of a job that serves events: when it last served a tenant. Those that may be served again
    /// are forgotten.
    #[serde(default)]
    pub served: BTreeMap<TenantKey, DateTime<Utc>>,
}

impl JobState {
    /// A job that begins now: nothing is owed.
    pub fn new(job: &Job, since: DateTime<Utc>) -> Self {
        Self {
            job: job.name.clone(),
            schedule: job.schedule.clone(),
            since,
            last_success: None,
            last_error: None,
            failures: 0,
            again_at: None,
            served: BTreeMap::new(),
        }
    }

    /// The same job under a new schedule, which begins now: what the old one owed is given up.
    pub(crate) fn begun_anew(self, job: &Job, since: DateTime<Utc>) -> Self {
        Self {
            last_success: self.last_success,
            last_error: self.last_error,
            ..Self::new(job, since)
        }
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
        let minutes = match self.failures {
            0 => 1,
            1 => 5,
            2 => 15,
            _ => 60,
        };
        self.last_error = Some((now, why.into()));
        self.failures = self.failures.saturating_add(1);
        self.again_at = Some(now + TimeDelta::minutes(minutes));
    }

    /// Somebody else is at it, and has the right to be until then; that is no failure. It is looked
    /// at again when that time is over, for a dead holder does not renew it, and each minute.
    pub fn wait(&mut self, now: DateTime<Utc>, until: DateTime<Utc>) {
        let soonest = now + TimeDelta::seconds(1);
        let latest = now + TimeDelta::minutes(1);
        self.again_at = Some(until.clamp(soonest, latest));
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
