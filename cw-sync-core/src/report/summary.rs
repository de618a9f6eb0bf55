use super::{Cause, Counts, RunReport};
use crate::model::{DataKind, IntegrationId, TenantKey};
use crate::plan::Outlook;
use crate::schedule::Task;
use crate::store::RunId;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A run as a list of runs shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RunSummary {
    /// The run.
    pub run: RunId,
    /// The integration.
    pub integration: IntegrationId,
    /// What was done.
    pub task: Task,
    /// The kinds of data that it was about.
    #[serde(default)]
    pub kinds: BTreeSet<DataKind>,
    /// Whether some tenants, or devices, were left out on purpose.
    #[serde(default)]
    pub partial: bool,
    /// Why.
    pub cause: Cause,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended.
    pub finished_at: DateTime<Utc>,
    /// Why it ended before its end, if it did.
    pub interrupted: Option<String>,
    /// It in numbers.
    pub counts: Counts,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum RunStatus {
    /// All went well.
    Done,
    /// It came to its end, and there is something that a person should look at: it went wrong, or a
    /// guard holds it.
    DoneWithErrors,
    /// It was cancelled, or CWM or the store failed it.
    Interrupted,
}

impl RunStatus {
    pub(super) fn of(interrupted: Option<&str>, counts: &Counts) -> Self {
        match (interrupted, counts.errors + counts.held) {
            (Some(_), _) => Self::Interrupted,
            (None, 0) => Self::Done,
            (None, _) => Self::DoneWithErrors,
        }
    }
}

impl RunSummary {
    /// How it ended.
    pub fn status(&self) -> RunStatus {
        RunStatus::of(self.interrupted.as_deref(), &self.counts)
    }

    /// Whether it synced a kind of data for all tenants, whatever came of it. A count is no sync,
    /// and one tenant's says nothing of the others.
    fn synced(&self, kind: DataKind) -> bool {
        self.task == Task::Sync && !self.partial && self.kinds.contains(&kind)
    }
}

/// Which runs are wanted; the default is the latest 50 of all.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RunQuery {
    /// How many at most.
    pub limit: u32,
    /// Those before this one in the list: the last of the page before.
    pub before: Option<RunId>,
    /// Only those that came by themselves, or only those that did not.
    pub automatic: Option<bool>,
    /// Only those of a job.
    pub job: Option<crate::schedule::JobName>,
    /// Only those with errors, that guards hold something of, or that were interrupted.
    pub only_failed: bool,
    /// Only those that changed something in CWM.
    pub only_changed: bool,
    /// Only those that came to their end.
    pub only_ended: bool,
    /// Only syncs of this kind of data for all tenants.
    pub synced: Option<DataKind>,
    /// Only those that began then or later.
    pub since: Option<DateTime<Utc>>,
    /// Only those that began earlier.
    pub until: Option<DateTime<Utc>>,
}

impl Default for RunQuery {
    fn default() -> Self {
        Self {
            limit: 50,
            before: None,
            automatic: None,
            job: None,
            only_failed: false,
            only_changed: false,
            only_ended: false,
            synced: None,
            since: None,
            until: None,
        }
    }
}

impl RunQuery {
    /// The latest, so many.
    pub fn latest(limit: u32) -> Self {
        Self {
            limit,
            ..Self::default()
        }
    }

    /// Whether a run is among those that are wanted, wherever in the list; for those who implement
    /// a store.
    pub fn takes(&self, run: &RunSummary) -> bool {
        self.automatic
            .is_none_or(|automatic| run.cause.is_automatic() == automatic)
            && self
                .job
                .as_ref()
                .is_none_or(|job| run.cause.job() == Some(job))
            && (!self.only_failed || run.status() != RunStatus::Done)
            && (!self.only_changed || run.counts.applied > 0)
            && (!self.only_ended || run.interrupted.is_none())
            && self.synced.is_none_or(|kind| run.synced(kind))
            && self.since.is_none_or(|since| run.started_at >= since)
            && self.until.is_none_or(|until| run.started_at < until)
    }
}

/// Tenants that a kept report does not name, since there is nothing to say of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Quiet {
    /// Those that are synced.
    pub synced: usize,
    /// Those that are left alone on purpose.
    pub ignored: usize,
}

impl RunReport {
    /// The run as a list shows it.
    pub fn summary(&self) -> RunSummary {
        RunSummary {
            run: self.run,
            integration: self.integration.clone(),
            task: self.task,
            kinds: self.kinds.clone(),
            partial: self.partial,
            cause: self.cause.clone(),
            started_at: self.started_at,
            finished_at: self.finished_at,
            interrupted: self.interrupted.clone(),
            counts: self.counts(),
        }
    }

    /// What is kept of it: everything, except that tenants of which there is nothing to say are
    /// numbers only. A poll that changed nothing is next to nothing, however many tenants it asked.
    #[must_use]
    pub fn to_keep(&self) -> Self {
        let found = self.findings.iter().filter_map(|f| f.tenant.as_ref());
        let outcomes = self.outcomes.iter();
        let changed = outcomes.filter_map(|outcome| outcome.change.scope.tenant());
        let named: BTreeSet<&TenantKey> = found.chain(changed).collect();
        let mut kept = self.clone();
        kept.tenants.retain(|tenant| {
            if named.contains(&tenant.tenant.key) {
                return true;
            }
            match tenant.outlook() {
                Outlook::Synced => kept.quiet.synced += 1,
                Outlook::Ignored(_) => kept.quiet.ignored += 1,
                Outlook::Failed(_) => return true,
            }
            false
        });
        kept
    }
}
