//! Notes of tickets (cwm-api §10.6).

use serde_json::{Value, json};

use super::ticket::TICKETS;
use super::{Domain, Saved};
use crate::answer::Problem;
use crate::callbacks::{self, Action, Event};
use crate::config::Config;
use crate::shared::State;
use crate::store::{Fields, Info, Row, Store, Stored};
use crate::table;
use crate::time::to_wire;
use crate::write::{Write, problem};

const NOTES: &str = "/service/tickets/{parentId}/notes";
const ALL_NOTES: &str = "/service/tickets/{parentId}/allNotes";

/// Fields of a new ticket that become notes, and the flag of the note.
const FIRST: [(&str, &str); 3] = [
    ("initialDescription", "detailDescriptionFlag"),
    ("initialInternalAnalysis", "internalAnalysisFlag"),
    ("initialResolution", "resolutionFlag"),
];

/// `/service/tickets/{parentId}/notes`.
#[derive(Debug)]
pub(super) struct Notes;

impl Domain for Notes {
    fn complete(&self, write: &Write<'_>, fields: &mut Fields) {
        let ticket = write.parents.first().copied();
        let info = match write.previous {
            Some(note) => note.info.clone(),
            None => Info::new(write.now, write.by.name),
        };
        derive(fields, ticket, &info);
    }

    fn check(&self, write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
        let flags = FIRST.iter().map(|(_, flag)| flag);
        let is_set = |flag: &&str| fields.get(*flag) == Some(&Value::Bool(true));
        if write.world.switches.note_without_flag || flags.into_iter().any(is_set) {
            return Vec::new();
        }
        let message = "At least one of detailDescriptionFlag, internalAnalysisFlag and resolutionFlag must be true.";
        let record = write.resource.record;
        let code = "MissingRequiredField";
        vec![problem(record, code, "detailDescriptionFlag", message)]
    }

    /// A note is a change of its ticket.
    fn saved(&self, config: &Config, state: &mut State, saved: &Saved<'_>) {
        let note = state.store.get(NOTES, saved.id).or(saved.before.as_ref());
        let ticket = note.and_then(|note| note.parents.first().copied());
        let ticket = ticket.and_then(|id| state.store.get(TICKETS, id)).cloned();
        let (Some(mut ticket), Some(resource)) = (ticket, table::by_template(TICKETS)) else {
            return;
        };
        ticket.info.last_updated = config.clock.now(state.changes);
        ticket.info.updated_by = saved.by.name.into();
        state.store.put(TICKETS, ticket.clone());
        let event = Event {
            action: Action::Updated,
            resource,
            record: &ticket,
            by: saved.by,
        };
        callbacks::note(config, state, &event);
    }
}

/// What a note shows that follows from the rest.
fn derive(fields: &mut Fields, ticket: Option<i64>, info: &Info) {
    let is = |flag: &str| fields.get(flag) == Some(&Value::Bool(true));
    let internal = is("internalAnalysisFlag");
    let external = is("detailDescriptionFlag") || is("resolutionFlag");
    let mut set = |name: &str, value: Value| fields.insert(name.to_owned(), value);
    set("ticketId", ticket.into());
    set("internalFlag", internal.into());
    set("externalFlag", external.into());
    set("dateCreated", to_wire(info.date_entered));
    set("createdBy", (*info.entered_by).into());
}

/// Makes notes of what a new ticket says, and takes that out of the ticket.
pub(super) fn first_notes(state: &mut State, saved: &Saved<'_>, mut ticket: Stored) {
    let Some(notes) = table::by_template(NOTES) else {
        return;
    };
    for (name, flag) in FIRST {
        let Some(text) = ticket.get(name).filter(|text| !text.is_null()) else {
            continue;
        };
        let mut fields = Fields::new();
        fields.insert("text".to_owned(), text.clone());
        fields.insert(flag.to_owned(), true.into());
        derive(&mut fields, Some(ticket.id), &ticket.info);
        let note = Stored {
            id: state.store.next_id(NOTES),
            parents: [ticket.id].into(),
            fields: Row::pack(notes, &fields),
            info: ticket.info.clone(),
        };
        state.store.put(NOTES, note);
    }
    let mut fields = ticket.fields.unpack(saved.resource);
    fields.retain(|name, _| !FIRST.iter().any(|(first, _)| first == name));
    ticket.fields = Row::pack(saved.resource, &fields);
    state.store.put(TICKETS, ticket);
}

/// `/service/tickets/{parentId}/allNotes`: the notes of a ticket, and those of the time that was spent
/// on it.
#[derive(Debug)]
pub(super) struct AllNotes;

impl Domain for AllNotes {
    fn gather(&self, store: &Store, parents: &[i64]) -> Option<Vec<Stored>> {
        let resource = table::by_template(ALL_NOTES)?;
        let ticket = *parents.first()?;
        let row = |of: &Stored, fields: Value| Stored {
            parents: parents.into(),
            fields: fields
                .as_object()
                .map(|fields| Row::pack(resource, fields))
                .unwrap_or_default(),
            ..of.clone()
        };
        let part = |of: &Stored, name: &str| of.get(name).cloned().unwrap_or_default();
        let notes = store.under(NOTES, parents, None).map(|note| {
            let fields = json!({
                "noteType": "TicketNote", "ticket": {"id": ticket}, "text": part(note, "text"),
                "detailDescriptionFlag": note.is("detailDescriptionFlag"),
                "internalAnalysisFlag": note.is("internalAnalysisFlag"),
                "resolutionFlag": note.is("resolutionFlag"),
                "issueFlag": note.is("issueFlag"),
                "member": part(note, "member"), "contact": part(note, "contact"),
                "originalAuthor": &*note.info.entered_by,
            });
            row(note, fields)
        });
        let of_ticket = move |entry: &&Stored| {
            let kind = entry.get("chargeToType").and_then(Value::as_str);
            let id = entry.get("chargeToId").and_then(Value::as_i64);
            kind == Some("ServiceTicket") && id == Some(ticket)
        };
        let entries = store.all("/time/entries").filter(of_ticket).map(|entry| {
            let fields = json!({
                "noteType": "TimeEntryNote", "ticket": {"id": ticket}, "text": part(entry, "notes"),
                "detailDescriptionFlag": entry.is("addToDetailDescriptionFlag"),
                "internalAnalysisFlag": entry.is("addToInternalAnalysisFlag"),
                "resolutionFlag": entry.is("addToResolutionFlag"),
                "timeStart": part(entry, "timeStart"), "timeEnd": part(entry, "timeEnd"),
                "member": part(entry, "member"),
                "originalAuthor": &*entry.info.entered_by,
            });
            row(entry, fields)
        });
        // A note and a time entry may have the same id; the note goes first.
        Some(entries.chain(notes).collect())
    }
}
