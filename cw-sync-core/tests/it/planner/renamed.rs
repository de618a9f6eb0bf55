//! The vendor reports a serial number under another product's name.

use crate::given::{Case, MONTHLY, complete, date, key, line, partial, product, until};
use cw_sync_core::policy::{EffectiveDate, LineField, LineMatch, WhenGone, WhenRenamed};

fn renamed(when_gone: WhenGone) -> Case {
    let mut case = Case::with(vec![product("Seats Pro", "S1", 5)]).ours(line(5, "Seats", "S1", 5));
    case.policy.lines.when_gone = when_gone;
    case
}

#[test]
fn no_second_line_while_the_one_of_the_old_name_bills() {
    let case = renamed(WhenGone::Leave);
    assert_eq!(case.lines(), [""; 0]);
    case.says(
        &case.errors(),
        &[
            "addition 5 bills the same serial number",
            "\"Seats\"",
            "bill it twice",
        ],
    );
}

#[test]
fn the_old_line_ends_first_where_the_policy_ends_what_is_gone() {
    for when in [WhenGone::Zero, WhenGone::End] {
        let case = renamed(when);
        let changes = case.plan().changes;
        let lines: Vec<_> = changes
            .iter()
            .filter(|change| crate::given::is_line(&change.action))
            .collect();
        assert_eq!(lines.len(), 2, "{lines:#?}");
        assert_eq!(lines[0].action.key(), key(MONTHLY, "Seats", "S1"));
        assert!(lines[1].action.creates());
        assert_eq!(lines[1].needs, [key(MONTHLY, "Seats", "S1")]);
        assert_eq!(case.errors(), [""; 0]);
    }
}

/// Made by us before a reset: nothing is remembered of it, and its name and serial number tell.
#[test]
fn no_second_line_while_one_that_nobody_remembers_bills_the_serial_number() {
    let unknown = |old: &str, serial: &str| {
        let case = Case::with(vec![product("Seats Pro", "S1", 5)]);
        let mut case = case.line(line(5, old, serial, 5));
        case.policy.catalog.identifier_prefix = Some("Vendor".to_owned());
        case
    };
    let case = unknown("Vendor Seats", "s1 ");
    assert_eq!(case.lines(), [""; 0]);
    case.says(&case.errors(), &["addition 5 bills the same serial number"]);
    // Another serial number, or another's product for the same device.
    assert_eq!(unknown("Vendor Seats", "S2").lines().len(), 1);
    assert_eq!(unknown("Managed Firewall", "S1").lines().len(), 1);
}

#[test]
fn the_old_one_may_only_be_unread() {
    let mut case = renamed(WhenGone::Zero);
    case.tenants[0].products = Some(Ok(partial(vec![product("Seats Pro", "S1", 5)])));
    assert_eq!(case.lines(), [""; 0]);
    assert!(
        case.errors()
            .iter()
            .any(|error| error.contains("bill it twice"))
    );
}

#[test]
fn two_products_of_one_serial_number_are_two_lines() {
    // Both are reported, or the policy says so.
    let both = vec![product("Seats Pro", "S1", 5), product("Seats", "S1", 5)];
    let mut case = renamed(WhenGone::Leave);
    case.tenants[0].products = Some(Ok(complete(both)));
    assert_eq!(case.lines().len(), 1);
    assert_eq!(case.errors(), [""; 0]);
    let mut case = renamed(WhenGone::Leave);
    case.policy.lines.when_renamed = WhenRenamed::NewLine;
    assert_eq!(case.lines().len(), 1);
}

#[test]
fn an_old_line_that_bills_nothing_holds_nothing() {
    for before in [
        line(5, "Seats", "S1", 0),
        until(line(5, "Seats", "S1", 5), "2024-06-15"),
    ] {
        let case = Case::with(vec![product("Seats Pro", "S1", 5)]).ours(before);
        assert_eq!(case.lines().len(), 1);
        assert_eq!(case.errors(), [""; 0]);
    }
    // Without a serial number there is nothing that tells.
    let case = Case::with(vec![product("Seats Pro", "", 5)]).ours(line(5, "Seats", "", 5));
    assert_eq!(case.lines().len(), 1);
    let mut case = Case::with(vec![product("Seats Pro", "S1", 5)]);
    case.policy.lines.matching = LineMatch::Product;
    let case = case.linked(line(5, "Seats", "S1", 5), "Seats", "");
    assert_eq!(case.lines().len(), 1);
}

/// Renamed while the tenant is mapped to another agreement.
#[test]
fn the_line_of_the_old_name_may_be_on_another_agreement() {
    use cw_sync_core::policy::WhenMoved;
    let mut case = Case::new().ours(line(5, "Seats", "S1", 5));
    case.agreement(101, crate::given::monthly(10));
    case.tenant("t1", 101, complete(vec![product("Seats Pro", "S1", 5)]));
    assert_eq!(case.lines(), [""; 0]);
    assert!(case.errors()[0].contains("addition 5 bills the same serial number"));
    case.policy.lines.when_moved = WhenMoved::End;
    let changes = case.plan().changes;
    let new = changes.last().unwrap();
    assert!(new.action.creates());
    assert_eq!(new.needs, [key(MONTHLY, "Seats", "S1")]);
    case.policy.lines.when_moved = WhenMoved::Wait;
    case.on(MONTHLY).lines = Err("500".to_owned());
    case.refuses(&["could not be read: 500"]);
}

#[test]
fn a_line_that_takes_anothers_place_begins_no_earlier_than_today() {
    let begins = |mut case: Case| {
        case.policy.lines.effective_date = EffectiveDate::BillingStart;
        case.created()[&LineField::EffectiveDate].clone()
    };
    // New, and nothing was billed before.
    let new = || Case::with(vec![product("Seats Pro", "S1", 5)]);
    assert_eq!(begins(new()), date("2024-01-01"));
    // Renamed: the old line ends by this plan, or has ended.
    assert_eq!(begins(renamed(WhenGone::Zero)), date("2024-06-15"));
    let ended = until(line(5, "Seats", "S1", 5), "2024-06-01");
    assert_eq!(begins(new().ours(ended)), date("2024-06-15"));
    // Deleted by hand.
    let mut deleted = new().ours(line(5, "Seats Pro", "S1", 5));
    deleted.on(MONTHLY).lines = Ok(Vec::new());
    assert_eq!(begins(deleted), date("2024-06-15"));
    // Another serial number is another product.
    let other = until(line(5, "Seats", "S2", 5), "2024-06-01");
    assert_eq!(begins(new().ours(other)), date("2024-01-01"));
}
