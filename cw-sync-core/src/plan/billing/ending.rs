//! How a line of ours is made to bill no more.

use super::actual::ActualLine;
use super::decision::{Step, change};
use super::index::{Index, Remembered};
use super::{BillingAction, Fields};
use crate::model::{FieldValue, TenantKey};
use crate::plan::fold;
use crate::plan::three_way::{Verdict, decide};
use crate::policy::{Ending, LineField, LinePolicy, Owner};
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// What ending a line looks at.
#[derive(Clone, Copy)]
pub(super) struct Enders<'a> {
    pub(super) policy: &'a LinePolicy,
    pub(super) index: &'a Index<'a>,
    pub(super) today: NaiveDate,
}

impl Enders<'_> {
    /// The step that ends a line which still bills; `Err` says why it is left as it is.
    pub(super) fn end(
        &self,
        tenant: &TenantKey,
        known: &Remembered<'_>,
        line: &ActualLine,
        how: Ending,
        reason: &str,
    ) -> Result<Step, String> {
        if let Some(other) = self.index.unsure_on(known.agreement, tenant) {
            return Err(format!(
                "it is left as it is: tenant {other} is billed on the same agreement and may have \
                 it now, and its products are not all known"
            ));
        }
        let (field, want) = self.target(line, how);
        let have = line.fields.get(&field);
        let owner = self.policy.owners.get(&field).copied();
        let wrote = known.link.written.get(field.name());
        let verdict = decide(owner.unwrap_or(Owner::Vendor), Some(&want), have, wrote);
        if verdict != Verdict::Set {
            return Err(format!(
                "it is left as it is, since its {field} is a person's; cancel it if it should end"
            ));
        }
        // Named as it was made: a person may have edited the serial number.
        let edited = |serial: &&str| fold(serial) != known.serial;
        let serial = match line.serial().filter(|serial| !edited(serial)) {
            Some(serial) => Some(serial.to_owned()),
            None => Some(known.serial.clone()).filter(|serial| !serial.is_empty()),
        };
        let fields = vec![change(field, have.cloned(), Some(want.clone()))];
        let action = BillingAction::UpdateAddition {
            agreement: known.agreement,
            addition: line.id,
            identifier: line.identifier.clone(),
            serial,
            set: Fields::from([(field, want)]),
            clear: Vec::new(),
        };
        Ok(Step::new(action, fields, reason.to_owned()))
    }

    /// The field that ends it. CWM refuses an end before the beginning (cwm-api §10.3), so a line
    /// that has not begun is set to zero.
    fn target(&self, line: &ActualLine, how: Ending) -> (LineField, FieldValue) {
        let has_begun = line
            .date(LineField::EffectiveDate)
            .is_none_or(|from| from <= self.today);
        match how {
            Ending::Cancel if has_begun => (LineField::CancelledDate, self.today.into()),
            Ending::Cancel | Ending::Zero => (LineField::Quantity, Decimal::ZERO.into()),
        }
    }
}
