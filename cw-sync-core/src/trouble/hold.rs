use super::{BackOff, Subject, Trouble};
use crate::plan::{Action, Change, Finding, Outlook, Plan, RecordKey, Severity};
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

impl Subject {
    pub(crate) fn of(change: &Change) -> Self {
        Self::Change {
            kind: change.action.kind(),
            tenant: change.scope.tenant().cloned(),
            key: change.action.key(),
        }
    }
}

/// What an action does, as a hash.
pub(crate) fn content(action: &Action) -> String {
    // An action that does not serialise could not be noted in the journal either.
    let json = serde_json::to_vec(action).unwrap_or_default();
    Sha256::digest(json)
        .iter()
        .fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// What CWM refused too often to be tried now, by natural key, with the hash of what was tried.
pub(crate) fn held(
    troubles: &BTreeMap<Subject, Trouble>,
    back_off: &BackOff,
    now: DateTime<Utc>,
) -> BTreeMap<RecordKey, String> {
    let held = troubles.values();
    let held = held.filter(|trouble| back_off.holds(trouble, now).is_some());
    held.filter_map(|trouble| match &trouble.subject {
        Subject::Change { key, .. } => Some((key.clone(), trouble.content.clone()?)),
        Subject::Reading { .. } => None,
    })
    .collect()
}

/// Whether a change is one of those: the same key, and nothing else is tried.
pub(crate) fn is_held(change: &Change, held: &BTreeMap<RecordKey, String>) -> bool {
    let tried = held.get(&change.action.key());
    tried.is_some_and(|tried| *tried == content(&change.action))
}

/// Takes out of a plan what CWM refused too often to be tried now, and what needs that; each
/// becomes a finding.
pub(crate) fn hold_back(
    plan: &mut Plan,
    troubles: &BTreeMap<Subject, Trouble>,
    back_off: &BackOff,
    now: DateTime<Utc>,
) {
    let mut held = BTreeSet::new();
    let mut findings = Vec::new();
    plan.changes.retain(|change| {
        let key = change.action.key();
        let trouble = troubles.get(&Subject::of(change));
        let same = trouble.filter(|trouble| trouble.content == Some(content(&change.action)));
        let refused = same.and_then(|trouble| back_off.holds(trouble, now));
        let missing = change.needs.iter().find(|key| held.contains(*key));
        let why = refused.or_else(|| {
            missing.map(|key| format!("not tried: it needs {key}, which is not tried"))
        });
        let Some(message) = why else {
            return true;
        };
        held.insert(key);
        findings.push(Finding {
            severity: Severity::Error,
            kind: change.action.kind(),
            tenant: change.scope.tenant().cloned(),
            subject: Some(change.action.to_string()),
            message,
        });
        false
    });
    plan.findings.append(&mut findings);
    plan.findings.sort();
}

/// The refused changes that are no longer wanted, by a plan that could tell: nothing of theirs
/// failed to be read. `planned`: the plan's changes before any were held back.
pub(crate) fn settled_themselves(
    plan: &Plan,
    planned: &BTreeSet<Subject>,
    troubles: &BTreeMap<Subject, Trouble>,
) -> Vec<Subject> {
    let failed: BTreeSet<_> = plan
        .tenants
        .iter()
        .flat_map(|tenant| {
            let failed = tenant.data.iter();
            let failed = failed.filter(|(_, data)| matches!(data.outlook, Outlook::Failed(_)));
            failed.map(|(kind, _)| (*kind, &tenant.tenant.key))
        })
        .collect();
    let synced: BTreeSet<_> = plan
        .tenants
        .iter()
        .flat_map(|tenant| tenant.data.keys().copied())
        .collect();
    let is_over = |subject: &Subject| match subject {
        Subject::Reading { .. } => false,
        Subject::Change { kind, tenant, .. } => {
            let unread = match tenant {
                Some(tenant) => failed.contains(&(*kind, tenant)),
                None => failed.iter().any(|(failed, _)| failed == kind),
            };
            synced.contains(kind) && !unread && !planned.contains(subject)
        }
    };
    let over = troubles.keys().filter(|subject| is_over(subject));
    over.cloned().collect()
}
