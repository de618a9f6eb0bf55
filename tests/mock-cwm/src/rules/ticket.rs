//! Service tickets (cwm-api §10.6).

use serde::Deserialize;
use serde_json::{Value, json};

use super::board::{STATUSES, TEAMS, TYPES, default_of};
use super::{Acting, Domain, Saved, note};
use crate::answer::{Answer, Problem, Refusal};
use crate::api;
use crate::auth;
use crate::config::Config;
use crate::members::Right;
use crate::present::World;
use crate::shared::State;
use crate::store::{Fields, Store, Stored, reference_id};
use crate::time::to_wire;
use crate::write::{self, Mode, Write, problem};

/// The path of all tickets.
pub(super) const TICKETS: &str = "/service/tickets";

/// `/service/tickets`.
#[derive(Debug)]
pub(super) struct Tickets;

impl Domain for Tickets {
    /// What a status or a type means depends on the board.
    fn begin(&self, write: &Write<'_>, fields: &mut Fields) {
        if is_absent(fields, "board")
            && let Some(board) = first_board(write.world.store)
        {
            fields.insert("board".to_owned(), json!({ "id": board }));
        }
    }

    fn complete(&self, write: &Write<'_>, fields: &mut Fields) {
        if !write.mode.keeps() {
            fill_in(write.world.store, fields);
        }
        close(write, fields);
        // It is of one write, not of the ticket.
        fields.insert("skipCallback".to_owned(), false.into());
    }

    /// To close a ticket takes a right of its own.
    fn permit(&self, write: &Write<'_>, fields: &Fields) -> Result<(), Refusal> {
        let was = write.previous.is_some_and(|ticket| ticket.is("closedFlag"));
        let closes = !was && fields.get("closedFlag") == Some(&Value::Bool(true));
        match closes && !write.by.may(Right::Close, TICKETS) {
            true => Err(auth::forbidden()),
            false => Ok(()),
        }
    }

    fn check(&self, write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
        let message = write.world.switches.company_locked_message.as_str();
        let is_new = write.mode == Mode::Create;
        if message.is_empty() || !is_new || !company_is_locked(write.world, fields) {
            return Vec::new();
        }
        let record = write.resource.record;
        vec![problem(record, "InvalidField", "company/id", message)]
    }

    fn saved(&self, _config: &Config, state: &mut State, saved: &Saved<'_>) {
        match state.store.get(TICKETS, saved.id).cloned() {
            Some(ticket) if saved.before.is_none() => note::first_notes(state, saved, ticket),
            Some(_) => {}
            None => state
                .store
                .ticket_configurations
                .retain(|(ticket, _)| *ticket != saved.id),
        }
    }

    /// `configuration/id` in conditions is any of the linked configurations (cwm-api §4.2).
    fn asked(&self, world: &World<'_>, stored: &Stored, path: &[&str]) -> Option<Value> {
        (path == ["configuration", "id"]).then(|| {
            let links = world.store.ticket_configurations.range((stored.id, 0)..);
            let own = links.take_while(|(ticket, _)| *ticket == stored.id);
            own.map(|(_, configuration)| Value::from(*configuration))
                .collect()
        })
    }

    fn act(
        &self,
        config: &Config,
        state: &mut State,
        action: &Acting<'_>,
    ) -> Option<Result<Answer, Refusal>> {
        let id = action.ids.first().copied()?;
        let step = match action.operation.path.rsplit('/').next()? {
            "merge" => merge,
            "attachChildren" => attach_children,
            _ => return None,
        };
        // All of it or nothing.
        let before = state.store.clone();
        let done = step(config, state, action, id);
        if done.is_err() {
            state.store = before;
        }
        let answer = || Answer::success(200, &json!({"success": true, "message": ""}));
        Some(done.map(|()| answer()))
    }
}

fn is_absent(fields: &Fields, name: &str) -> bool {
    fields.get(name).is_none_or(Value::is_null)
}

/// The board of a ticket that names none. Which one a real server takes is not known.
fn first_board(store: &Store) -> Option<i64> {
    let mut boards = store.all("/service/boards");
    let usable = |board: &&Stored| !board.is("inactiveFlag") && !board.is("projectFlag");
    boards.find(usable).map(|board| board.id)
}

/// What the board and the set-up tables give a ticket that does not say it itself.
fn fill_in(store: &Store, fields: &mut Fields) {
    let mut set = |name: &str, id: Option<i64>| {
        if let Some(id) = id.filter(|_| is_absent(fields, name)) {
            fields.insert(name.to_owned(), json!({ "id": id }));
        }
    };
    let flagged = |path: &str| {
        let found = store.all(path).find(|one| one.is("defaultFlag"));
        found.map(|one| one.id)
    };
    set("priority", flagged("/service/priorities"));
    set("source", flagged("/service/sources"));
    let Some(board) = fields.get("board").and_then(reference_id) else {
        return;
    };
    let mut set = |name: &str, id: Option<i64>| {
        if let Some(id) = id.filter(|_| is_absent(fields, name)) {
            fields.insert(name.to_owned(), json!({ "id": id }));
        }
    };
    set("status", default_of(store, STATUSES, board, true));
    set("type", default_of(store, TYPES, board, false));
    set("team", default_of(store, TEAMS, board, false));
    let board = store.get("/service/boards", board);
    for name in ["location", "department"] {
        set(name, board.and_then(|board| board.ref_id(name)));
    }
}

/// Whether a ticket is closed follows from its status.
fn close(write: &Write<'_>, fields: &mut Fields) {
    let status = fields.get("status").and_then(reference_id);
    let status = status.and_then(|id| write.world.store.get(STATUSES, id));
    let Some(status) = status else { return };
    if !status.is("closedStatus") {
        fields.insert("closedFlag".to_owned(), false.into());
        for name in ["closedDate", "closedBy"] {
            fields.insert(name.to_owned(), Value::Null);
        }
        return;
    }
    let was = write.previous.is_some_and(|ticket| ticket.is("closedFlag"));
    fields.insert("closedFlag".to_owned(), true.into());
    // A fixture may say when that was.
    let keeps = was || write.mode == Mode::Load;
    for (name, value) in [
        ("closedDate", to_wire(write.now)),
        ("closedBy", write.by.name.into()),
    ] {
        if !keeps || is_absent(fields, name) {
            fields.insert(name.to_owned(), value);
        }
    }
}

/// Whether the company's status keeps new tickets out.
fn company_is_locked(world: &World<'_>, fields: &Fields) -> bool {
    let company = fields.get("company").and_then(reference_id);
    let company = company.and_then(|id| world.store.get("/company/companies", id));
    let status = company.and_then(|company| company.ref_id("status"));
    let status = status.and_then(|id| world.store.get("/company/companies/statuses", id));
    status.is_some_and(|status| status.is("disallowSavingFlag"))
}

/// Body of `merge`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Merge {
    merge_ticket_ids: Vec<i64>,
    status: Option<Value>,
}

fn merge(
    config: &Config,
    state: &mut State,
    action: &Acting<'_>,
    parent: i64,
) -> Result<(), Refusal> {
    let Merge {
        merge_ticket_ids,
        status,
    } = body(action.body)?;
    let Some(status) = status else {
        return Err(refused(
            "MissingRequiredField",
            "status",
            "The status/id field is required.",
        ));
    };
    let merged = json!({"mergedParentTicket": {"id": parent}, "status": status});
    join(config, state, action, parent, &merge_ticket_ids, &merged)?;
    let flag = json!({"hasMergedChildTicketFlag": true});
    api::change(config, state, TICKETS, parent, flag, action.by).map(|_| ())
}

/// Body of `attachChildren`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Children {
    child_ticket_ids: Vec<i64>,
}

fn attach_children(
    config: &Config,
    state: &mut State,
    action: &Acting<'_>,
    parent: i64,
) -> Result<(), Refusal> {
    let Children { child_ticket_ids } = body(action.body)?;
    let attached = json!({"parentTicketId": parent});
    join(config, state, action, parent, &child_ticket_ids, &attached)?;
    let flag = json!({"hasChildTicket": true});
    api::change(config, state, TICKETS, parent, flag, action.by).map(|_| ())
}

/// Changes the tickets that become part of another one.
fn join(
    config: &Config,
    state: &mut State,
    action: &Acting<'_>,
    parent: i64,
    tickets: &[i64],
    change: &Value,
) -> Result<(), Refusal> {
    if tickets.is_empty() || tickets.contains(&parent) {
        let message = "Other tickets than the parent must be named.";
        return Err(refused("InvalidField", "id", message));
    }
    for ticket in tickets {
        api::change(config, state, TICKETS, *ticket, change.clone(), action.by)?;
    }
    Ok(())
}

/// Reads a body. One of another shape is a 500, as everywhere (cwm-api §6.2).
fn body<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    let value = write::body_value(body)?;
    serde_json::from_value(value.clone())
        .map_err(|_| write::conversion(&value, "System.Collections.Generic.List", ""))
}

fn refused(code: &str, field: &str, message: &str) -> Refusal {
    let problem = Problem {
        code: code.to_owned(),
        message: message.to_owned(),
        resource: "ticket".to_owned(),
        field: field.to_owned(),
    };
    Refusal::invalid("ticket", vec![problem])
}
