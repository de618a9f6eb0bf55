//! `adopts`: records that somebody else made are taken over, where a person wants to be asked.

use super::{Look, Rule, Stop, StopScope};
use crate::plan::{RecordKey, Scope};
use crate::policy::Adoption;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(look: &Look<'_>) -> Vec<Stop> {
    if look.policy.adopts == Adoption::Automatic {
        return Vec::new();
    }
    let links = look.facts.links.values();
    let ours: BTreeSet<_> = links.map(|link| (link.key.kind, link.record)).collect();
    let mut adopted: BTreeMap<_, Vec<RecordKey>> = BTreeMap::new();
    for change in look.plan.changes.iter().filter(|change| change.adopts) {
        if let Scope::Tenant(tenant) = &change.scope {
            let own = adopted.entry((change.action.kind(), tenant)).or_default();
            own.push(change.action.key());
        }
    }
    for tie in &look.plan.ties {
        if let Some(tenant) = &tie.tenant
            && !ours.contains(&(tie.key.kind, tie.record))
        {
            let own = adopted
                .entry((tie.key.kind.data_kind(), tenant))
                .or_default();
            own.push(tie.key.clone());
        }
    }
    let stops = adopted.into_iter().map(|((kind, tenant), keys)| {
        let message = format!(
            "{} records that were not made by this integration would be taken over; check that \
             they are the vendor's",
            keys.len()
        );
        let scope = StopScope::Tenant(kind, tenant.clone());
        let stop = Stop::new(Rule::Adopts, scope, message);
        stop.number("adopted", keys.len()).only(keys)
    });
    stops.collect()
}
