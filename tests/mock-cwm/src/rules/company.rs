//! Companies (cwm-api §10.1).

use serde_json::{Value, json};

use crate::answer::{Answer, Problem, Refusal};
use crate::config::Config;
use crate::present::World;
use crate::shared::State;
use crate::store::{Fields, Row, Store, Stored};
use crate::table;
use crate::write::{Mode, Write, problem};

use super::type_association::OF_COMPANIES;
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
        self.loaded(&mut state.store, saved.id);
    }

    fn loaded(&self, store: &mut Store, id: i64) {
        make_site(store, id);
        OF_COMPANIES.follow_owner(store, id);
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

/// The default status, and the id of a site that is named.
fn complete(write: &Write<'_>, fields: &mut Fields) {
    default_flag::fill(fields, "status", write.world.store.all(STATUSES));
    if let Some(Value::Object(site)) = fields.get_mut("site")
        && !site.contains_key("id")
        && let Some(known) = site_named(write.world.store, write.id, site.get("name"))
    {
        site.insert("id".to_owned(), known.id.into());
    }
}

fn site_named<'a>(store: &'a Store, company: i64, name: Option<&Value>) -> Option<&'a Stored> {
    let mut sites = store.under(SITES, &[company], None);
    sites.find(|site| site.get("name") == name)
}

/// Makes the site that a company names and does not have, at the company's own address.
fn make_site(store: &mut Store, id: i64) {
    let (Some(company), Some(resource)) = (store.get(COMPANIES, id), table::by_template(SITES))
    else {
        return;
    };
    let name = company.get("site").and_then(|site| site.get("name"));
    let Some(name) = name.filter(|name| site_named(store, id, Some(name)).is_none()) else {
        return;
    };
    let mut fields: Fields = ADDRESS
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), company.get(name)?.clone())))
        .collect();
    fields.extend([
        ("name".to_owned(), name.clone()),
        ("company".to_owned(), id.into()),
        ("primaryAddressFlag".to_owned(), true.into()),
    ]);
    let site = Stored {
        id: store.next_id(SITES),
        parents: [id].into(),
        fields: Row::pack(resource, &fields),
        info: company.info.clone(),
    };
    let mut company = company.clone();
    company
        .fields
        .set("site", json!({"id": site.id, "name": name}));
    store.put(COMPANIES, company);
    store.put(SITES, site);
}

fn check(write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
    let record = write.resource.record;
    let mut problems = Vec::new();
    problems.extend(taken(write, fields, "Company ID already in use."));
    let site = fields.get("site");
    let name = site.and_then(|site| site.get("name")?.as_str());
    if write.mode == Mode::Create && name.is_none() {
        let message = "Company Site name is required.";
        problems.push(problem(
            record,
            "MissingRequiredField",
            "site/name",
            message,
        ));
    }
    // Only a new company is made with a site of its own.
    let unknown = write.mode != Mode::Create && site.is_some_and(|site| site.get("id").is_none());
    if let (true, Some(name)) = (unknown, name) {
        let message = format!("Company Site {name} not found");
        problems.push(problem(record, "NotFound", "site/name", message));
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
    if write.mode != Mode::Create || switches.disallowed_saving_message.is_empty() {
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
