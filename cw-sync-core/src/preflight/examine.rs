//! All checks, in order.

use super::judge;
use super::{Check, Prerequisite, Report, connection};
use crate::mapping::Mapping;
use crate::model::TenantKey;
use crate::policy::{Policy, WhenMissing};
use crate::source::Sources;
use crate::target::Reader;
use crate::wizard::AT_A_TIME;
use cw_manage::Client;
use std::collections::{BTreeMap, BTreeSet};

/// What is examined.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Subject<'a> {
    /// How the integration is to behave.
    pub policy: &'a Policy,
    /// What the vendor names.
    pub prerequisites: &'a [Prerequisite],
    /// The vendor's side, once it is connected.
    pub sources: Option<&'a Sources>,
    /// What is mapped already: those companies must have what is per company.
    pub mappings: Option<&'a BTreeMap<TenantKey, Mapping>>,
}

impl<'a> Subject<'a> {
    /// A policy; the rest can be added.
    pub fn new(policy: &'a Policy) -> Self {
        Self {
            policy,
            prerequisites: &[],
            sources: None,
            mappings: None,
        }
    }

    /// With what the vendor names.
    #[must_use]
    pub fn with_prerequisites(mut self, prerequisites: &'a [Prerequisite]) -> Self {
        self.prerequisites = prerequisites;
        self
    }

    /// With the vendor's side.
    #[must_use]
    pub fn with_sources(mut self, sources: &'a Sources) -> Self {
        self.sources = Some(sources);
        self
    }

    /// With what is mapped.
    #[must_use]
    pub fn with_mappings(mut self, mappings: &'a BTreeMap<TenantKey, Mapping>) -> Self {
        self.mappings = Some(mappings);
        self
    }
}

/// Looks whether all is there that an integration needs: the connection, the rights, what the policy
/// refers to in CWM, what the vendor names, and the vendor's side. Nothing is written.
pub async fn examine(cwm: &Client, subject: &Subject<'_>) -> Report {
    let mut checks = connection::examine(cwm, subject.policy).await;
    let reader = Reader::new(cwm.clone(), AT_A_TIME);
    if connection::stands(&checks) {
        checks.extend(of_policy(&reader, subject).await);
        for prerequisite in subject.prerequisites {
            checks.push(of_vendor(&reader, subject.policy, prerequisite).await);
        }
    }
    if let Some(check) = subject.sources.and_then(|sources| sources.check.as_ref()) {
        checks.extend(check.check().await);
    }
    Report { checks }
}

async fn of_policy(reader: &Reader, subject: &Subject<'_>) -> Vec<Check> {
    let Policy {
        billing,
        alerts,
        devices,
        statistics,
        ..
    } = subject.policy;
    let mut checks = Vec::new();
    if let Some(policy) = alerts {
        let desk = reader.desks(policy).await;
        checks.push(judge::desks(policy, desk));
    }
    if let Some(policy) = devices {
        let setup = reader.device_setup(policy).await;
        checks.extend(judge::devices(policy, setup));
    }
    if let Some(products) = billing.as_ref().and_then(|it| it.products.as_ref()) {
        let wanted = products.mapped().filter(|(_, it)| it.enabled);
        let wanted: BTreeSet<_> = wanted.map(|(_, it)| it.item.clone()).collect();
        let items = reader.catalog_items(&wanted).await;
        checks.push(judge::products(&wanted, items));
    }
    if let Some(policy) = statistics {
        let solutions = reader.solutions().await;
        let (check, solution) = judge::solution(&policy.solution, solutions);
        checks.push(check);
        if let (Some(solution), Some(mappings), WhenMissing::Fail) =
            (solution, subject.mappings, policy.when_missing)
        {
            let on = mappings.values().filter(|mapping| mapping.enabled);
            let companies = on.map(|mapping| mapping.company).collect();
            checks.push(match reader.companies(&companies).await {
                Ok(companies) => {
                    let entries = reader.management_entries(&companies).await;
                    judge::entries(policy, &solution, &companies, &entries)
                }
                Err(error) => judge::unread("cwm.managementEntries", judge::ENTRIES, &error),
            });
        }
    }
    checks
}

async fn of_vendor(reader: &Reader, policy: &Policy, prerequisite: &Prerequisite) -> Check {
    match prerequisite {
        Prerequisite::OneDefaultConfigurationStatus => {
            judge::default_status(reader.default_statuses().await)
        }
        Prerequisite::CompaniesWithAgreements => judge::companies(reader.has_companies().await),
        Prerequisite::ManagedDevices(wanted) => {
            let Some(statistics) = &policy.statistics else {
                return judge::no_solution();
            };
            let solution = &statistics.solution;
            judge::managed_devices(wanted, solution, reader.managed_devices(solution).await)
        }
        Prerequisite::ByHand { title, look } => Check::not_possible("byHand", title, look),
    }
}
