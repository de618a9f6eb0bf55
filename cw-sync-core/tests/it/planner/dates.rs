//! From when a line bills, and until when.

use crate::given::{Case, MONTHLY, date, day, expiring, line, product};
use cw_sync_core::policy::{EffectiveDate, LineField};

/// The effective date of a new line, or why there is none.
fn effective(case: &Case) -> Result<String, String> {
    match case.errors().pop() {
        Some(error) => {
            assert_eq!(case.lines(), [""; 0]);
            Err(error)
        }
        None => Ok(case.created()[&LineField::EffectiveDate].to_string()),
    }
}

#[test]
fn a_one_time_agreement_bills_from_registration_but_not_before_its_start() {
    for (registered, expected) in [
        ("2023-11-30", "2024-01-01"),
        ("2024-01-01", "2024-01-01"),
        ("2024-03-04", "2024-03-04"),
    ] {
        let mut sold = product("Seats", "S1", 5);
        sold.registered_on = Some(day(registered));
        let mut case = Case::with(vec![sold]);
        case.on(MONTHLY).recurring = None;
        assert_eq!(effective(&case).as_deref(), Ok(expected), "{registered}");
    }
}

#[test]
fn a_registration_date_is_needed_only_where_it_counts() {
    let mut sold = product("Seats", "S1", 5);
    sold.registered_on = None;
    let mut case = Case::with(vec![sold]);
    assert_eq!(effective(&case).as_deref(), Ok("2024-07-01"));
    case.on(MONTHLY).recurring = None;
    assert!(
        effective(&case)
            .unwrap_err()
            .contains("no registration date")
    );
}

#[test]
fn a_monthly_agreement_bills_from_its_next_invoice() {
    let mut case = Case::with(vec![product("Seats", "S1", 5)]);
    assert_eq!(effective(&case).as_deref(), Ok("2024-07-01"));
    case.on(MONTHLY).billing_start = Some(day("2024-08-01"));
    assert_eq!(effective(&case).as_deref(), Ok("2024-08-01"));
    case.on(MONTHLY).next_invoice = None;
    let error = effective(&case).unwrap_err();
    assert!(error.contains("no next invoice date"), "{error}");
    case.policy.lines.effective_date = EffectiveDate::BillingStart;
    assert_eq!(effective(&case).as_deref(), Ok("2024-08-01"));
}

#[test]
fn a_vendor_without_registration_dates_bills_from_the_next_invoice_or_today() {
    let mut sold = product("Seats", "S1", 5);
    sold.registered_on = None;
    let mut case = Case::with(vec![sold]);
    case.policy.lines.effective_date = EffectiveDate::NextInvoiceOrToday;
    assert_eq!(effective(&case).as_deref(), Ok("2024-07-01"));
    case.on(MONTHLY).recurring = None;
    assert_eq!(effective(&case).as_deref(), Ok("2024-06-15"));
    case.on(MONTHLY).billing_start = Some(day("2024-08-01"));
    assert_eq!(effective(&case).as_deref(), Ok("2024-08-01"));
}

#[test]
fn the_effective_date_of_a_line_is_never_touched_again() {
    use cw_sync_core::policy::Owner;
    for owner in [Owner::Vendor, Owner::VendorUntilEdited, Owner::AtCreation] {
        let mut case = Case::with(vec![product("Seats", "S1", 5)]).ours(line(5, "Seats", "S1", 5));
        let owners = &mut case.policy.lines.owners;
        owners.insert(LineField::EffectiveDate, owner);
        case.is_silent();
    }
}

#[test]
fn sw_54_what_expires_before_billing_starts_is_an_error_of_that_product_only() {
    let case = Case::with(vec![
        expiring("Seats", "S1", 5, "2023-12-31"),
        product("Seats", "S2", 7),
    ]);
    case.says(&case.errors(), &["2023-12-31", "2024-01-01", "\"Managed\""]);
    assert_eq!(case.lines().len(), 1);
    assert!(case.lines()[0].contains("serial S2"));
}

#[test]
fn what_expires_before_its_line_would_take_effect_is_an_error() {
    let case = Case::with(vec![expiring("Seats", "S1", 5, "2024-06-30")]);
    case.refuses(&["2024-06-30", "2024-07-01"]);
    let case = Case::with(vec![expiring("Seats", "S1", 5, "2024-07-01")]);
    assert_eq!(
        case.created()[&LineField::CancelledDate],
        date("2024-07-01")
    );
    // As with a line that is there.
    let case =
        Case::with(vec![expiring("Seats", "S1", 5, "2024-01-31")]).ours(line(5, "Seats", "S1", 3));
    case.refuses(&["2024-01-31", "addition 5", "2024-02-01"]);
}
