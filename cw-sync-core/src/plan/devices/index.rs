//! What the decisions look up, gathered once for the whole plan.

use super::actual::{ActualConfiguration, ActualDevices};
use crate::model::TenantKey;
use crate::plan::{Link, Links, RecordKey, fold};
use cw_manage::Id;
use cw_manage::model::Company;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A text within a company, as CWM compares it.
type Place = (Id<Company>, String);

/// Configurations, links and claims, by what they are asked for.
#[derive(Debug)]
pub(super) struct Index<'a> {
    by_id: HashMap<i64, &'a ActualConfiguration>,
    by_identifier: HashMap<Place, Vec<&'a ActualConfiguration>>,
    by_serial: HashMap<Place, Vec<&'a ActualConfiguration>>,
    links: HashMap<i64, Remembered<'a>>,
    by_tenant: BTreeMap<&'a TenantKey, Vec<Remembered<'a>>>,
    /// By device identifier.
    anywhere: HashMap<&'a str, Vec<Remembered<'a>>>,
    claims: HashMap<RecordKey, usize>,
    serial_claims: HashMap<Place, usize>,
    /// Device identifier → the companies in which it is reported.
    reported: HashMap<String, BTreeSet<Id<Company>>>,
    sure: BTreeSet<&'a TenantKey>,
}

/// A link to a configuration, with the parts of its key.
#[derive(Debug, Clone, Copy)]
pub(super) struct Remembered<'a> {
    pub(super) link: &'a Link,
    pub(super) company: Id<Company>,
    /// As CWM compares it.
    pub(super) identifier: &'a str,
}

/// Links to configurations, each with the parts of its key.
pub(super) type Parts<'a> = Vec<(&'a Link, (Id<Company>, String))>;

/// The links to configurations.
pub(super) fn parts(links: &Links) -> Parts<'_> {
    let links = links.values();
    links
        .filter_map(|link| Some((link, link.key.configuration_parts()?)))
        .collect()
}

/// What a tenant's device wants.
#[derive(Debug)]
pub(super) struct Claim {
    pub(super) key: RecordKey,
    pub(super) company: Id<Company>,
    /// As CWM compares it.
    pub(super) serial: Option<String>,
}

impl<'a> Index<'a> {
    /// `claims`: what the vendor's devices want. `sure`: tenants all of whose devices are known.
    pub(super) fn new(
        actual: &'a ActualDevices,
        parts: &'a Parts<'a>,
        claims: impl Iterator<Item = Claim>,
        sure: BTreeSet<&'a TenantKey>,
    ) -> Self {
        let mut index = Self {
            by_id: HashMap::new(),
            by_identifier: HashMap::new(),
            by_serial: HashMap::new(),
            links: HashMap::new(),
            by_tenant: BTreeMap::new(),
            anywhere: HashMap::new(),
            claims: HashMap::new(),
            serial_claims: HashMap::new(),
            reported: HashMap::new(),
            sure,
        };
        let mut all: Vec<_> = actual.configurations.iter().collect();
        all.sort_by_key(|configuration| configuration.id);
        for one in all {
            index.by_id.insert(one.id.get(), one);
            let Some(company) = one.company else { continue };
            let identifier = fold(&one.identifier);
            if !identifier.is_empty() {
                let same = index.by_identifier.entry((company, identifier));
                same.or_default().push(one);
            }
            if let Some(serial) = one.serial() {
                let same = index.by_serial.entry((company, serial));
                same.or_default().push(one);
            }
        }
        for (link, (company, identifier)) in parts {
            let known = Remembered {
                link,
                company: *company,
                identifier,
            };
            index.links.insert(link.record, known);
            index.anywhere.entry(identifier).or_default().push(known);
            if let Some(tenant) = &link.tenant {
                index.by_tenant.entry(tenant).or_default().push(known);
            }
        }
        for claim in claims {
            if let Some((company, identifier)) = claim.key.configuration_parts() {
                let places = index.reported.entry(identifier).or_default();
                places.insert(company);
            }
            *index.claims.entry(claim.key).or_default() += 1;
            if let Some(serial) = claim.serial {
                let place = (claim.company, serial);
                *index.serial_claims.entry(place).or_default() += 1;
            }
        }
        index
    }

    /// How many devices want the configuration of that key.
    pub(super) fn claims(&self, key: &RecordKey) -> usize {
        self.claims.get(key).copied().unwrap_or_default()
    }

    /// How many devices of a company have that serial number.
    pub(super) fn serial_claims(&self, company: Id<Company>, serial: &str) -> usize {
        let place = (company, fold(serial));
        self.serial_claims.get(&place).copied().unwrap_or_default()
    }

    /// In how many companies a device is reported.
    pub(super) fn companies_of(&self, identifier: &str) -> usize {
        let places = self.reported.get(fold(identifier).as_str());
        places.map_or(0, BTreeSet::len)
    }

    /// Whether all devices of the tenant are known: what is not reported is gone.
    pub(super) fn is_sure(&self, tenant: &TenantKey) -> bool {
        self.sure.contains(tenant)
    }

    /// A configuration by id.
    pub(super) fn configuration(&self, record: i64) -> Option<&'a ActualConfiguration> {
        self.by_id.get(&record).copied()
    }

    /// The configurations of a company that have a device identifier, by id.
    pub(super) fn with_identifier(
        &self,
        company: Id<Company>,
        identifier: &str,
    ) -> &[&'a ActualConfiguration] {
        let place = (company, fold(identifier));
        self.by_identifier.get(&place).map_or(&[], Vec::as_slice)
    }

    /// The configurations of a company that have a serial number, by id.
    pub(super) fn with_serial(
        &self,
        company: Id<Company>,
        serial: &str,
    ) -> &[&'a ActualConfiguration] {
        let place = (company, fold(serial));
        self.by_serial.get(&place).map_or(&[], Vec::as_slice)
    }

    /// What is remembered of a configuration.
    pub(super) fn link(&self, record: i64) -> Option<Remembered<'a>> {
        self.links.get(&record).copied()
    }

    /// What is remembered of a tenant's configurations.
    pub(super) fn of_tenant(&self, tenant: &TenantKey) -> &[Remembered<'a>] {
        self.by_tenant.get(tenant).map_or(&[], Vec::as_slice)
    }

    /// How many of a tenant's remembered configurations are active.
    pub(super) fn in_force(&self, tenant: &TenantKey) -> usize {
        let known = self.of_tenant(tenant).iter();
        let held = known.filter_map(|known| self.configuration(known.link.record));
        held.filter(|configuration| configuration.active).count()
    }

    /// What is remembered of a device in other companies, where no reported device wants it; each
    /// with its configuration, wherever that is now.
    pub(super) fn elsewhere(
        &self,
        company: Id<Company>,
        identifier: &str,
    ) -> impl Iterator<Item = (Remembered<'a>, &'a ActualConfiguration)> {
        let all = self.anywhere.get(fold(identifier).as_str());
        let all = all.into_iter().flatten().copied();
        all.filter(move |known| known.company != company && self.claims(&known.link.key) == 0)
            .filter_map(|known| Some((known, self.configuration(known.link.record)?)))
    }
}
