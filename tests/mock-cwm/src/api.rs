//! The verbs of the API on the records. No I/O: a request has been read and let in already.

use serde_json::{Value, json};

use crate::answer::{Answer, Refusal};
use crate::config::Config;
use crate::present::{InOrder, World};
use crate::query::{self, Params, Projection};
use crate::routing::{Action, Endpoint};
use crate::rules::{self, Deletion};
use crate::shared::{State, concrete_path};
use crate::store::{Fields, Info, Stored};
use crate::table::{self, RESOURCES, Resource};
use crate::time::to_wire;
use crate::write::{self, Mode, Write};

/// A request, reduced to what the API looks at.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    /// The API path, from the resource on.
    pub path: &'a str,
    /// The query string.
    pub query: &'a str,
    /// Whether forward-only paging is asked for.
    pub forward_only: bool,
    /// The body.
    pub body: &'a [u8],
    /// The member who calls; `_info` names it.
    pub by: &'a str,
}

/// Everything that reading and checking need to know.
pub(crate) fn world<'a>(config: &'a Config, state: &'a State, href_base: &'a str) -> World<'a> {
    World {
        store: &state.store,
        switches: &config.switches,
        today: config.clock.today(),
        lag: &state.lag,
        href_base,
    }
}

/// Does what a request asks for.
///
/// # Errors
///
/// The refusal, when nothing has been changed.
pub(crate) fn perform(
    config: &Config,
    state: &mut State,
    endpoint: &Endpoint,
    action: Action,
    call: &Call<'_>,
) -> Result<Answer, Refusal> {
    let Endpoint {
        resource, parents, ..
    } = endpoint;
    let record = resource.record;
    let params = Params::new(call.query);
    let href_base = config.href_base();
    let world = world(config, state, &href_base);
    check_parents(&world, resource, parents)?;
    let shown = |params: &Params| {
        let omit = config.switches.omit_unknown_fields;
        Projection::new(params.fields.as_deref(), record, omit)
    };
    let one = |status: u16, fields: Fields, shown: &Projection| {
        Answer::success(
            status,
            &InOrder {
                record,
                fields: &shown.apply(fields),
            },
        )
    };
    let find = |id: i64| {
        let found = world.store.get_under(resource.path, parents, id);
        found.ok_or_else(|| Refusal::not_found(record.name, id))
    };

    let saving = |id, mode, raw| Saving {
        resource,
        parents,
        id,
        mode,
        raw,
        by: call.by,
    };

    match action {
        Action::List => {
            let url = config.link_url(call.path);
            let page = query::list(&world, resource, parents, &params, &url, call.forward_only)?;
            let answer = Answer::page(record, page.rows);
            Ok(match page.link {
                Some(link) => answer.with("link", link),
                None => answer,
            })
        }
        Action::Count => {
            let count = query::count(&world, resource, parents, &params)?;
            Ok(Answer::success(200, &json!({"count": count})))
        }
        Action::Get(id) => {
            let fields = world.record(resource, find(id)?);
            Ok(one(200, fields, &shown(&params)?))
        }
        Action::Show => {
            let only = Stored {
                id: 0,
                parents: Vec::new(),
                fields: Fields::new(),
                info: Info::new(config.clock.now(0), call.by),
            };
            Ok(one(200, world.record(resource, &only), &shown(&params)?))
        }
        Action::Create => {
            let shown = shown(&params)?;
            let raw = write::body_fields(call.body, record)?;
            let id = world.store.next_id(resource.path);
            let fields = save(config, state, &saving(id, Mode::Create, &raw))?;
            let location = format!("{}/{id}", concrete_path(resource.path, parents));
            Ok(one(201, fields, &shown).with("location", config.link_url(&location)))
        }
        Action::Replace(id) => {
            let shown = shown(&params)?;
            find(id)?;
            let raw = write::body_fields(call.body, record)?;
            let fields = save(config, state, &saving(id, Mode::Replace, &raw))?;
            Ok(one(200, fields, &shown))
        }
        Action::Patch(id) => {
            let shown = shown(&params)?;
            let before = &find(id)?.fields;
            let raw = write::apply_patch(call.body, record, before, &config.switches)?;
            let fields = save(config, state, &saving(id, Mode::Update, &raw))?;
            Ok(one(200, fields, &shown))
        }
        Action::Delete(id) => {
            let deletion = rules::deletion(&world, resource, find(id)?)?;
            delete(config, state, resource, id, deletion, call.by);
            Ok(Answer::empty(204))
        }
    }
}

/// Changes a record as a person would in the application: the rules hold, `_info` names a person.
/// `change` is an object of new values, or a list of patch operations.
///
/// # Errors
///
/// The refusal of an unknown path or id, or of a change that breaks a rule.
pub(crate) fn edit(
    config: &Config,
    state: &mut State,
    path: &str,
    id: i64,
    change: Value,
) -> Result<Value, Refusal> {
    let (resource, parents) = table::concrete(path).ok_or_else(Refusal::no_endpoint)?;
    let stored = state.store.get_under(resource.path, &parents, id);
    let stored = stored.ok_or_else(|| Refusal::not_found(resource.record.name, id))?;
    let record = resource.record;
    let raw = match change {
        Value::Object(fields) => fields,
        other => {
            let body = other.to_string();
            write::apply_patch(body.as_bytes(), record, &stored.fields, &config.switches)?
        }
    };
    let unsettable = |name: &&String| {
        let field = record.field_ignoring_case(name);
        field.is_none_or(|field| !field.is_stored() || field.name == "id")
    };
    // The API ignores these. In a test they are a mistake.
    if let Some(name) = raw.keys().find(unsettable) {
        let message = format!(
            "{name} is not a field of {} that can be set.",
            record.resource
        );
        return Err(Refusal::new(400, "InvalidObject", message));
    }
    let saving = Saving {
        resource,
        parents: &parents,
        id,
        mode: Mode::Edit,
        raw: &raw,
        by: "person",
    };
    save(config, state, &saving).map(Value::from)
}

/// A record that is to be written.
struct Saving<'a> {
    resource: &'a Resource,
    parents: &'a [i64],
    id: i64,
    mode: Mode,
    raw: &'a Fields,
    by: &'a str,
}

/// Checks a write and stores it, whole or not at all. Gives the record as it is then shown.
fn save(config: &Config, state: &mut State, saving: &Saving<'_>) -> Result<Fields, Refusal> {
    let Saving {
        resource,
        parents,
        id,
        mode,
        raw,
        by,
    } = *saving;
    let href_base = config.href_base();
    let now = config.clock.now(state.changes + 1);
    let (change, info) = {
        let world = world(config, state, &href_base);
        let previous = world.store.get(resource.path, id);
        let write = Write {
            world: &world,
            resource,
            parents,
            id,
            mode,
            previous,
            raw,
        };
        let change = write::prepare(&write)?;
        let info = match previous {
            Some(before) => Info {
                last_updated: now,
                updated_by: by.to_owned(),
                ..before.info.clone()
            },
            None => Info::new(now, by),
        };
        (change, info)
    };
    write::make_interned(&mut state.store, change.interned, &info);
    let stored = Stored {
        id,
        parents: parents.to_vec(),
        fields: change.fields,
        info,
    };
    state.changes += 1;
    state.store.put(resource.path, stored.clone());
    state.lag.note(resource.path, id);
    Ok(world(config, state, &href_base).record(resource, &stored))
}

fn delete(
    config: &Config,
    state: &mut State,
    resource: &Resource,
    id: i64,
    deletion: Deletion,
    by: &str,
) {
    let now = config.clock.now(state.changes + 1);
    state.changes += 1;
    match deletion {
        Deletion::Real => {
            // What stands under the record goes with it.
            let depth = resource.path.matches('{').count();
            let under = format!("{}/{{", resource.path);
            let children = RESOURCES.iter().map(|child| child.path);
            for path in children.filter(|path| path.starts_with(&under)) {
                let all = state.store.all(path);
                let gone = all.filter(|child| child.parents.get(depth) == Some(&id));
                for child in gone.map(|child| child.id).collect::<Vec<_>>() {
                    state.store.remove(path, child);
                }
            }
            state.store.remove(resource.path, id);
        }
        Deletion::Soft => {
            let Some(mut stored) = state.store.get(resource.path, id).cloned() else {
                return;
            };
            stored.fields.insert("deletedFlag".to_owned(), true.into());
            stored.fields.insert("dateDeleted".to_owned(), to_wire(now));
            stored.fields.insert("deletedBy".to_owned(), by.into());
            stored.info.last_updated = now;
            stored.info.updated_by = by.to_owned();
            state.store.put(resource.path, stored);
        }
    }
}

/// Whether the record that a path leads through exists.
fn check_parents(world: &World<'_>, resource: &Resource, parents: &[i64]) -> Result<(), Refusal> {
    let Some((id, above)) = parents.split_last() else {
        return Ok(());
    };
    let Some(parent) = resource.parent() else {
        return Ok(());
    };
    match world.store.get_under(parent.path, above, *id) {
        Some(_) => Ok(()),
        None => Err(Refusal::not_found(parent.record.name, *id)),
    }
}
