//! Which tenants are billed at all.

use crate::given::{Case, MONTHLY, complete, monthly, product};
use cw_manage::Id;
use cw_sync_core::mapping::Mapping;
use cw_sync_core::plan::Outlook;

fn case() -> Case {
    Case::with(vec![product("Seats", "S1", 5)])
}

#[test]
fn who_is_not_mapped_or_switched_off_is_ignored_without_an_error() {
    let mut off = Mapping::to_agreement("t1", 10, MONTHLY);
    off.enabled = false;
    let mut inventory_on = Mapping::to_company("t1", 10);
    inventory_on.enabled = true;
    for (mapping, why) in [
        (None, "not mapped"),
        (Some(Mapping::to_company("t1", 10)), "company only"),
        (Some(inventory_on), "company only"),
        (Some(off), "sync is off"),
    ] {
        let mut case = Case::new();
        case.mapped(
            "t1",
            mapping,
            Some(Ok(complete(vec![product("Seats", "S1", 5)]))),
        );
        let plan = case.plan();
        assert!(plan.is_empty());
        assert_eq!(plan.findings, []);
        match &plan.tenants[&"t1".into()].outlook {
            Outlook::Ignored(given) => assert!(given.contains(why), "{given}"),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_company_must_be_there_active_and_not_deleted() {
    let mut case = case();
    case.company(10, "Inactive");
    case.refuses(&["\"Company 10\"", "Inactive", "Active", "check the company"]);

    case.company(10, "active");
    assert_eq!(case.errors(), [""; 0]);

    case.actual.companies.get_mut(&Id::new(10)).unwrap().deleted = true;
    case.refuses(&["\"Company 10\" is deleted", "mapping"]);

    case.actual.companies.clear();
    case.refuses(&["no company with id 10", "mapping"]);
}

#[test]
fn an_agreement_must_be_of_that_company() {
    let mut case = case();
    case.company(20, "Active");
    case.agreement(200, monthly(20));
    let swapped = Mapping::to_agreement("t1", 10, 200);
    case.tenants[0].mapping = Some(swapped);
    case.refuses(&["\"Managed\" (id 200)", "does not belong", "\"Company 10\""]);

    case.tenants[0].mapping = Some(Mapping::to_agreement("t1", 10, 300));
    case.refuses(&["no agreement with id 300", "mapping"]);
}

#[test]
fn an_agreement_must_be_active_and_readable() {
    for status in ["Cancelled", "Expired", "Inactive"] {
        let mut case = case();
        case.on(MONTHLY).status = Some(status.to_owned());
        case.refuses(&["\"Managed\"", status]);
    }
    let mut case = case();
    case.on(MONTHLY).lines = Err("GET …: 500".to_owned());
    case.refuses(&["additions of agreement \"Managed\"", "GET …: 500"]);
    case.on(MONTHLY).lines = Ok(Vec::new());
    case.on(MONTHLY).billing_start = None;
    case.refuses(&["neither a billing start nor a start date"]);
}

#[test]
fn of_recurring_agreements_only_monthly_ones_are_billed() {
    let mut case = case();
    case.on(MONTHLY).recurring = Some("Quarterly".to_owned());
    case.refuses(&["Quarterly", "Monthly", "\"Managed\""]);
    case.on(MONTHLY).recurring = None;
    assert_eq!(case.errors(), [""; 0]);
    assert_eq!(case.lines().len(), 1);
}

#[test]
fn products_that_could_not_be_read_fail_their_tenant_only() {
    let mut case = case();
    let mapping = Some(Mapping::to_agreement("t2", 10, MONTHLY));
    case.mapped(
        "t2",
        mapping.clone(),
        Some(Err("503 from the vendor".to_owned())),
    );
    case.mapped("t3", mapping, None);
    let plan = case.plan();
    assert_eq!(case.lines().len(), 1);
    assert_eq!(
        case.errors(),
        ["t2: 503 from the vendor", "t3: its products were not read"]
    );
    assert_eq!(plan.tenants[&"t1".into()].outlook, Outlook::Synced);
    assert!(matches!(
        plan.tenants[&"t2".into()].outlook,
        Outlook::Failed(_)
    ));
}

#[test]
fn what_cannot_be_a_bill_is_refused() {
    let mut case = Case::with(vec![product("Seats", "S1", -3)]);
    case.refuses(&["quantity of -3"]);
    case.tenants[0].products = Some(Ok(complete(vec![product("  ", "S1", 3)])));
    case.refuses(&["without a name"]);
    case.tenants[0].products = Some(Ok(complete(vec![product(&"x".repeat(61), "S1", 3)])));
    case.refuses(&["product name has 61 characters", "60"]);
    case.tenants[0].products = Some(Ok(complete(vec![product("Seats", &"x".repeat(51), 3)])));
    case.refuses(&["serial number has 51 characters", "50"]);
    // Characters, not bytes; and no more than the limit is fine.
    let longest = product(&"é".repeat(60), &"é".repeat(50), 3);
    case.tenants[0].products = Some(Ok(complete(vec![longest])));
    assert_eq!(case.lines().len(), 1);
}

#[test]
fn one_line_cannot_stand_for_two() {
    let twice = || complete(vec![product("Seats", "S1", 5), product(" seats", "s1 ", 7)]);
    let mut case = Case::new().line(crate::given::line(5, "Seats", "S1", 3));
    case.tenant("t1", MONTHLY, twice());
    assert_eq!(case.lines(), [""; 0]);
    assert_eq!(case.errors().len(), 2);
    assert!(case.errors()[0].contains("more than once"));

    let mut case = Case::new();
    case.tenant("t1", MONTHLY, complete(vec![product("Seats", "S1", 5)]));
    case.tenant("t2", MONTHLY, complete(vec![product("Seats", "S1", 5)]));
    assert_eq!(case.lines(), [""; 0]);
    assert_eq!(case.errors().len(), 2);

    // On agreements of their own they are two lines.
    let mut case = Case::new();
    case.agreement(101, monthly(10));
    case.tenant("t1", MONTHLY, complete(vec![product("Seats", "S1", 5)]));
    case.tenant("t2", 101, complete(vec![product("Seats", "S1", 5)]));
    assert_eq!(case.lines().len(), 2);
}
