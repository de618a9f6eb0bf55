//! On which agreement a product's line is.

use super::account::Item;
use super::actual::{Actual, ActualAgreement, ActualLine};
use super::line::key_of;
use super::matching::list;
use super::{BillingInput, agreement::obstacles};
use crate::mapping::Mapping;
use crate::plan::{RecordKey, fold};
use crate::policy::{BillingPolicy, LinePlace};
use cw_manage::Id;
use cw_manage::model::Agreement;

/// An agreement on which a tenant's lines are looked for.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) id: Id<Agreement>,
    pub(super) agreement: &'a ActualAgreement,
}

/// The agreements on which a tenant's lines are looked for: the mapped one, and by
/// [`LinePlace::Company`] the others of its company that can be billed on. One whose lines cannot
/// be read could hold any of them: an error.
pub(super) fn places<'a>(
    policy: &BillingPolicy,
    mapping: &Mapping,
    mapped: Place<'a>,
    actual: &'a Actual,
) -> Result<Vec<Place<'a>>, String> {
    let mut places = vec![mapped];
    if policy.lines.place == LinePlace::Mapped {
        return Ok(places);
    }
    let (companies, agreements) = (&actual.companies, &actual.agreements);
    for (id, agreement) in agreements {
        let is_another = *id != mapped.id && agreement.company == Some(mapping.company);
        let stands = || obstacles(&policy.agreements, mapping, *id, companies, agreements);
        if !is_another || !stands().is_empty() {
            continue;
        }
        if let Err(reason) = &agreement.lines {
            return Err(format!(
                "the additions of agreement {:?}, which may hold lines of this tenant too, could \
                 not be read: {reason}",
                agreement.name
            ));
        }
        places.push(Place { id: *id, agreement });
    }
    Ok(places)
}

impl<'a> Item<'a> {
    /// Finds the agreement that has its line: one that is open, else one that has ended. None has:
    /// the mapped one. Several have: to write to either could bill twice.
    pub(super) fn find_place(&mut self, places: &[Place<'a>], input: &BillingInput<'_>) {
        if places.len() < 2 {
            return;
        }
        let on = |place: &Place<'a>| (*place, self.lines_on(place, input));
        let mut found: Vec<_> = places.iter().map(on).collect();
        found.retain(|(_, lines)| !lines.is_empty());
        let is_open = |line: &&ActualLine| !line.has_ended(input.today);
        let some_are_open = found.iter().any(|(_, lines)| lines.iter().any(is_open));
        if some_are_open {
            for (_, lines) in &mut found {
                lines.retain(is_open);
            }
            found.retain(|(_, lines)| !lines.is_empty());
        }
        match found.as_slice() {
            [] => {}
            [(place, _)] => {
                self.key = self.key_on(place, input);
                self.place = Ok(*place);
            }
            several => {
                let lines = several.iter().map(|(place, lines)| {
                    format!("{} of agreement {:?}", list(lines), place.agreement.name)
                });
                let lines = lines.collect::<Vec<_>>().join(" and ");
                self.place = Err(match some_are_open {
                    true => {
                        format!("{lines} all match the product; keep one and cancel the others")
                    }
                    false => format!(
                        "{lines} all match the product and have ended; take the cancelled date off \
                         the one that is to bill"
                    ),
                });
            }
        }
    }

    /// The lines of an agreement that hold the product, and the one that was made or adopted for it.
    fn lines_on(&self, place: &Place<'a>, input: &BillingInput<'_>) -> Vec<&'a ActualLine> {
        let key = self.key_on(place, input);
        let linked = input.links.get(&key).map(|link| link.record);
        let lines = place.agreement.lines.iter().flatten();
        let matching = lines.filter(|line| {
            let same_product = fold(&line.identifier) == fold(&self.identifier);
            let is_linked = linked == Some(line.id.get()) && same_product;
            is_linked || line.key(input.policy.lines.matching, place.id) == key
        });
        matching.collect()
    }

    fn key_on(&self, place: &Place<'_>, input: &BillingInput<'_>) -> RecordKey {
        let policy = &input.policy.lines;
        key_of(policy, place.id, &self.identifier, &self.product)
    }
}
