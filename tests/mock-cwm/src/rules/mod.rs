//! Domain rules: what the table cannot say of single resources (cwm-api §10).
//!
//! This is where a rule of CWM's hooks in. Write a type that implements [`Domain`] and add one line
//! to [`DOMAINS`]; no other part of the mock names a resource. These are the places where
//! a rule may stand:
//!
//! | hook | when | for |
//! |---|---|---|
//! | [`begin`](Domain::begin) | before references are found | what they depend on, such as the board of a status |
//! | [`complete`](Domain::complete) | before a save, once references are found and presets are set | values that the server fills in |
//! | [`permit`](Domain::permit) | before a save, on the whole record | rights that depend on what is written |
//! | [`check`](Domain::check) | before a save, on the whole record | what is refused; all problems go into one answer |
//! | [`saved`](Domain::saved) | after a create, a change or a deletion | changes of other records, events |
//! | [`derive`](Domain::derive) | when a record is read, for fields that the overlay calls derived | values that follow from others |
//! | [`narrow`](Domain::narrow), [`asked`](Domain::asked) | when a list is filtered | parameters and names of its own |
//! | [`gather`](Domain::gather) | when rows are read | places that show the rows of others |
//! | [`act`](Domain::act) | before the mock's own way of any operation | `merge`, `copy` of other kinds, files |
//!
//! [`deletion`](Domain::deletion) says besides what a DELETE does. What fits into
//! `table/overlay.rs` (presets, ranges, lengths, who may write a field) needs no rule.

mod addition;
mod agreement;
mod board;
mod callback;
mod catalog;
mod company;
mod document;
mod link;
mod note;
pub(crate) mod system;
mod ticket;

use std::fmt::Debug;

use serde_json::Value;

use crate::answer::{Answer, Problem, Refusal};
use crate::config::Config;
use crate::members::Actor;
use crate::present::World;
use crate::shared::State;
use crate::store::{Fields, Store, Stored, reference_id};
use crate::table::{self, Operation, Resource};
use crate::write::{Write, problem};

/// The rules of one resource. Each hook does nothing unless it is written.
pub(crate) trait Domain: Debug + Sync {
    /// Fills in, before references are found, what they depend on.
    fn begin(&self, _write: &Write<'_>, _fields: &mut Fields) {}

    /// Fills in what the server fills in.
    fn complete(&self, _write: &Write<'_>, _fields: &mut Fields) {}

    /// Says whether the caller may write this record at all.
    ///
    /// # Errors
    ///
    /// A refusal instead of all problems.
    fn permit(&self, _write: &Write<'_>, _fields: &Fields) -> Result<(), Refusal> {
        Ok(())
    }

    /// Finds the rules that a record would break.
    fn check(&self, _write: &Write<'_>, _fields: &Fields) -> Vec<Problem> {
        Vec::new()
    }

    /// Follows a save. The record is in the store already, or is gone.
    fn saved(&self, _config: &Config, _state: &mut State, _saved: &Saved<'_>) {}

    /// Computes a derived field.
    fn derive(&self, _world: &World<'_>, _stored: &Stored, _name: &str) -> Option<Value> {
        None
    }

    /// Says what a DELETE does to a record.
    ///
    /// # Errors
    ///
    /// A refusal where the record may not be deleted.
    fn deletion(&self, _world: &World<'_>, _stored: &Stored) -> Result<Deletion, Refusal> {
        Ok(Deletion::Real)
    }

    /// What a list with this query string shows, beyond its conditions; `None` where that is all.
    fn narrow(&self, _query: &str) -> Option<Narrowing> {
        None
    }

    /// What a condition may ask of a record beyond what the record shows: the values of a name that
    /// `table/overlay.rs` lets conditions use.
    fn asked(&self, _world: &World<'_>, _stored: &Stored, _path: &[&str]) -> Option<Value> {
        None
    }

    /// The rows of a place that has none of its own, made from those of others.
    fn gather(&self, _store: &Store, _parents: &[i64]) -> Option<Vec<Stored>> {
        None
    }

    /// Does an operation in place of the mock's own way; `None` leaves it to that.
    fn act(
        &self,
        _config: &Config,
        _state: &mut State,
        _action: &Acting<'_>,
    ) -> Option<Result<Answer, Refusal>> {
        None
    }
}

/// Whether a list shows a record.
pub(crate) type Narrowing = Box<dyn Fn(&Store, &Stored) -> bool>;

/// A record that has been saved or deleted.
#[derive(Debug)]
#[allow(
    dead_code,
    reason = "what a rule may look at; no rule of today looks at all of it"
)]
pub(crate) struct Saved<'a> {
    /// Where it belongs.
    pub resource: &'static Resource,
    /// Its id.
    pub id: i64,
    /// The record before, unless it is new.
    pub before: Option<Stored>,
    /// Who did it.
    pub by: Actor<'a>,
}

/// An operation on a record or on a collection.
#[derive(Debug)]
#[allow(
    dead_code,
    reason = "what a rule may look at; no rule of today looks at all of it"
)]
pub(crate) struct Acting<'a> {
    /// Which one.
    pub operation: &'static Operation,
    /// The API path.
    pub path: &'a str,
    /// The ids in the path, outermost first. They exist.
    pub ids: &'a [i64],
    /// The body.
    pub body: &'a [u8],
    /// What kind of body it is, as its header says.
    pub content_type: Option<&'a str>,
    /// Who calls.
    pub by: Actor<'a>,
}

/// Which resources have rules.
static DOMAINS: &[(&str, &dyn Domain)] = &[
    ("/company/companies", &company::Companies),
    ("/finance/agreements", &agreement::Agreements),
    (
        "/finance/agreements/{parentId}/additions",
        &addition::Additions,
    ),
    ("/procurement/catalog", &catalog::Catalog),
    ("/service/boards/{parentId}/items", &board::BoardParts),
    ("/service/boards/{parentId}/statuses", &board::BoardParts),
    ("/service/boards/{parentId}/subtypes", &board::BoardParts),
    ("/service/boards/{parentId}/teams", &board::BoardParts),
    ("/service/boards/{parentId}/types", &board::BoardParts),
    ("/service/teams", &board::Teams),
    ("/service/tickets", &ticket::Tickets),
    ("/service/tickets/{parentId}/allNotes", &note::AllNotes),
    ("/service/tickets/{parentId}/configurations", &link::Links),
    ("/service/tickets/{parentId}/notes", &note::Notes),
    ("/system/callbacks", &callback::Callbacks),
    ("/system/documents", &document::Documents),
    ("/system/documents/uploadsample", &document::UploadSample),
    ("/system/info", &system::SystemInfo),
];

/// A resource without rules.
#[derive(Debug)]
struct Plain;

impl Domain for Plain {}

/// The rules of the resource with this path.
pub(crate) fn domain(path: &str) -> &'static dyn Domain {
    let found = DOMAINS.iter().find(|(of, _)| *of == path);
    found.map_or(&Plain, |(_, domain)| *domain)
}

/// What a DELETE does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deletion {
    /// The record is gone.
    Real,
    /// The record stays and is marked as deleted.
    Soft,
}

/// Says what a DELETE does to a record.
///
/// # Errors
///
/// A refusal where the record may not be deleted: by its own rules, or because it is in use.
pub(crate) fn deletion(
    world: &World<'_>,
    resource: &Resource,
    stored: &Stored,
) -> Result<Deletion, Refusal> {
    let deletion = resource.domain.deletion(world, stored)?;
    if deletion == Deletion::Real
        && !world.switches.delete_in_use
        && usages(world, resource, stored.id).next().is_some()
    {
        let message = format!(
            "{} {} is in use and cannot be deleted.",
            resource.record.name, stored.id
        );
        return Err(Refusal::new(409, "RecordInUse", message));
    }
    Ok(deletion)
}

/// The records that refer to this one, resource by resource.
pub(crate) fn usages<'a>(
    world: &World<'a>,
    resource: &Resource,
    id: i64,
) -> impl Iterator<Item = (&'static Resource, &'a Stored)> {
    let store = world.store;
    table::referring(resource.path)
        .iter()
        .flat_map(move |(other, names)| {
            let refers = move |stored: &&Stored| names.iter().any(|name| refers(stored, name, id));
            store
                .all(other.path)
                .filter(refers)
                .map(move |stored| (*other, stored))
        })
}

fn refers(stored: &Stored, name: &str, id: i64) -> bool {
    match stored.get(name) {
        Some(Value::Array(members)) => members.iter().any(|one| reference_id(one) == Some(id)),
        _ => stored.ref_id(name) == Some(id),
    }
}

/// The problem of an identifier that another record of the collection has already.
fn taken(write: &Write<'_>, fields: &Fields, message: &str) -> Option<Problem> {
    let name = "identifier";
    let wanted = fields.get(name)?.as_str()?;
    let mut same = write.world.store.named(write.resource.path, name, wanted);
    let other = same.any(|other| other.id != write.id);
    other.then(|| problem(write.resource.record, "ObjectExists", name, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_belongs_to_a_resource() {
        for (path, _) in DOMAINS {
            let place = |(of, _): &(&str, _)| table::by_template(of).is_some();
            let is_there = place(&(path, ())) || table::place(path).is_some();
            assert!(is_there, "{path}");
        }
    }
}
