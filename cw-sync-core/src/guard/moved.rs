//! `moved` and `swapped`: a tenant is mapped to another agreement than the one that its lines are
//! on. Two whose agreements were exchanged would bill each other's customers.

use super::{Look, Rule, Stop, StopScope};
use crate::model::{DataKind, TenantKey};
use crate::policy::WhenToAsk;
use cw_manage::Id;
use cw_manage::model::Agreement;
use std::collections::{BTreeMap, BTreeSet};

/// The agreements that the tenants' lines are on.
type Places<'a> = BTreeMap<&'a TenantKey, BTreeSet<Id<Agreement>>>;

pub(super) fn check(look: &Look<'_>) -> Vec<Stop> {
    let places = places(look);
    let to = |tenant: &TenantKey| look.facts.mappings.get(tenant)?.agreement;
    let is_away =
        |tenant: &TenantKey, from: &BTreeSet<_>| to(tenant).filter(|to| !from.contains(to));
    let moved: BTreeMap<_, _> = places
        .iter()
        .filter_map(|(tenant, from)| Some((*tenant, is_away(tenant, from)?)))
        .collect();
    let stop = |(tenant, to): (&&TenantKey, &Id<Agreement>)| {
        let from = &places[tenant];
        let name = |id: &Id<Agreement>| {
            let terms = look.facts.agreements.get(id);
            terms.map_or_else(
                || format!("id {id}"),
                |terms| format!("{:?} (id {id})", terms.name),
            )
        };
        let scope = StopScope::Tenant(DataKind::Billing, (*tenant).clone());
        let other = moved.iter().find(|(other, there)| {
            *other != tenant && from.contains(there) && places[*other].contains(to)
        });
        if let Some((other, there)) = other.filter(|_| look.policy.swapped) {
            let message = format!(
                "it is mapped to agreement {} now, where the lines of tenant {other} are, and that \
                 one to agreement {}, where its own are; check both mappings",
                name(to),
                name(there),
            );
            return Some(Stop::new(Rule::Swapped, scope, message));
        }
        let company = |id| {
            look.facts
                .agreements
                .get(id)
                .and_then(|terms| terms.company)
        };
        let asks = match look.policy.moved {
            WhenToAsk::Never => false,
            WhenToAsk::OtherCompany => from.iter().any(|from| company(from) != company(to)),
            WhenToAsk::Always => true,
        };
        asks.then(|| {
            let from: Vec<_> = from.iter().map(name).collect();
            let message = format!(
                "its lines are on agreement {}, and it is mapped to agreement {} now; check the \
                 mapping",
                from.join(", "),
                name(to),
            );
            Stop::new(Rule::Moved, scope, message)
        })
    };
    moved.iter().filter_map(stop).collect()
}

/// Where the tenants' lines are that may still bill.
fn places<'a>(look: &'a Look<'_>) -> Places<'a> {
    let mut places = Places::new();
    for link in look.facts.links.values() {
        let (Some(tenant), Some((agreement, ..))) = (&link.tenant, link.key.line_parts()) else {
            continue;
        };
        let terms = look.facts.agreements.get(&agreement);
        let bills = terms.is_some_and(|terms| !terms.over) && !link.is_ended(look.facts.today);
        if bills {
            places.entry(tenant).or_default().insert(agreement);
        }
    }
    places
}
