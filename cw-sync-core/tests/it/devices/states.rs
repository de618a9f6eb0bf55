//! How far a tenant's devices are tied to configurations.

use super::given::{Case, found, held, laptop};
use cw_sync_core::model::{Device, Tenant};
use cw_sync_core::plan::devices::{LinkState, links_before};
use cw_sync_core::plan::{Plan, Severity, TenantPlan};

fn state(case: &Case) -> LinkState {
    let tenants = case.tenants.iter();
    let tenants = tenants.map(|tenant| TenantPlan::new(tenant.tenant.clone()));
    let plan = Plan::assemble("here".into(), tenants.collect(), vec![case.plan()]);
    links_before(&plan, &case.links)[&"t1".into()].clone()
}

#[test]
fn linked_are_those_that_have_a_configuration() {
    let linked = Case::new(vec![laptop("A")]).ours("t1", "A", held(7, "A"));
    let whole = state(&linked);
    assert_eq!((whole.devices, whole.linked), (Some(1), 1));
    assert!(whole.is_whole());
    // A tie is as good.
    assert!(state(&Case::new(vec![laptop("a")]).put(held(7, "a"))).is_whole());
    // One that is yet to be made is not.
    let pending = state(&Case::new(vec![laptop("a"), laptop("b")]).put(held(7, "b")));
    assert_eq!((pending.devices, pending.linked), (Some(2), 1));
    assert!(!pending.is_whole());
}

#[test]
fn a_problem_is_told_with_its_device() {
    let case = Case::new(vec![laptop("a"), Device::new("b", "B", "phone")]);
    let state = state(&case.ours("t1", "a", held(7, "a")));
    assert_eq!((state.devices, state.linked), (Some(2), 1));
    let problems: Vec<_> = state.problems.keys().collect();
    assert_eq!(problems, ["b"]);
    assert!(state.problems["b"][0].contains("family \"phone\""));
}

#[test]
fn a_linked_device_with_a_problem_is_linked() {
    let mut case = Case::new(vec![laptop("a")]).ours("t1", "a", held(7, "a"));
    case.actual.types.clear();
    case.policy.types.when_missing = cw_sync_core::policy::WhenMissing::Fail;
    assert_eq!(found(&case.plan(), Severity::Error).len(), 1);
    let state = state(&case);
    assert_eq!((state.linked, state.is_whole()), (1, false));
}

#[test]
fn what_concerns_the_tenant_has_no_device() {
    let mut case = Case::empty();
    case.add(
        "t1",
        Some(super::given::enabled("t1", 10)),
        Some(Err("503".to_owned())),
    );
    let state = state(&case);
    assert_eq!((state.devices, state.linked), (None, 0));
    assert_eq!(state.problems[""], ["503"]);
    assert_eq!(Tenant::new("t1", "T1"), case.tenants[0].tenant);
}
