//! What a person reads about a run.

mod text;

pub use text::{plan_as_text, run_as_text};

use crate::model::{IntegrationId, TenantKey};
use crate::plan::{Change, Finding, Outlook, Scope, Severity, TenantPlan};
use crate::store::RunId;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

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
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended.
    pub finished_at: DateTime<Utc>,
    /// Why it ended before its plan was applied, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interrupted: Option<String>,
    /// How each tenant stands.
    pub tenants: Vec<TenantPlan>,
    /// Errors and warnings of the plan.
    pub findings: Vec<Finding>,
    /// The result of each change.
    pub outcomes: Vec<Outcome>,
}

/// A run in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Counts {
    /// Changes that were made.
    pub applied: usize,
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
            started_at,
            finished_at: started_at,
            interrupted: None,
            tenants: Vec::new(),
            findings: Vec::new(),
            outcomes: Vec::new(),
        }
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
        let applied = self
            .outcomes
            .iter()
            .filter(|outcome| outcome.is_applied())
            .count();
        Counts {
            applied,
            errors: found(Severity::Error) + self.outcomes.len() - applied,
            warnings: found(Severity::Warning),
            synced: tenants(|outlook| matches!(outlook, Outlook::Synced)),
            ignored: tenants(|outlook| matches!(outlook, Outlook::Ignored(_))),
            failed: tenants(|outlook| matches!(outlook, Outlook::Failed(_))),
        }
    }

    /// The errors of one tenant: what its error log holds.
    pub fn errors_of(&self, tenant: &TenantKey) -> Vec<String> {
        let found = self
            .findings
            .iter()
            .filter(|finding| {
                finding.severity == Severity::Error && finding.tenant.as_ref() == Some(tenant)
            })
            .map(text::finding_as_text);
        let failed = self
            .outcomes
            .iter()
            .filter(|outcome| outcome.change.scope == Scope::Tenant(tenant.clone()))
            .filter_map(|outcome| match &outcome.kind {
                OutcomeKind::Failed { message } | OutcomeKind::Unknown { message } => {
                    Some(format!("{}: {message}", outcome.change.action))
                }
                OutcomeKind::NotTried { why } => {
                    Some(format!("{}: not tried: {why}", outcome.change.action))
                }
                OutcomeKind::Applied { .. } => None,
            });
        found.chain(failed).collect()
    }
}

impl Outcome {
    /// Whether the change was made.
    pub fn is_applied(&self) -> bool {
        matches!(self.kind, OutcomeKind::Applied { .. })
    }
}
