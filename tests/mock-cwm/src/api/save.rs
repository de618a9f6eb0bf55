//! Changes records: checked whole, stored whole or not at all.

use serde_json::{Value, json};

use super::{missing, world};
use crate::answer::Refusal;
use crate::callbacks::{self, Action, Event};
use crate::config::Config;
use crate::members::Actor;
use crate::present::Shown;
use crate::rules::{self, Deletion, Saved};
use crate::shared::State;
use crate::store::{Fields, Info, Row, Stored};
use crate::table::{self, Access, Resource};
use crate::time::to_wire;
use crate::write::{self, Mode, Write};

/// A record that is to be written.
pub(super) struct Saving<'a> {
    pub resource: &'static Resource,
    pub parents: &'a [i64],
    pub id: i64,
    pub mode: Mode,
    pub raw: &'a Fields,
    pub by: Actor<'a>,
}

/// Checks a write and stores it, whole or not at all. Gives the record as it is then shown.
///
/// # Errors
///
/// What is wrong with it.
pub(super) fn save(
    config: &Config,
    state: &mut State,
    saving: &Saving<'_>,
) -> Result<Shown, Refusal> {
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
    let before = state.store.get(resource.path, id).cloned();
    let world_before = world(config, state, &href_base);
    let change = write::prepare(&Write {
        world: &world_before,
        resource,
        parents,
        id,
        mode,
        previous: before.as_ref(),
        raw,
        by,
        now,
    })?;
    let info = match &before {
        Some(before) => Info {
            last_updated: now,
            updated_by: by.name.into(),
            ..before.info.clone()
        },
        None => Info::new(now, by.name),
    };
    write::make_interned(&mut state.store, change.interned, &info);
    let stored = Stored {
        id,
        parents: parents.into(),
        fields: Row::pack(resource, &change.fields),
        info,
    };
    state.changes += 1;
    state.store.put(resource.path, stored);
    state.lag.note(resource.path, id);
    if before.is_none() {
        state.store.seed(resource.path);
    }
    let saved = Saved {
        resource,
        id,
        before,
        by,
    };
    resource.domain.saved(config, state, &saved);
    let action = match saved.before {
        Some(_) => Action::Updated,
        None => Action::Added,
    };
    if !skips_callback(raw)
        && let Some(record) = state.store.get(resource.path, id).cloned()
    {
        let event = Event {
            action,
            resource,
            record: &record,
            by,
        };
        callbacks::note(config, state, &event);
    }
    let world_after = world(config, state, &href_base);
    let stored = state.store.get(resource.path, id);
    Ok(stored.map_or_else(Shown::default, |stored| {
        world_after.record(resource.view(), stored)
    }))
}

/// Whether a client wants nobody to hear of a write.
fn skips_callback(raw: &Fields) -> bool {
    let mut parts = raw.iter();
    parts.any(|(name, value)| name.eq_ignore_ascii_case("skipCallback") && *value == json!(true))
}

/// Deletes a record by its rules, with what stands under it.
///
/// # Errors
///
/// The refusal of an unknown record, or of one that may not be deleted.
pub(super) fn delete(
    config: &Config,
    state: &mut State,
    resource: &'static Resource,
    id: i64,
    by: Actor<'_>,
) -> Result<(), Refusal> {
    let stored = state.store.get(resource.path, id).cloned();
    let mut stored = stored.ok_or_else(|| missing(resource, id))?;
    let before = Some(stored.clone());
    let deletion = rules::deletion(&world(config, state, ""), resource, &stored)?;
    let now = config.clock.now(state.changes + 1);
    state.changes += 1;
    match deletion {
        Deletion::Real => state.store.remove(resource.path, id),
        Deletion::Soft => {
            stored.fields.set("deletedFlag", true.into());
            stored.fields.set("dateDeleted", to_wire(now));
            stored.fields.set("deletedBy", by.name.into());
            stored.info.last_updated = now;
            stored.info.updated_by = by.name.into();
            state.store.put(resource.path, stored);
        }
    }
    let saved = Saved {
        resource,
        id,
        before,
        by,
    };
    resource.domain.saved(config, state, &saved);
    if let Some(record) = &saved.before {
        let event = Event {
            action: Action::Deleted,
            resource,
            record,
            by,
        };
        callbacks::note(config, state, &event);
    }
    Ok(())
}

/// Changes a record as a part of something else. Also what only the server sets may be changed.
///
/// # Errors
///
/// The refusal of an unknown id, or of a change that breaks a rule.
pub(crate) fn change(
    config: &Config,
    state: &mut State,
    path: &str,
    id: i64,
    change: Value,
    by: Actor<'_>,
) -> Result<Shown, Refusal> {
    let resource = table::by_template(path).ok_or_else(Refusal::no_endpoint)?;
    let stored = state.store.get(path, id);
    let parents = stored.ok_or_else(|| missing(resource, id))?.parents.clone();
    let Value::Object(raw) = change else {
        return Err(write::conversion(&change, &resource.record.name, ""));
    };
    let saving = Saving {
        resource,
        parents: &parents,
        id,
        mode: Mode::Edit,
        raw: &raw,
        by,
    };
    save(config, state, &saving)
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
    let stored = stored.ok_or_else(|| missing(resource, id))?;
    let record = resource.record;
    let raw = match change {
        Value::Object(fields) => fields,
        other => {
            let body = other.to_string();
            let before = stored.fields.unpack(resource);
            write::apply_patch(body.as_bytes(), record, &before, &config.switches)?
        }
    };
    let unsettable = |name: &&String| {
        let field = record.field_ignoring_case(name);
        field.is_none_or(|field| field.access == Access::Derived || field.name == "id")
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
        by: Actor::anybody("person"),
    };
    let saved = save(config, state, &saving);
    state.outbox.settle(saved.is_ok());
    saved.map(Value::from)
}
