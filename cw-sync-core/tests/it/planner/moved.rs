//! A tenant that was billed on another agreement before.

use crate::given::{Case, MONTHLY, complete, key, line, monthly, product, until};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::plan::billing::ActualLine;
use cw_sync_core::plan::{Change, Effect};
use cw_sync_core::policy::{LineField, WhenMoved};

/// `t1` is on agreement 101 now; a line made for it is on agreement 100.
fn moved(before: ActualLine) -> Case {
    let mut case = Case::new().ours(before);
    let mut now = monthly(10);
    now.name = "Renewed".to_owned();
    case.agreement(101, now);
    case.tenant("t1", 101, complete(vec![product("Seats", "S1", 5)]));
    case
}

#[test]
fn no_second_line_while_the_first_still_bills() {
    let case = moved(line(5, "Seats", "S1", 5));
    case.refuses(&[
        "addition 5 of agreement \"Managed\"",
        "bill it twice",
        "map the tenant back",
    ]);
}

#[test]
fn the_new_line_comes_when_the_old_one_bills_no_more() {
    for before in [
        line(5, "Seats", "S1", 0),
        until(line(5, "Seats", "S1", 5), "2024-06-14"),
    ] {
        let case = moved(before);
        assert!(
            case.lines()[0].starts_with("create addition \"Seats\" serial S1 on agreement 101")
        );
        assert_eq!(case.plan().findings, []);
    }
    for status in ["Expired", "cancelled"] {
        let mut case = moved(line(5, "Seats", "S1", 5));
        case.on(MONTHLY).status = Some(status.to_owned());
        assert_eq!(case.lines().len(), 1);
    }
    // The line, or the whole agreement, is no longer there.
    let mut case = moved(line(5, "Seats", "S1", 5));
    case.on(MONTHLY).lines = Ok(Vec::new());
    assert_eq!(case.lines().len(), 1);
    case.actual
        .agreements
        .remove(&crate::given::agreement(MONTHLY));
    assert_eq!(case.lines().len(), 1);
}

#[test]
fn what_cannot_be_read_there_may_bill() {
    let mut case = moved(line(5, "Seats", "S1", 5));
    case.on(MONTHLY).lines = Err("500".to_owned());
    case.refuses(&["\"Managed\" (id 100)", "could not be read: 500"]);
}

#[test]
fn two_lines_that_are_there_already_are_pointed_at() {
    let mut case = moved(line(5, "Seats", "S1", 5));
    case.put(101, line(6, "Seats", "S1", 5));
    case.leaves(&[
        "addition 6",
        "addition 5 of agreement \"Managed\"",
        "cancel one",
    ]);
}

#[test]
fn a_line_left_behind_is_pointed_at_although_its_product_is_gone() {
    let mut case = moved(line(5, "Seats", "S1", 5));
    case.tenants[0].products = Some(Ok(complete(Vec::new())));
    case.leaves(&["addition 5 of agreement \"Managed\"", "still bills"]);
}

#[test]
fn a_line_that_another_tenant_has_now_is_none_of_this() {
    let mut case = moved(line(5, "Seats", "S1", 5));
    case.tenant("t2", MONTHLY, complete(vec![product("Seats", "S1", 5)]));
    assert_eq!(case.lines().len(), 1);
    assert_eq!(case.plan().findings, []);
    // Nor the same product of another tenant, on its own agreement.
    let mut case = moved(line(5, "Seats", "S1", 5));
    case.links
        .values_mut()
        .for_each(|link| link.tenant = Some("t9".into()));
    case.link("t9", key(MONTHLY, "Seats", "S1"), 5, Default::default());
    assert_eq!(case.lines().len(), 1);
}

#[test]
fn a_line_that_a_person_made_another_products_is_none_of_this() {
    let relabelled = |name, serial| {
        let mut case = moved(line(5, "Seats", "S1", 5));
        let lines = case.on(MONTHLY).lines.as_mut().unwrap();
        *lines = vec![line(5, name, serial, 5)];
        case.tenant("t2", MONTHLY, complete(vec![product(name, serial, 5)]));
        case
    };
    for case in [relabelled("Backup", "S1"), relabelled("Seats", "S2")] {
        assert_eq!(case.lines().len(), 1);
        assert_eq!(case.plan().findings, []);
    }
}

const ENDING: [WhenMoved; 2] = [WhenMoved::Zero, WhenMoved::End];

/// The steps that concern lines.
fn steps(case: &Case) -> Vec<Change> {
    let mut changes = case.plan().changes;
    changes.retain(|change| crate::given::is_line(&change.action));
    changes
}

/// The old line ends, then the new one begins to bill and needs that.
fn moves(case: &Case) -> Vec<Change> {
    let steps = steps(case);
    assert_eq!(steps.len(), 2, "{steps:#?} {:#?}", case.errors());
    assert_eq!(steps[0].effect(case.today), Effect::Ends);
    assert_eq!(steps[0].action.key(), key(MONTHLY, "Seats", "S1"));
    assert_eq!(steps[1].needs, [key(MONTHLY, "Seats", "S1")]);
    assert_eq!(case.errors(), [""; 0]);
    steps
}

#[test]
fn lesson_5_26_the_old_line_ends_in_the_same_plan_before_the_new_one_is_made() {
    for when in ENDING {
        let mut case = moved(line(5, "Seats", "S1", 5));
        case.policy.lines.when_moved = when;
        let steps = moves(&case);
        assert!(steps[1].action.creates());
        crate::simulate::apply(&case.plan(), &mut case);
        case.is_silent();
    }
}

#[test]
fn the_tenant_is_mapped_back_and_forth() {
    for when in ENDING {
        let mut case = moved(line(5, "Seats", "S1", 5));
        case.policy.lines.when_moved = when;
        case.policy.lines.owners.remove(&LineField::CancelledDate);
        for agreement in [101, MONTHLY, 101] {
            case.tenants[0].mapping = Some(Mapping::to_agreement("t1", 10, agreement));
            assert_eq!(steps(&case).len(), 2, "{:#?}", case.errors());
            crate::simulate::apply(&case.plan(), &mut case);
            case.is_silent();
            let bills = |id: i64| {
                let lines = case.actual.agreements[&cw_manage::Id::new(id)]
                    .lines
                    .as_ref();
                let lines = lines.unwrap().iter();
                let on = |line: &&ActualLine| {
                    line.fields[&LineField::Quantity] != crate::given::number(0)
                        && line.date(LineField::CancelledDate).is_none()
                };
                lines.filter(on).count()
            };
            let other = if agreement == 101 { MONTHLY } else { 101 };
            assert_eq!(
                (bills(agreement), bills(other)),
                (1, 0),
                "{when:?} {agreement}"
            );
        }
    }
}

/// What was made idle by hand is not revived beside a line that bills.
#[test]
fn a_line_is_not_revived_while_the_one_elsewhere_bills() {
    let mut case = moved(line(5, "Seats", "S1", 5));
    case.put(101, line(6, "Seats", "S1", 0));
    case.link(
        "t1",
        key(101, "Seats", "S1"),
        6,
        line(6, "Seats", "S1", 0).fields,
    );
    case.refuses(&["addition 5 of agreement \"Managed\"", "bill it twice"]);
    for when in ENDING {
        case.policy.lines.when_moved = when;
        moves(&case);
    }
}

#[test]
fn a_line_made_by_hand_at_the_new_place_bills_already() {
    let mut case = moved(line(5, "Seats", "S1", 5));
    case.put(101, line(6, "Seats", "S1", 4));
    case.policy.lines.when_moved = WhenMoved::End;
    let steps = moves(&case);
    assert!(steps[1].adopts);
}

#[test]
fn from_incomplete_data_nothing_is_moved() {
    for when in ENDING {
        let mut case = moved(line(5, "Seats", "S1", 5));
        case.policy.lines.when_moved = when;
        let some = crate::given::partial(vec![product("Seats", "S1", 5)]);
        case.tenants[0].products = Some(Ok(some));
        assert_eq!(case.lines(), [""; 0]);
        let told = "from it nothing is ended";
        assert!(case.errors().iter().any(|error| error.contains(told)));
    }
}

#[test]
fn a_product_that_counts_nothing_or_is_gone_ends_there_and_begins_nowhere() {
    for products in [Vec::new(), vec![product("Seats", "S1", 0)]] {
        for when in ENDING {
            let mut case = moved(line(5, "Seats", "S1", 5));
            case.policy.lines.when_moved = when;
            case.tenants[0].products = Some(Ok(complete(products.clone())));
            let steps = steps(&case);
            assert_eq!(steps.len(), 1, "{steps:#?}");
            assert_eq!(steps[0].effect(case.today), Effect::Ends);
            case.policy.lines.when_moved = WhenMoved::Wait;
            case.leaves(&["addition 5 of agreement \"Managed\"", "still bills"]);
        }
    }
}

#[test]
fn the_old_line_is_not_ended_where_the_new_one_cannot_be_made() {
    let mut case = moved(line(5, "Seats", "S1", 5));
    case.policy.lines.when_moved = WhenMoved::End;
    case.on(101).next_invoice = None;
    case.refuses(&["no next invoice date"]);
    // Nor while another tenant of the old agreement may have it.
    let mut case = moved(line(5, "Seats", "S1", 5));
    case.policy.lines.when_moved = WhenMoved::End;
    let mapping = Mapping::to_agreement("t2", 10, MONTHLY);
    case.mapped("t2", Some(mapping), Some(Err("503".to_owned())));
    assert_eq!(case.lines(), [""; 0]);
    assert!(
        case.errors()
            .iter()
            .any(|error| error.contains("tenant t2"))
    );
}

/// What was billed on the old agreement is not billed again on the new one.
#[test]
fn the_new_line_does_not_bill_the_past() {
    for when in ENDING {
        let mut case = moved(line(5, "Seats", "S1", 5));
        case.policy.lines.when_moved = when;
        case.on(101).recurring = None;
        assert_eq!(
            case.created()[&LineField::EffectiveDate],
            crate::given::date("2024-06-15")
        );
    }
}

#[test]
fn the_old_line_ends_although_a_filter_leaves_other_products_out() {
    let mut case = moved(line(5, "Seats", "S1", 5));
    case.policy.lines.when_moved = WhenMoved::Zero;
    let products = vec![product("Seats", "S1", 5), product("Trial", "S2", 1)];
    let filtered = complete(products).keeping("a trial", |product| product.name != "Trial");
    assert!(!filtered.is_complete());
    case.tenants[0].products = Some(Ok(filtered));
    assert_eq!(case.lines().len(), 2);
    assert_eq!(case.errors(), [""; 0]);
}
