//! Which line stands for a product.

use super::actual::ActualLine;
use super::index::Standing;
use super::line::Subject;
use super::place::Place;
use crate::plan::{RecordKey, fold};
use crate::policy::{LineField, LineMatch};

impl<'a> Subject<'a> {
    /// The line that stands for the product, if there is one: the one made or adopted for it, or
    /// the one that holds it. More than one is an error that lists them: writing to either could
    /// bill twice.
    pub(super) fn line(&self) -> Result<Option<&'a ActualLine>, String> {
        let linked = self.linked()?;
        if linked.is_some_and(|line| !self.was_ended_by_hand(line)) {
            return Ok(linked);
        }
        let mut ended = Vec::new();
        let mut open = Vec::new();
        for line in self.index.lines(self.key) {
            let has_ended = line.has_ended(self.today);
            match self.index.standing(line, self.key) {
                Standing::Free if has_ended => ended.push(*line),
                Standing::Free => open.push(*line),
                Standing::Unclear(why) if linked.is_none() && !has_ended => return Err(why),
                Standing::Unclear(_) | Standing::Anothers => {}
            }
        }
        match (open.as_slice(), linked, ended.as_slice()) {
            // An ended line counts only when there is no other.
            ([line], _, _) | ([], None, [line]) => Ok(Some(line)),
            ([], Some(line), _) => Ok(Some(line)),
            ([], None, []) => {
                self.check_unmarked()?;
                Ok(None)
            }
            ([], None, several) => Err(format!(
                "{} of this agreement all match the product and have ended; take the cancelled \
                 date off the one that is to bill",
                list(several)
            )),
            (several, _, _) => Err(format!(
                "{} of this agreement all match the product; keep one and cancel the others",
                list(several)
            )),
        }
    }

    /// Whether it ended other than with the product: a person may have put another in its place.
    fn was_ended_by_hand(&self, line: &ActualLine) -> bool {
        line.has_ended(self.today) && line.date(LineField::CancelledDate) != self.product.expires_on
    }

    /// Other lines that bill the product too. Only beside a line that was made for it: where none
    /// was, several are an error.
    pub(super) fn also(&self, line: &ActualLine) -> Vec<&'a ActualLine> {
        let others = self.index.lines(self.key).iter().copied();
        others
            .filter(|other| other.id != line.id)
            .filter(|other| !other.has_ended(self.today) && !other.is_zero())
            .filter(|other| matches!(self.index.standing(other, self.key), Standing::Free))
            .collect()
    }

    /// The line that was made or adopted for the product.
    fn linked(&self) -> Result<Option<&'a ActualLine>, String> {
        let Some(link) = self.link else {
            return Ok(None);
        };
        let Some(line) = self.index.line(self.agreement_id, link.record) else {
            return Ok(None);
        };
        if self.index.is_shared(link.record) {
            return Err(format!(
                "addition {} is remembered for several products; it is left as it is; \
                 cancel it, so that each gets its own",
                line.id
            ));
        }
        if let Some(tenant) = &link.tenant
            && tenant != self.tenant
            && self.index.is_unsure(tenant)
        {
            return Err(format!(
                "addition {} was made for tenant {tenant}, whose products could not all be read; \
                 it is left as it is until they can",
                line.id
            ));
        }
        if let Some(tenant) = &link.tenant
            && tenant != self.tenant
            && self.index.is_off(tenant)
        {
            return Err(format!(
                "addition {} was made for tenant {tenant}, whose sync is off, and tenant {} has \
                 the product too; it is left as it is; switch {tenant} on, or unmap it so that {} \
                 takes the line over",
                line.id, self.tenant, self.tenant
            ));
        }
        if fold(&line.identifier) != fold(self.identifier) {
            return Err(format!(
                "addition {} was made for this product and now holds {:?}; put the product back, \
                 or delete the addition so that a new one is made",
                line.id, line.identifier
            ));
        }
        Ok(Some(line))
    }

    /// A line of the product without a serial number may be the one; a further one could bill it
    /// twice.
    fn check_unmarked(&self) -> Result<(), String> {
        if self.policy.matching != LineMatch::ProductAndSerial {
            return Ok(());
        }
        self.places
            .iter()
            .try_for_each(|place| self.check_unmarked_on(place))
    }

    fn check_unmarked_on(&self, place: &Place<'_>) -> Result<(), String> {
        let key = RecordKey::addition(place.id, self.identifier, None);
        let unmarked = self.index.lines(&key).iter().copied();
        let unmarked: Vec<_> = unmarked
            .filter(|line| !line.has_ended(self.today))
            .filter(|line| !matches!(self.index.standing(line, self.key), Standing::Anothers))
            .collect();
        // The one such line is that of the one such product.
        let anothers = unmarked.len() == 1 && self.index.claims(&key) == 1;
        if unmarked.is_empty() || anothers {
            return Ok(());
        }
        Err(format!(
            "{} of {} hold{} the product without a serial number; a further line could bill it \
             twice. Set the serial number {} on the right one, or cancel it",
            list(&unmarked),
            match place.id == self.agreement_id {
                true => "this agreement".to_owned(),
                false => format!("agreement {:?}", place.agreement.name),
            },
            if unmarked.len() == 1 { "s" } else { "" },
            self.product.serial.as_deref().unwrap_or("(none)"),
        ))
    }
}

/// Lines by id, for a message.
pub(super) fn list(lines: &[&ActualLine]) -> String {
    let ids: Vec<_> = lines.iter().map(|line| line.id.to_string()).collect();
    match ids.as_slice() {
        [id] => format!("addition {id}"),
        ids => format!("additions {}", ids.join(", ")),
    }
}
