//! Alerts that are done with.

use super::ticket::Subject;
use super::{AlertInput, enabled};
use crate::alert::{AlertRecord, ticketed};
use chrono::TimeDelta;

/// Records for which nothing is left to be done.
#[derive(Debug, Default)]
pub(crate) struct Finished {
    /// The alert and its ticket are over, until the alert is raised again. Remembered, so that the
    /// ticket is not read each time.
    pub(crate) settled: Vec<AlertRecord>,
    /// They have been so for long enough to be forgotten.
    pub(crate) old: Vec<AlertRecord>,
}

/// Finds them.
pub(crate) fn finished(input: &AlertInput<'_>) -> Finished {
    let keep = TimeDelta::days(input.policy.keep_days.into());
    let ticketed = ticketed(input.links);
    let mut finished = Finished::default();
    for tenant in input.tenants {
        let Some(mapping) = enabled(tenant) else {
            continue;
        };
        for record in &tenant.records {
            let subject = Subject {
                input,
                ticketed: &ticketed,
                tenant,
                mapping,
                allowed: true,
                record,
            };
            if !subject.is_over() {
                continue;
            }
            let ended = record.ended_at;
            if ended.is_some_and(|ended| input.now - ended > keep) {
                finished.old.push(record.clone());
            } else if subject.link().is_some() && !record.settled {
                let mut settled = record.clone();
                settled.settled = true;
                finished.settled.push(settled);
            }
        }
    }
    finished
}

impl Subject<'_> {
    /// Whether the alert is over, and so is its ticket. Without a ticket there is nothing to settle:
    /// a write of unknown fate may still turn out to have made one.
    fn is_over(&self) -> bool {
        if self.record.state.stands() {
            return false;
        }
        match self.link() {
            Some(_) if self.record.settled => true,
            Some((link, _)) => self
                .ticket(link)
                .is_none_or(|ticket| self.is_closed(ticket)),
            None => !self.input.policy.ticket_when_over && !self.is_doubtful(),
        }
    }
}
