//! What a plan does to what is there, counted once for all rules.

use super::Facts;
use crate::model::{DataKind, TenantKey};
use crate::plan::{Change, Effect, Plan, RecordKey, Scope};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Census<'a> {
    /// The tenants' changes with their effects, by kind of data and tenant.
    pub(super) changes: BTreeMap<(DataKind, &'a TenantKey), Vec<(&'a Change, Effect)>>,
    /// How many records of a tenant are in force before the plan.
    in_force: BTreeMap<(DataKind, &'a TenantKey), usize>,
    /// How many records come to be, by kind of data.
    pub(super) created: BTreeMap<DataKind, usize>,
    /// The records that other steps wait for: they are replaced.
    pub(super) replaced: BTreeSet<&'a RecordKey>,
}

impl<'a> Census<'a> {
    pub(super) fn of(plan: &'a Plan, facts: &'a Facts<'a>) -> Self {
        let mut census = Self {
            changes: BTreeMap::new(),
            in_force: BTreeMap::new(),
            created: BTreeMap::new(),
            replaced: plan
                .changes
                .iter()
                .flat_map(|change| &change.needs)
                .collect(),
        };
        for change in &plan.changes {
            let (kind, effect) = (change.action.kind(), change.effect(facts.today));
            if effect == Effect::Creates {
                *census.created.entry(kind).or_default() += 1;
            }
            if let Scope::Tenant(tenant) = &change.scope {
                let own = census.changes.entry((kind, tenant)).or_default();
                own.push((change, effect));
            }
        }
        // Of who is neither reported nor mapped nothing can change: that would only dilute shares.
        let reported = plan.tenants.iter().map(|tenant| &tenant.tenant.key);
        let known: BTreeSet<_> = reported.chain(facts.mappings.keys()).collect();
        for link in facts.links.values() {
            if let Some(tenant) = &link.tenant
                && known.contains(tenant)
            {
                let own = (link.key.kind.data_kind(), tenant);
                *census.in_force.entry(own).or_default() += 1;
            }
        }
        // Who has looked knows better than what is remembered.
        for tenant in &plan.tenants {
            for (kind, data) in &tenant.data {
                if let Some(count) = data.in_force {
                    census.in_force.insert((*kind, &tenant.tenant.key), count);
                }
            }
        }
        census
    }

    /// How many records of a tenant are in force.
    pub(super) fn in_force(&self, kind: DataKind, tenant: &TenantKey) -> usize {
        self.in_force
            .get(&(kind, tenant))
            .copied()
            .unwrap_or_default()
    }

    /// How many records of that kind of data are in force.
    pub(super) fn all_in_force(&self, kind: DataKind) -> usize {
        let of_kind = self.in_force.iter().filter(|((own, _), _)| *own == kind);
        of_kind.map(|(_, count)| count).sum()
    }

    /// The keys of the records that end.
    pub(super) fn ended(&self, kind: DataKind) -> Vec<RecordKey> {
        let of_kind = self.changes.iter().filter(|((own, _), _)| *own == kind);
        let changes = of_kind.flat_map(|(_, changes)| changes);
        let ended = changes.filter(|(_, effect)| *effect == Effect::Ends);
        ended.map(|(change, _)| change.action.key()).collect()
    }

    /// How many of the tenants' changes have such an effect.
    pub(super) fn count(&self, kind: DataKind, is: fn(Effect) -> bool) -> usize {
        let of_kind = self.changes.iter().filter(|((own, _), _)| *own == kind);
        let effects = of_kind.flat_map(|(_, changes)| changes);
        effects.filter(|(_, effect)| is(*effect)).count()
    }
}
