use super::{BackOff, Subject, Trouble};
use crate::hash::sha256;
use crate::model::{DataKind, TenantKey};
use crate::plan::{Action, Change, Finding, Outlook, Plan, RecordKey, Severity};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};

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
    sha256(json)
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

/// The refused changes that are no longer wanted, by a plan that could tell: all that they could
/// come from was read, and takes part. `planned`: the plan's changes before any were held back.
/// `gaps`: whose data was read in part only.
pub(crate) fn settled_themselves(
    plan: &Plan,
    planned: &BTreeSet<Subject>,
    gaps: &BTreeSet<(DataKind, TenantKey)>,
    troubles: &BTreeMap<Subject, Trouble>,
) -> Vec<Subject> {
    let data = || {
        plan.tenants.iter().flat_map(|tenant| {
            let data = tenant.data.iter();
            data.map(|(kind, data)| (*kind, &tenant.tenant.key, data))
        })
    };
    let failed = data().filter(|(.., data)| matches!(data.outlook, Outlook::Failed(_)));
    let unread: BTreeSet<_> = failed
        .map(|(kind, tenant, _)| (kind, tenant))
        .chain(gaps.iter().map(|(kind, tenant)| (*kind, tenant)))
        .collect();
    let synced: BTreeSet<_> = data().map(|(kind, ..)| kind).collect();
    let could_tell = |kind: DataKind, tenant: Option<&TenantKey>| match tenant {
        Some(tenant) => plan.extent.takes(tenant) && !unread.contains(&(kind, tenant)),
        // Any tenant may need what they share.
        None => plan.extent.tenants.is_none() && !unread.iter().any(|(unread, _)| *unread == kind),
    };
    let is_over = |subject: &Subject| match subject {
        Subject::Reading { .. } => false,
        Subject::Change { kind, tenant, .. } => {
            synced.contains(kind)
                && could_tell(*kind, tenant.as_ref())
                && !planned.contains(subject)
        }
    };
    let over = troubles.keys().filter(|subject| is_over(subject));
    over.cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Tenant;
    use crate::plan::{RecordKey, TenantData, TenantPlan};
    use DataKind::Billing;

    fn subject(tenant: Option<&str>) -> Subject {
        Subject::Change {
            kind: Billing,
            tenant: tenant.map(Into::into),
            key: RecordKey::product_type("Vendor"),
        }
    }

    #[test]
    fn only_a_plan_that_could_tell_calls_a_refusal_over() {
        use Outlook::{Failed, Ignored, Synced};
        let (failed, ignored) = (Failed("down".to_owned()), Ignored("not mapped".to_owned()));
        let (own, shared) = (subject(Some("t1")), subject(None));
        let both = || vec![shared.clone(), own.clone()];
        // How `t1` stands, whether it has gaps, which tenants take part; what is over.
        let cases = [
            (Synced, false, None, both()),
            (ignored.clone(), false, None, both()),
            (failed, false, None, vec![]),
            (Synced, true, None, vec![]),
            (Synced, false, Some("t1"), vec![own.clone()]),
            (ignored, false, Some("t2"), vec![]),
        ];
        for (outlook, has_gaps, only, expected) in cases {
            let case = format!("{outlook:?} {has_gaps} {only:?}");
            let mut tenant = TenantPlan::new(Tenant::new("t1", "One"));
            let data = TenantData::new(None, outlook);
            tenant.data.insert(Billing, data);
            let mut plan = Plan::assemble("here".into(), vec![tenant], Vec::new());
            plan.extent.tenants = only.map(|tenant| [tenant.into()].into());
            let gaps = has_gaps
                .then(|| (Billing, "t1".into()))
                .into_iter()
                .collect();
            let troubles = [&own, &shared].map(|subject| {
                let trouble = Trouble::first(subject.clone(), DateTime::<Utc>::MIN_UTC, "no");
                (subject.clone(), trouble)
            });
            let over =
                settled_themselves(&plan, &BTreeSet::new(), &gaps, &BTreeMap::from(troubles));
            assert_eq!(over, expected, "{case}");
        }
        let empty = Plan::assemble("here".into(), Vec::new(), Vec::new());
        let troubles = [(
            own.clone(),
            Trouble::first(own, DateTime::<Utc>::MIN_UTC, "no"),
        )];
        let over = settled_themselves(&empty, &BTreeSet::new(), &BTreeSet::new(), &troubles.into());
        assert_eq!(over, [], "no kind was planned");
    }
}
