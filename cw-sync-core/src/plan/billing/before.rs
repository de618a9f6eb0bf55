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

    /// The vendor reports the serial number under another name than the one of a line that still
    /// bills. Returns the lines that end by this plan.
    pub(super) fn check_renamed(&self) -> Result<Vec<RecordKey>, String> {
        if self.policy.when_renamed == WhenRenamed::NewLine {
            return Ok(Vec::new());
        }
        let renamed = self.index.renamed(self.tenant, self.key, self.today)?;
        let (ending, staying): (Vec<_>, Vec<_>) = renamed
            .iter()
            .partition(|still| self.ending.contains(&still.known.link.key));
        if staying.is_empty() {
            return Ok(ending
                .iter()
                .map(|still| still.known.link.key.clone())
                .collect());
        }
        let lines: Vec<_> = staying.iter().map(|still| still.line).collect();
        Err(format!(
            "{} bill{} the same serial number as {:?}, which the vendor no longer reports; if the \
             product was renamed, a second line would bill it twice. Put the new product on the \
             line, or cancel it",
            list(&lines),
            if lines.len() == 1 { "s" } else { "" },
            lines[0].identifier,
        ))
    }
}
