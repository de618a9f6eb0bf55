//! Snapshots with gaps: what is absent may only be unread.

use crate::given::{Case, MONTHLY, date, expiring, line, number, partial, product, until};
use cw_sync_core::model::BillableProduct;
use cw_sync_core::policy::{LineField, WhenGone};

fn with(products: Vec<BillableProduct>) -> Case {
    let mut case = Case::new();
    case.policy.lines.when_gone = WhenGone::Zero;
    case.tenant("t1", MONTHLY, partial(products));
    case
}

/// Nothing is written; the gap is the only error.
fn holds(case: &Case) {
    assert_eq!(case.lines(), [""; 0]);
    assert_eq!(case.errors(), ["t1: cut off"]);
}

#[test]
fn a_gap_is_an_error_of_its_tenant_and_a_complete_snapshot_has_none() {
    let plan = with(Vec::new()).plan();
    assert_eq!(plan.findings.len(), 1);
    assert_eq!(plan.findings[0].subject.as_deref(), Some("page 2"));
    Case::with(Vec::new()).is_silent();
}

#[test]
fn a_quantity_is_not_decreased_but_may_be_increased() {
    let case = with(vec![product("Seats", "S1", 4)]).ours(line(5, "Seats", "S1", 5));
    holds(&case);
    case.says(
        &case.warnings(),
        &["quantity of addition 5 is kept at 5", "incomplete"],
    );
    holds(&with(vec![product("Seats", "S1", 0)]).ours(line(5, "Seats", "S1", 5)));
    let case = with(vec![product("Seats", "S1", 6)]).ours(line(5, "Seats", "S1", 5));
    assert_eq!(case.updated().0, [(LineField::Quantity, number(6))].into());
    // A new line takes nothing away.
    let case = with(vec![product("Seats", "S1", 4)]);
    assert_eq!(case.created()[&LineField::Quantity], number(4));
}

#[test]
fn an_end_is_not_brought_forward_but_may_be_put_off() {
    let ends = |on| until(line(5, "Seats", "S1", 5), on);
    let sold = |on| with(vec![expiring("Seats", "S1", 5, on)]);
    holds(&sold("2024-12-31").ours(line(5, "Seats", "S1", 5)));
    holds(&sold("2024-12-31").ours(ends("2025-01-31")));
    let case = sold("2025-02-28").ours(ends("2025-01-31"));
    assert_eq!(
        case.updated().0,
        [(LineField::CancelledDate, date("2025-02-28"))].into()
    );
}

#[test]
fn a_line_whose_product_is_not_in_it_is_left() {
    let case = with(Vec::new()).ours(line(5, "Seats", "S1", 5));
    holds(&case);
    case.says(
        &case.warnings(),
        &["addition 5 is left as it is", "incomplete"],
    );
}
