//! Devices → configurations: the plan of a device sync.

mod action;
mod actual;
mod answers;
mod desired;
mod device;
mod gone;
mod index;
mod matching;
mod moved;
mod setup;
mod states;

pub use action::{ConfigurationEdit, DeviceAction, DeviceFields};
pub use actual::{
    ActualAnswer, ActualConfiguration, ActualDevices, ActualQuestion, ActualType, AnswerKind,
    StatusRef,
};
pub(crate) use desired::type_name;
pub use states::{LinkState, links_after, links_before};

use super::{Change, Finding, Link, Links, Outlook, Part, RecordKey, Scope, Severity, TenantData};
use crate::mapping::Mapping;
use crate::model::{DataKind, Device, Tenant, TenantKey};
use crate::plan::fold;
use crate::policy::DevicePolicy;
use crate::source::Snapshot;
use cw_manage::Id;
use cw_manage::model::Company;
use desired::Desired;
use device::{Decision, Subject};
use index::{Claim, Index};
use setup::{Lacking, Setup};
use std::collections::{BTreeMap, BTreeSet};

/// All that a plan is made from.
#[derive(Debug)]
pub struct DeviceInput<'a> {
    /// How it behaves.
    pub policy: &'a DevicePolicy,
    /// All tenants, in any order.
    pub tenants: &'a [TenantDevices],
    /// What CWM holds.
    pub actual: &'a ActualDevices,
    /// What we remember of records that we wrote, by natural key; no two of one record.
    pub links: &'a Links,
}

/// One tenant with what is known of it.
#[derive(Debug, Clone)]
pub struct TenantDevices {
    /// The tenant.
    pub tenant: Tenant,
    /// Its place in CWM, if it has one.
    pub mapping: Option<Mapping>,
    /// Its devices, or why they could not be read; `None` where it was not asked for them.
    pub devices: Option<Result<Snapshot<Device>, String>>,
}

/// Makes the plan.
pub fn plan_devices(input: &DeviceInput<'_>) -> Part {
    let mut tenants: Vec<_> = input.tenants.iter().collect();
    tenants.sort_by(|a, b| a.tenant.key.cmp(&b.tenant.key));
    let mut part = Part::new(DataKind::Devices);
    let mut setup = Setup::new(input.policy, input.actual);
    let remembered = index::parts(input.links);
    let mut findings = Findings::default();
    let mut synced = Vec::new();
    for tenant in tenants {
        let reported = match &tenant.devices {
            Some(Ok(snapshot)) => Some(snapshot.items().len()),
            _ => None,
        };
        let outlook = match taking_part(input, &setup, tenant) {
            Ok((company, snapshot)) => {
                synced.push(Account::new(input.policy, tenant, company, snapshot));
                Outlook::Synced
            }
            Err(outlook) => outlook,
        };
        findings.outlook(&tenant.tenant, &outlook, &remembered);
        let data = TenantData::new(reported, outlook);
        part.tenants.insert(tenant.tenant.key.clone(), data);
    }
    for account in &synced {
        account.answers_into(input.policy, &mut setup);
    }
    let claims = synced.iter().flat_map(Account::claims);
    let complete = |account: &&Account<'_>| account.snapshot.is_complete();
    let sure = synced.iter().filter(complete);
    let sure = sure.map(|account| &account.tenant.key).collect();
    let index = Index::new(input.actual, &remembered, claims, sure);
    for (tenant, data) in &mut part.tenants {
        data.in_force = Some(index.in_force(tenant));
    }

    let mut making = Making {
        input,
        setup: &setup,
        index: &index,
        lacking: Lacking::default(),
        taken: BTreeMap::new(),
        changes: Vec::new(),
        ties: Vec::new(),
        findings,
    };
    for account in &synced {
        making.devices(account);
    }
    let neighbours = neighbours(input);
    for account in &synced {
        let unsure = unsure_here(account, &neighbours, &index);
        making.gone(account, unsure);
    }
    // What is gone comes behind the other steps of its tenant.
    making.changes.sort_by(|a, b| a.scope.cmp(&b.scope));
    part.changes = setup.steps(making.lacking);
    part.changes.append(&mut making.changes);
    part.ties = making.ties;
    part.findings = making.findings.into_sorted();
    part
}

/// The company and the devices of a tenant that is synced.
fn taking_part<'a>(
    input: &DeviceInput<'a>,
    setup: &Setup<'_>,
    tenant: &'a TenantDevices,
) -> Result<(Id<Company>, &'a Snapshot<Device>), Outlook> {
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
    let snapshot = match &tenant.devices {
        Some(Ok(snapshot)) => snapshot,
        Some(Err(reason)) => return Err(Outlook::Failed(reason.clone())),
        None => return Err(Outlook::Failed("its devices were not read".to_owned())),
    };
    // Last: where nothing was read at the vendor, the statuses were not asked for either.
    let statuses = input.policy.statuses();
    let missing = statuses
        .map(|name| setup.status(name))
        .find_map(Result::err);
    missing.map_or(Ok((mapping.company, snapshot)), |missing| {
        Err(Outlook::Failed(missing))
    })
}

/// The tenants that are to be synced, by company.
fn neighbours<'a>(input: &DeviceInput<'a>) -> BTreeMap<Id<Company>, BTreeSet<&'a TenantKey>> {
    let mut all: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for tenant in input.tenants {
        if let Some(mapping) = tenant.mapping.as_ref().filter(|mapping| mapping.enabled) {
            let here = all.entry(mapping.company).or_default();
            here.insert(&tenant.tenant.key);
        }
    }
    all
}

/// Which of a company's tenants is not, or not all, known, in words. Another tenant on the company
/// may have what this one no longer has.
fn unsure_here(
    account: &Account<'_>,
    neighbours: &BTreeMap<Id<Company>, BTreeSet<&TenantKey>>,
    index: &Index<'_>,
) -> Option<String> {
    let mut here = neighbours.get(&account.company)?.iter();
    let unsure = here.find(|tenant| !index.is_sure(tenant))?;
    Some(if **unsure == account.tenant.key {
        "the vendor's data is incomplete".to_owned()
    } else {
        format!(
            "the vendor's data of tenant {unsure}, which is the same company, could not all be read"
        )
    })
}

/// A tenant that is synced: its devices and the company they belong to.
struct Account<'a> {
    tenant: &'a Tenant,
    company: Id<Company>,
    snapshot: &'a Snapshot<Device>,
    items: Vec<Item<'a>>,
}

/// A device with the names under which CWM knows it.
struct Item<'a> {
    device: &'a Device,
    /// The device identifier and the natural key, or what is wrong with it.
    place: Result<(&'a str, RecordKey), String>,
    desired: Result<Desired, String>,
}

impl<'a> Account<'a> {
    fn new(
        policy: &DevicePolicy,
        tenant: &'a TenantDevices,
        company: Id<Company>,
        snapshot: &'a Snapshot<Device>,
    ) -> Self {
        let items = snapshot.items().iter().map(|device| Item {
            device,
            place: desired::identifier(device).map(|identifier| {
                let key = RecordKey::configuration(company, identifier);
                (identifier, key)
            }),
            desired: desired::desired(policy, device),
        });
        let mut items: Vec<_> = items.collect();
        items.sort_by(|a, b| {
            let (a, b) = (a.device, b.device);
            a.key.cmp(&b.key).then_with(|| a.name.cmp(&b.name))
        });
        Self {
            tenant: &tenant.tenant,
            company,
            snapshot,
            items,
        }
    }

    fn claims(&self) -> impl Iterator<Item = Claim> {
        self.items.iter().filter_map(|item| {
            Some(Claim {
                key: item.place.as_ref().ok()?.1.clone(),
                company: self.company,
                serial: item.device.serial().map(fold),
            })
        })
    }

    /// Tells how its devices answer, so that new questions take what all of them say.
    fn answers_into(&self, policy: &DevicePolicy, setup: &mut Setup<'_>) {
        for item in &self.items {
            let name = desired::type_name(&policy.types, item.device);
            let (Some(name), Ok(desired)) = (name, &item.desired) else {
                continue;
            };
            for (question, value) in desired.answers.values() {
                if let Some(value) = value {
                    setup.hear(name, question, value);
                }
            }
        }
    }
}

/// A plan in the making.
struct Making<'a> {
    input: &'a DeviceInput<'a>,
    setup: &'a Setup<'a>,
    index: &'a Index<'a>,
    lacking: Lacking,
    /// Configurations that steps write to, and for which device.
    taken: BTreeMap<i64, String>,
    changes: Vec<Change>,
    ties: Vec<Link>,
    findings: Findings,
}

impl<'a> Making<'a> {
    fn devices(&mut self, account: &'a Account<'a>) {
        for gap in account.snapshot.gaps() {
            let message = format!("{}: {}", gap.subject, gap.reason);
            let tenant = account.tenant;
            self.findings.tenant(Severity::Error, tenant, None, message);
        }
        for item in &account.items {
            match self.device(account, item) {
                Ok(decision) => self.take(account, item, decision),
                Err(message) => self
                    .findings
                    .device(Severity::Error, account, item, message),
            }
        }
    }

    fn device(&mut self, account: &'a Account<'a>, item: &'a Item<'a>) -> Result<Decision, String> {
        let (identifier, key) = item.place.as_ref().map_err(Clone::clone)?;
        let desired = item.desired.as_ref().map_err(Clone::clone)?;
        let claims = self.index.claims(key);
        if claims > 1 {
            return Err(format!(
                "the vendor reports {claims} devices with this key for company {}, and one \
                 configuration cannot stand for them; check the vendor's data and the mapping",
                account.company
            ));
        }
        let (kind, kind_is_sure) = setup::type_of(self.setup, self.input.policy, item.device)?;
        let subject = Subject {
            policy: self.input.policy,
            setup: self.setup,
            index: self.index,
            tenant: &account.tenant.key,
            company: account.company,
            identifier,
            desired,
            kind,
            kind_is_sure,
            key,
            link: self.input.links.get(key),
        };
        let decision = subject.decide(&mut self.lacking)?;
        let mut taken = decision.taken.iter();
        match taken.find_map(|record| Some((record, self.taken.get(record)?))) {
            None => Ok(decision),
            Some((record, other)) => Err(format!(
                "configuration {record} is taken over for device {other} by this plan and could \
                 stand for this one too; check the devices' serial numbers and keys"
            )),
        }
    }

    /// Takes a decision into the plan.
    fn take(&mut self, account: &Account<'_>, item: &Item<'_>, decision: Decision) {
        for warning in decision.warnings {
            self.findings
                .device(Severity::Warning, account, item, warning);
        }
        self.findings.shared.extend(decision.shared);
        let taken = decision.taken.into_iter();
        self.taken
            .extend(taken.map(|record| (record, item.device.key.clone())));
        self.ties.extend(decision.tie);
        self.changes.extend(decision.steps);
    }

    /// Configurations of the tenant whose devices the vendor no longer reports.
    fn gone(&mut self, account: &Account<'_>, unsure: Option<String>) {
        for known in self.index.of_tenant(&account.tenant.key) {
            let record = known.link.record;
            // What is reported, here or in another company, has its own decision; and a device
            // that was enrolled again keeps its configuration.
            let is_reported = self.index.companies_of(known.identifier) > 0;
            if is_reported || self.taken.contains_key(&record) {
                continue;
            }
            let Some(configuration) = self.index.configuration(record) else {
                continue;
            };
            let (policy, setup) = (self.input.policy, self.setup);
            match gone::gone(policy, setup, known, configuration, unsure.as_deref()) {
                Ok(None) => {}
                Ok(Some((action, field))) => {
                    let scope = Scope::Tenant(account.tenant.key.clone());
                    let reason = "the vendor no longer reports the device";
                    self.changes
                        .push(Change::new(scope, action, vec![field], reason));
                }
                Err(why) => {
                    let subject = Some(known.identifier.to_owned());
                    let tenant = account.tenant;
                    self.findings
                        .tenant(Severity::Warning, tenant, subject, why);
                }
            }
        }
    }
}

/// What a person should know.
#[derive(Debug, Default)]
struct Findings {
    of_tenants: Vec<Finding>,
    /// About what all tenants share.
    shared: BTreeSet<(Severity, String)>,
}

impl Findings {
    fn tenant(
        &mut self,
        severity: Severity,
        tenant: &Tenant,
        subject: Option<String>,
        message: String,
    ) {
        let finding = Finding::new(severity, DataKind::Devices, &tenant.key, message);
        self.of_tenants.push(finding.about(subject));
    }

    /// The subject is the device's key, by which its link is known.
    fn device(&mut self, severity: Severity, account: &Account<'_>, item: &Item<'_>, what: String) {
        let Device { key, name, .. } = item.device;
        let message = format!("{name:?}: {what}");
        self.tenant(severity, account.tenant, Some(key.clone()), message);
    }

    fn outlook(&mut self, tenant: &Tenant, outlook: &Outlook, known: &index::Parts<'_>) {
        match outlook {
            Outlook::Failed(message) => {
                self.tenant(Severity::Error, tenant, None, message.clone());
            }
            Outlook::Ignored(why) => {
                let ours = |link: &&Link| link.tenant.as_ref() == Some(&tenant.key);
                let count = known.iter().map(|(link, _)| *link).filter(ours).count();
                if count > 0 {
                    let left = format!(
                        "{why}: the configurations made for its devices ({count}) are left as they \
                         are"
                    );
                    self.tenant(Severity::Warning, tenant, None, left);
                }
            }
            Outlook::Synced => {}
        }
    }

    fn into_sorted(self) -> Vec<Finding> {
        let mut all = self.of_tenants;
        all.extend(self.shared.into_iter().map(|(severity, message)| Finding {
            severity,
            kind: DataKind::Devices,
            tenant: None,
            subject: None,
            message,
        }));
        all.sort();
        all
    }
}
