//! Guards over real plans for devices and alerts.

use super::world::{Guarded, two_companies};
use crate::alerts::case::{Case as Alerts, here};
use crate::alerts::given::{at, record};
use crate::devices::given::{Case as Devices, complete, enabled, held, laptop, retired};
use crate::given::product;
use cw_manage::Id;
use cw_sync_core::alert::AlertState;
use cw_sync_core::guard::{Facts, Rule, StopScope, check};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::{DataKind, Tenant, TenantKey};
use cw_sync_core::plan::{Links, Part, Plan, TenantPlan};
use cw_sync_core::policy::{GuardPolicy, WhenMoved};
use std::collections::BTreeMap;

/// What is stopped of these parts of a plan.
fn stopped(
    parts: Vec<Part>,
    links: &Links,
    mappings: impl IntoIterator<Item = Mapping>,
) -> Vec<(Rule, StopScope)> {
    let tenants: Vec<TenantKey> = parts
        .iter()
        .flat_map(|one| one.tenants.keys().cloned())
        .collect();
    let tenants = tenants.into_iter().map(|key| {
        let name = key.to_string();
        TenantPlan::new(Tenant::new(key, name))
    });
    let plan = Plan::assemble("test".into(), tenants.collect(), parts);
    let mut facts = Facts::new(at(0).date_naive(), links);
    let mappings = mappings.into_iter();
    facts.mappings = mappings.map(|one| (one.tenant.clone(), one)).collect();
    let stops = check(&GuardPolicy::default(), &plan, &facts).into_iter();
    stops.map(|stop| (stop.rule, stop.scope)).collect()
}

fn of(case: &Devices) -> Vec<(Rule, StopScope)> {
    let mappings = case.tenants.iter().filter_map(|one| one.mapping.clone());
    stopped(vec![case.plan()], &case.links, mappings)
}

fn devices(tenant: &str) -> StopScope {
    StopScope::Tenant(DataKind::Devices, tenant.into())
}

/// `t1` has so many configurations that are active, and of so many the device is gone; besides
/// there are some that have long been inactive.
fn fleet(active: i64, gone: i64, inactive: i64) -> Devices {
    let key = |n: i64| format!("d{n}");
    let devices = (gone..active).map(|n| laptop(&key(n))).collect();
    let mut case = Devices::new(devices);
    for n in 0..active + inactive {
        let made = held(n + 1, &key(n));
        let made = if n < active { made } else { retired(made) };
        case = case.ours("t1", &key(n), made);
    }
    case
}

#[test]
fn many_configurations_set_inactive_are_a_share_of_the_active_ones() {
    let kind = StopScope::Kind(DataKind::Devices);
    for (active, gone, inactive, stops) in [
        (60, 20, 0, true),
        (60, 20, 500, true),
        (70, 20, 0, false),
        (60, 19, 0, false),
    ] {
        let expected = stops.then(|| (Rule::InactivatesMany, kind.clone()));
        let expected: Vec<_> = expected.into_iter().collect();
        let found = of(&fleet(active, gone, inactive));
        assert_eq!(found, expected, "{gone} of {active} and {inactive}");
    }
}

/// So many of `t1`'s open tickets are of alerts that the vendor no longer lists; besides there are
/// tickets that have long been closed.
fn desk(open: usize, vanished: usize, closed: usize) -> Alerts {
    let records = (0..open + closed).map(|n| record(&format!("a{n}"), 0));
    let mut case = Alerts::new(records.collect());
    case.policy.new_per_poll = usize::MAX;
    case.apply();
    let by_reference: BTreeMap<_, _> = case.made.iter().map(|(id, of)| (of, id)).collect();
    for (n, record) in case.tenants[0].records.iter_mut().enumerate() {
        if n < vanished || n >= open {
            record.state = AlertState::Vanished;
            record.ended_at = Some(at(10));
        }
        if n >= open {
            let ticket = by_reference[&record.reference(&here())];
            case.actual.tickets.get_mut(ticket).unwrap().closed = true;
        }
    }
    case
}

#[test]
fn many_closed_tickets_are_a_share_of_the_open_ones() {
    let kind = StopScope::Kind(DataKind::Alerts);
    for (open, vanished, closed, stops) in [
        (50, 25, 0, true),
        (50, 25, 300, true),
        (52, 25, 0, false),
        (48, 24, 0, false),
    ] {
        let case = desk(open, vanished, closed);
        let expected = stops.then(|| (Rule::ClosesMany, kind.clone()));
        let expected: Vec<_> = expected.into_iter().collect();
        let mappings = case.tenants.iter().filter_map(|one| one.mapping.clone());
        let found = stopped(vec![case.plan()], &case.links, mappings);
        assert_eq!(found, expected, "{vanished} of {open} and {closed}");
    }
}

/// The links of a tenant that is neither reported nor mapped are nobody's to change.
#[test]
fn who_is_gone_for_good_dilutes_no_share() {
    let mut case = fleet(60, 20, 0);
    for n in 1_000..1_100 {
        case = case.ours("former", &format!("f{n}"), held(n, &format!("f{n}")));
    }
    let expected = [(Rule::InactivatesMany, StopScope::Kind(DataKind::Devices))];
    assert_eq!(of(&case), expected);
}

/// Two tenants with a device each, exchanged.
fn exchanged() -> Devices {
    Devices::empty()
        .tenant("t1", 11, complete(vec![laptop("a")]))
        .tenant("t2", 10, complete(vec![laptop("b")]))
        .ours("t1", "a", held(7, "a"))
        .ours("t2", "b", {
            let mut other = held(8, "b");
            other.company = Some(Id::new(11));
            other
        })
}

#[test]
fn lesson_5_26_a_swap_is_seen_without_billing() {
    let case = exchanged();
    assert!(!case.plan().changes.is_empty());
    let expected = ["t1", "t2"].map(|key| (Rule::Swapped, devices(key)));
    assert_eq!(of(&case), expected);
    // One of them alone is a move.
    let mut alone = case.clone();
    alone.tenants.truncate(1);
    assert_eq!(of(&alone), [(Rule::Moved, devices("t1"))]);
    // Where they were, nothing is to be asked.
    let mut right = case;
    right.tenants[0].mapping = Some(enabled("t1", 10));
    right.tenants[1].mapping = Some(enabled("t2", 11));
    right.tenants[0].devices = Some(Ok(complete(vec![laptop("a"), laptop("new")])));
    assert_eq!(right.plan().changes.len(), 1);
    assert_eq!(of(&right), []);
}

/// What the lines tell holds the devices and the alerts too, which have no past of their own.
#[test]
fn lesson_5_26_a_swap_holds_every_kind_of_data() {
    let mut billing = two_companies(["S1", "S2"]);
    billing.policy.lines.when_moved = WhenMoved::End;
    let mut fleet = Devices::empty();
    let companies = [("t1", 20, 200, "S1"), ("t2", 10, 100, "S2")];
    for (key, company, agreement, serial) in companies {
        let mapping = Mapping::to_agreement(key, company, agreement);
        let products = crate::given::complete(vec![product("Seats", serial, 6)]);
        billing.mapped(key, Some(mapping), Some(Ok(products)));
        fleet = fleet.tenant(key, company, complete(vec![laptop(key)]));
    }
    let oak = fleet.actual.companies[&Id::new(11)].clone();
    fleet.actual.companies.insert(Id::new(20), oak);
    let mut desk = Alerts::new(vec![record("fw", 0)]);
    let here = desk.actual.companies[&Id::new(2)].clone();
    desk.actual.companies.insert(Id::new(20), here);
    let alerts = StopScope::Tenant(DataKind::Alerts, "t1".into());
    let mut mapping = Mapping::to_agreement("t1", 20, 200);
    mapping.enabled = true;
    desk.tenants[0].mapping = Some(mapping);

    let guarded = Guarded::new(billing);
    let stops = guarded.plan_with(vec![fleet.plan(), desk.plan()]).stops;
    let stops = stops.into_iter().map(|stop| (stop.rule, stop.scope));
    let stops: Vec<_> = stops.collect();
    for scope in [devices("t1"), devices("t2"), alerts] {
        assert!(
            stops.contains(&(Rule::Swapped, scope.clone())),
            "{scope}: {stops:?}"
        );
    }
}
