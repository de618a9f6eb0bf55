//! How a turn ended: pure.

use super::turn::Turn;
use crate::error::{Error, Result};
use crate::model::TenantKey;
use crate::plan::{Finding, Severity};
use crate::report::{OutcomeKind, RunReport};
use crate::schedule::Task;
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// Who stopped a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StoppedBy {
    /// A person, who wants it no more.
    Person,
    /// The service, which closes the desk: what was to be done is still wanted.
    Service,
}

/// How a turn ended.
#[derive(Debug)]
pub(super) enum End {
    /// All is as it should be.
    Done,
    /// It came to its end. What it did not do is a person's to mend: a guard holds it, or something
    /// is set wrongly.
    FellShort(String),
    /// It came to its end, but for what another try may do.
    Left(Left),
    /// A person stopped it: what it was for is given up.
    Cancelled(String),
    Failed(String),
    /// Another holds the lease, until then.
    Busy(DateTime<Utc>),
    /// The service stopped it: it stays due.
    Closing,
}

/// What a run left for another try.
#[derive(Debug)]
pub(super) struct Left {
    /// In short, for a person.
    pub(super) why: String,
    /// Whose it is; `None`: everybody's.
    tenants: Option<BTreeSet<TenantKey>>,
}

impl End {
    pub(super) fn of(turn: &Turn, result: &Result<RunReport>, stopped: Option<StoppedBy>) -> Self {
        let report = match result {
            Err(Error::Busy { until, .. }) => return Self::Busy(*until),
            Err(error) => return Self::Failed(error.to_string()),
            Ok(report) => report,
        };
        if let Some(why) = report.interrupted.clone() {
            return match stopped {
                Some(StoppedBy::Person) => Self::Cancelled(why),
                Some(StoppedBy::Service) => Self::Closing,
                None => Self::Failed(why),
            };
        }
        if turn.task == Task::Count {
            // It is gone on with until everybody is counted whole, or its day is over.
            let lacking = lacking(report);
            return match lacking {
                0 => Self::Done,
                _ => Self::Failed(format!("{lacking} tenants could not be counted whole")),
            };
        }
        let left = Left::of(report).map(Self::Left);
        left.or_else(|| short(report).map(Self::FellShort))
            .unwrap_or(Self::Done)
    }

    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Done | Self::FellShort(_) => "done",
            Self::Cancelled(_) | Self::Closing => "cancelled",
            Self::Failed(_) | Self::Left(_) => "failed",
            Self::Busy(_) => "busy",
        }
    }

    /// Whether something of a tenant is left for another try.
    pub(super) fn leaves(&self, tenant: &TenantKey) -> bool {
        match self {
            Self::Left(left) => {
                let tenants = left.tenants.as_ref();
                tenants.is_none_or(|tenants| tenants.contains(tenant))
            }
            _ => false,
        }
    }

    /// Whether what is due after it in the same job is done now. It may need what failed, or would
    /// fail the same way.
    pub(super) fn goes_on(&self) -> bool {
        matches!(self, Self::Done | Self::FellShort(_) | Self::Cancelled(_))
    }
}

impl Left {
    fn of(report: &RunReport) -> Option<Self> {
        let outcomes = report.outcomes.iter();
        let unmade: Vec<_> = outcomes.filter(|one| is_unmade(&one.kind)).collect();
        let unread = &report.unread;
        let uncompared = report.findings.iter();
        let uncompared: Vec<_> = uncompared.filter(|one| is_of_all(one, report)).collect();
        let is_shared = unmade.iter().any(|one| one.change.scope.tenant().is_none());
        let tenants = (uncompared.is_empty() && !is_shared).then(|| {
            let unmade = unmade.iter();
            let unmade = unmade.filter_map(|one| one.change.scope.tenant());
            unmade.chain(unread).cloned().collect()
        });
        let mut all: Vec<_> = uncompared.iter().map(|one| one.message.clone()).collect();
        let parts = [
            (unmade.len(), "changes were not made"),
            (unread.len(), "tenants could not be read whole"),
        ];
        let parts = parts.iter().filter(|(number, _)| *number > 0);
        all.extend(parts.map(|(number, what)| format!("{number} {what}")));
        let why = all.join("; ");
        (!why.is_empty()).then_some(Self { why, tenants })
    }
}

fn is_unmade(kind: &OutcomeKind) -> bool {
    use OutcomeKind::{Failed, NotTried, Unknown};
    matches!(kind, Failed { .. } | Unknown { .. } | NotTried { .. })
}

/// Whether a finding says that a kind of data could not be compared with CWM at all: then no tenant
/// stands in any way with it.
fn is_of_all(finding: &Finding, report: &RunReport) -> bool {
    let mut tenants = report.tenants.iter();
    finding.severity == Severity::Error
        && finding.tenant.is_none()
        && tenants.all(|tenant| !tenant.data.contains_key(&finding.kind))
}

/// How many tenants a count has not, or not whole.
fn lacking(report: &RunReport) -> usize {
    let errors = report.findings.iter();
    let errors = errors.filter(|finding| finding.severity == Severity::Error);
    let tenants: BTreeSet<_> = errors.map(|finding| &finding.tenant).collect();
    tenants.len()
}

/// What a run that came to its end did not do, and nothing but a person can mend.
fn short(report: &RunReport) -> Option<String> {
    let counts = report.counts();
    let parts = [
        (counts.held, "changes are held by guards"),
        (counts.errors, "errors are to be looked at"),
    ];
    let parts = parts.iter().filter(|(number, _)| *number > 0);
    let parts: Vec<_> = parts
        .map(|(number, what)| format!("{number} {what}"))
        .collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}
