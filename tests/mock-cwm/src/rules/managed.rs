//! Devices that another product manages: how they are tied to configurations, and how their number
//! gets into agreements (cwm-api §10.5, §10.7). How the server does it is inferred; that a cross
//! reference matches exactly, letter case included, is documented.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::answer::{Answer, Problem, Refusal};
use crate::api;
use crate::config::Config;
use crate::members::Actor;
use crate::present::World;
use crate::query::Params;
use crate::shared::State;
use crate::store::{Fields, Managed, Stored};
use crate::write::{Write, problem};

use super::addition::ADDITIONS;
use super::agreement::{AGREEMENTS, Status};
use super::configuration::CONFIGURATIONS;
use super::{Acting, Domain};

const INTEGRATIONS: &str = "/company/managedDevicesIntegrations";
const CROSS_REFERENCES: &str = "/company/managedDevicesIntegrations/{parentId}/crossReferences";
const SOLUTIONS: &str = "/company/managementItSolutions";

/// What a write of a configuration may say of the device in its `managedInformation`. Parameters
/// are read with and without that word in front, as ASP.NET reads an object from a query.
pub(super) fn note(state: &mut State, id: i64, params: &Params) {
    let part = |name: &str| {
        let full = format!("managedInformation.{name}");
        params.other(&full).or_else(|| params.other(name))
    };
    let Some(identifier) = part("managedIdentifier") else {
        return;
    };
    let text = |name: &str| part(name).unwrap_or_default().to_owned();
    let managed = Managed {
        solution: text("managementSolutionName"),
        identifier: identifier.to_owned(),
        vendor_type: text("type"),
        vendor_level: text("level"),
    };
    // A device is one configuration.
    let same = |other: &Managed| {
        other.solution == managed.solution && other.identifier == managed.identifier
    };
    state.store.managed.retain(|_, other| !same(other));
    state.store.managed.insert(id, managed);
}

/// The configurations of the device with the `managedIdentifier` of a list's parameters.
pub(super) fn of_device(world: &World<'_>, params: &Params) -> Option<BTreeSet<i64>> {
    let identifier = params.other("managedIdentifier")?;
    let all = world.store.managed.iter();
    let same = all.filter(|(_, managed)| managed.identifier == identifier);
    Some(same.map(|(id, _)| *id).collect())
}

/// `/company/managementItSolutions`.
#[derive(Debug)]
pub(super) struct Solutions;

impl Domain for Solutions {
    fn check(&self, write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
        let custom = fields.get("managementItSolutionType") == Some(&json!("Custom"));
        let unnamed = fields.get("managementSolutionName").is_none();
        (custom && unnamed)
            .then(|| missing(write, "managementSolutionName"))
            .into_iter()
            .collect()
    }
}

/// `/company/companies/{parentId}/managementSummaryReports`.
#[derive(Debug)]
pub(super) struct SummaryReports;

impl Domain for SummaryReports {
    fn check(&self, write: &Write<'_>, fields: &Fields) -> Vec<Problem> {
        let solution = fields
            .get("managementSolution")
            .and_then(|one| one.get("id")?.as_i64());
        let solution = solution.and_then(|id| write.world.store.get(SOLUTIONS, id));
        let legacy = solution.is_some_and(|one| one.get("setupName") == Some(&json!("Legacy")));
        (legacy && fields.get("deviceType").is_none())
            .then(|| missing(write, "deviceType"))
            .into_iter()
            .collect()
    }
}

fn missing(write: &Write<'_>, name: &str) -> Problem {
    let message = format!("The {name} field is required.");
    problem(write.resource.record, "MissingRequiredField", name, message)
}

/// `/company/management`.
#[derive(Debug)]
pub(super) struct Management;

impl Domain for Management {
    fn act(
        &self,
        config: &Config,
        state: &mut State,
        action: &Acting<'_>,
    ) -> Option<Result<Answer, Refusal>> {
        let syncs = action.operation.path.ends_with("/executeManagedItSync");
        syncs.then(|| {
            let changed = sync(config, state, action.by)?;
            let message = format!("The quantity of {changed} additions has changed.");
            let answer = json!({"success": true, "message": message});
            Ok(Answer::success(action.operation.status, &answer))
        })
    }
}

/// Writes the number of managed devices into the additions of their products.
///
/// Of each open agreement, the lines of a product to which a cross reference leads from the
/// agreement's type get the number of the company's active configurations with that vendor type and
/// level. Lines are not made.
fn sync(config: &Config, state: &mut State, by: Actor<'_>) -> Result<usize, Refusal> {
    let world = api::world(config, state, "");
    let mut wanted: BTreeMap<i64, i64> = BTreeMap::new();
    let cross_references = world.store.all(CROSS_REFERENCES);
    for cross in cross_references.filter(|cross| !cross.is("inactiveFlag")) {
        let (Some(kind), Some(product)) = (cross.ref_id("agreementType"), cross.ref_id("product"))
        else {
            continue;
        };
        let devices = devices(&world, cross);
        let agreements = world.store.all(AGREEMENTS);
        let agreements = agreements.filter(|one| one.ref_id("type") == Some(kind));
        for agreement in agreements.filter(|one| is_active(&world, one)) {
            let company = agreement.ref_id("company");
            let count = devices.iter().filter(|of| **of == company).count();
            let lines = world.store.under(ADDITIONS, &[agreement.id], None);
            for line in lines.filter(|line| line.ref_id("product") == Some(product)) {
                *wanted.entry(line.id).or_default() += i64::try_from(count).unwrap_or_default();
            }
        }
    }
    wanted.retain(|id, count| {
        let line = world.store.get(ADDITIONS, *id);
        line.is_some_and(|line| line.get("quantity") != Some(&json!(count)))
    });
    for (id, count) in &wanted {
        let raw = Fields::from_iter([("quantity".to_owned(), (*count).into())]);
        api::change(config, state, ADDITIONS, *id, raw.into(), by)?;
    }
    Ok(wanted.len())
}

/// The company of each device to which a cross reference applies.
fn devices(world: &World<'_>, cross: &Stored) -> Vec<Option<i64>> {
    let integration = cross.parents.first();
    let integration = integration.and_then(|id| world.store.get(INTEGRATIONS, *id));
    let text = |stored: Option<&Stored>, name: &str| {
        let value = stored.and_then(|stored| stored.get(name));
        value.and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let solution = text(integration, "name");
    let (vendor_type, vendor_level) = (
        text(Some(cross), "vendorType"),
        text(Some(cross), "vendorLevel"),
    );
    let managed = world.store.managed.iter().filter(|(_, managed)| {
        managed.solution == solution
            && managed.vendor_type == vendor_type
            && managed.vendor_level == vendor_level
    });
    let configurations = managed.filter_map(|(id, _)| world.store.get(CONFIGURATIONS, *id));
    configurations
        .filter(|configuration| configuration.is("activeFlag"))
        .map(|configuration| configuration.ref_id("company"))
        .collect()
}

fn is_active(world: &World<'_>, agreement: &Stored) -> bool {
    Status::on(world.today, |name| agreement.get(name)) == Status::Active
}
