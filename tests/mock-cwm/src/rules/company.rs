//! Companies (cwm-api §10.1).

use serde_json::{Value, json};

use crate::answer::{Problem, Refusal};
use crate::present::World;
use crate::store::{Fields, Stored};
use crate::write::{Mode, Write, problem};

use super::{Deletion, Domain, taken};

/// `/company/companies`.
#[derive(Debug)]
pub(super) struct Companies;

impl Domain for Companies {
    fn complete(&self, write: &Write<'_>, fields: &mut Fields) {
        complete(write, fields);
    }

    fn check(&self, write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
        check(write, fields)
    }

    /// A deleted company stays in lists, marked (cwm-api §10.1).
    fn deletion(&self, _world: &World<'_>, _stored: &Stored) -> Result<Deletion, Refusal> {
        Ok(Deletion::Soft)
    }
}

/// The default status; and an id for the first site, which has the company's own.
fn complete(write: &Write<'_>, fields: &mut Fields) {
    let absent = fields.get("status").is_none_or(Value::is_null);
    if absent && let Some(id) = default_status(write) {
        fields.insert("status".to_owned(), json!({"id": id}));
    }
    if let Some(Value::Object(site)) = fields.get_mut("site") {
        site.entry("id").or_insert_with(|| write.id.into());
    }
}

fn default_status(write: &Write<'_>) -> Option<i64> {
    let all = || write.world.store.all("/company/companies/statuses");
    let default = all().find(|status| status.is("defaultFlag"));
    default.or_else(|| all().next()).map(|status| status.id)
}

fn check(write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
    let record = write.resource.record;
    let mut problems = Vec::new();
    problems.extend(taken(write, fields, "Company ID already in use."));
    let site = fields.get("site").and_then(|site| site.get("name"));
    if write.mode == Mode::Create && site.is_none() {
        let message = "Company Site name is required.";
        problems.push(problem(
            record,
            "MissingRequiredField",
            "site/name",
            message,
        ));
    }
    let types = write
        .raw
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("types"));
    let sends_types = types
        .and_then(|(_, types)| types.as_array())
        .is_some_and(|t| !t.is_empty());
    if matches!(write.mode, Mode::Update | Mode::Replace) && sends_types {
        let message = "typeIds can only be used when creating a new company.";
        problems.push(problem(record, "InvalidField", "typeIds", message));
    }
    problems
}
