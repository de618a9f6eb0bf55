//! What a ticket gets besides: the configuration, the link to the console, notes.

use super::ticket::Subject;
use super::{TicketAction, TicketRef, text};
use crate::alert::AlertState;
use crate::plan::{Change, Link, RecordKey, Severity};
use url::Url;

impl Subject<'_> {
    /// What an open ticket lacks. Each is made once: its link remembers it.
    pub(super) fn follow_ups(&self, ticket: &TicketRef) -> Vec<Change> {
        let all = [
            self.device(ticket),
            self.console(ticket),
            self.repeats(ticket),
        ];
        all.into_iter().flatten().collect()
    }

    /// The device's configuration, once it has one (AD-17).
    fn device(&self, ticket: &TicketRef) -> Option<Change> {
        let device = self.record.alert.device.as_ref()?;
        let configuration = RecordKey::configuration(self.mapping.company, device);
        let is_there = self.input.links.contains_key(&configuration);
        let is_coming = !is_there && self.input.coming.contains(&configuration);
        let needs = is_coming.then(|| configuration.clone());
        let action = TicketAction::LinkConfiguration {
            ticket: ticket.clone(),
            configuration,
            device: device.clone(),
        };
        let wanted = self.input.policy.attach_device && (is_there || is_coming);
        let linked = wanted.then(|| self.once(action, "the alert is about this device"))?;
        linked.map(|mut change| {
            change.needs.extend(needs);
            change
        })
    }

    /// Where a person can look into it (SW-49).
    fn console(&self, ticket: &TicketRef) -> Option<Change> {
        let url = self.record.alert.console_url.as_ref()?;
        let action = TicketAction::AttachLink {
            ticket: ticket.clone(),
            title: self.input.policy.console_link.clone()?,
            url: Url::parse(url).ok()?,
        };
        self.once(action, "it leads to the alert in the vendor's console")
    }

    /// That the vendor's address of it is none.
    pub(super) fn unusable_url(&self) -> Option<(Severity, String)> {
        let url = self.record.alert.console_url.as_ref()?;
        let unusable = self.input.policy.console_link.is_some() && Url::parse(url).is_err();
        let message = format!("the vendor's link to it is no address: {url:?}; it is not attached");
        unusable.then_some((Severity::Warning, message))
    }

    /// That it was reported again, and how often by now: several times since the last run are one
    /// note.
    fn repeats(&self, ticket: &TicketRef) -> Option<Change> {
        let record = self.record;
        let wanted = self.input.policy.note_repeats && record.repeats > 0;
        if !wanted || record.state != AlertState::Open {
            return None;
        }
        let text = format!(
            "Reported again ({} times since it was raised, last at {}): {}",
            record.repeats,
            text::instant(record.alert.changed_at),
            record.alert.message
        );
        let about = format!("repeats {} {}", record.occurrence, record.repeats);
        let reason = "the vendor reported the alert again";
        self.note(ticket.clone(), about, text, false, reason)
    }

    /// That the alert was raised again, on the ticket of an earlier time.
    pub(super) fn again(&self, link: &Link) -> Option<Change> {
        let record = self.record;
        // Of one that was opened again the vendor may only know when it was raised at first.
        let changed_at = record.alert.changed_at;
        let is_old = record.ended_at.is_some_and(|ended| changed_at < ended);
        let at = if is_old {
            record.first_seen.max(changed_at)
        } else {
            changed_at
        };
        let text = format!(
            "Raised again at {}: {}",
            text::instant(at),
            record.alert.message
        );
        let about = format!("again {}", record.occurrence);
        let wanted = self.input.policy.note_repeats && record.occurrence > 1;
        wanted.then(|| {
            let ticket = self.reference_of(link);
            self.note(ticket, about, text, false, "the alert was raised again")
        })?
    }

    pub(super) fn note(
        &self,
        ticket: TicketRef,
        about: String,
        text: String,
        resolution: bool,
        reason: &str,
    ) -> Option<Change> {
        let action = TicketAction::AddNote {
            ticket,
            about,
            text,
            resolution,
            notify: self.input.policy.notify,
        };
        self.once(action, reason)
    }

    /// The step, unless it was done before.
    fn once(&self, action: TicketAction, reason: &str) -> Option<Change> {
        let change = self.change(action, reason);
        let done = self.input.links.contains_key(&change.action.key());
        (!done).then_some(change)
    }
}
