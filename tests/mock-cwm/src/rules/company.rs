//! Companies (cwm-api §10.1).

use serde_json::{Value, json};

use crate::answer::{Answer, Problem, Refusal};
use crate::config::Config;
use crate::present::World;
use crate::shared::State;
use crate::store::{Fields, Info, Row, Stored};
use crate::table;
use crate::write::{Mode, Write, problem};

use super::{Acting, Deletion, Domain, Saved, company_merge, default_flag, taken};

pub(super) const COMPANIES: &str = "/company/companies";
pub(super) const SITES: &str = "/company/companies/{parentId}/sites";
const STATUSES: &str = "/company/companies/statuses";

/// What a company's first site takes over from it.
const ADDRESS: [&str; 6] = [
    "addressLine1",
    "addressLine2",
    "city",
    "zip",
    "country",
    "phoneNumber",
];

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

    fn saved(&self, _config: &Config, state: &mut State, saved: &Saved) {
        make_site(state, saved);
    }

    /// A deleted company stays in lists, marked (cwm-api §10.1).
    fn deletion(&self, world: &World<'_>, _stored: &Stored) -> Result<Deletion, Refusal> {
        Ok(if world.switches.keep_deleted_companies {
            Deletion::Soft
        } else {
            Deletion::Real
        })
    }

    fn act(
        &self,
        config: &Config,
        state: &mut State,
        action: &Acting<'_>,
    ) -> Option<Result<Answer, Refusal>> {
        let merges = action.operation.path.ends_with("/merge");
        merges.then(|| company_merge::merge(config, state, action))
    }
}

/// The default status, and an id for the first site.
fn complete(write: &Write<'_>, fields: &mut Fields) {
    let absent = fields.get("status").is_none_or(Value::is_null);
    if absent && let Some(status) = default_flag::choose(write.world.store.all(STATUSES)) {
        fields.insert("status".to_owned(), json!({"id": status.id}));
    }
    if let Some(Value::Object(site)) = fields.get_mut("site")
        && !site.contains_key("id")
    {
        let id = site_id(write, site.get("name"));
        site.insert("id".to_owned(), id.into());
    }
}

/// The id of the company's site with this name. A fixture may name one without listing it; such a
/// site has the company's own id.
fn site_id(write: &Write<'_>, name: Option<&Value>) -> i64 {
    let store = write.world.store;
    let known = store.under(SITES, &[write.id], None);
    let mut known = known.filter(|site| site.get("name") == name);
    match known.next() {
        Some(site) => site.id,
        None if write.mode == Mode::Create => store.next_id(SITES),
        None => write.id,
    }
}

/// Makes the first site of a new company, at the company's own address.
fn make_site(state: &mut State, saved: &Saved) {
    let store = &state.store;
    let (None, Some(company), Some(resource)) = (
        &saved.before,
        store.get(COMPANIES, saved.id),
        table::by_template(SITES),
    ) else {
        return;
    };
    let Some(site) = company.get("site").cloned() else {
        return;
    };
    let Some(id) = site.get("id").and_then(Value::as_i64) else {
        return;
    };
    let mut fields: Fields = ADDRESS
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), company.get(name)?.clone())))
        .collect();
    fields.extend([
        ("name".to_owned(), site["name"].clone()),
        ("company".to_owned(), saved.id.into()),
        ("primaryAddressFlag".to_owned(), true.into()),
    ]);
    let stored = Stored {
        id,
        parents: [saved.id].into(),
        fields: Row::pack(resource, &fields),
        info: Info::clone(&company.info),
    };
    state.store.put(SITES, stored);
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

/// Records for a company whose status may disallow new ones: tickets and time entries.
#[derive(Debug)]
pub(super) struct ForCompany;

impl Domain for ForCompany {
    fn check(&self, write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
        saving_disallowed(write, fields).into_iter().collect()
    }
}

/// The problem of a new record for a company whose status has `disallowSavingFlag`
/// (cwm-api §10.1).
pub(super) fn saving_disallowed(write: &Write<'_>, fields: &Fields) -> Option<Problem> {
    let World {
        store, switches, ..
    } = *write.world;
    if write.mode != Mode::Create {
        return None;
    }
    let company = fields.get("company")?.get("id")?.as_i64()?;
    let status = store.get(COMPANIES, company)?.ref_id("status")?;
    let status = store.get(STATUSES, status)?;
    if !status.is("disallowSavingFlag") {
        return None;
    }
    let name = status.get("name").and_then(Value::as_str);
    let message = switches
        .disallowed_saving_message
        .replace("{status}", name.unwrap_or_default());
    let record = write.resource.record;
    Some(problem(record, "InvalidField", "company/id", message))
}
