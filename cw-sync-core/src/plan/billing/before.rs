//! Lines that billed a product before: on another agreement, or under another name.

use super::actual::ActualLine;
use super::decision::Step;
use super::ending::Enders;
use super::index::Still;
use super::line::Subject;
use super::matching::list;
use crate::plan::{RecordKey, fold};
use crate::policy::WhenRenamed;
use std::collections::BTreeSet;

impl<'a> Subject<'a> {
    pub(super) fn enders(&self) -> Enders<'_> {
        Enders {
            policy: self.policy,
            index: self.index,
            today: self.today,
        }
    }

    /// The steps that end all these lines of an agreement where the tenant was billed before, or
    /// the first that is not to be ended and why.
    pub(super) fn end_all<'s, 'k>(
        &self,
        before: &'s [Still<'k, 's>],
    ) -> Result<Vec<Step>, (&'s Still<'k, 's>, String)> {
        let by_hand = "set that line's quantity to 0 or cancel it, or map the tenant back";
        let ended = before.iter().map(|still| {
            let how = match self.policy.when_moved.ending() {
                None => return Err((still, by_hand.to_owned())),
                Some(_) if !self.gapless => {
                    let why = "the vendor's data is incomplete, and from it nothing is ended";
                    return Err((still, why.to_owned()));
                }
                Some(how) => how,
            };
            let reason = "the tenant is mapped to another agreement now";
            self.enders()
                .end(self.tenant, still.known, still.line, how, reason)
                .map_err(|why| (still, why))
        });
        ended.collect()
    }

    /// Lines that bill what this product takes the place of: the same serial number under another
    /// name, or whatever the tenant had before, where it has one product at a time. Returns those
    /// that end by this plan.
    pub(super) fn check_replaced(&self) -> Result<Vec<RecordKey>, String> {
        let replaced = if self.policy.one_at_a_time {
            self.index.others(self.tenant, self.key, self.today)?
        } else if self.policy.when_renamed == WhenRenamed::Hold {
            self.index.renamed(self.tenant, self.key, self.today)?
        } else {
            return Ok(Vec::new());
        };
        let (ending, staying): (Vec<_>, Vec<_>) = replaced
            .iter()
            .partition(|still| self.ending.contains(&still.known.link.key));
        let known: BTreeSet<_> = replaced.iter().map(|still| still.line.id).collect();
        let strangers = self.strangers();
        let strangers = strangers.filter(|line| !known.contains(&line.id));
        let staying = staying.iter().map(|still| still.line);
        let lines: Vec<_> = staying.chain(strangers).collect();
        let Some(first) = lines.first() else {
            let keys = ending.iter().map(|still| still.known.link.key.clone());
            return Ok(keys.collect());
        };
        let (which, old) = (list(&lines), &first.identifier);
        let s = if lines.len() == 1 { "s" } else { "" };
        Err(if self.policy.one_at_a_time {
            format!(
                "{which} still bill{s} {old:?}, and the tenant has one product at a time, now \
                 {:?}: both together would bill it twice. Set the old line's quantity to 0, or \
                 cancel it",
                self.identifier
            )
        } else {
            format!(
                "{which} bill{s} the same serial number as {old:?}, which the vendor no longer \
                 reports; if the product was renamed, a second line would bill it twice. Put the \
                 new product on the line, or cancel it"
            )
        })
    }

    /// Lines of the agreement that bill a product of the vendor's which nobody reports, and that
    /// were made for nobody else: by hand, or by us before a reset. Nothing tells whether they bill
    /// what this product takes the place of, so they count as if they did.
    fn strangers(&self) -> impl Iterator<Item = &'a ActualLine> + '_ {
        let serial = self.key.line_parts().map(|(_, _, serial)| serial);
        let serial = serial.unwrap_or_default();
        let lines = self.agreement.lines.iter().flatten();
        lines.filter(move |line| {
            let key = line.key(self.policy.matching, self.agreement_id);
            let same_serial = || {
                let parts = key.line_parts();
                !serial.is_empty() && parts.is_some_and(|(_, _, other)| other == serial)
            };
            line.bills(self.today)
                && fold(&line.identifier) != fold(self.identifier)
                && self.index.claims(&key) == 0
                && (self.policy.one_at_a_time || same_serial())
                && self.billing.is_vendors(&line.identifier)
                && !self.index.is_anothers(line, self.tenant)
        })
    }
}
