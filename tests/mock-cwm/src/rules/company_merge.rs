//! The merge of two companies (cwm-api §10.1). What becomes of the records that the document does
//! not mention, and of those that are discarded, is inferred.

use serde_json::{Value, json};

use crate::answer::{Answer, Refusal};
use crate::api;
use crate::config::Config;
use crate::members::Actor;
use crate::shared::State;
use crate::store::{Fields, Stored, reference_id};
use crate::table::{self, RecordType, Resource};
use crate::write::{body_fields, check_fields, coerce_fields, problem};

use super::company::{COMPANIES, SITES};
use super::{Acting, refers};

/// Schema of the body.
const BODY: &str = "CompanyMerge";

/// The fields of a company that go by another name in the body.
const PARTS: &[(&str, &[&str])] = &[
    ("type", &["types"]),
    (
        "primaryAddress",
        &[
            "addressLine1",
            "addressLine2",
            "city",
            "state",
            "zip",
            "country",
        ],
    ),
    ("primaryContact", &["defaultContact"]),
    ("phone", &["phoneNumber"]),
    ("fax", &["faxNumber"]),
    ("revenue", &["annualRevenue"]),
    ("timeZone", &["timeZoneSetup"]),
    ("sourceList", &["leadSource"]),
    ("billingAddress", &["billingSite"]),
];

/// The records on which the body decides by `Merge` or `Discard`. All others go over.
const GROUPS: &[(&str, &str)] = &[
    ("notes", "/company/companies/{parentId}/notes"),
    ("sites", SITES),
    ("activities", "/sales/activities"),
    ("opportunities", "/sales/opportunities"),
    ("services", "/service/tickets"),
    ("projects", "/project/projects"),
    ("contacts", "/company/contacts"),
];

/// Merges the company of the path into another one and deletes it. The other one keeps its own
/// values unless the body says `From`; records go over unless it says `Discard`.
///
/// # Errors
///
/// A refusal of the body, or of what the other company would become. Nothing has changed then.
pub(super) fn merge(
    config: &Config,
    state: &mut State,
    action: &Acting<'_>,
) -> Result<Answer, Refusal> {
    let body = table::schema(BODY).ok_or_else(Refusal::no_endpoint)?;
    let from = action.ids.first().copied().unwrap_or_default();
    let sent = coerce_fields(&body_fields(action.body, body)?, body, |_| true)?;
    let to = target(state, body, &sent, from)?;
    let before = state.store.clone();
    let merged = take_over(config, state, action.by, &sent, (from, to));
    if let Err(refusal) = merged {
        state.store = before;
        return Err(refusal);
    }
    let message = format!("Company {from} has been merged into company {to}.");
    let answer = json!({"success": true, "message": message});
    Ok(Answer::success(action.operation.status, &answer))
}

/// The company that stays.
fn target(state: &State, body: &RecordType, sent: &Fields, from: i64) -> Result<i64, Refusal> {
    let name = "toCompanyId";
    let mut problems = check_fields(body, sent);
    let to = sent.get(name).and_then(Value::as_i64);
    match to.map(|to| (to, state.store.get(COMPANIES, to))) {
        Some((to, _)) if to == from => {
            let message = "A company cannot be merged into itself.";
            problems.push(problem(body, "InvalidField", name, message));
        }
        Some((to, None)) => {
            let message = format!("Company {to} not found");
            problems.push(problem(body, "NotFound", name, message));
        }
        _ => {}
    }
    match to {
        Some(to) if problems.is_empty() => Ok(to),
        _ => Err(Refusal::invalid(&body.resource, problems)),
    }
}

fn take_over(
    config: &Config,
    state: &mut State,
    by: Actor<'_>,
    sent: &Fields,
    (from, to): (i64, i64),
) -> Result<(), Refusal> {
    let companies = table::by_template(COMPANIES).ok_or_else(Refusal::no_endpoint)?;
    let values = values(state, companies, sent, from);
    if values.contains_key("identifier") {
        free_identifier(state, (from, to));
    }
    api::change(config, state, COMPANIES, to, values.into(), by)?;
    for (group, path) in GROUPS {
        if sent.get(*group) == Some(&json!("Discard")) {
            for stored in belonging(state, path, from) {
                state.store.remove(path, stored.id);
            }
        }
    }
    for (path, stored) in handed_over(state, (from, to)) {
        state.store.put(path, stored);
    }
    api::delete(config, state, companies, from, by)
}

/// The values that the other company takes from the first one.
fn values(state: &State, companies: &Resource, sent: &Fields, from: i64) -> Fields {
    let from = state.store.get(COMPANIES, from);
    let mut values = from.map_or_else(Fields::new, |from| from.fields.unpack(companies));
    let from = sent.iter().filter(|(_, word)| **word == "From");
    let wanted: Vec<&str> = from.flat_map(|(name, _)| fields_of(name)).collect();
    values.retain(|name, _| wanted.contains(&name.as_str()));
    values
}

/// The company's fields that a part of the body stands for.
fn fields_of(part: &str) -> Vec<&str> {
    let other = PARTS.iter().find(|(name, _)| *name == part);
    other.map_or_else(|| vec![part], |(_, fields)| fields.to_vec())
}

/// No two companies have one identifier: the one that goes gets that of the one that stays.
fn free_identifier(state: &mut State, (from, to): (i64, i64)) {
    let company = |id| state.store.get(COMPANIES, id).cloned();
    if let (Some(mut from), Some(to)) = (company(from), company(to))
        && let Some(identifier) = to.get("identifier")
    {
        from.fields.set("identifier", identifier.clone());
        state.store.put(COMPANIES, from);
    }
}

/// The records of a collection that belong to a company: by their place or by their `company`.
fn belonging(state: &State, path: &str, company: i64) -> Vec<Stored> {
    let all: Box<dyn Iterator<Item = &Stored>> = match path.contains('{') {
        true => state.store.under(path, &[company], None),
        false => Box::new(state.store.all(path)),
    };
    let own = |stored: &&Stored| path.contains('{') || stored.ref_id("company") == Some(company);
    all.filter(own).cloned().collect()
}

/// The records that stand under the first company or refer to it, as they are after the merge.
fn handed_over(state: &State, (from, to): (i64, i64)) -> Vec<(&'static str, Stored)> {
    let mut records = Vec::new();
    for (_, path) in GROUPS.iter().filter(|(_, path)| path.contains('{')) {
        for mut stored in belonging(state, path, from) {
            stored.parents = [to].into();
            stored.fields.unset("primaryAddressFlag");
            repoint(&mut stored, &["company"], (from, to));
            records.push((*path, stored));
        }
    }
    for (resource, names) in table::referring(COMPANIES) {
        // What stands under a company goes with its place, or stays.
        if resource.above.first() == Some(&Some(COMPANIES)) {
            continue;
        }
        let referring = state.store.all(resource.path);
        let referring =
            referring.filter(|stored| names.iter().any(|name| refers(stored, name, from)));
        for stored in referring {
            let mut stored = stored.clone();
            repoint(&mut stored, names, (from, to));
            records.push((resource.path, stored));
        }
    }
    records
}

fn repoint(stored: &mut Stored, names: &[&'static str], (from, to): (i64, i64)) {
    for name in names {
        let turned = match stored.get(name) {
            Some(Value::Array(members)) => members
                .iter()
                .map(|one| match reference_id(one) == Some(from) {
                    true => to.into(),
                    false => one.clone(),
                })
                .collect(),
            Some(one) if reference_id(one) == Some(from) => to.into(),
            _ => continue,
        };
        stored.fields.set(name, turned);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Kind;

    #[test]
    fn every_part_of_the_body_is_known() {
        let company = table::by_template(COMPANIES).unwrap().record;
        for part in &table::schema(BODY).unwrap().fields {
            match part.kind {
                Kind::Enum(["From", "To"]) => {
                    for name in fields_of(part.name) {
                        assert!(company.field(name).is_some(), "{}: {name}", part.name);
                    }
                }
                // A document is not a record of a company but says which one it is about.
                Kind::Enum(_) if part.name != "documents" => {
                    let group = GROUPS.iter().find(|(name, _)| *name == part.name);
                    let path = group.map(|(_, path)| *path);
                    assert!(path.and_then(table::by_template).is_some(), "{}", part.name);
                }
                _ => {}
            }
        }
    }
}
