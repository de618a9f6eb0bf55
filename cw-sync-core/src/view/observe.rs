//! What is known of tenants after a run, or after a mere look at the vendor.

use super::{DeviceFacts, Linked, TenantFacts};
use crate::mapping::Mapping;
use crate::model::{DataKind, TenantKey};
use crate::plan::devices::LinkState;
use crate::plan::{Extent, Outlook, TenantPlan, fold};
use crate::report::ErrorLogEntry;
use crate::store::TenantUpdate;
use chrono::{DateTime, Utc};
use cw_manage::Id;
use cw_manage::model::Company;
use std::collections::{BTreeMap, BTreeSet};

/// What was read, by kind of data and tenant.
pub(crate) type Counts = BTreeMap<(DataKind, TenantKey), Counted>;

/// What was read of a tenant.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counted {
    /// How many objects of each family.
    pub(crate) families: BTreeMap<String, usize>,
    /// Products by name.
    pub(crate) products: BTreeSet<String>,
}

/// A tenant's devices as they were read.
#[derive(Debug, Clone, Default)]
pub(crate) struct DeviceReading {
    pub(crate) complete: bool,
    /// Key, name and family.
    pub(crate) devices: Vec<[String; 3]>,
}

/// What was seen.
pub(crate) struct Observed<'a> {
    pub(crate) at: DateTime<Utc>,
    /// All tenants that the vendor lists or that are mapped.
    pub(crate) tenants: &'a [TenantPlan],
    /// Whether there are no others.
    pub(crate) complete: bool,
    /// Those that the vendor does not list.
    pub(crate) missing: &'a BTreeSet<TenantKey>,
    pub(crate) mappings: &'a BTreeMap<TenantKey, Mapping>,
    pub(crate) counts: &'a Counts,
    /// What a run made of it; `None`: it was a look.
    pub(crate) ran: Option<Ran<'a>>,
}

/// How a run went.
pub(crate) struct Ran<'a> {
    pub(crate) extent: &'a Extent,
    /// The kinds of data that are synced at all. What went wrong with others no longer matters.
    pub(crate) kinds: &'a [DataKind],
    pub(crate) errors: BTreeMap<(TenantKey, DataKind), Vec<ErrorLogEntry>>,
    pub(crate) devices: Option<DevicesSeen<'a>>,
}

/// How the devices stand after a run.
pub(crate) struct DevicesSeen<'a> {
    pub(crate) read: &'a BTreeMap<TenantKey, DeviceReading>,
    pub(crate) states: BTreeMap<TenantKey, LinkState>,
    /// The configurations, by company and device identifier as CWM compares it.
    pub(crate) configurations: BTreeMap<(Id<Company>, String), i64>,
    /// What was known before of tenants of which not all was read or tried.
    pub(crate) before: BTreeMap<TenantKey, Vec<DeviceFacts>>,
}

/// What is known now. What was not looked at stays as it was.
pub(crate) fn observe(
    before: &BTreeMap<TenantKey, TenantFacts>,
    observed: &Observed<'_>,
) -> TenantUpdate {
    let mut update = TenantUpdate::default();
    for plan in observed.tenants {
        let key = &plan.tenant.key;
        let known = before.get(key);
        let mut facts = known
            .cloned()
            .unwrap_or_else(|| TenantFacts::new(plan.tenant.clone(), observed.at));
        facts.seen_at = observed.at;
        facts.missing = observed.missing.contains(key);
        if !facts.missing {
            facts.tenant = plan.tenant.clone();
        }
        for kind in DataKind::ALL {
            if let Some(counted) = observed.counts.get(&(kind, key.clone())) {
                let facts = facts.kinds.entry(kind).or_default();
                facts.counts = Some(counted.families.clone());
                facts.products.clone_from(&counted.products);
            }
        }
        if let Some(ran) = &observed.ran {
            let mapping = observed.mappings.get(key);
            let seen = Seen {
                ran,
                plan,
                mapping,
                at: observed.at,
            };
            seen.names(&mut facts);
            seen.kinds(&mut facts);
            if let Some(devices) = seen.devices(&mut facts) {
                update.devices.insert(key.clone(), devices);
            }
        }
        update.tenants.push(facts);
    }
    if observed.complete {
        let there: BTreeSet<_> = observed.tenants.iter().map(|t| &t.tenant.key).collect();
        let gone = before.keys().filter(|key| !there.contains(key));
        update.forget.extend(gone.cloned());
    }
    update
}

/// One tenant in a run.
struct Seen<'a> {
    ran: &'a Ran<'a>,
    plan: &'a TenantPlan,
    mapping: Option<&'a Mapping>,
    at: DateTime<Utc>,
}

impl Seen<'_> {
    fn names(&self, facts: &mut TenantFacts) {
        let company = self.mapping.map(|mapping| mapping.company);
        if let (Some(id), Some(name)) = (company, &self.plan.company) {
            facts.company = Some((id, name.clone()));
        }
        let agreement = self.mapping.and_then(|mapping| mapping.agreement);
        if let (Some(id), Some(name)) = (agreement, &self.plan.agreement) {
            facts.agreement = Some((id, name.clone()));
        }
    }

    fn kinds(&self, facts: &mut TenantFacts) {
        for (kind, facts) in &mut facts.kinds {
            if !self.ran.kinds.contains(kind) {
                facts.errors.clear();
            }
        }
        let key = &self.plan.tenant.key;
        if !self.ran.extent.takes(key) {
            return;
        }
        for (kind, data) in &self.plan.data {
            let facts = facts.kinds.entry(*kind).or_default();
            if matches!(data.outlook, Outlook::Ignored(_)) {
                facts.errors.clear();
                continue;
            }
            let errors = self.ran.errors.get(&(key.clone(), *kind));
            let mut errors = errors.cloned().unwrap_or_default();
            let pending_only = *kind == DataKind::Devices && self.ran.extent.pending_only;
            if pending_only {
                // The others were not tried, and stand as they stood.
                let kept = facts
                    .errors
                    .iter()
                    .filter(|entry| self.was_not_tried(entry));
                errors.extend(kept.cloned());
            }
            if errors.is_empty() && data.outlook == Outlook::Synced && !pending_only {
                facts.synced_at = Some(self.at);
            }
            facts.errors = errors;
        }
    }

    /// Whether it is about a device that has its configuration already.
    fn was_not_tried(&self, entry: &ErrorLogEntry) -> bool {
        let before = self.before().iter();
        let mut linked = before.filter(|device| device.configuration.is_some());
        let about = entry.what.as_deref();
        linked.any(|device| Some(device.key.as_str()) == about)
    }

    fn before(&self) -> &[DeviceFacts] {
        let devices = self.ran.devices.as_ref();
        let before = devices.and_then(|devices| devices.before.get(&self.plan.tenant.key));
        before.map_or(&[], Vec::as_slice)
    }

    /// The tenant's devices, where they were looked at.
    fn devices(&self, facts: &mut TenantFacts) -> Option<Vec<DeviceFacts>> {
        let key = &self.plan.tenant.key;
        let seen = self.ran.devices.as_ref()?;
        if !self.ran.extent.takes(key) {
            return None;
        }
        let facts = facts.kinds.entry(DataKind::Devices).or_default();
        let Some(mapping) = self.mapping else {
            facts.linked = None;
            return Some(Vec::new());
        };
        let read = seen.read.get(key)?;
        let mut devices: BTreeMap<_, _> = self
            .before()
            .iter()
            .filter(|_| !read.complete || self.ran.extent.pending_only)
            .map(|device| (fold(&device.key), device.clone()))
            .collect();
        if read.complete {
            let there: BTreeSet<_> = read.devices.iter().map(|[key, ..]| fold(key)).collect();
            devices.retain(|device, _| there.contains(device));
        }
        let problems = seen.states.get(key).map(|state| &state.problems);
        for [key, name, family] in &read.devices {
            let known = devices.remove(&fold(key));
            let was_linked = known.as_ref().filter(|known| known.configuration.is_some());
            let before = was_linked.map(|known| known.problems.clone());
            let before = before.filter(|_| self.ran.extent.pending_only);
            let now = || problems.and_then(|problems| problems.get(key)).cloned();
            let configuration = (mapping.company, fold(key));
            let device = DeviceFacts {
                key: key.clone(),
                name: name.clone(),
                family: family.clone(),
                configuration: seen.configurations.get(&configuration).copied(),
                problems: before.or_else(now).unwrap_or_default(),
            };
            devices.insert(fold(key), device);
        }
        let linked = devices.values().filter(|one| one.configuration.is_some());
        facts.linked = Some(Linked {
            devices: devices.len(),
            linked: linked.count(),
        });
        Some(devices.into_values().collect())
    }
}
