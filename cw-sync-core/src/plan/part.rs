use super::{Change, Extent, Finding, Link, Outlook, Plan, Scope, TenantData, TenantPlan};
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

    /// Takes out all that concerns tenants that a run leaves out; `why` tells the reason of
    /// those.
    pub(crate) fn leave_out<'a>(&mut self, why: impl Fn(&TenantKey) -> Option<&'a str>) {
        let stays = |tenant: Option<&TenantKey>| tenant.is_none_or(|key| why(key).is_none());
        self.changes.retain(|change| match &change.scope {
            Scope::Shared => true,
            Scope::Tenant(tenant) => stays(Some(tenant)),
        });
        self.ties.retain(|tie| stays(tie.tenant.as_ref()));
        self.findings.retain(|found| stays(found.tenant.as_ref()));
        for (tenant, data) in &mut self.tenants {
            if let Some(why) = why(tenant) {
                data.outlook = Outlook::Ignored(why.to_owned());
            }
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
            extent: Extent::default(),
            changes: Vec::new(),
            ties: Vec::new(),
            findings: Vec::new(),
            stops: Vec::new(),
            overrides: Vec::new(),
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
