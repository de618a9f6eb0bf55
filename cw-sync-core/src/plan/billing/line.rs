//! One product and the line that stands for it.

use super::account::Item;
use super::actual::{ActualAgreement, ActualLine};
use super::agreement::effective_date;
use super::decision::{Decision, Step, change};
use super::gone::left_behind;
use super::index::Index;
use super::matching::list;
use super::place::Place;
use super::{BillingAction, Fields};
use crate::model::{BillableProduct, FieldValue, TenantKey};
use crate::plan::three_way::{Verdict, decide};
use crate::plan::{FieldChange, Link, RecordKey};
use crate::policy::{BillingPolicy, LineField, LineMatch, LinePolicy, Owner, WhenMissing};
use chrono::NaiveDate;
use cw_manage::Id;
use cw_manage::model::Agreement;
use std::collections::BTreeSet;

/// What a decision looks at.
pub(super) struct Subject<'a> {
    pub(super) billing: &'a BillingPolicy,
    /// Its part about lines.
    pub(super) policy: &'a LinePolicy,
    pub(super) index: &'a Index<'a>,
    pub(super) tenant: &'a TenantKey,
    pub(super) agreement_id: Id<Agreement>,
    pub(super) agreement: &'a ActualAgreement,
    /// All agreements on which the line was looked for.
    pub(super) places: &'a [Place<'a>],
    pub(super) item: &'a Item<'a>,
    pub(super) product: &'a BillableProduct,
    pub(super) identifier: &'a str,
    /// The natural key of the line for this product.
    pub(super) key: &'a RecordKey,
    /// What we remember of that line.
    pub(super) link: Option<&'a Link>,
    /// Lines that end by this plan, since their products are gone.
    pub(super) ending: &'a BTreeSet<RecordKey>,
    pub(super) today: NaiveDate,
    /// Whether all that the vendor's snapshot should hold is in it: only then is anything lowered,
    /// or ended where the tenant was billed before.
    pub(super) gapless: bool,
}

impl Subject<'_> {
    /// Decides; `Err` says why the product cannot be billed and what to check.
    pub(super) fn decide(&self) -> Result<Decision, String> {
        self.check_expiry()?;
        let line = self.line()?;
        let bills_here = line.is_some_and(|line| line.bills(self.today));
        let idle = self.product.quantity.is_zero();
        let before = self.index.elsewhere(self.tenant, self.key, self.today);
        if !bills_here && !idle {
            // Nothing may begin to bill here before it has ended there.
            let before = before?;
            let ended = self.end_all(&before).map_err(|(still, why)| {
                format!(
                    "addition {} of agreement {:?}, where this tenant was billed before, still \
                     bills the product, and a second line would bill it twice; {why}",
                    still.line.id, still.agreement.name
                )
            })?;
            let decision = match line {
                Some(line) if self.policy.one_at_a_time => {
                    self.update(line)?.needing(&self.check_replaced()?)
                }
                Some(line) => self.update(line)?,
                None => self.create()?,
            };
            // A line that stays idle takes no other's place.
            let takes_place = !decision.steps.is_empty();
            return Ok(if takes_place {
                decision.after(ended)
            } else {
                decision
            });
        }
        let mut decision = match line {
            Some(line) => self.update(line)?,
            // Nothing to bill; the line comes with the first count above zero.
            None => Decision::default(),
        };
        let before = match before {
            Ok(before) => before,
            Err(unread) if line.is_some() => {
                decision.warnings.push(unread);
                return Ok(decision);
            }
            Err(unread) => return Err(unread),
        };
        match (self.end_all(&before), line) {
            (Ok(ended), _) => return Ok(decision.after(ended)),
            (Err((still, why)), Some(line)) => decision.warnings.push(format!(
                "beside addition {}, addition {} of agreement {:?}, where this tenant was billed \
                 before, bills the product too; cancel one of them ({why})",
                line.id, still.line.id, still.agreement.name
            )),
            (Err(_), None) => {
                for still in &before {
                    let name = &still.agreement.name;
                    let (known, line) = (still.known, still.line);
                    let left =
                        left_behind(self.enders(), self.tenant, known, name, line, self.gapless);
                    decision.warnings.extend(left.warnings);
                }
            }
        }
        Ok(decision)
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

    fn create(&self) -> Result<Decision, String> {
        let name = self.identifier;
        if self.policy.when_missing == WhenMissing::Fail {
            let others = match self.places.len() {
                0 | 1 => "",
                _ => ", nor has another active one of the company",
            };
            return Err(format!(
                "agreement {:?} has no addition for {name:?}{others}; lines of this integration \
                 are made by hand",
                self.agreement.name
            ));
        }
        let replaced = self.check_replaced()?;
        let from = effective_date(
            self.policy.effective_date,
            self.product.registered_on,
            self.today,
            self.agreement,
        )?;
        // Until today it was billed elsewhere, under another name, or by the line that is gone.
        let was_billed = self.link.is_some() || self.index.was_billed(self.tenant, self.key);
        let from = if was_billed {
            from.max(self.today)
        } else {
            from
        };
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
        let action = BillingAction::CreateAddition {
            agreement: self.agreement_id,
            identifier: name.to_owned(),
            serial: key_serial(self.policy, self.product).map(str::to_owned),
            fields,
        };
        let mut step = Step::new(action, changes, reason);
        step.needs = replaced;
        Ok(Decision::step(step))
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
        let link = self.link.filter(|link| link.record == line.id.get());
        let written = link.map(|link| &link.written);
        let mut plan = Update::default();
        let mut owners = self.policy.owners.clone();
        if self.policy.cancels() {
            // An end that we set is taken back when the product is there again.
            let end = owners.entry(LineField::CancelledDate);
            end.or_insert(Owner::VendorUntilEdited);
        }
        for (field, owner) in owners {
            if field == LineField::EffectiveDate {
                // Chosen once, when the line is made.
                continue;
            }
            let (want, have) = (desired.get(&field), line.fields.get(&field));
            let wrote = written.and_then(|written| written.get(field.name()));
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
        plan.adopts = !self.index.is_known(line);
        if link.is_none() {
            plan.reasons.insert(
                0,
                format!(
                    "adopts addition {}, which already holds the product",
                    line.id
                ),
            );
        }
        plan.warnings.extend(self.doubts(line, &plan.set));
        Ok(plan.into_decision(self, line))
    }

    /// The tie to a line to which nothing is written, if it is not remembered as it should be. A
    /// line that nobody remembers would be made again once its serial number is edited.
    fn tie(&self, line: &ActualLine) -> Option<Link> {
        let known = self.link.filter(|link| link.record == line.id.get());
        if known.is_some_and(|link| link.tenant.as_ref() == Some(self.tenant)) {
            return None;
        }
        let written = known.map(|link| link.written.clone()).unwrap_or_default();
        let tenant = Some(self.tenant.clone());
        Some(Link::new(self.key.clone(), tenant, line.id.get(), written))
    }

    /// What is wrong around the line although it holds what it should.
    fn doubts(&self, line: &ActualLine, set: &Fields) -> Vec<String> {
        let mut doubts = Vec::new();
        let also = self.also(line);
        if !also.is_empty() {
            doubts.push(format!(
                "beside addition {}, {} of this agreement bill{} the product too; cancel what is \
                 too much",
                line.id,
                list(&also),
                if also.len() == 1 { "s" } else { "" },
            ));
        }
        let goes_on = self
            .product
            .expires_on
            .is_none_or(|expiry| expiry >= self.today);
        if line.has_ended(self.today)
            && !set.contains_key(&LineField::CancelledDate)
            && !self.product.quantity.is_zero()
            && goes_on
        {
            doubts.push(format!(
                "addition {} has ended and bills nothing, and the vendor still reports {}; take \
                 its cancelled date off, or delete it so that a new one is made",
                line.id,
                self.product.quantity.normalize()
            ));
        }
        doubts
    }

    /// Whether a change is held back because the snapshot has gaps: it would take something away.
    fn held(&self, field: LineField, want: Option<&FieldValue>, have: Option<&FieldValue>) -> bool {
        if self.gapless {
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
            (LineField::InvoiceDescription, text(description(product))),
            (
                LineField::BillCustomer,
                text(self.item.bill_customer.as_str()),
            ),
        ]);
        if let Some(serial) = serial(product) {
            fields.insert(LineField::SerialNumber, text(serial));
        }
        if let Some(taxable) = self.item.taxable {
            fields.insert(LineField::TaxableFlag, FieldValue::Flag(taxable));
        }
        if let Some(expiry) = product.expires_on
            && self.policy.owners.contains_key(&LineField::CancelledDate)
        {
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
    adopts: bool,
}

impl Update {
    fn into_decision(mut self, subject: &Subject<'_>, line: &ActualLine) -> Decision {
        if self.changes.is_empty() {
            return Decision {
                steps: Vec::new(),
                tie: subject.tie(line),
                warnings: self.warnings,
            };
        }
        self.reasons
            .insert(0, "the vendor reports other values".to_owned());
        let action = BillingAction::UpdateAddition {
            agreement: subject.agreement_id,
            addition: line.id,
            identifier: subject.identifier.to_owned(),
            serial: key_serial(subject.policy, subject.product).map(str::to_owned),
            set: self.set,
            clear: self.clear,
        };
        let mut step = Step::new(action, self.changes, self.reasons.join("; "));
        step.adopts = self.adopts;
        Decision {
            steps: vec![step],
            tie: None,
            warnings: self.warnings,
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
            | LineField::TaxableFlag
    )
}

/// What the invoice says.
fn description(product: &BillableProduct) -> &str {
    let description = product.description.as_deref().map(str::trim);
    let description = description.filter(|text| !text.is_empty());
    description.unwrap_or_else(|| product.name.trim())
}

/// The serial number; one of blanks only is none.
fn serial(product: &BillableProduct) -> Option<&str> {
    let serial = product.serial.as_deref().map(str::trim);
    serial.filter(|serial| !serial.is_empty())
}

/// The serial number, as far as it is part of the natural key.
fn key_serial<'p>(policy: &LinePolicy, product: &'p BillableProduct) -> Option<&'p str> {
    match policy.matching {
        LineMatch::ProductAndSerial => serial(product),
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
