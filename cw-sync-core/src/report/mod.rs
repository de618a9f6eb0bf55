//! What a person reads about a run.

mod cause;
pub(crate) mod csv;
mod document;
mod html;
mod log;
mod plain;
mod quantity;
mod summary;
mod text;

pub use cause::Cause;
pub use document::{
    ChangeRow, Document, FieldRow, FindingRow, QuantityRow, RunRow, Standing, TenantRow, Totals,
};
pub(crate) use log::entries as error_entries;
pub use log::{ErrorLog, ErrorLogEntry};
pub use plain::plain;
pub use quantity::ProductTotal;
pub use summary::{Quiet, RunQuery, RunStatus, RunSummary};
pub use text::{plan_as_text, run_as_text};

use crate::guard::{Override, Rule, Stop};
use crate::model::{DataKind, IntegrationId, TenantKey};
use crate::plan::{Change, Extent, Finding, Link, Outlook, Severity, TenantPlan};
use crate::schedule::Task;
use crate::store::RunId;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The result of one change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Outcome {
    /// The change.
    pub change: Change,
    /// What became of it.
    pub kind: OutcomeKind,
}

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum OutcomeKind {
    /// It was made.
    Applied {
        /// The record's id in CWM.
        record: i64,
    },
    /// It was not made, or not as it should be.
    Failed {
        /// What happened and what to check.
        message: String,
    },
    /// A guard holds it: it was not tried.
    Held {
        /// The guard; the report's stops say why.
        rule: Rule,
    },
    /// Whether it was made is not known. The next run looks before it tries again.
    Unknown {
        /// What happened.
        message: String,
    },
    /// It was not tried.
    NotTried {
        /// Why.
        why: String,
    },
}

impl OutcomeKind {
    /// Its name in metrics and events.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Applied { .. } => "applied",
            Self::Failed { .. } => "failed",
            Self::Unknown { .. } => "unknown",
            Self::Held { .. } => "held",
            Self::NotTried { .. } => "not_tried",
        }
    }
}

/// One run of a sync.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RunReport {
    /// The run.
    pub run: RunId,
    /// The integration.
    pub integration: IntegrationId,
    /// Why there was a run, and who wanted it.
    #[serde(default)]
    pub cause: Cause,
    /// What was done.
    #[serde(default)]
    pub task: Task,
    /// The kinds of data that it was about.
    #[serde(default)]
    pub kinds: BTreeSet<DataKind>,
    /// Whether some tenants, or devices, were left out on purpose.
    #[serde(default)]
    pub partial: bool,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended.
    pub finished_at: DateTime<Utc>,
    /// Why it ended before its plan was applied, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interrupted: Option<String>,
    /// How each tenant stands.
    pub tenants: Vec<TenantPlan>,
    /// Those that are not among them: see [`to_keep`](Self::to_keep).
    #[serde(default)]
    pub quiet: Quiet,
    /// Of whom something could not be read that another try may read.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub unread: BTreeSet<TenantKey>,
    /// Errors and warnings of the plan.
    pub findings: Vec<Finding>,
    /// The result of each change.
    pub outcomes: Vec<Outcome>,
    /// What the guards found, overridden or not.
    #[serde(default)]
    pub stops: Vec<Stop>,
    /// The guards that a person overrode for this run.
    #[serde(default)]
    pub overrides: Vec<Override>,
    /// Records that held what they should already and are remembered since this run.
    #[serde(default)]
    pub ties: Vec<Link>,
}

/// A run in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Counts {
    /// Changes that were made.
    pub applied: usize,
    /// Changes that guards hold.
    pub held: usize,
    /// Errors: findings and changes that failed.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Tenants that are synced.
    pub synced: usize,
    /// Tenants that are left alone on purpose.
    pub ignored: usize,
    /// Tenants that should be synced and are not.
    pub failed: usize,
}

impl RunReport {
    /// A run that has only begun.
    pub fn new(run: RunId, integration: IntegrationId, started_at: DateTime<Utc>) -> Self {
        Self {
            run,
            integration,
            cause: Cause::default(),
            task: Task::default(),
            kinds: BTreeSet::new(),
            partial: false,
            started_at,
            finished_at: started_at,
            interrupted: None,
            tenants: Vec::new(),
            quiet: Quiet::default(),
            unread: BTreeSet::new(),
            findings: Vec::new(),
            outcomes: Vec::new(),
            stops: Vec::new(),
            overrides: Vec::new(),
            ties: Vec::new(),
        }
    }

    /// Says what it is about: of these kinds of data those within an extent.
    pub(crate) fn covers(&mut self, kinds: impl IntoIterator<Item = DataKind>, extent: &Extent) {
        let kinds = kinds.into_iter().filter(|kind| extent.covers(*kind));
        self.kinds = kinds.collect();
        self.partial = extent.tenants.is_some() || extent.pending_only;
    }

    /// Says that it failed as a whole: nothing is known of any tenant.
    pub(crate) fn fail(&mut self, why: String, at: DateTime<Utc>) {
        self.finished_at = at;
        self.findings = vec![Finding {
            severity: Severity::Error,
            kind: self.kinds.first().copied().unwrap_or(DataKind::Billing),
            tenant: None,
            subject: None,
            message: why.clone(),
        }];
        self.interrupted = Some(why);
    }

    /// Why it failed for all tenants, if it did.
    fn failure(&self) -> Option<&str> {
        let why = self.interrupted.as_deref()?;
        let is_failure = |finding: &Finding| finding.tenant.is_none() && finding.message == why;
        self.findings.iter().any(is_failure).then_some(why)
    }

    /// How it ended.
    pub fn status(&self) -> RunStatus {
        RunStatus::of(self.interrupted.as_deref(), &self.counts())
    }

    /// The run in numbers.
    pub fn counts(&self) -> Counts {
        let tenants = |is: fn(&Outlook) -> bool| {
            let tenants = self.tenants.iter();
            tenants.filter(|tenant| is(&tenant.outlook())).count()
        };
        let found = |severity| {
            self.findings
                .iter()
                .filter(|f| f.severity == severity)
                .count()
        };
        let came_to = |is: fn(&OutcomeKind) -> bool| {
            let kinds = self.outcomes.iter().map(|outcome| &outcome.kind);
            kinds.filter(|kind| is(kind)).count()
        };
        let applied = came_to(|kind| matches!(kind, OutcomeKind::Applied { .. }));
        let held = came_to(|kind| matches!(kind, OutcomeKind::Held { .. }));
        Counts {
            applied,
            held,
            errors: found(Severity::Error) + self.outcomes.len() - applied - held,
            warnings: found(Severity::Warning),
            synced: self.quiet.synced + tenants(|outlook| matches!(outlook, Outlook::Synced)),
            ignored: self.quiet.ignored + tenants(|outlook| matches!(outlook, Outlook::Ignored(_))),
            failed: tenants(|outlook| matches!(outlook, Outlook::Failed(_))),
        }
    }

    /// The errors of one tenant, in the words of its [`ErrorLog`].
    pub fn errors_of(&self, tenant: &TenantKey) -> Vec<String> {
        let log = self.error_log(tenant);
        log.entries.iter().map(ToString::to_string).collect()
    }

    /// The error log of one tenant (SW-52).
    pub fn error_log(&self, tenant: &TenantKey) -> ErrorLog {
        ErrorLog::new(self, tenant)
    }
}

impl Outcome {
    /// Whether the change was made.
    pub fn is_applied(&self) -> bool {
        matches!(self.kind, OutcomeKind::Applied { .. })
    }

    /// In one word: created, updated, failed.
    pub fn word(&self) -> &'static str {
        match &self.kind {
            OutcomeKind::Applied { .. } if self.change.action.creates() => "created",
            OutcomeKind::Applied { .. } => "updated",
            OutcomeKind::Failed { .. } => "failed",
            OutcomeKind::Held { .. } => "held",
            OutcomeKind::Unknown { .. } => "unknown",
            OutcomeKind::NotTried { .. } => "not tried",
        }
    }

    /// Why it was not made.
    pub fn message(&self) -> Option<&str> {
        match &self.kind {
            OutcomeKind::Failed { message } | OutcomeKind::Unknown { message } => Some(message),
            OutcomeKind::NotTried { why } => Some(why),
            OutcomeKind::Held { rule } => Some(rule.name()),
            OutcomeKind::Applied { .. } => None,
        }
    }

    /// The record's id in CWM, if it was made.
    pub fn record(&self) -> Option<i64> {
        match self.kind {
            OutcomeKind::Applied { record } => Some(record),
            _ => None,
        }
    }
}
