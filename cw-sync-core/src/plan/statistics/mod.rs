//! Backup statistics → management reports and backup fields: the plan of a statistics sync.

mod action;
mod actual;
mod backups;
mod entries;

pub use action::{BackupFields, Figures, StatisticsAction};
pub use actual::{ActualBackups, ActualEntry, ActualStatistics};

use super::{Change, Finding, Links, Outlook, Part, Severity, TenantData, fold};
use crate::mapping::Mapping;
use crate::model::{BackupStatistics, DataKind, Tenant};
use crate::policy::StatisticsPolicy;
use crate::source::Snapshot;
use cw_manage::Id;
use cw_manage::model::{Company, ManagementItSolution};
use std::collections::BTreeMap;

/// All that a plan is made from.
#[derive(Debug)]
pub struct StatisticsInput<'a> {
    /// How it behaves.
    pub policy: &'a StatisticsPolicy,
    /// All tenants, in any order.
    pub tenants: &'a [TenantStatistics],
    /// What CWM holds.
    pub actual: &'a ActualStatistics,
    /// What we remember of records that we wrote, by natural key.
    pub links: &'a Links,
}

/// One tenant with what is known of it.
#[derive(Debug, Clone)]
pub struct TenantStatistics {
    /// The tenant.
    pub tenant: Tenant,
    /// Its place in CWM, if it has one.
    pub mapping: Option<Mapping>,
    /// Its statistics, or why they could not be read; `None` where it was not asked for them.
    pub statistics: Option<Result<Snapshot<BackupStatistics>, String>>,
}

/// A tenant that is synced.
struct Account<'a> {
    tenant: &'a Tenant,
    mapping: &'a Mapping,
    solution: Id<ManagementItSolution>,
    groups: Vec<&'a BackupStatistics>,
}

/// What two tenants of one company might both want.
#[derive(Default)]
struct Claims {
    groups: BTreeMap<(Id<Company>, String), usize>,
    devices: BTreeMap<(Id<Company>, String), usize>,
}

/// CWM's configurations, to be found.
struct Configurations<'a> {
    by_id: BTreeMap<i64, &'a ActualBackups>,
    /// Active ones, by company and folded device identifier.
    by_device: BTreeMap<(Id<Company>, String), Vec<&'a ActualBackups>>,
}

impl<'a> Configurations<'a> {
    fn of(all: &'a [ActualBackups]) -> Self {
        let mut by_device: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for one in all.iter().filter(|one| one.active) {
            let device = (one.company, fold(&one.identifier));
            by_device.entry(device).or_default().push(one);
        }
        Self {
            by_id: all.iter().map(|one| (one.id.get(), one)).collect(),
            by_device,
        }
    }
}

/// Makes the plan.
pub fn plan_statistics(input: &StatisticsInput<'_>) -> Part {
    let mut tenants: Vec<_> = input.tenants.iter().collect();
    tenants.sort_by(|a, b| a.tenant.key.cmp(&b.tenant.key));
    let mut part = Part::new(DataKind::Statistics);
    let mut accounts = Vec::new();
    for tenant in tenants {
        let reported = match &tenant.statistics {
            Some(Ok(snapshot)) => Some(snapshot.items().len()),
            _ => None,
        };
        let outlook = match taking_part(input, tenant) {
            Ok((account, snapshot)) => {
                for gap in snapshot.gaps() {
                    let gap = format!("{}: {}", gap.subject, gap.reason);
                    part.findings.push(error(&tenant.tenant, None, gap));
                }
                accounts.push(account);
                Outlook::Synced
            }
            Err(outlook) => outlook,
        };
        if let Outlook::Failed(message) = &outlook {
            let finding = error(&tenant.tenant, None, message.clone());
            part.findings.push(finding);
        }
        let data = TenantData::new(reported, outlook);
        part.tenants.insert(tenant.tenant.key.clone(), data);
    }
    let claims = claims(&accounts);
    let configurations = Configurations::of(&input.actual.configurations);
    for account in &accounts {
        for group in &account.groups {
            let steps = entries::plan(input, account, group, &claims);
            take(&mut part, account, &group.group, steps);
            for device in &group.devices {
                let steps = backups::plan(input, account, device, &claims, &configurations);
                take(&mut part, account, &device.device, steps);
            }
        }
    }
    part.findings.sort();
    part
}

fn take(
    part: &mut Part,
    account: &Account<'_>,
    subject: &str,
    steps: Result<Vec<Change>, (Severity, String)>,
) {
    match steps {
        Ok(steps) => part.changes.extend(steps),
        Err((severity, message)) => {
            let tenant = &account.tenant.key;
            let finding = Finding::new(severity, DataKind::Statistics, tenant, message);
            part.findings.push(finding.about(Some(subject.to_owned())));
        }
    }
}

fn error(tenant: &Tenant, subject: Option<String>, message: String) -> Finding {
    let finding = Finding::new(Severity::Error, DataKind::Statistics, &tenant.key, message);
    finding.about(subject)
}

fn claims(accounts: &[Account<'_>]) -> Claims {
    let mut claims = Claims::default();
    for account in accounts {
        let company = account.mapping.company;
        for group in &account.groups {
            let place = (company, fold(&group.group));
            *claims.groups.entry(place).or_default() += 1;
            for device in &group.devices {
                let place = (company, fold(&device.device));
                *claims.devices.entry(place).or_default() += 1;
            }
        }
    }
    claims
}

fn taking_part<'a>(
    input: &StatisticsInput<'a>,
    tenant: &'a TenantStatistics,
) -> Result<(Account<'a>, &'a Snapshot<BackupStatistics>), Outlook> {
    let ignored = |why: &str| Outlook::Ignored(why.to_owned());
    let mapping = tenant.mapping.as_ref();
    let mapping = mapping.ok_or_else(|| ignored("not mapped"))?;
    if !mapping.enabled {
        return Err(ignored("sync is off"));
    }
    let company = input.actual.companies.get(&mapping.company);
    let company = company.ok_or_else(|| {
        Outlook::Failed(format!(
            "company {} does not exist in CWM; check the mapping",
            mapping.company
        ))
    })?;
    let checked = company.check(&input.policy.company_statuses);
    checked.map_err(Outlook::Failed)?;
    let snapshot = match &tenant.statistics {
        Some(Ok(snapshot)) => snapshot,
        Some(Err(reason)) => return Err(Outlook::Failed(reason.clone())),
        None => return Err(Outlook::Failed("its statistics were not read".to_owned())),
    };
    let solution = solution(input).map_err(Outlook::Failed)?;
    let mut groups: Vec<_> = snapshot.items().iter().collect();
    groups.sort_by(|a, b| a.group.cmp(&b.group));
    let account = Account {
        tenant: &tenant.tenant,
        mapping,
        solution,
        groups,
    };
    Ok((account, snapshot))
}

/// The policy's Management IT solution.
fn solution(input: &StatisticsInput<'_>) -> Result<Id<ManagementItSolution>, String> {
    let wanted = &input.policy.solution;
    let all = input.actual.solutions.iter();
    let same: Vec<_> = all.filter(|(_, name)| fold(name) == fold(wanted)).collect();
    match same.as_slice() {
        [(id, _)] => Ok(*id),
        [] => Err(format!(
            "Management IT solution {wanted:?} does not exist in CWM; create it under System > \
             Setup Tables > Management IT"
        )),
        _ => Err(format!(
            "several Management IT solutions are called {wanted:?}; rename all but one"
        )),
    }
}
