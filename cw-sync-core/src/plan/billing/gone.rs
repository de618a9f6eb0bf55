//! Lines of ours whose products the vendor no longer reports.

use super::actual::ActualLine;
use super::index::Remembered;
use super::line::{Decision, change};
use super::{BillingAction, Fields};
use crate::model::FieldValue;
use crate::plan::fold;
use crate::plan::three_way::{Verdict, decide};
use crate::policy::{LineField, LinePolicy, Owner, WhenGone};
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// What becomes of such a line.
pub(super) fn gone(
    policy: &LinePolicy,
    known: &Remembered<'_>,
    line: &ActualLine,
    complete: bool,
    today: NaiveDate,
) -> Decision {
    if line.has_ended(today) || line.is_zero() {
        return Decision::default();
    }
    if !complete {
        return warn(format!(
            "addition {} is left as it is: the vendor's data is incomplete, and its product is not \
             in it",
            line.id
        ));
    }
    if fold(&line.identifier) != known.identifier {
        return warn(format!(
            "addition {} was made for a product that the vendor no longer reports, and now holds \
             {:?}; the line is left as it is, cancel it if it should end",
            line.id, line.identifier
        ));
    }
    let zero = FieldValue::Number(Decimal::ZERO);
    let quantity = line.fields.get(&LineField::Quantity);
    let owner = policy.owners.get(&LineField::Quantity);
    let verdict = decide(
        owner.copied().unwrap_or(Owner::Vendor),
        Some(&zero),
        quantity,
        known.link.written.get(LineField::Quantity.name()),
    );
    if policy.when_gone == WhenGone::Leave || verdict != Verdict::Set {
        return warn(format!(
            "the vendor no longer reports the product of addition {}; the line is left as it is, \
             cancel it if it should end",
            line.id
        ));
    }
    // Named as it was made: a person may have edited the serial number.
    let edited = |serial: &&str| fold(serial) != known.serial;
    let serial = match line.serial().filter(|serial| !edited(serial)) {
        Some(serial) => Some(serial.to_owned()),
        None => Some(known.serial.clone()).filter(|serial| !serial.is_empty()),
    };
    let changes = vec![change(
        LineField::Quantity,
        quantity.cloned(),
        Some(zero.clone()),
    )];
    let action = BillingAction::UpdateAddition {
        agreement: known.agreement,
        addition: line.id,
        identifier: line.identifier.clone(),
        serial,
        set: Fields::from([(LineField::Quantity, zero)]),
        clear: Vec::new(),
    };
    let reason = "the vendor no longer reports the product".to_owned();
    Decision {
        tie: None,
        step: Some((action, changes, reason)),
        warnings: Vec::new(),
    }
}

/// A line of the tenant on another agreement, where it was billed before, that still bills.
pub(super) fn left_behind(agreement: &str, line: &ActualLine) -> Decision {
    warn(format!(
        "addition {} of agreement {agreement:?}, where this tenant was billed before, still bills \
         {:?}; the line is left as it is, cancel it if it should end",
        line.id, line.identifier
    ))
}

fn warn(warning: String) -> Decision {
    Decision {
        tie: None,
        step: None,
        warnings: vec![warning],
    }
}
