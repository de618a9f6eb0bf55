//! A tenant that was billed on another agreement before.

use crate::given::{Case, MONTHLY, complete, key, line, monthly, product, until};
use cw_sync_core::plan::billing::ActualLine;

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
