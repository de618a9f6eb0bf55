//! What is to be done about one alert and its ticket.

use super::action::{BOARD, CLOSED, REFERENCE};
use super::actual::ActualTicket;
use super::{AlertInput, AlertTenant, TicketAction, TicketRef, text};
use crate::alert::{AlertRecord, AlertState, Ticketed, marker};
use crate::mapping::Mapping;
use crate::model::FieldValue;
use crate::plan::{Change, FieldChange, Link, RecordKey, Scope, Severity, fold};
use crate::policy::{ClosedByHand, Desk, RaisedAgain};
use chrono::TimeDelta;
use cw_manage::Id;

/// An alert that is decided on.
pub(super) struct Subject<'a> {
    pub(super) input: &'a AlertInput<'a>,
    pub(super) ticketed: &'a Ticketed<'a>,
    pub(super) tenant: &'a AlertTenant,
    pub(super) mapping: &'a Mapping,
    /// Whether the company may have new tickets.
    pub(super) allowed: bool,
    pub(super) record: &'a AlertRecord,
}

/// What is decided.
#[derive(Default)]
pub(super) struct Step {
    pub(super) changes: Vec<Change>,
    /// A new ticket and what goes with it, or why there is none although the alert should have one.
    pub(super) ticket: Option<Result<Vec<Change>, NoTicket>>,
    pub(super) tie: Option<Link>,
    pub(super) findings: Vec<(Severity, String)>,
}

/// Why an alert waits.
pub(super) enum NoTicket {
    /// It cannot be made.
    Refused(String),
    /// It is too old for one of its own.
    Stale,
}

impl Step {
    pub(super) fn finding(severity: Severity, message: String) -> Self {
        Self {
            findings: vec![(severity, message)],
            ..Self::default()
        }
    }

    fn changes(changes: Vec<Change>) -> Self {
        Self {
            changes,
            ..Self::default()
        }
    }
}

impl<'a> Subject<'a> {
    pub(super) fn decide(&self) -> Step {
        let record = self.record;
        if record.settled || matches!(record.state, AlertState::Suppressed { .. }) {
            return Step::default();
        }
        let mut step = match self.link() {
            Some((link, _)) if !record.state.stands() => self.over(link),
            Some((link, true)) => self.standing(link),
            Some((link, false)) => self.raised_again(link),
            None if record.state.stands() || self.input.policy.ticket_when_over => self.waiting(),
            None => Step::default(),
        };
        if matches!(step.ticket, Some(Ok(_))) {
            step.findings.extend(self.unusable_url());
        }
        step
    }

    /// The alert's latest ticket, and whether it is of this occurrence.
    pub(super) fn link(&self) -> Option<(&'a Link, bool)> {
        let (occurrence, link) = self.ticketed.get(&self.marker())?;
        Some((link, *occurrence >= self.record.occurrence))
    }

    /// Whether a write may have made a ticket that is not known.
    pub(super) fn is_doubtful(&self) -> bool {
        self.input.doubtful.contains(&self.marker())
    }

    fn marker(&self) -> String {
        let record = self.record;
        marker(self.input.integration, &record.tenant, record.key())
    }

    pub(super) fn ticket(&self, link: &Link) -> Option<&'a ActualTicket> {
        self.input.actual.tickets.get(&Id::new(link.record))
    }

    /// Whether a ticket, or what it was merged into, is closed.
    pub(super) fn is_closed(&self, ticket: &ActualTicket) -> bool {
        match ticket.merged_into {
            None => ticket.closed,
            Some(parent) => {
                let parent = self.input.actual.tickets.get(&parent);
                parent.is_none_or(|parent| parent.closed)
            }
        }
    }

    /// The desk whose ticket it is: one of the board that it was made for, whatever the alert is
    /// now; the alert's own, if that is on it.
    fn desk(&self, link: &Link) -> Option<&'a Desk> {
        let policy = self.input.policy;
        let own = policy.desk(&self.record.alert);
        let board = link.written.get(BOARD);
        let made_for = |desk: &&Desk| matches!(board, Some(FieldValue::Text(board)) if fold(board) == fold(&desk.board));
        own.into_iter().chain(policy.desks()).find(made_for).or(own)
    }

    pub(super) fn change(&self, action: TicketAction, reason: &str) -> Change {
        let scope = Scope::Tenant(self.tenant.tenant.key.clone());
        Change::new(scope, action, Vec::new(), reason)
    }

    /// The alert is over.
    fn over(&self, link: &Link) -> Step {
        let Some(ticket) = self.ticket(link) else {
            return Step::default();
        };
        if self.is_closed(ticket) {
            return Step::default();
        }
        if let Some(parent) = ticket.merged_into {
            let message = format!(
                "it is over; its ticket {} was merged into {parent}, which is left to people",
                ticket.id
            );
            return Step::finding(Severity::Warning, message);
        }
        let policy = self.input.policy;
        let status = self
            .desk(link)
            .ok_or_else(|| "the policy no longer names its board".to_owned())
            .and_then(|desk| {
                let board = ticket
                    .board
                    .and_then(|board| self.input.actual.board(board));
                board
                    .ok_or_else(|| "the board that it is on could not be read".to_owned())?
                    .closed_status(desk)
            });
        let status = match status {
            Ok(status) => status,
            Err(why) => {
                let id = ticket.id;
                let message = format!("it is over and its ticket {id} is not closed: {why}");
                return Step::finding(Severity::Error, message);
            }
        };
        let mut changes = Vec::new();
        if let Some(template) = &policy.resolution_note {
            let text = text::fill(template, &self.record.alert, &self.tenant.tenant);
            let about = format!("end {}", self.record.occurrence);
            let ticket = self.reference_of(link);
            changes.extend(self.note(ticket, about, text, true, "the alert is over"));
        }
        let reason = match self.record.state {
            AlertState::Vanished => "the vendor no longer lists the alert",
            _ => "the alert is over",
        };
        let mut close = self.change(
            TicketAction::Close {
                key: link.key.clone(),
                ticket: ticket.id,
                status: status.id,
                status_name: status.name.clone(),
                told: self.record.state != AlertState::Vanished,
                notify: policy.notify,
            },
            reason,
        );
        let to = FieldValue::from(status.name.as_str());
        close.fields = vec![FieldChange::new("status", None, Some(to))];
        changes.push(close);
        Step::changes(changes)
    }

    /// The alert stands and has a ticket.
    fn standing(&self, link: &Link) -> Step {
        let Some(ticket) = self.ticket(link) else {
            let message = format!(
                "its ticket {} was deleted in CWM; it gets another when it is raised again",
                link.record
            );
            return Step::finding(Severity::Warning, message);
        };
        let mut step = Step::default();
        if self.is_closed(ticket) {
            let ours = link.written.get(CLOSED) == Some(&FieldValue::Flag(true));
            let policy = self.input.policy.closed_by_hand;
            let reason = match (ours, policy) {
                (true, _) => "it was closed as over, and the alert stands",
                (false, ClosedByHand::Reopen) => "somebody closed it, and the alert stands",
                (false, ClosedByHand::Leave) => return step,
            };
            if ticket.merged_into.is_none() {
                self.reopen(link, ticket, reason, &mut step);
            }
            return step;
        }
        step.findings.extend(self.elsewhere(link, ticket));
        if ticket.merged_into.is_none() {
            step.changes = self.follow_ups(&self.reference_of(link));
        }
        step
    }

    /// The alert was raised again, and its ticket is of an earlier time.
    fn raised_again(&self, link: &Link) -> Step {
        let Some(ticket) = self.ticket(link) else {
            return self.waiting();
        };
        let mut step = Step::default();
        if !self.is_closed(ticket) {
            // Two open tickets of one alert would be one too many.
            let key = RecordKey::ticket(&self.record.reference(self.input.integration));
            step.tie = Some(Link {
                key,
                ..link.clone()
            });
            if ticket.merged_into.is_none() {
                step.changes.extend(self.again(link));
                step.changes
                    .extend(self.follow_ups(&self.reference_of(link)));
            }
            step.findings.extend(self.elsewhere(link, ticket));
            return step;
        }
        match self.input.policy.raised_again {
            RaisedAgain::Reopen { within_days }
                if ticket.merged_into.is_none() && self.was_over_for(within_days) =>
            {
                self.reopen(link, ticket, "the alert was raised again", &mut step);
                step
            }
            _ => self.waiting(),
        }
    }

    /// Whether it was over for so many days at most.
    fn was_over_for(&self, days: u32) -> bool {
        let ended = self.record.ended_at;
        ended.is_some_and(|ended| self.record.first_seen - ended <= TimeDelta::days(days.into()))
    }

    fn reopen(&self, link: &Link, ticket: &ActualTicket, reason: &str, step: &mut Step) {
        if !self.allowed {
            return;
        }
        let board = ticket
            .board
            .and_then(|board| self.input.actual.board(board));
        let status = match (self.desk(link), board) {
            (Some(desk), Some(board)) => board.open_status(desk),
            _ => Err("its board is not known".to_owned()),
        };
        match status {
            Ok(status) => {
                let mut change = self.change(
                    TicketAction::Reopen {
                        key: RecordKey::ticket(&self.record.reference(self.input.integration)),
                        ticket: ticket.id,
                        status: status.id,
                        status_name: status.name.clone(),
                        remembered: link.written.clone(),
                        notify: self.input.policy.notify,
                    },
                    reason,
                );
                let to = FieldValue::from(status.name.as_str());
                change.fields = vec![FieldChange::new("status", None, Some(to))];
                step.changes.push(change);
                step.changes.extend(self.again(link));
                step.changes
                    .extend(self.follow_ups(&self.reference_of(link)));
            }
            Err(why) => {
                let message = format!("its ticket {} cannot be opened again: {why}", ticket.id);
                step.findings.push((Severity::Error, message));
            }
        }
    }

    /// Where the ticket is not where we put it (AX-27).
    fn elsewhere(&self, link: &Link, ticket: &ActualTicket) -> Vec<(Severity, String)> {
        let actual = self.input.actual;
        let id = ticket.id;
        let mut told = Vec::new();
        if let Some(parent) = ticket.merged_into {
            told.push(format!("its ticket {id} was merged into {parent}"));
        }
        if let Some(parent) = ticket.parent {
            told.push(format!("its ticket {id} was made a child of {parent}"));
        }
        let made_for = match link.written.get(BOARD) {
            Some(FieldValue::Text(board)) => actual.board_named(board),
            _ => None,
        };
        if let (Some(made_for), Some(on)) = (made_for, ticket.board)
            && made_for.id != on
        {
            let name = actual
                .board(on)
                .map_or("another board", |board| &board.name);
            told.push(format!(
                "its ticket {id} was moved from {:?} to {name:?}",
                made_for.name
            ));
        }
        let told = told.into_iter();
        let told = told.map(|what| format!("{what}; no other ticket is made"));
        told.map(|message| (Severity::Warning, message)).collect()
    }

    /// The ticket of a link, for what is added to it.
    pub(super) fn reference_of(&self, link: &Link) -> TicketRef {
        let reference = match link.written.get(REFERENCE) {
            Some(FieldValue::Text(reference)) => reference.clone(),
            _ => self.record.reference(self.input.integration),
        };
        TicketRef {
            reference,
            id: Some(Id::new(link.record)),
        }
    }
}
