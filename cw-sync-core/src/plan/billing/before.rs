//! Lines that billed a product before: on another agreement, or under another name.

use super::decision::Step;
use super::ending::Enders;
use super::index::Still;
use super::line::Subject;
use super::matching::list;
use crate::plan::RecordKey;
use crate::policy::WhenRenamed;

impl Subject<'_> {
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
            Vec::new()
        };
        let (ending, staying): (Vec<_>, Vec<_>) = replaced
            .iter()
            .partition(|still| self.ending.contains(&still.known.link.key));
        let Some(first) = staying.first() else {
            let keys = ending.iter().map(|still| still.known.link.key.clone());
            return Ok(keys.collect());
        };
        let lines: Vec<_> = staying.iter().map(|still| still.line).collect();
        let (which, old) = (list(&lines), &first.line.identifier);
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
}
