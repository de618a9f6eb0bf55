//! What the tables cannot say: the rules of single resources (cwm-api §10).

mod addition;
mod agreement;
mod catalog;
mod company;

use serde_json::{Value, json};

use crate::answer::{Problem, Refusal};
use crate::present::World;
use crate::store::{Fields, Stored};
use crate::table::{Domain, RESOURCES, Resource};
use crate::write::{Write, problem};

/// Fills in what the server fills in, once references are found and presets are set.
pub(crate) fn complete(write: &Write<'_>, fields: &mut Fields) {
    match write.resource.domain {
        Domain::Company => company::complete(write, fields),
        Domain::Agreement => agreement::complete(write, fields),
        Domain::Addition => addition::complete(write, fields),
        Domain::Catalog => catalog::complete(write, fields),
        Domain::Plain | Domain::SystemInfo => {}
    }
}

/// Finds the rules that a record would break.
pub(crate) fn check(write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
    match write.resource.domain {
        Domain::Company => company::check(write, fields),
        Domain::Agreement => agreement::check(write, fields),
        Domain::Addition => addition::check(write, fields),
        Domain::Catalog => catalog::check(write, fields),
        Domain::Plain | Domain::SystemInfo => Vec::new(),
    }
}

/// Computes a derived field.
pub(crate) fn derive(
    world: &World<'_>,
    resource: &Resource,
    stored: &Stored,
    name: &str,
) -> Option<Value> {
    match resource.domain {
        Domain::Agreement => agreement::derive(world, stored, name),
        Domain::Addition => addition::derive(world, stored, name),
        Domain::SystemInfo => system_info(name),
        Domain::Company | Domain::Catalog | Domain::Plain => None,
    }
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
/// A refusal where the record may not be deleted: it is in use, or it has been invoiced.
pub(crate) fn deletion(
    world: &World<'_>,
    resource: &Resource,
    stored: &Stored,
) -> Result<Deletion, Refusal> {
    match resource.domain {
        Domain::Company => return Ok(Deletion::Soft),
        Domain::Addition => addition::may_delete(world, stored)?,
        _ => {}
    }
    if !world.switches.delete_in_use && in_use(world, resource, stored.id) {
        let message = format!(
            "{} {} is in use and cannot be deleted.",
            resource.record.name, stored.id
        );
        return Err(Refusal::new(409, "RecordInUse", message));
    }
    Ok(Deletion::Real)
}

/// Whether any record refers to this one.
fn in_use(world: &World<'_>, resource: &Resource, id: i64) -> bool {
    RESOURCES.iter().any(|other| {
        let referring = other.record.fields.iter().filter(|field| {
            field
                .reference()
                .is_some_and(|reference| reference.target == Some(resource.path))
        });
        let names: Vec<&str> = referring.map(|field| field.name).collect();
        !names.is_empty()
            && world.store.all(other.path).any(|stored| {
                names.iter().any(|name| match stored.get(name) {
                    Some(Value::Array(members)) => members
                        .iter()
                        .any(|member| crate::store::reference_id(member) == Some(id)),
                    _ => stored.ref_id(name) == Some(id),
                })
            })
    })
}

/// The problem of an identifier that another record of the collection has already.
fn taken(write: &Write<'_>, fields: &Fields, message: &str) -> Option<Problem> {
    let name = "identifier";
    let wanted = fields.get(name)?.as_str()?;
    let mut same = write.world.store.named(write.resource.path, name, wanted);
    let other = same.any(|other| other.id != write.id);
    other.then(|| problem(write.resource.record, "ObjectExists", name, message))
}

fn system_info(name: &str) -> Option<Value> {
    match name {
        "version" => Some("v2025.1.0".into()),
        "isCloud" => Some(true.into()),
        "serverTimeZone" => Some("UTC".into()),
        "licenseBits" => Some(json!([{"name": "Invoices", "activeFlag": true}])),
        "cloudRegion" => Some("NA".into()),
        "maxWorkFlowRecordsAllowed" => Some(10_000.into()),
        _ => None,
    }
}
