//! The ticket of an alert that has none.

use super::action::{Draft, remembered};
use super::actual::named;
use super::ticket::{NoTicket, Step, Subject};
use super::{TicketAction, TicketRef, text};
use crate::model::FieldValue;
use crate::plan::{Change, FieldChange, Link, RecordKey, Severity};
use crate::policy::Desk;
use chrono::TimeDelta;

const DOUBTFUL: &str = "whether an earlier write made one is not known yet; it is looked up first";

impl Subject<'_> {
    /// The alert should have a ticket, and has none.
    pub(super) fn waiting(&self) -> Step {
        let policy = self.input.policy;
        let Some(desk) = policy.desk(&self.record.alert) else {
            return Step::default();
        };
        let reference = self.record.reference(self.input.integration);
        match self.input.actual.strays.get(&reference).map(Vec::as_slice) {
            None | Some([]) => {}
            Some([ticket]) => {
                let message = format!(
                    "ticket {ticket} bears its reference {reference} already, and is taken for its own"
                );
                let mut step = Step::finding(Severity::Warning, message);
                step.tie = Some(Link::new(
                    RecordKey::ticket(&reference),
                    Some(self.record.tenant.clone()),
                    ticket.get(),
                    remembered(&desk.board, &reference),
                ));
                return step;
            }
            Some(several) => {
                let ids: Vec<_> = several.iter().map(ToString::to_string).collect();
                let message = format!(
                    "tickets {} all bear its reference {reference}; keep one, and take the \
                     reference off the others",
                    ids.join(", ")
                );
                return Step::finding(Severity::Error, message);
            }
        }
        if !self.allowed {
            return Step::default();
        }
        let is_stale = policy.summarise_after_days.is_some_and(|days| {
            self.input.now - self.record.alert.raised_at > TimeDelta::days(days.into())
        });
        let ticket = match (is_stale, self.is_doubtful()) {
            (true, _) => Err(NoTicket::Stale),
            (_, true) => Err(NoTicket::Refused(DOUBTFUL.to_owned())),
            _ => self.draft(desk, reference).map_err(NoTicket::Refused),
        };
        Step {
            ticket: Some(ticket.map(|draft| self.create(draft))),
            ..Step::default()
        }
    }

    fn create(&self, draft: Draft) -> Vec<Change> {
        let ticket = TicketRef {
            reference: draft.reference.clone(),
            id: None,
        };
        let reason = match self.record.occurrence {
            1 => "the alert stands and has no ticket",
            _ => "the alert was raised again and its former ticket is closed",
        };
        let text = |text: &str| Some(FieldValue::from(text));
        let fields = vec![
            FieldChange::new("summary", None, text(&draft.summary)),
            FieldChange::new("board", None, text(&draft.board_name)),
            FieldChange::new("externalXRef", None, text(&draft.reference)),
        ];
        let mut create = self.change(TicketAction::Create(Box::new(draft)), reason);
        create.fields = fields;
        let key = create.action.key();
        let mut changes = vec![create];
        changes.extend(self.follow_ups(&ticket).into_iter().map(|mut change| {
            change.needs.push(key.clone());
            change
        }));
        changes
    }

    fn draft(&self, desk: &Desk, reference: String) -> Result<Draft, String> {
        let (input, alert) = (self.input, &self.record.alert);
        let (policy, actual) = (input.policy, input.actual);
        let board = actual.check(desk)?;
        let status = match &desk.open_status {
            Some(_) => Some(board.open_status(desk)?.id),
            None => None,
        };
        let description = text::fill(&policy.description, alert, &self.tenant.tenant);
        let priority = policy.priority(alert);
        Ok(Draft {
            reference,
            summary: text::summary(&policy.summary, alert, &self.tenant.tenant),
            description: Some(description).filter(|text| !text.is_empty()),
            company: self.mapping.company,
            agreement: self.mapping.agreement,
            board_name: board.name.clone(),
            board: board.id,
            status,
            priority: named(&actual.priorities, priority, "priority")?,
            ticket_type: named(
                &board.types,
                desk.ticket_type.as_deref(),
                "ticket type on the board named",
            )?,
            subtype: named(
                &board.subtypes,
                desk.subtype.as_deref(),
                "subtype on the board named",
            )?,
            item: named(
                &board.items,
                desk.item.as_deref(),
                "item on the board named",
            )?,
            source: named(&actual.sources, desk.source.as_deref(), "ticket source")?,
            notify: policy.notify,
        })
    }
}
