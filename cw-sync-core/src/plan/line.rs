//! One product and the line that stands for it.

use super::actual::{ActualAgreement, ActualLine};
use super::agreement::effective_date;
use super::three_way::{Verdict, decide};
use super::{Action, FieldChange, FieldValue, Fields, Link, RecordKey, fold};
use crate::model::BillableProduct;
use crate::policy::{LineField, LineMatch, LinePolicy, Owner, WhenMissing};
use chrono::NaiveDate;
use cw_manage::Id;
use cw_manage::model::Agreement;
use std::collections::BTreeMap;

/// What is to be done about one product.
#[derive(Debug, Default)]
pub(super) struct Decision {
    /// The step, its field changes and its reason.
    pub(super) step: Option<(Action, Vec<FieldChange>, String)>,
    /// What is left alone on purpose.
    pub(super) warnings: Vec<String>,
}

/// What a decision looks at.
pub(super) struct Subject<'a> {
    pub(super) policy: &'a LinePolicy,
    pub(super) agreement_id: Id<Agreement>,
    pub(super) agreement: &'a ActualAgreement,
    pub(super) lines: &'a [ActualLine],
    pub(super) product: &'a BillableProduct,
    pub(super) identifier: &'a str,
    /// What we remember of the line for this product.
    pub(super) link: Option<&'a Link>,
    /// The natural key of that line.
    pub(super) key: &'a RecordKey,
    /// Lines of ours, and the products that they stand for.
    pub(super) taken: &'a BTreeMap<i64, &'a RecordKey>,
    pub(super) today: NaiveDate,
    /// Whether the vendor's snapshot has no gaps.
    pub(super) complete: bool,
}

impl Subject<'_> {
    /// Decides; `Err` says why the product cannot be billed and what to check.
    pub(super) fn decide(&self) -> Result<Decision, String> {
        self.check_expiry()?;
        match self.line()? {
            Some(line) => self.update(line),
            None => self.create(),
        }
    }

    /// A product that ends before its agreement begins to bill can never be billed (SW-54).
    fn check_expiry(&self) -> Result<(), String> {
        match (self.product.expires_on, self.agreement.billing_start) {
            (Some(expiry), Some(start)) if expiry < start => Err(format!(
                "the product expires on {expiry}, before agreement {:?} starts billing on {start}; \
                 check the product's expiry at the vendor or the agreement's billing start date",
                self.agreement.name
            )),
            _ => Ok(()),
        }
    }

    /// The line that stands for the product, if there is one. More than one is an error that lists
    /// them: writing to either could bill twice.
    fn line(&self) -> Result<Option<&ActualLine>, String> {
        if let Some(link) = self.link
            && let Some(line) = self.lines.iter().find(|line| line.id.get() == link.record)
        {
            if fold(&line.identifier) != fold(self.identifier) {
                return Err(format!(
                    "addition {} was made for this product and now holds {:?}; put the product \
                     back, or delete the addition so that a new one is made",
                    line.id, line.identifier
                ));
            }
            return Ok(Some(line));
        }
        let same_product: Vec<_> = self
            .lines
            .iter()
            .filter(|line| fold(&line.identifier) == fold(self.identifier))
            .filter(|line| {
                self.taken
                    .get(&line.id.get())
                    .is_none_or(|key| *key == self.key)
            })
            .collect();
        if self.policy.matching == LineMatch::Product {
            return self.only(same_product);
        }
        let serial = fold(self.product.serial.as_deref().unwrap_or_default());
        let (exact, others): (Vec<_>, Vec<_>) = same_product
            .into_iter()
            .partition(|line| fold(line.serial().unwrap_or_default()) == serial);
        if !exact.is_empty() {
            return self.only(exact);
        }
        let unmarked: Vec<_> = others
            .into_iter()
            .filter(|line| line.serial().is_none_or(|serial| serial.trim().is_empty()))
            .filter(|line| !self.ended(line))
            .collect();
        if !unmarked.is_empty() {
            return Err(format!(
                "{} of this agreement hold{} the product without a serial number; a further line \
                 could bill it twice. Set the serial number {} on the right one, or cancel it",
                list(&unmarked),
                if unmarked.len() == 1 { "s" } else { "" },
                self.product.serial.as_deref().unwrap_or("(none)"),
            ));
        }
        Ok(None)
    }

    /// The one candidate that counts: an ended line only when there is no other.
    fn only<'l>(&self, candidates: Vec<&'l ActualLine>) -> Result<Option<&'l ActualLine>, String> {
        let open: Vec<_> = candidates
            .iter()
            .copied()
            .filter(|line| !self.ended(line))
            .collect();
        let candidates = if open.is_empty() { candidates } else { open };
        match candidates.as_slice() {
            [] => Ok(None),
            [line] => Ok(Some(line)),
            several => Err(format!(
                "{} of this agreement all match the product; keep one and cancel the others",
                list(several)
            )),
        }
    }

    fn ended(&self, line: &ActualLine) -> bool {
        line.date(LineField::CancelledDate)
            .is_some_and(|day| day < self.today)
    }

    fn create(&self) -> Result<Decision, String> {
        let name = self.identifier;
        if self.product.quantity.is_zero() {
            // Nothing to bill; the line comes with the first count above zero.
            return Ok(Decision::default());
        }
        if self.policy.when_missing == WhenMissing::Fail {
            return Err(format!(
                "agreement {:?} has no addition for {name:?}; lines of this integration are made \
                 by hand",
                self.agreement.name
            ));
        }
        let from = effective_date(
            self.policy.effective_date,
            self.product.registered_on,
            self.agreement,
        )?;
        if let Some(expiry) = self.product.expires_on
            && expiry < from
        {
            return Err(format!(
                "the product expires on {expiry}, before the line would take effect on {from}; \
                 check the product's expiry at the vendor"
            ));
        }
        let mut fields = self.desired();
        fields.insert(LineField::EffectiveDate, FieldValue::Date(from));
        fields.retain(|field, _| always(*field) || self.policy.owners.contains_key(field));
        let changes = fields
            .iter()
            .map(|(field, value)| change(*field, None, Some(value.clone())))
            .collect();
        let reason = match self.link {
            Some(link) => format!(
                "the vendor reports {}; the line made before (id {}) is no longer there",
                self.product.quantity.normalize(),
                link.record
            ),
            None => format!(
                "the vendor reports {}; no line yet",
                self.product.quantity.normalize()
            ),
        };
        let action = Action::CreateAddition {
            agreement: self.agreement_id,
            identifier: name.to_owned(),
            serial: key_serial(self.policy, self.product).map(str::to_owned),
            fields,
        };
        Ok(Decision {
            step: Some((action, changes, reason)),
            warnings: Vec::new(),
        })
    }

    fn update(&self, line: &ActualLine) -> Result<Decision, String> {
        if let (Some(expiry), Some(from)) =
            (self.product.expires_on, line.date(LineField::EffectiveDate))
            && expiry < from
        {
            return Err(format!(
                "the product expires on {expiry}, before addition {} takes effect on {from}; check \
                 the product's expiry at the vendor or the addition's effective date",
                line.id
            ));
        }
        let desired = self.desired();
        let written = self.link.map(|link| &link.written);
        let mut plan = Update::default();
        for (&field, &owner) in &self.policy.owners {
            let (want, have) = (desired.get(&field), line.fields.get(&field));
            let wrote = written.and_then(|written| written.get(&field));
            match decide(owner, want, have, wrote) {
                Verdict::Keep => continue,
                Verdict::Theirs => {
                    plan.warnings.push(format!(
                        "{field} of addition {} was changed by a person and is left as it is",
                        line.id
                    ));
                    continue;
                }
                Verdict::Set | Verdict::Clear if self.held(field, want, have) => {
                    plan.warnings.push(format!(
                        "{field} of addition {} is kept at {}: the vendor's data is incomplete, \
                         and from it nothing is decreased",
                        line.id,
                        have.map_or("—".to_owned(), ToString::to_string),
                    ));
                    continue;
                }
                Verdict::Set => {
                    plan.set.extend(want.map(|want| (field, want.clone())));
                }
                Verdict::Clear => plan.clear.push(field),
            }
            if owner == Owner::Vendor && wrote.is_some() && wrote != have {
                plan.reasons
                    .push(format!("{field} was changed in CWM since the last sync"));
            }
            plan.changes
                .push(change(field, have.cloned(), want.cloned()));
        }
        if self.link.is_none() {
            plan.reasons.insert(
                0,
                format!(
                    "adopts addition {}, which already holds the product",
                    line.id
                ),
            );
        }
        Ok(plan.into_decision(self, line))
    }

    /// Whether a change is held back because the snapshot has gaps: it would take something away.
    fn held(&self, field: LineField, want: Option<&FieldValue>, have: Option<&FieldValue>) -> bool {
        if self.complete {
            return false;
        }
        match field {
            LineField::Quantity => want < have,
            // An end where there was none, or an earlier one.
            LineField::CancelledDate => want.is_some() && (have.is_none() || want < have),
            _ => false,
        }
    }

    /// The values that the vendor's data calls for. The effective date is not among them: it is
    /// chosen once, when the line is made.
    fn desired(&self) -> Fields {
        let product = self.product;
        let text = |text: &str| FieldValue::Text(text.to_owned());
        let mut fields = Fields::from([
            (LineField::Quantity, FieldValue::Number(product.quantity)),
            (LineField::InvoiceDescription, text(&product.name)),
            (
                LineField::BillCustomer,
                text(self.policy.bill_customer.as_str()),
            ),
        ]);
        if let Some(serial) = &product.serial {
            fields.insert(LineField::SerialNumber, text(serial));
        }
        if let Some(expiry) = product.expires_on {
            fields.insert(LineField::CancelledDate, FieldValue::Date(expiry));
        }
        fields
    }
}

#[derive(Default)]
struct Update {
    set: Fields,
    clear: Vec<LineField>,
    changes: Vec<FieldChange>,
    reasons: Vec<String>,
    warnings: Vec<String>,
}

impl Update {
    fn into_decision(mut self, subject: &Subject<'_>, line: &ActualLine) -> Decision {
        if self.changes.is_empty() {
            return Decision {
                step: None,
                warnings: self.warnings,
            };
        }
        self.reasons
            .insert(0, "the vendor reports other values".to_owned());
        let action = Action::UpdateAddition {
            agreement: subject.agreement_id,
            addition: line.id,
            identifier: subject.identifier.to_owned(),
            serial: key_serial(subject.policy, subject.product).map(str::to_owned),
            set: self.set,
            clear: self.clear,
        };
        Decision {
            step: Some((action, self.changes, self.reasons.join("; "))),
            warnings: self.warnings,
        }
    }
}

fn change(field: LineField, from: Option<FieldValue>, to: Option<FieldValue>) -> FieldChange {
    FieldChange {
        field: field.name().to_owned(),
        from,
        to,
    }
}

fn list(lines: &[&ActualLine]) -> String {
    let ids: Vec<_> = lines.iter().map(|line| line.id.to_string()).collect();
    match ids.as_slice() {
        [id] => format!("addition {id}"),
        ids => format!("additions {}", ids.join(", ")),
    }
}

/// What becomes of a line of ours whose product the vendor no longer reports.
pub(super) fn gone(
    policy: &LinePolicy,
    agreement_id: Id<Agreement>,
    line: &ActualLine,
    complete: bool,
    today: NaiveDate,
) -> Decision {
    use crate::policy::WhenGone;
    use rust_decimal::Decimal;
    let zero = FieldValue::Number(Decimal::ZERO);
    let quantity = line.fields.get(&LineField::Quantity);
    let ended = line
        .date(LineField::CancelledDate)
        .is_some_and(|day| day < today);
    if ended || quantity == Some(&zero) {
        return Decision::default();
    }
    if !complete {
        let warning = format!(
            "addition {} is left as it is: the vendor's data is incomplete, and its product is not \
             in it",
            line.id
        );
        return Decision {
            step: None,
            warnings: vec![warning],
        };
    }
    match policy.when_gone {
        WhenGone::Leave => Decision {
            step: None,
            warnings: vec![format!(
                "the vendor no longer reports the product of addition {}; the line is left as it \
                 is, cancel it if it should end",
                line.id
            )],
        },
        WhenGone::Zero => {
            let changes = vec![change(
                LineField::Quantity,
                quantity.cloned(),
                Some(zero.clone()),
            )];
            let action = Action::UpdateAddition {
                agreement: agreement_id,
                addition: line.id,
                identifier: line.identifier.clone(),
                serial: line.serial().map(str::to_owned),
                set: Fields::from([(LineField::Quantity, zero)]),
                clear: Vec::new(),
            };
            let reason = "the vendor no longer reports the product".to_owned();
            Decision {
                step: Some((action, changes, reason)),
                warnings: Vec::new(),
            }
        }
    }
}

/// Fields without which a new line would bill wrongly, or not be found again.
fn always(field: LineField) -> bool {
    matches!(
        field,
        LineField::Quantity
            | LineField::EffectiveDate
            | LineField::SerialNumber
            | LineField::BillCustomer
    )
}

/// The serial number, as far as it is part of the natural key.
fn key_serial<'p>(policy: &LinePolicy, product: &'p BillableProduct) -> Option<&'p str> {
    match policy.matching {
        LineMatch::ProductAndSerial => product.serial.as_deref(),
        LineMatch::Product => None,
    }
}

/// The natural key of the line for a product.
pub(super) fn key_of(
    policy: &LinePolicy,
    agreement: Id<Agreement>,
    identifier: &str,
    product: &BillableProduct,
) -> RecordKey {
    RecordKey::addition(agreement, identifier, key_serial(policy, product))
}
