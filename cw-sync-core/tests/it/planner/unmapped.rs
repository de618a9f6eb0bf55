//! Tenants that are no longer billed, and the lines that were made for them.

use crate::given::{Case, MONTHLY, complete, key, line, product, until};
use cw_sync_core::mapping::Mapping;
use cw_sync_core::policy::{LineField, Owner, WhenUnmapped};

const ALL: [WhenUnmapped; 3] = [WhenUnmapped::Leave, WhenUnmapped::Zero, WhenUnmapped::End];

/// `t1` has two lines, one of which bills nothing any more.
fn left(when: WhenUnmapped, mapping: Option<Mapping>) -> Case {
    let mut case = Case::new()
        .ours(line(5, "Seats", "S1", 5))
        .ours(line(6, "Seats", "S2", 0));
    case.policy.lines.when_unmapped = when;
    case.mapped("t1", mapping, None);
    case
}

#[test]
fn lesson_5_26_lines_of_an_unmapped_tenant_are_pointed_at_or_ended() {
    // For inventory only, and synced.
    let mut inventory = Mapping::to_company("t1", 10);
    inventory.enabled = true;
    for mapping in [None, Some(inventory)] {
        let case = |when| left(when, mapping.clone());
        case(WhenUnmapped::Leave).leaves(&[
            "t1: the tenant is no longer mapped",
            "1 of its lines still bill",
            "addition 5 of agreement \"Managed\"",
        ]);
        let update = "update addition \"Seats\" serial S1 on agreement 100 (id 5)";
        let zero = case(WhenUnmapped::Zero);
        assert_eq!(zero.lines(), [format!("{update} [quantity: 5 → 0]")]);
        assert_eq!(zero.plan().findings, []);
        let end = case(WhenUnmapped::End);
        let expected = format!("{update} [cancelledDate: — → 2024-06-15]");
        assert_eq!(end.lines(), [expected]);
        assert_eq!(
            end.reason(),
            "the tenant is no longer mapped to an agreement"
        );
    }
}

#[test]
fn also_one_that_the_vendor_no_longer_reports() {
    let mut case = left(WhenUnmapped::Zero, None);
    case.tenants.clear();
    assert_eq!(case.lines().len(), 1);
    assert!(case.plan().tenants.is_empty());
}

#[test]
fn pp_11_a_tenant_that_is_switched_off_keeps_its_lines() {
    for when in ALL {
        let mut off = Mapping::to_agreement("t1", 10, MONTHLY);
        off.enabled = false;
        // Whatever its agreement.
        for off in [off, Mapping::to_company("t1", 10)] {
            let case = left(when, Some(off));
            case.leaves(&["sync is off", "1 of its lines still bill", "addition 5"]);
        }
    }
}

#[test]
fn a_tenant_that_is_billed_is_not_unmapped_whatever_it_fails_of() {
    for when in ALL {
        let mut case = left(when, Some(Mapping::to_agreement("t1", 10, MONTHLY)));
        case.tenants[0].products = Some(Err("503".to_owned()));
        case.refuses(&["503"]);
        case.company(10, "Inactive");
        case.refuses(&["Inactive"]);
    }
}

#[test]
fn a_line_that_another_tenant_has_now_or_may_have_is_not_ended() {
    for when in [WhenUnmapped::Zero, WhenUnmapped::End] {
        let mut case = left(when, None);
        case.tenant("t2", MONTHLY, complete(vec![product("Seats", "S1", 5)]));
        case.is_silent();
        case.tenants[1].products = Some(Err("503".to_owned()));
        assert_eq!(case.lines(), [""; 0]);
        case.says(
            &case.warnings(),
            &["addition 5", "tenant t2", "may have it now"],
        );
        // On another agreement it is none of it.
        case.agreement(101, crate::given::monthly(10));
        case.tenants[1].mapping = Some(Mapping::to_agreement("t2", 10, 101));
        assert_eq!(case.lines().len(), 1);
    }
}

#[test]
fn what_a_person_set_is_theirs() {
    let mut case = left(WhenUnmapped::Zero, None);
    let owners = &mut case.policy.lines.owners;
    owners.insert(LineField::Quantity, Owner::VendorUntilEdited);
    let written = line(5, "Seats", "S1", 4).fields;
    case.link("t1", key(MONTHLY, "Seats", "S1"), 5, written);
    case.leaves(&["addition 5", "quantity is a person's"]);
}

#[test]
fn what_bills_nothing_needs_no_word() {
    for when in ALL {
        let mut case = Case::new().ours(until(line(5, "Seats", "S1", 5), "2024-06-15"));
        case.policy.lines.when_unmapped = when;
        case.mapped("t1", None, None);
        case.is_silent();
        case.on(MONTHLY).status = Some("Expired".to_owned());
        case.is_silent();
    }
}

#[test]
fn the_line_of_a_tenant_that_is_off_is_not_taken_over_by_another() {
    let mut case = Case::new().ours(line(5, "Seats", "", 5));
    let mut off = Mapping::to_agreement("t1", 10, MONTHLY);
    off.enabled = false;
    case.mapped("t1", Some(off), None);
    case.tenant("t2", MONTHLY, complete(vec![product("Seats", "", 9)]));
    assert_eq!(case.lines(), [""; 0]);
    case.says(
        &case.errors(),
        &["addition 5", "tenant t1", "sync is off", "tenant t2"],
    );
}
