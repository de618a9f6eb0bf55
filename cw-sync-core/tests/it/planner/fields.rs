//! Which fields are written.

use crate::given::{Case, date, expiring, line, number, product, text, until};
use cw_sync_core::policy::{LineField, LineMatch, Owner, WhenMissing};

#[test]
fn a_new_line_gets_what_it_needs_and_what_is_managed() {
    let mut case = Case::with(vec![expiring(" Seats ", " S1 ", 5, "2025-01-31")]);
    let fields = case.created();
    let expected = [
        (LineField::Quantity, number(5)),
        (LineField::EffectiveDate, date("2024-07-01")),
        (LineField::CancelledDate, date("2025-01-31")),
        (LineField::SerialNumber, text("S1")),
        (LineField::InvoiceDescription, text("Seats")),
        (LineField::BillCustomer, text("Billable")),
    ];
    assert_eq!(fields, expected.clone().into());
    // Even where nothing is managed, a line bills rightly and is found again.
    case.policy.lines.owners.clear();
    let always = [
        LineField::Quantity,
        LineField::EffectiveDate,
        LineField::SerialNumber,
        LineField::BillCustomer,
    ];
    let kept = expected.into_iter().filter(|(f, _)| always.contains(f));
    assert_eq!(case.created(), kept.collect());
    assert_eq!(case.reason(), "the vendor reports 5; no line yet");
}

#[test]
fn ax_14_an_invoice_says_what_the_vendor_says_of_a_product() {
    let mut sold = product("Seats", "S1", 5);
    sold.description = Some(" SRV-1: 2.50 GB\nSRV-2: 2.50 GB ".to_owned());
    let case = Case::with(vec![sold.clone()]);
    assert_eq!(
        case.created()[&LineField::InvoiceDescription],
        text("SRV-1: 2.50 GB\nSRV-2: 2.50 GB")
    );
    sold.description = Some(" ".to_owned());
    let case = Case::with(vec![sold]);
    assert_eq!(
        case.created()[&LineField::InvoiceDescription],
        text("Seats")
    );
}

#[test]
fn a_serial_number_of_blanks_is_none() {
    for serial in ["", "  "] {
        let mut sold = product("Seats", "S1", 5);
        sold.serial = Some(serial.to_owned());
        let case = Case::with(vec![sold.clone()]);
        assert!(!case.created().contains_key(&LineField::SerialNumber));
        let mut case = Case::with(vec![sold]).ours(line(5, "Seats", "", 5));
        let owners = &mut case.policy.lines.owners;
        owners.insert(LineField::SerialNumber, Owner::Vendor);
        case.is_silent();
    }
}

#[test]
fn zero_is_a_count_but_makes_no_line() {
    Case::with(vec![product("Seats", "S1", 0)]).is_silent();
    let case = Case::with(vec![product("Seats", "S1", 0)]).ours(line(5, "Seats", "S1", 3));
    assert_eq!(
        case.lines(),
        ["update addition \"Seats\" serial S1 on agreement 100 (id 5) [quantity: 3 → 0]"]
    );
}

#[test]
fn lines_made_by_hand_are_asked_for() {
    let mut case = Case::with(vec![product("Seats", "S1", 5)]);
    case.policy.lines.when_missing = WhenMissing::Fail;
    case.refuses(&["\"Managed\" has no addition for \"Seats\"", "by hand"]);
    let case = case.line(line(5, "Seats", "S1", 3));
    assert_eq!(case.updated().0, [(LineField::Quantity, number(5))].into());
}

/// Owner, and how the description came to differ from the vendor's → what is done about it.
#[test]
fn a_field_belongs_to_whom_the_policy_says() {
    #[derive(Debug, Clone, Copy, PartialEq)]
    enum Held {
        WeWrote,
        Edited,
        Emptied,
        Adopted,
        Unset,
    }
    use Held::*;
    let cases = [
        (Owner::Vendor, WeWrote, "set"),
        (Owner::Vendor, Edited, "set"),
        (Owner::Vendor, Emptied, "set"),
        (Owner::Vendor, Adopted, "set"),
        (Owner::Vendor, Unset, "set"),
        (Owner::VendorUntilEdited, WeWrote, "set"),
        (Owner::VendorUntilEdited, Edited, "warn"),
        (Owner::VendorUntilEdited, Emptied, "warn"),
        (Owner::VendorUntilEdited, Adopted, "warn"),
        (Owner::VendorUntilEdited, Unset, "set"),
        (Owner::AtCreation, WeWrote, ""),
        (Owner::AtCreation, Edited, ""),
        (Owner::AtCreation, Emptied, ""),
        (Owner::AtCreation, Adopted, ""),
        (Owner::AtCreation, Unset, ""),
    ];
    for (owner, held, expected) in cases {
        let field = LineField::InvoiceDescription;
        let mut before = line(5, "Seats", "S1", 5);
        before.fields.insert(field, text("Old words"));
        let mut now = before.clone();
        match held {
            Edited => drop(now.fields.insert(field, text("By hand"))),
            Emptied | Unset => drop(now.fields.remove(&field)),
            WeWrote | Adopted => {}
        }
        let mut case = Case::with(vec![product("Seats", "S1", 5)]).line(now);
        if !matches!(held, Adopted | Unset) {
            case.link(
                "t1",
                crate::given::key(100, "Seats", "S1"),
                5,
                before.fields,
            );
        }
        case.policy.lines.owners.insert(field, owner);
        let what = format!("{owner:?} {held:?}");
        match expected {
            "set" => assert_eq!(case.updated().0, [(field, text("Seats"))].into(), "{what}"),
            "warn" => case.leaves(&["invoiceDescription of addition 5", "changed by a person"]),
            _ => case.is_silent(),
        }
        let overridden = owner == Owner::Vendor && matches!(held, Edited | Emptied);
        if expected == "set" {
            let told = case
                .reason()
                .contains("was changed in CWM since the last sync");
            assert_eq!(told, overridden, "{what}");
        }
    }
}

#[test]
fn an_expiry_that_the_vendor_takes_back_is_cleared_only_where_we_wrote_it() {
    let ends = || until(line(5, "Seats", "S1", 5), "2025-01-31");
    let open_ended = || Case::with(vec![product("Seats", "S1", 5)]);
    let (set, clear) = open_ended().ours(ends()).updated();
    assert_eq!((set.len(), clear), (0, vec![LineField::CancelledDate]));
    // Theirs: on an adopted line, and where a person chose another day.
    open_ended().line(ends()).is_silent();
    let mut edited = open_ended().line(ends());
    let written = until(line(5, "Seats", "S1", 5), "2024-12-31").fields;
    edited.link("t1", crate::given::key(100, "Seats", "S1"), 5, written);
    edited.is_silent();
}

#[test]
fn what_we_wrote_on_a_deleted_line_says_nothing_of_the_one_adopted_now() {
    // The link names line 4, which is gone; line 5 was made by hand with the same end.
    let by_hand = until(line(5, "Seats", "S1", 5), "2025-01-31");
    let mut case = Case::with(vec![product("Seats", "S1", 5)]).line(by_hand.clone());
    case.link(
        "t1",
        crate::given::key(100, "Seats", "S1"),
        4,
        by_hand.fields,
    );
    case.is_silent();
    case.tenants[0].products = Some(Ok(crate::given::complete(vec![product("Seats", "S1", 6)])));
    assert!(
        case.reason().contains("adopts addition 5"),
        "{}",
        case.reason()
    );
}

#[test]
fn a_number_is_the_same_in_another_notation() {
    let mut held = line(5, "Seats", "S1", 5);
    let notation = cw_sync_core::model::FieldValue::Number("5.00".parse().unwrap());
    held.fields.insert(LineField::Quantity, notation);
    Case::with(vec![product("Seats", "S1", 5)])
        .ours(held)
        .is_silent();
}

#[test]
fn matched_by_product_alone_a_new_serial_number_is_written() {
    let mut case = Case::with(vec![product("Seats", "NEW", 5)]);
    case.policy.lines.matching = LineMatch::Product;
    case.policy
        .lines
        .owners
        .insert(LineField::SerialNumber, Owner::Vendor);
    let case = case.linked(line(5, "Seats", "OLD", 5), "Seats", "");
    assert_eq!(
        case.updated().0,
        [(LineField::SerialNumber, text("NEW"))].into()
    );
}
