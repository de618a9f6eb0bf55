use super::Mapping;
use crate::model::TenantKey;
use crate::plan::billing::{ActualAgreement, obstacles};
use crate::plan::{ActualCompany, Severity, no_company};
use crate::policy::{LineMatch, Policy};
use cw_manage::Id;
use cw_manage::model::{Agreement, Company};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What CWM holds of the companies and agreements that mappings name.
#[derive(Debug, Clone, Default)]
pub struct Place {
    /// The companies that exist.
    pub companies: BTreeMap<Id<Company>, ActualCompany>,
    /// The agreements that exist. Their lines are not looked at.
    pub agreements: BTreeMap<Id<Agreement>, ActualAgreement>,
}

/// What a check looks at.
#[derive(Debug)]
pub struct CheckInput<'a> {
    /// How the integration behaves.
    pub policy: &'a Policy,
    /// All its mappings as they will be.
    pub mappings: &'a BTreeMap<TenantKey, Mapping>,
    /// The tenants whose mappings are new or changed; only of them anything is said.
    pub changed: &'a BTreeSet<TenantKey>,
    /// What CWM holds.
    pub place: &'a Place,
}

/// Something about a mapping that a person should know before it is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Issue {
    /// An error: it cannot work, and is not kept. A warning: it can be kept, and may not work yet,
    /// or not be meant.
    pub severity: Severity,
    /// The tenant.
    pub tenant: TenantKey,
    /// What it is and what to check.
    pub message: String,
}

/// Holds mappings against CWM and against each other, by the rules that a run has. What only
/// another choice can mend is an error; what CWM may still change, such as a company's status, is a
/// warning: all companies and agreements may be chosen, whatever their status (SW-18, SW-22).
pub fn check(input: &CheckInput<'_>) -> Vec<Issue> {
    let changed = input.changed.iter();
    let changed = changed.filter_map(|tenant| input.mappings.get(tenant));
    let mut issues: Vec<_> = changed.flat_map(|mapping| one(input, mapping)).collect();
    issues.sort();
    issues.dedup();
    issues
}

fn one(input: &CheckInput<'_>, mapping: &Mapping) -> Vec<Issue> {
    let mut found = Vec::new();
    let mut say = |severity, message| {
        found.push(Issue {
            severity,
            tenant: mapping.tenant.clone(),
            message,
        });
    };
    let Place {
        companies,
        agreements,
    } = input.place;
    if let (Some(agreement), Some(billing)) = (mapping.agreement, &input.policy.billing) {
        let policy = &billing.agreements;
        for obstacle in obstacles(policy, mapping, agreement, companies, agreements) {
            let severity = match obstacle.lasting {
                true => Severity::Error,
                false => Severity::Warning,
            };
            say(severity, obstacle.why);
        }
    }
    match companies.get(&mapping.company) {
        None => say(Severity::Error, no_company(mapping.company)),
        Some(company) => {
            for statuses in company_statuses(input.policy) {
                if let Err(why) = company.check(statuses) {
                    let severity = match company.deleted {
                        true => Severity::Error,
                        false => Severity::Warning,
                    };
                    say(severity, why);
                }
            }
        }
    }
    if let Some((severity, message)) = shared(input, mapping) {
        say(severity, message);
    }
    found
}

/// Which companies each kind of data is synced for, billing aside.
fn company_statuses(policy: &Policy) -> impl Iterator<Item = &[String]> {
    let alerts = policy.alerts.as_ref().map(|p| &*p.company_statuses);
    let devices = policy.devices.as_ref().map(|p| &*p.company_statuses);
    let statistics = policy.statistics.as_ref().map(|p| &*p.company_statuses);
    [alerts, devices, statistics].into_iter().flatten()
}

/// What others have, too.
fn shared(input: &CheckInput<'_>, mapping: &Mapping) -> Option<(Severity, String)> {
    let others = || {
        let all = input.mappings.values();
        all.filter(|other| other.tenant != mapping.tenant)
    };
    let on_agreement = others().filter(|other| {
        let billed = mapping.enabled && other.enabled;
        billed && mapping.agreement.is_some() && other.agreement == mapping.agreement
    });
    let on_agreement = named(on_agreement);
    if let (Some(agreement), Some(others)) = (mapping.agreement, on_agreement) {
        let matching = input.policy.billing.as_ref().map(|b| b.lines.matching);
        return Some(match matching {
            // A line is told by its product alone: it could stand for one tenant only.
            Some(LineMatch::Product) => (
                Severity::Error,
                format!(
                    "agreement {agreement} is mapped to {others} already, and one line per product \
                     cannot bill both; choose another agreement"
                ),
            ),
            _ => (
                Severity::Warning,
                format!(
                    "agreement {agreement} is mapped to {others} as well; check that it bills both"
                ),
            ),
        });
    }
    let on_company = named(others().filter(|other| other.company == mapping.company));
    let company = mapping.company;
    on_company.map(|others| {
        let message =
            format!("company {company} is mapped to {others} as well; check that it is both");
        (Severity::Warning, message)
    })
}

/// How many others a message names.
const NAMED: usize = 3;

fn named<'a>(others: impl Iterator<Item = &'a Mapping>) -> Option<String> {
    let others: Vec<_> = others.map(|other| other.tenant.as_str()).collect();
    let shown = others.get(..NAMED).unwrap_or(&others).join(", ");
    match others.len() {
        0 => None,
        1 => Some(format!("tenant {shown}")),
        count if count <= NAMED => Some(format!("tenants {shown}")),
        count => Some(format!("tenants {shown} and {} more", count - NAMED)),
    }
}
