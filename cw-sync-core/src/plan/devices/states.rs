//! How far a tenant's devices are tied to configurations (AD-14, AD-15).

use super::DeviceAction;
use crate::model::{DataKind, TenantKey};
use crate::plan::{Action, Change, Finding, Links, Plan, Scope, Severity, TenantPlan, fold};
use crate::report::RunReport;
use std::collections::{BTreeMap, BTreeSet};

/// How a tenant's devices stand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct LinkState {
    /// How many devices the vendor reported; `None` if they were not read.
    pub devices: Option<usize>,
    /// How many of them have a configuration.
    pub linked: usize,
    /// What is wrong, by the device's key; what concerns the tenant as a whole has an empty one.
    pub problems: BTreeMap<String, Vec<String>>,
}

impl LinkState {
    /// Whether every device has its configuration and nothing is wrong.
    pub fn is_whole(&self) -> bool {
        self.devices == Some(self.linked) && self.problems.is_empty()
    }
}

/// How the tenants' devices stand after a run, given the links after it.
pub fn links_after(report: &RunReport, links: &Links) -> BTreeMap<TenantKey, LinkState> {
    let steps = report
        .outcomes
        .iter()
        .map(|outcome| (&outcome.change, outcome.message()));
    states(&report.tenants, &report.findings, steps, links)
}

/// How the tenants' devices stand before a plan is applied, given the links that it was made from.
pub fn links_before(plan: &Plan, links: &Links) -> BTreeMap<TenantKey, LinkState> {
    let mut links = links.clone();
    let ties = plan.ties.iter();
    links.extend(ties.map(|tie| (tie.key.clone(), tie.clone())));
    let steps = plan.changes.iter().map(|change| (change, None));
    states(&plan.tenants, &plan.findings, steps, &links)
}

fn states<'a>(
    tenants: &[TenantPlan],
    findings: &[Finding],
    steps: impl Iterator<Item = (&'a Change, Option<&'a str>)>,
    links: &Links,
) -> BTreeMap<TenantKey, LinkState> {
    let linked: BTreeSet<_> = links
        .values()
        .filter_map(|link| Some((link.tenant.as_ref()?, link.key.configuration_parts()?.1)))
        .collect();
    let is_linked = |tenant: &'_ TenantKey, device: &str| linked.contains(&(tenant, fold(device)));
    let known = tenants.iter().filter_map(|tenant| {
        let data = tenant.data.get(&DataKind::Devices)?;
        let state = LinkState {
            devices: data.reported,
            linked: data.reported.unwrap_or_default(),
            problems: BTreeMap::new(),
        };
        Some((tenant.tenant.key.clone(), state))
    });
    let mut states: BTreeMap<_, _> = known.collect();
    for finding in findings {
        let is_problem = finding.kind == DataKind::Devices && finding.severity == Severity::Error;
        let tenant = finding.tenant.as_ref().filter(|_| is_problem);
        let Some((tenant, state)) = tenant.and_then(|key| Some((key, states.get_mut(key)?))) else {
            continue;
        };
        let device = finding.subject.clone().unwrap_or_default();
        if finding.subject.is_some() && !is_linked(tenant, &device) {
            state.linked = state.linked.saturating_sub(1);
        }
        let problems = state.problems.entry(device).or_default();
        problems.push(finding.message.clone());
    }
    let mut pending = BTreeSet::new();
    for (change, failed) in steps {
        let Some((tenant, device)) = device_of(change) else {
            continue;
        };
        let Some(state) = states.get_mut(tenant) else {
            continue;
        };
        if let Some(message) = failed {
            let problems = state.problems.entry(device.to_owned()).or_default();
            problems.push(format!("{}: {message}", change.action));
        }
        if !is_linked(tenant, device) && pending.insert((tenant, device)) {
            state.linked = state.linked.saturating_sub(1);
        }
    }
    states
}

/// The tenant and the device whose configuration a step makes or changes.
fn device_of(change: &Change) -> Option<(&TenantKey, &str)> {
    match (&change.scope, &change.action) {
        (
            Scope::Tenant(tenant),
            Action::Devices(
                DeviceAction::CreateConfiguration { identifier, .. }
                | DeviceAction::UpdateConfiguration { identifier, .. },
            ),
        ) => Some((tenant, identifier)),
        _ => None,
    }
}
