use super::turn::Upcoming;
use crate::model::IntegrationId;
use crate::report::Cause;
use crate::schedule::{JobName, Task};
use chrono::{DateTime, Utc};
use serde::Serialize;

/// How a service is, for a page or a probe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Health {
    /// The integrations.
    pub integrations: Vec<IntegrationHealth>,
}

/// How an integration is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IntegrationHealth {
    /// The integration.
    pub integration: IntegrationId,
    /// What is under way.
    pub under_way: Vec<UnderWay>,
    /// Its jobs.
    pub jobs: Vec<JobHealth>,
    /// How many events wait.
    pub waiting_events: usize,
    /// Who has the right to write for it, here or elsewhere.
    pub lease: Option<HeldLease>,
}

/// Who has the right to write for an integration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HeldLease {
    /// The holder, for a person to recognise.
    pub holder: String,
    /// Until when, unless it is renewed.
    pub until: DateTime<Utc>,
}

/// How a job is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JobHealth {
    /// The job.
    pub job: JobName,
    /// When it last did what it should.
    pub last_success: Option<DateTime<Utc>>,
    /// When it last failed.
    pub last_error_at: Option<DateTime<Utc>>,
    /// Why.
    pub last_error: Option<String>,
    /// How often in a row it has failed; no less than 1 while its last run left something to be
    /// looked at.
    pub failures: u32,
    /// When it is done next. `None`: when something happens, or never.
    pub next_due: Option<DateTime<Utc>>,
}

/// A run that is under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnderWay {
    /// What is done.
    pub task: Task,
    /// Why.
    pub cause: Cause,
    /// Since when.
    pub since: DateTime<Utc>,
}

impl HeldLease {
    pub(super) fn new(holder: String, until: DateTime<Utc>) -> Self {
        Self { holder, until }
    }
}

impl UnderWay {
    pub(super) fn new(task: Task, cause: Cause, since: DateTime<Utc>) -> Self {
        Self { task, cause, since }
    }
}

impl Health {
    /// Whether the last try of every job went well.
    pub fn is_well(&self) -> bool {
        self.integrations.iter().all(IntegrationHealth::is_well)
    }
}

impl IntegrationHealth {
    /// Whether the last try of every job went well.
    pub fn is_well(&self) -> bool {
        self.jobs.iter().all(|job| job.failures == 0)
    }

    /// What comes next of all jobs.
    pub fn next(&self) -> Option<DateTime<Utc>> {
        self.jobs.iter().filter_map(|job| job.next_due).min()
    }
}

impl Upcoming {
    pub(super) fn new(at: DateTime<Utc>, job: JobName, task: Task) -> Self {
        Self { at, job, task }
    }
}
