//! Domain rules: what the table cannot say of single resources (cwm-api §10).
//!
//! This is where a rule of CWM's hooks in. Write a type that implements [`Domain`] and add one line
//! to [`DOMAINS`]; no other part of the mock names a resource. A rule has five places to stand:
//!
//! | hook | when | for |
//! |---|---|---|
//! | [`complete`](Domain::complete) | before a save, once references are found and presets are set | values that the server fills in |
//! | [`check`](Domain::check) | before a save, on the whole record | what is refused; all problems go into one answer |
//! | [`saved`](Domain::saved) | after a create, a change or a deletion | changes of other records, events |
//! | [`derive`](Domain::derive) | when a record is read, for fields that the overlay calls derived | values that follow from others |
//! | [`act`](Domain::act) | instead of the general answer of an action, an upload or a download | `merge`, `copy` of other kinds, files |
//!
//! [`deletion`](Domain::deletion) says besides what a DELETE does, [`loaded`](Domain::loaded) does
//! for a fixture what `saved` does for a write, and [`only`](Domain::only) and
//! [`note`](Domain::note) take query parameters of a resource's own. What fits into
//! `table/overlay.rs` (presets, ranges, lengths, who may write a field) needs no rule.

mod addition;
mod agreement;
mod catalog;
mod company;
mod company_merge;
mod configuration;
pub(crate) mod custom_field;
mod default_flag;
mod managed;
mod question;
pub(crate) mod system;
mod type_association;

use std::collections::BTreeSet;
use std::fmt::Debug;

use serde_json::Value;

use crate::answer::{Answer, Problem, Refusal};
use crate::config::Config;
use crate::present::World;
use crate::query::Params;
use crate::shared::State;
use crate::store::{Fields, Store, Stored, reference_id};
use crate::table::{self, Operation, Resource};
use crate::write::{Write, problem};

/// The rules of one resource. Each hook does nothing unless it is written.
pub(crate) trait Domain: Debug + Sync {
    /// Fills in what the server fills in.
    fn complete(&self, _write: &Write<'_>, _fields: &mut Fields) {}

    /// Finds the rules that a record would break.
    fn check(&self, _write: &Write<'_>, _fields: &Fields) -> Vec<Problem> {
        Vec::new()
    }

    /// Follows a save. The record is in the store already, or is gone.
    fn saved(&self, _config: &Config, _state: &mut State, _saved: &Saved) {}

    /// Follows the loading of a record of a fixture: what [`saved`](Self::saved) would have made for
    /// it. All records of the fixture are there.
    fn loaded(&self, _store: &mut Store, _id: i64) {}

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

    /// The ids to which a parameter of the resource's own limits a list.
    fn only(&self, _world: &World<'_>, _params: &Params) -> Option<BTreeSet<i64>> {
        None
    }

    /// Takes the parameters of the resource's own from a write that has been done.
    fn note(&self, _state: &mut State, _id: i64, _params: &Params) {}

    /// Does an action of CWM's own; `None` leaves it to the general answer.
    fn act(
        &self,
        _config: &Config,
        _state: &mut State,
        _action: &Acting<'_>,
    ) -> Option<Result<Answer, Refusal>> {
        None
    }
}

/// A record that has been saved or deleted.
#[derive(Debug)]
#[allow(
    dead_code,
    reason = "what a rule may look at; no rule of today looks at all of it"
)]
pub(crate) struct Saved {
    /// Where it belongs.
    pub resource: &'static Resource,
    /// Its id.
    pub id: i64,
    /// The record before, unless it is new.
    pub before: Option<Stored>,
}

/// An action on a record or on a collection.
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
    /// The member who calls.
    pub by: &'a str,
}

/// Which resources have rules.
static DOMAINS: &[(&str, &dyn Domain)] = &[
    ("/company/companies", &company::Companies),
    ("/company/companies/statuses", &default_flag::OneDefault),
    ("/company/companies/types", &default_flag::OneDefault),
    (
        type_association::OF_COMPANIES.below,
        &type_association::OF_COMPANIES,
    ),
    (
        type_association::OF_COMPANIES.all,
        &type_association::OF_COMPANIES,
    ),
    ("/company/contacts", &type_association::Contacts),
    (
        type_association::OF_CONTACTS.below,
        &type_association::OF_CONTACTS,
    ),
    (
        type_association::OF_CONTACTS.all,
        &type_association::OF_CONTACTS,
    ),
    (
        configuration::CONFIGURATIONS,
        &configuration::Configurations,
    ),
    (configuration::VALUES, &default_flag::OneDefault),
    (
        "/company/configurations/statuses",
        &default_flag::OneDefault,
    ),
    (
        "/company/companies/{parentId}/managementSummaryReports",
        &managed::SummaryReports,
    ),
    ("/company/management", &managed::Management),
    ("/company/managementItSolutions", &managed::Solutions),
    (agreement::AGREEMENTS, &agreement::Agreements),
    (addition::ADDITIONS, &addition::Additions),
    (agreement::TYPES, &default_flag::OneDefault),
    ("/procurement/catalog", &catalog::Catalog),
    ("/project/tickets", &company::ForCompany),
    ("/service/tickets", &company::ForCompany),
    ("/system/info", &system::SystemInfo),
    ("/time/entries", &company::ForCompany),
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
        && usages(world, resource, stored.id)
            .any(|(other, user)| !is_part(resource, stored.id, other, user))
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

/// Whether a record goes with another one: it stands under that, or is such a record in another
/// place.
fn is_part(resource: &Resource, id: i64, other: &Resource, user: &Stored) -> bool {
    let level = other
        .above
        .iter()
        .position(|above| *above == Some(resource.path));
    level.is_some_and(|level| user.parents.get(level) == Some(&id))
        || type_association::is_list_of_all(other.path)
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
            assert!(table::by_template(path).is_some(), "{path}");
        }
    }
}
