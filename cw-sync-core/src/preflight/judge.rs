//! Pure: from what CWM holds to the outcome of a check.

use super::{Check, Flaw, ManagedDevices};
use crate::plan::alerts::ActualDesk;
use crate::plan::billing::ActualItem;
use crate::plan::{ActualCompany, fold};
use crate::policy::{AlertPolicy, DevicePolicy, StatisticsPolicy, WhenMissing};
use crate::target::setup::preflight::{DeviceSetup, Entries, Entry, Managed, Solution};
use crate::wizard::judge::required_questions;
use cw_manage::model::Company;
use cw_manage::{Error, Id, Result};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const ENTRIES: &str = "Companies have their management entries";

/// A check whose list could not be read.
pub(super) fn unread(id: &str, title: &str, error: &Error) -> Check {
    Check::failed(
        id,
        title,
        format!("CWM could not be read: {error}"),
        "check the connection and the API member's rights",
    )
}

/// The boards that tickets are made on, and the priorities that they get (SW-9, AX-6).
pub(super) fn desks(policy: &AlertPolicy, actual: Result<ActualDesk>) -> Check {
    const ID: &str = "cwm.boards";
    const TITLE: &str = "Tickets can be made and closed";
    let actual = match actual {
        Ok(actual) => actual,
        Err(error) => return unread(ID, TITLE, &error),
    };
    let boards: BTreeSet<_> = policy.desks().map(|desk| desk.board.as_str()).collect();
    let faults: BTreeSet<_> = policy
        .desks()
        .filter_map(|it| actual.check(it).err())
        .collect();
    let to_do = "see to it under System > Setup Tables > Service Board, or choose another board; \
                 tickets are not made otherwise";
    let mut flaws: Vec<_> = faults
        .into_iter()
        .map(|what| Flaw::new(what, to_do))
        .collect();
    let priorities: BTreeSet<_> = policy.priorities.values().collect();
    let lacking = priorities
        .iter()
        .filter(|name| !actual.priorities.contains_key(&fold(name)));
    flaws.extend(lacking.map(|name| {
        let what = format!("CWM has no priority {name:?}");
        Flaw::new(
            what,
            "choose another one, or add it under System > Setup Tables > Priority",
        )
    }));
    let boards: Vec<_> = boards.into_iter().collect();
    Check::of(ID, TITLE, flaws, format!("on {}", boards.join(", ")))
}

/// The types and statuses of configurations (AD-5, AD-6, AD-8).
pub(super) fn devices(policy: &DevicePolicy, setup: Result<DeviceSetup>) -> Vec<Check> {
    const STATUSES: &str = "Configuration statuses exist";
    const TYPES: &str = "Configuration types can be used";
    let setup = match setup {
        Ok(setup) => setup,
        Err(error) => {
            return vec![unread("cwm.configurationTypes", TYPES, &error)];
        }
    };
    let wanted: BTreeSet<_> = policy.statuses().collect();
    let known: BTreeSet<_> = setup.statuses.iter().map(|one| fold(&one.name)).collect();
    let lacking = wanted.iter().filter(|name| !known.contains(&fold(name)));
    let flaws = lacking.map(|name| {
        Flaw::new(
            format!("CWM has no configuration status {name:?}"),
            "add it under System > Setup Tables > Configuration Status, or choose another one",
        )
    });
    let seen: Vec<_> = wanted.iter().copied().collect();
    let statuses = Check::of(
        "cwm.configurationStatuses",
        STATUSES,
        flaws.collect(),
        seen.join(", "),
    );
    let mut flaws = Vec::new();
    let names: BTreeSet<_> = policy.types.names().collect();
    for name in names {
        let same = setup
            .types
            .iter()
            .filter(|one| fold(&one.name) == fold(name));
        let same: Vec<_> = same.collect();
        match same.iter().find(|one| !one.inactive) {
            Some(known) if policy.questions.is_none() => {
                let required = known
                    .questions
                    .iter()
                    .filter(|one| one.required && !one.inactive);
                let required: Vec<_> = required.map(|one| one.question.clone()).collect();
                if !required.is_empty() {
                    flaws.push(required_questions(&known.name, &required));
                }
            }
            Some(_) => {}
            None if same.is_empty() && policy.types.when_missing == WhenMissing::Create => {}
            None => flaws.push(Flaw::new(
                format!("CWM has no configuration type {name:?} in use"),
                "add or activate it under System > Setup Tables > Configuration, or choose another \
                 one",
            )),
        }
    }
    let seen = "those that are there have no question that nobody answers";
    vec![
        statuses,
        Check::of("cwm.configurationTypes", TYPES, flaws, seen),
    ]
}

/// The items that products are billed as (PP-1, AX-8, MP-9).
pub(super) fn products(
    wanted: &BTreeSet<String>,
    items: Result<BTreeMap<String, ActualItem>>,
) -> Check {
    const ID: &str = "cwm.products";
    const TITLE: &str = "Mapped products exist in the catalog";
    let items = match items {
        Ok(items) => items,
        Err(error) => return unread(ID, TITLE, &error),
    };
    let flaws = wanted
        .iter()
        .filter_map(|name| match items.get(&fold(name)) {
            Some(item) if item.inactive => Some(Flaw::new(
                format!("catalog item {name:?} is inactive"),
                "activate it in CWM, or map another one",
            )),
            Some(_) => None,
            None => Some(Flaw::new(
                format!("CWM has no catalog item {name:?}"),
                "create the product in CWM, or map another one",
            )),
        });
    Check::of(
        ID,
        TITLE,
        flaws.collect(),
        format!("{} are there", wanted.len()),
    )
}

/// The management solution; with its id, if it is there (AX-10).
pub(super) fn solution(name: &str, solutions: Result<Vec<Solution>>) -> (Check, Option<Solution>) {
    const ID: &str = "cwm.managementSolution";
    const TITLE: &str = "The management solution exists";
    const PLACE: &str = "System > Setup Tables > Management IT";
    let solutions = match solutions {
        Ok(solutions) => solutions,
        Err(error) => return (unread(ID, TITLE, &error), None),
    };
    let mut known = solutions.into_iter();
    let Some(known) = known.find(|known| fold(&known.name) == fold(name)) else {
        let what = format!("CWM has no management solution {name:?}");
        let to_do = format!(
            "add it under {PLACE}: type Custom, custom solution name {name:?}, no user name and no \
             password"
        );
        return (Check::failed(ID, TITLE, what, to_do), None);
    };
    let check = match known.kind.as_deref() {
        Some(kind) if fold(kind) != "custom" => Check::failed(
            ID,
            TITLE,
            format!("management solution {name:?} is one of {kind}"),
            format!("add one of type Custom under {PLACE}"),
        ),
        _ => Check::passed(ID, TITLE, format!("{name:?} is there")),
    };
    (check, Some(known))
}

/// The management entries of mapped companies, made in the policy's order (AX-17, AX-21, AX-29).
pub(super) fn entries(
    policy: &StatisticsPolicy,
    solution: &Solution,
    companies: &BTreeMap<Id<Company>, ActualCompany>,
    entries: &Entries,
) -> Check {
    let flaws = companies.iter().filter_map(|(id, company)| {
        let name = &company.name;
        let what = match entries.get(id)? {
            Ok(held) => lacking(policy, solution, held)?,
            Err(reason) => format!("its management report could not be read: {reason}"),
        };
        let order = policy.entries.iter().map(|entry| entry.device_type.name());
        let order: Vec<_> = order.collect();
        Some(Flaw::new(
            format!("ConnectWise Management ID error of company {name:?}: {what}"),
            format!(
                "under System > Setup Tables add its entries in this order, with one management ID: \
                 {}; not from the Companies tab",
                order.join(", then ")
            ),
        ))
    });
    let seen = format!("{} companies have them", companies.len());
    Check::of("cwm.managementEntries", ENTRIES, flaws.collect(), seen)
}

/// What a company lacks; `None`: there is a management ID with all entries in order.
fn lacking(policy: &StatisticsPolicy, solution: &Solution, held: &[Entry]) -> Option<String> {
    let ours = held.iter().filter(|one| one.solution == Some(solution.id));
    let mut groups: BTreeMap<String, Vec<&Entry>> = BTreeMap::new();
    for entry in ours {
        groups.entry(fold(&entry.group)).or_default().push(entry);
    }
    let mut faults = groups.values().map(|group| fault(policy, group));
    match faults.next() {
        None => Some(format!("it has no entry of {:?}", solution.name)),
        Some(None) => None,
        Some(first) => match faults.any(|fault| fault.is_none()) {
            true => None,
            false => first,
        },
    }
}

fn fault(policy: &StatisticsPolicy, group: &[&Entry]) -> Option<String> {
    let mut before: Option<&Entry> = None;
    for wanted in &policy.entries {
        let kind = wanted.device_type.name();
        let mut same = group.iter().filter(|one| one.device_type == kind);
        let Some(&entry) = same.next() else {
            return Some(format!("it has no {kind} entry"));
        };
        if before.is_some_and(|before| before.id > entry.id) {
            return Some(format!(
                "its {kind} entry was made before the one that must come first"
            ));
        }
        if entry.agreement && !wanted.with_agreement {
            return Some(format!("its {kind} entry names an agreement, and must not"));
        }
        before = Some(entry);
    }
    None
}

/// The list of configuration statuses has one default (SW-8).
pub(super) fn default_status(defaults: Result<Vec<String>>) -> Check {
    const ID: &str = "cwm.defaultConfigurationStatus";
    const TITLE: &str = "One configuration status is the default";
    const TO_DO: &str =
        "mark exactly one as Default under System > Setup Tables > Configuration Status";
    match defaults {
        Err(error) => unread(ID, TITLE, &error),
        Ok(defaults) => match defaults.as_slice() {
            [one] => Check::passed(ID, TITLE, format!("it is {one:?}")),
            [] => Check::failed(ID, TITLE, "no configuration status is the default", TO_DO),
            several => {
                let what = format!("several are the default: {}", several.join(", "));
                Check::failed(ID, TITLE, what, TO_DO)
            }
        },
    }
}

/// There are companies and agreements (SW-7, PP-1).
pub(super) fn companies(seen: Result<(bool, bool)>) -> Check {
    const ID: &str = "cwm.companies";
    const TITLE: &str = "There are companies with agreements";
    match seen {
        Err(error) => unread(ID, TITLE, &error),
        Ok((true, true)) => Check::passed(ID, TITLE, "there are"),
        Ok((companies, _)) => {
            let what = if companies { "agreement" } else { "company" };
            let what = format!("CWM has no {what} that the API member may see");
            let to_do =
                "create companies and their agreements in CWM, and check the member's rights";
            Check::failed(ID, TITLE, what, to_do)
        }
    }
}

const MANAGED: &str = "The managed devices integration is set up";

/// The check where there is no solution that it could be of.
pub(super) fn no_solution() -> Check {
    let why = "the integration syncs no statistics, so it has no management solution";
    Check::not_possible("cwm.managedDevices", MANAGED, why)
}

/// The managed devices integration and its cross-references (AX-11, AX-12).
pub(super) fn managed_devices(
    wanted: &ManagedDevices,
    solution: &str,
    found: Result<Vec<Managed>>,
) -> Check {
    const ID: &str = "cwm.managedDevices";
    const PLACE: &str = "System > Setup Tables > Managed Devices Integration";
    let found = match found {
        Ok(found) => found,
        Err(error) => return unread(ID, MANAGED, &error),
    };
    let one = match found.as_slice() {
        [one] => one,
        [] => {
            let what = format!("CWM has no managed devices integration of {solution:?}");
            return Check::failed(ID, MANAGED, what, format!("add it under {PLACE}"));
        }
        _ => {
            let what = format!("CWM has several managed devices integrations of {solution:?}");
            return Check::failed(ID, MANAGED, what, format!("keep one under {PLACE}"));
        }
    };
    let fields = wanted.fields.iter().filter_map(|(field, value)| {
        let held = one.record.get(field).unwrap_or(&Value::Null);
        (!same(held, value)).then(|| {
            let what = format!("{field} is {held} instead of {value}");
            Flaw::new(what, format!("change it under {PLACE}"))
        })
    });
    let lacking = wanted.cross_references.iter();
    let lacking = lacking.filter(|one_wanted| !one.cross_references.contains(one_wanted));
    let lacking = lacking.map(|one| {
        let what = format!(
            "there is no cross-reference of level {:?} and type {:?}",
            one.level, one.kind
        );
        Flaw::new(what, format!("add it under {PLACE}, tab Cross-References"))
    });
    let flaws = fields.chain(lacking).collect();
    Check::of(
        ID,
        MANAGED,
        flaws,
        format!("{solution:?} has all cross-references"),
    )
}

/// CWM's words are compared whatever their case.
fn same(held: &Value, wanted: &Value) -> bool {
    match (held, wanted) {
        (Value::String(held), Value::String(wanted)) => fold(held) == fold(wanted),
        // What is not set is off.
        (Value::Null, Value::Bool(false)) => true,
        _ => held == wanted,
    }
}
