//! `moved` and `swapped`: a tenant is mapped to another place than the one that its records are
//! in. Two whose places were exchanged would get each other's lines, devices and tickets.

use super::{Look, Rule, Stop, StopScope};
use crate::mapping::Mapping;
use crate::model::{DataKind, TenantKey};
use crate::policy::WhenToAsk;
use cw_manage::Id;
use cw_manage::model::{Agreement, Company};
use std::collections::{BTreeMap, BTreeSet};

/// Where records of a tenant are.
#[derive(Debug, Clone, Default)]
struct Places {
    /// Of the lines that may still bill.
    agreements: BTreeSet<Id<Agreement>>,
    /// As far as they are known.
    companies: BTreeSet<Id<Company>>,
}

/// A tenant whose records of one kind of data are elsewhere than its mapping says.
struct Away<'a> {
    from: &'a Places,
    to: &'a Mapping,
    /// The agreement that it is mapped to, where its lines are on others.
    agreement: Option<Id<Agreement>>,
    /// Whether it is mapped to another company than those that its records are in.
    company: bool,
}

pub(super) fn check(look: &Look<'_>) -> Vec<Stop> {
    let places = places(look);
    let kinds = DataKind::ALL.into_iter();
    kinds
        .flat_map(|kind| of_kind(look, kind, &places))
        .collect()
}

fn of_kind(look: &Look<'_>, kind: DataKind, places: &ByTenant<'_>) -> Vec<Stop> {
    let away: BTreeMap<_, _> = places
        .iter()
        .filter_map(|(tenant, known)| {
            let to = look.facts.mappings.get(*tenant)?;
            // What other kinds of data tell serves where this one has nothing of its own: a kind
            // whose move a person has let go no longer speaks for the others.
            let from = known.of_kind.get(&kind).unwrap_or(&known.all);
            Some((*tenant, Away::of(kind, from, to)?))
        })
        .collect();
    let stop = |(tenant, own): (&&TenantKey, &Away<'_>)| {
        let scope = StopScope::Tenant(kind, (*tenant).clone());
        let mut others = away.iter().filter(|(other, _)| *other != tenant);
        let other = others.find(|(_, there)| own.is_swapped_with(there));
        if let Some((other, there)) = other.filter(|_| look.policy.swapped) {
            let message = format!(
                "it is mapped to {} now, where the records of tenant {other} are, and that one to \
                 {}, where its own are; check both mappings",
                own.now(look),
                there.now(look),
            );
            return Some(Stop::new(Rule::Swapped, scope, message));
        }
        let asks = match look.policy.moved {
            WhenToAsk::Never => false,
            WhenToAsk::OtherCompany => own.leaves_company(look),
            WhenToAsk::Always => true,
        };
        asks.then(|| {
            let (before, now) = (own.before(look), own.now(look));
            let message = format!("{before}, and it is mapped to {now} now; check the mapping");
            Stop::new(Rule::Moved, scope, message)
        })
    };
    away.iter().filter_map(stop).collect()
}

impl<'a> Away<'a> {
    /// `None`: the tenant's records are where they should be, or nothing is known of them.
    fn of(kind: DataKind, from: &'a Places, to: &'a Mapping) -> Option<Self> {
        let companies = &from.companies;
        let away = match to.agreement.filter(|_| kind == DataKind::Billing) {
            Some(now) if from.agreements.contains(&now) => return None,
            now => Self {
                from,
                to,
                agreement: now.filter(|_| !from.agreements.is_empty()),
                company: !companies.is_empty() && !companies.contains(&to.company),
            },
        };
        (away.agreement.is_some() || away.company).then_some(away)
    }

    /// Whether each is mapped to where the other's records are.
    fn is_swapped_with(&self, other: &Self) -> bool {
        let takes = |one: &Self, of: &Self| {
            let agreement = one.agreement;
            agreement.is_some_and(|agreement| of.from.agreements.contains(&agreement))
        };
        let enters =
            |one: &Self, of: &Self| one.company && of.from.companies.contains(&one.to.company);
        (takes(self, other) && takes(other, self)) || (enters(self, other) && enters(other, self))
    }

    /// Whether something that it has is in another company than it is mapped to.
    fn leaves_company(&self, look: &Look<'_>) -> bool {
        let lies_elsewhere = |agreement: &Id<Agreement>| {
            let terms = look.facts.agreements.get(agreement);
            terms.and_then(|terms| terms.company) != Some(self.to.company)
        };
        self.company
            || (self.agreement.is_some() && self.from.agreements.iter().any(lies_elsewhere))
    }

    /// Where its records are, for a person.
    fn before(&self, look: &Look<'_>) -> String {
        if self.agreement.is_some() {
            let names = self.from.agreements.iter();
            let names: Vec<_> = names.map(|id| agreement(look, *id)).collect();
            return format!("its lines are on agreement {}", names.join(", "));
        }
        let ids: Vec<_> = self.from.companies.iter().map(Id::to_string).collect();
        format!("its records are in company {}", ids.join(", "))
    }

    /// Where it is mapped to, for a person.
    fn now(&self, look: &Look<'_>) -> String {
        match self.agreement {
            Some(id) => format!("agreement {}", agreement(look, id)),
            None => format!("company {}", self.to.company),
        }
    }
}

fn agreement(look: &Look<'_>, id: Id<Agreement>) -> String {
    let terms = look.facts.agreements.get(&id);
    terms.map_or_else(
        || format!("id {id}"),
        |terms| format!("{:?} (id {id})", terms.name),
    )
}

/// Where a tenant's records are.
#[derive(Debug, Default)]
struct Known {
    of_kind: BTreeMap<DataKind, Places>,
    all: Places,
}

type ByTenant<'a> = BTreeMap<&'a TenantKey, Known>;

fn places<'a>(look: &'a Look<'_>) -> ByTenant<'a> {
    let mut places = ByTenant::new();
    for link in look.facts.links.values() {
        let Some(tenant) = &link.tenant else { continue };
        let (agreement, company) = if let Some((agreement, ..)) = link.key.line_parts() {
            let terms = look.facts.agreements.get(&agreement);
            let bills = |_: &_| !link.is_ended(look.facts.today);
            let Some(terms) = terms.filter(|terms| !terms.over).filter(bills) else {
                continue;
            };
            (Some(agreement), terms.company)
        } else {
            let configuration = link.key.configuration_parts();
            let company = configuration.map(|(company, _)| company);
            (None, company.or_else(|| link.key.entry_company()))
        };
        if agreement.is_none() && company.is_none() {
            continue;
        }
        let known = places.entry(tenant).or_default();
        let own = known.of_kind.entry(link.key.kind.data_kind()).or_default();
        for places in [own, &mut known.all] {
            places.agreements.extend(agreement);
            places.companies.extend(company);
        }
    }
    places
}
