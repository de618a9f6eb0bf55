//! The limits of the rules.

use super::world::{Guarded, billing, lines, tenant};
use crate::given::{Case, MONTHLY, complete, date, day, expiring, line, monthly, product};
use cw_sync_core::guard::{Override, Rule, StopScope};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::model::DataKind;
use cw_sync_core::policy::{
    Adoption, EffectiveDate, GuardPolicy, Jump, LineField, Share, WhenGone,
};
use rust_decimal::Decimal;

#[test]
fn shares_and_jumps() {
    let cases = [
        // percent, at least, count, of → reached
        (50, 20, 19, 20, false),
        (50, 20, 20, 41, false),
        (50, 20, 20, 40, true),
        (50, 20, 21, 40, true),
        (50, 0, 0, 0, false),
        (100, 1, 3, 3, true),
        (0, 5, 5, 1_000, true),
    ];
    for (percent, at_least, count, of, reached) in cases {
        let share = Share::new(percent, at_least);
        assert_eq!(share.is_reached(count, of), reached, "{count} of {of}");
    }
    assert!(Share::new(50, 20).is_reached_by_all_or(1, 1));
    assert!(!Share::new(50, 20).is_reached_by_all_or(0, 0));

    let jump = Jump::new(Decimal::TEN, Decimal::from(50));
    let cases = [
        ("5", "50", false),
        ("5", "55", true),
        ("6", "59", false),
        ("55", "5", true),
        ("0", "9000", false),
        ("9000", "0", false),
        ("0.001", "1", false),
        ("0.5", "500", true),
        ("1000", "9999", false),
        ("79228162514264337593543950335", "1", true),
    ];
    for (from, to, reached) in cases {
        let is = jump.is_reached(from.parse().unwrap(), to.parse().unwrap());
        assert_eq!(is, reached, "{from} → {to}");
    }
}

#[test]
fn a_ceiling_is_for_what_rises_above_it() {
    let cases = [
        // from, to → stopped
        (0, 100_000, false),
        (0, 100_001, true),
        (99_000, 100_001, true),
        (100_000, 100_001, true),
        // It was there already, and a person let it.
        (100_001, 100_002, false),
        (100_001, 99_000, false),
        (200_000, 100_001, false),
    ];
    for (from, to, stopped) in cases {
        let mut guarded = lines(&[from], |_, _| Some(to));
        let expected = stopped.then(|| (Rule::QuantityCeiling, tenant("t1")));
        let expected: Vec<_> = expected.into_iter().collect();
        assert_eq!(guarded.stopped(), expected, "{from} → {to}");
        guarded.policy.quantity_ceiling = Some(Decimal::from(1_000_000));
        assert_eq!(guarded.stopped(), [], "{from} → {to}");
        guarded.policy.quantity_ceiling = None;
        assert_eq!(guarded.stopped(), [], "{from} → {to}");
    }
    // A jump over it is both.
    let both = lines(&[5], |_, _| Some(5_000_000));
    let rules = [Rule::QuantityJump, Rule::QuantityCeiling];
    assert_eq!(both.stopped(), rules.map(|rule| (rule, tenant("t1"))));
}

#[test]
fn the_default_lets_a_usual_month_pass() {
    let quantities: Vec<_> = (0..100).collect();
    let usual = lines(&quantities, |n, quantity| match n % 10 {
        0 => Some(quantity + 7),
        1 => Some(quantity / 2 + 1),
        2 if n > 50 => None,
        _ => Some(quantity),
    });
    assert!(usual.plan().changes.len() > 20);
    assert_eq!(usual.stopped(), []);
}

#[test]
fn half_of_the_lines_changed_at_once_is_too_much() {
    let quantities = vec![5; 60];
    let changed = |count| {
        lines(&quantities, move |n, five| {
            Some(five + i64::from(n < count))
        })
    };
    assert_eq!(changed(29).stopped(), []);
    assert_eq!(changed(30).stopped(), [(Rule::ChangedShare, billing())]);
    changed(30).says(
        Rule::ChangedShare,
        &[
            "30 of 60 records",
            "50 % (at least 20)",
            "override: changed-share for billing",
        ],
    );
    let stop = &changed(30).stops()[0];
    assert_eq!(stop.numbers["changed"], Decimal::from(30));
    assert_eq!(stop.numbers["limitPercent"], Decimal::from(50));
    // Of few lines, all may change.
    let few = lines(&[5; 19], |_, five| Some(five + 1));
    assert_eq!(few.stopped(), []);
    let mut off = changed(60);
    off.policy.changed_share.clear();
    assert_eq!(off.stopped(), []);
}

#[test]
fn many_lines_of_a_tenant_that_stop_billing_are_stopped() {
    let zeroed = |of: usize, count: usize| {
        lines(&vec![5; of], move |n, q| {
            Some(if n < count { 0 } else { q })
        })
    };
    assert_eq!(zeroed(8, 3).stopped(), []);
    assert_eq!(zeroed(8, 4).stopped(), [(Rule::DropToZero, tenant("t1"))]);
    assert_eq!(zeroed(2, 1).stopped(), []);
    // All of them, however few.
    assert_eq!(zeroed(1, 1).stopped(), [(Rule::DropToZero, tenant("t1"))]);
    // Lines that bill nothing do not count.
    let idle = lines(&[5, 5, 0, 0, 0], |n, q| Some(if n < 2 { 0 } else { q }));
    idle.says(Rule::DropToZero, &["2 of its 2 lines"]);
    // Whatever it is that ends them.
    let mut ended = lines(&[5; 4], |n, q| (n == 0).then_some(q));
    assert_eq!(ended.stopped(), [(Rule::DropToZero, tenant("t1"))]);
    ended.case.policy.lines.when_gone = WhenGone::End;
    assert_eq!(ended.stopped(), [(Rule::DropToZero, tenant("t1"))]);
    ended.case.policy.lines.when_gone = WhenGone::Leave;
    assert_eq!(ended.stopped(), []);
    let mut free = lines(&[5], |_, q| Some(q));
    free.case.policy.lines.bill_customer = cw_manage::model::BillCustomer::DoNotBill;
    assert_eq!(free.stopped(), [(Rule::DropToZero, tenant("t1"))]);
}

#[test]
fn an_end_in_the_future_is_no_drop() {
    let mut case = Case::new().ours(line(5, "Seats", "S1", 5));
    case.tenant(
        "t1",
        MONTHLY,
        complete(vec![expiring("Seats", "S1", 5, "2024-06-16")]),
    );
    assert_eq!(Guarded::new(case.clone()).stopped(), []);
    case.tenants[0].products = Some(Ok(complete(vec![expiring("Seats", "S1", 5, "2024-06-15")])));
    assert_eq!(
        Guarded::new(case).stopped(),
        [(Rule::DropToZero, tenant("t1"))]
    );
}

#[test]
fn lesson_5_28_a_period_that_is_invoiced_holds_only_its_lines() {
    let mut case = Case::new()
        .catalog(&[("Seats", "seats")])
        .ours(line(5, "Seats", "S1", 5));
    let products = vec![product("Seats", "S1", 6), product("Seats", "S2", 7)];
    case.tenant("t1", MONTHLY, complete(products));
    case.policy.lines.effective_date = EffectiveDate::BillingStart;
    let mut guarded = Guarded::new(case);
    guarded.says(
        Rule::AlreadyInvoiced,
        &[
            "create addition \"Seats\" serial S2",
            "2024-01-01",
            "next invoice is of 2024-07-01",
            "turn prorating on",
            "override: already-invoiced for billing of tenant t1",
        ],
    );
    let plan = guarded.plan();
    let held: Vec<_> = plan
        .changes
        .iter()
        .map(|change| plan.stops[0].holds(change))
        .collect();
    assert_eq!(held.iter().filter(|held| **held).count(), 1);
    assert_eq!(held.len(), 2);
    guarded.case.on(MONTHLY).prorates = true;
    assert_eq!(guarded.stopped(), []);
    guarded.case.on(MONTHLY).prorates = false;
    guarded.case.on(MONTHLY).next_invoice = Some(day("2024-01-01"));
    assert_eq!(guarded.stopped(), []);
}

#[test]
fn lesson_5_28_a_day_before_the_billing_start_is_stopped() {
    // The planner chooses no such day; a plan from elsewhere may hold one.
    let guarded = lines(&[5], |_, q| Some(q));
    let mut guarded = Guarded::new(guarded.case);
    guarded.case.tenants[0].products = Some(Ok(complete(vec![
        product("Seats", "S0", 5),
        product("Seats", "NEW", 5),
    ])));
    let mut plan = guarded.plan();
    let change = &mut plan.changes[0];
    let cw_sync_core::plan::Action::Billing(
        cw_sync_core::plan::billing::BillingAction::CreateAddition { fields, .. },
    ) = &mut change.action
    else {
        panic!("{change:?}");
    };
    fields.insert(LineField::EffectiveDate, date("2023-12-31"));
    let mut facts = cw_sync_core::guard::Facts::new(guarded.case.today, &guarded.case.links);
    let mut terms = cw_sync_core::guard::Terms::new("Managed");
    terms.billing_start = Some(day("2024-01-01"));
    facts
        .agreements
        .insert(crate::given::agreement(MONTHLY), terms);
    let stops = cw_sync_core::guard::check(&guarded.policy, &plan, &facts);
    assert_eq!(stops.len(), 1);
    assert_eq!(stops[0].rule, Rule::BeforeBillingStart);
    assert!(stops[0].message.contains("starts billing on 2024-01-01"));
}

#[test]
fn lesson_5_26_who_wants_to_be_asked_confirms_adoptions() {
    let mut case = Case::new()
        .catalog(&[("Seats", "seats")])
        .ours(line(5, "Seats", "S1", 5));
    // One of ours that changes, one by hand that changes, one by hand that is right already.
    case = case
        .line(line(6, "Seats", "S2", 5))
        .line(line(7, "Seats", "S3", 5));
    let products = ["S1", "S2", "S3"].map(|serial| {
        let quantity = if serial == "S3" { 5 } else { 6 };
        product("Seats", serial, quantity)
    });
    case.tenant("t1", MONTHLY, complete(products.to_vec()));
    let mut guarded = Guarded::new(case);
    assert_eq!(guarded.stopped(), []);
    let plan = guarded.plan();
    assert_eq!(
        plan.changes.iter().filter(|change| change.adopts).count(),
        1
    );
    assert_eq!(plan.ties.len(), 1);
    guarded.policy.adopts = Adoption::Ask;
    guarded.says(
        Rule::Adopts,
        &["2 records", "override: adopts for billing of tenant t1"],
    );
    let plan = guarded.plan();
    let held = plan
        .changes
        .iter()
        .filter(|change| plan.stops[0].holds(change));
    assert!(held.clone().all(|change| change.adopts) && held.count() == 1);
    assert!(plan.stops[0].holds_tie(&plan.ties[0]));
}

#[test]
fn a_tenant_that_a_person_took_out_is_no_accident() {
    let mut guarded = lines(&[5, 6, 7], |_, _| None);
    guarded.case.policy.lines.when_unmapped = cw_sync_core::policy::WhenUnmapped::Zero;
    let mut inventory = Mapping::to_company("t1", 10);
    inventory.enabled = true;
    guarded.case.tenants[0].mapping = Some(inventory);
    assert_eq!(guarded.plan().changes.len(), 3);
    assert_eq!(guarded.stopped(), []);
}

#[test]
fn an_override_is_for_one_rule_and_what_lies_within_its_scope() {
    let t1 = || tenant("t1");
    let cases = [
        (Rule::QuantityJump, t1(), true),
        (Rule::QuantityJump, billing(), true),
        (Rule::QuantityJump, StopScope::Run, true),
        (Rule::QuantityJump, tenant("t2"), false),
        (
            Rule::QuantityJump,
            StopScope::Kind(DataKind::Devices),
            false,
        ),
        (
            Rule::QuantityJump,
            StopScope::Tenant(DataKind::Devices, "t1".into()),
            false,
        ),
        (Rule::DropToZero, t1(), false),
    ];
    for (rule, scope, fits) in cases {
        let mut guarded = lines(&[5], |_, _| Some(5_000));
        let by = Override::new(rule, scope, "they bought them", "J. Doe");
        guarded.overrides = vec![by.clone()];
        let stop = guarded.stops().remove(0);
        assert_eq!(!stop.is_active(), fits, "{by}");
        if fits {
            assert!(
                stop.to_string()
                    .contains("overridden by J. Doe: they bought them")
            );
            assert_eq!(stop.overridden, Some(by));
        }
    }
}

#[test]
fn rules_have_names() {
    for rule in Rule::ALL {
        assert_eq!(rule.name().parse(), Ok(*rule));
        let json = serde_json::to_value(rule).unwrap();
        assert_eq!(json, rule.name());
    }
    assert!("everything".parse::<Rule>().is_err());
}

#[test]
fn a_policy_may_name_only_what_differs() {
    let given: GuardPolicy = serde_json::from_str(r#"{"empty_after_full": false}"#).unwrap();
    let mut expected = GuardPolicy::default();
    expected.empty_after_full = false;
    assert_eq!(given, expected);
    let off = GuardPolicy::off();
    let mut guarded = lines(&[5, 6, 7], |_, _| None);
    guarded.policy = off;
    assert_eq!(guarded.stopped(), []);
}

#[test]
fn a_move_ends_lines_without_a_drop() {
    let mut guarded = lines(&[5, 6], |_, q| Some(q));
    guarded.case.policy.lines.when_moved = cw_sync_core::policy::WhenMoved::End;
    guarded.case.agreement(101, monthly(10));
    guarded.case.tenants[0].mapping = Some(Mapping::to_agreement("t1", 10, 101));
    assert_eq!(guarded.plan().changes.len(), 4);
    assert_eq!(guarded.stopped(), []);
}
