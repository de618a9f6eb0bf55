use super::{Change, Finding, Link, Plan, Scope, TenantData, TenantPlan};
use crate::model::{DataKind, IntegrationId, TenantKey};
use std::collections::BTreeMap;

/// The plan of one kind of data.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part {
    /// The kind of data.
    pub kind: DataKind,
    /// The steps: first what tenants share, then each tenant's records.
    pub changes: Vec<Change>,
    /// Records to which nothing is written and that are to be remembered.
    pub ties: Vec<Link>,
    /// Errors and warnings.
    pub findings: Vec<Finding>,
    /// How each tenant stands.
    pub tenants: BTreeMap<TenantKey, TenantData>,
}

impl Part {
    /// A part without anything in it.
    pub fn new(kind: DataKind) -> Self {
        Self {
            kind,
            changes: Vec::new(),
            ties: Vec::new(),
            findings: Vec::new(),
            tenants: BTreeMap::new(),
        }
    }

    /// Whether nothing is to be done.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

impl Plan {
    /// Puts the parts together, in their order: what tenants share comes first.
    pub fn assemble(
        integration: IntegrationId,
        mut tenants: Vec<TenantPlan>,
        parts: Vec<Part>,
    ) -> Self {
        tenants.sort_by(|a, b| a.tenant.key.cmp(&b.tenant.key));
        let mut plan = Self {
            integration,
            changes: Vec::new(),
            ties: Vec::new(),
            findings: Vec::new(),
            tenants,
        };
        let mut own = Vec::new();
        for part in parts {
            let is_shared = |change: &Change| change.scope == Scope::Shared;
            let (shared, of_tenants) = part.changes.into_iter().partition::<Vec<_>, _>(is_shared);
            plan.changes.extend(shared);
            own.extend(of_tenants);
            plan.ties.extend(part.ties);
            plan.findings.extend(part.findings);
            let mut data = part.tenants;
            for tenant in &mut plan.tenants {
                let data = data.remove(&tenant.tenant.key);
                tenant.data.extend(data.map(|data| (part.kind, data)));
            }
        }
        plan.changes.append(&mut own);
        plan.findings.sort();
        plan
    }
}
