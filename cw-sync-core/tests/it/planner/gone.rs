//! Lines of ours whose products the vendor no longer reports.

use crate::given::{Case, MONTHLY, complete, key, line, number, product, until};
use cw_sync_core::policy::{LineField, LineMatch, Owner, WhenGone};

fn gone(when: WhenGone) -> Case {
    let mut case = Case::with(Vec::new());
    case.policy.lines.when_gone = when;
    case
}

#[test]
fn a_line_is_left_with_a_warning_or_set_to_zero() {
    let case = gone(WhenGone::Leave).ours(line(5, "Seats", "S1", 5));
    case.leaves(&["no longer reports the product of addition 5", "cancel it"]);
    let case = gone(WhenGone::Zero).ours(line(5, "Seats", "S1", 5));
    assert_eq!(
        case.lines(),
        ["update addition \"Seats\" serial S1 on agreement 100 (id 5) [quantity: 5 → 0]"]
    );
}

#[test]
fn what_bills_nothing_needs_no_word() {
    for when in [WhenGone::Leave, WhenGone::Zero] {
        gone(when).ours(line(5, "Seats", "S1", 0)).is_silent();
        let ended = until(line(5, "Seats", "S1", 5), "2024-06-14");
        gone(when).ours(ended).is_silent();
        // Nor what is not ours.
        gone(when).line(line(5, "Seats", "S1", 5)).is_silent();
    }
}

#[test]
fn a_quantity_that_a_person_set_is_theirs_where_the_policy_says_so() {
    let mut case = gone(WhenGone::Zero).line(line(5, "Seats", "S1", 5));
    let written = line(5, "Seats", "S1", 4).fields;
    case.link("t1", key(MONTHLY, "Seats", "S1"), 5, written);
    assert_eq!(case.updated().0, [(LineField::Quantity, number(0))].into());
    let owners = &mut case.policy.lines.owners;
    owners.insert(LineField::Quantity, Owner::VendorUntilEdited);
    case.leaves(&["addition 5"]);
}

#[test]
fn a_line_that_holds_something_else_by_now_is_left() {
    let case = gone(WhenGone::Zero).linked(line(5, "Backup", "S1", 5), "Seats", "S1");
    case.leaves(&["addition 5", "\"Backup\""]);
}

/// The step is about the line as it was made: otherwise it would be remembered twice.
#[test]
fn the_step_has_the_key_that_the_line_was_made_under() {
    let case = gone(WhenGone::Zero).linked(line(5, "Seats", "typo", 5), "Seats", "S1");
    assert_eq!(
        case.plan().changes[0].action.key(),
        key(MONTHLY, "Seats", "S1")
    );
    let mut case = gone(WhenGone::Zero).linked(line(5, "Seats", "S1", 5), "Seats", "");
    case.policy.lines.matching = LineMatch::Product;
    assert_eq!(
        case.plan().changes[0].action.key(),
        key(MONTHLY, "Seats", "")
    );
}

/// Two tenants share an agreement, and a device moves from one to the other.
#[test]
fn a_product_that_moved_to_another_tenant_of_the_agreement_is_not_gone() {
    let mut case = gone(WhenGone::Zero).ours(line(5, "Seats", "S1", 5));
    case.tenant("t2", MONTHLY, complete(vec![product("Seats", "S1", 5)]));
    case.is_silent();
    // Whatever the order of their keys.
    let mut case = gone(WhenGone::Zero).ours(line(5, "Seats", "S1", 5));
    case.tenant("t0", MONTHLY, complete(vec![product("Seats", "S1", 6)]));
    assert_eq!(case.updated().0, [(LineField::Quantity, number(6))].into());
}

#[test]
fn a_line_is_cancelled_as_of_today_and_taken_up_again() {
    let mut case = gone(WhenGone::End).ours(line(5, "Seats", "S1", 5));
    assert_eq!(
        case.lines(),
        [
            "update addition \"Seats\" serial S1 on agreement 100 (id 5) \
          [cancelledDate: — → 2024-06-15]"
        ]
    );
    crate::simulate::apply(&case.plan(), &mut case);
    case.is_silent();
    // The product comes back, the same day or later, also where ends are not managed otherwise.
    case.policy.lines.owners.remove(&LineField::CancelledDate);
    case.tenants[0].products = Some(Ok(complete(vec![product("Seats", "S1", 5)])));
    for today in ["2024-06-15", "2024-09-01"] {
        case.today = crate::given::day(today);
        assert_eq!(
            case.lines(),
            [
                "update addition \"Seats\" serial S1 on agreement 100 (id 5) \
              [cancelledDate: 2024-06-15 → —]"
            ]
        );
    }
}

#[test]
fn a_line_that_has_not_begun_is_set_to_zero() {
    let mut ahead = line(5, "Seats", "S1", 5);
    let next = crate::given::date("2024-07-01");
    ahead.fields.insert(LineField::EffectiveDate, next);
    let case = gone(WhenGone::End).ours(ahead);
    assert_eq!(case.updated().0, [(LineField::Quantity, number(0))].into());
}

/// Another tenant of the agreement may have the product now.
#[test]
fn nothing_ends_while_another_tenant_of_the_agreement_is_not_known() {
    for when in [WhenGone::Zero, WhenGone::End] {
        let mut case = gone(when).ours(line(5, "Seats", "S1", 5));
        let mapping = cw_sync_core::mapping::Mapping::to_agreement("t2", 10, MONTHLY);
        case.mapped("t2", Some(mapping), Some(Err("503".to_owned())));
        assert_eq!(case.lines(), [""; 0]);
        assert!(case.warnings()[0].contains("tenant t2"));
        case.tenants[1].products = Some(Ok(complete(Vec::new())));
        assert_eq!(case.lines().len(), 1);
    }
}
