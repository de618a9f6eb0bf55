//! Collections with one default: a new one takes the place of the old one.

use serde_json::{Value, json};

use crate::config::Config;
use crate::shared::State;
use crate::store::{Fields, Stored};

use super::{Domain, Saved};

const FLAG: &str = "defaultFlag";

/// A collection in which `defaultFlag` marks one record at most (inferred: the application has one
/// default in each setup table).
#[derive(Debug)]
pub(super) struct OneDefault;

impl Domain for OneDefault {
    fn saved(&self, _config: &Config, state: &mut State, saved: &Saved) {
        unmark_others(state, saved);
    }
}

/// Takes the mark from all others of the collection, if the saved record has it.
pub(super) fn unmark_others(state: &mut State, saved: &Saved) {
    let path = saved.resource.path;
    let Some(stored) = state.store.get(path, saved.id).filter(|new| new.is(FLAG)) else {
        return;
    };
    let same = state.store.under(path, &stored.parents, None);
    let others = same.filter(|other| other.is(FLAG) && other.id != saved.id);
    let others: Vec<Stored> = others.cloned().collect();
    for mut other in others {
        other.fields.unset(FLAG);
        state.store.put(path, other);
    }
}

/// Lets a reference that is not set be to the default of these records.
pub(super) fn fill<'a>(fields: &mut Fields, name: &str, records: impl Iterator<Item = &'a Stored>) {
    let absent = fields.get(name).is_none_or(Value::is_null);
    if absent && let Some(record) = choose(records) {
        fields.insert(name.to_owned(), json!({"id": record.id}));
    }
}

/// The record of a list that is the default, or else the first.
fn choose<'a>(mut records: impl Iterator<Item = &'a Stored>) -> Option<&'a Stored> {
    let first = records.next()?;
    if first.is(FLAG) {
        return Some(first);
    }
    Some(records.find(|stored| stored.is(FLAG)).unwrap_or(first))
}
