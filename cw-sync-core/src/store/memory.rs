mod companies;
mod integrations;
mod jobs;
mod runs;
mod tenants;

use super::{
    AlertStore, AlertUpdate, EventId, Intent, IntentId, Journal, Lease, LeaseRequest, LeaseStore,
    LinkStore, MappingStore, MappingUpdate, Result, Settlement, StoreError, StoredSecret,
    TroubleStore,
};
use crate::alert::AlertRecord;
use crate::audit::AuditEntry;
use crate::companies::ListedCompany;
use crate::integration::IntegrationRecord;
use crate::mapping::{Choices, Mapping, Tombstone};
use crate::model::{AlertKey, BillableProduct, IntegrationId, TenantKey};
use crate::plan::{Link, Links, RecordKey, RecordKind};
use crate::report::RunReport;
use crate::schedule::{Event, JobName, JobState};
use crate::source::Snapshot;
use crate::trouble::{Subject, Trouble};
use crate::view::{DeviceFacts, TenantFacts};
use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A store that is nothing but data, for tests and for hosts that keep no file. It lives as long
/// as this value and its clones; what the engine knew of its links is lost with it, so in earnest
/// only use it where every run may begin from nothing.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore(Arc<Mutex<BTreeMap<IntegrationId, Kept>>>);

/// What is kept of one integration.
#[derive(Debug, Default)]
struct Kept {
    record: Option<IntegrationRecord>,
    secrets: BTreeMap<String, StoredSecret>,
    audit: Vec<AuditEntry>,
    mappings: BTreeMap<TenantKey, Mapping>,
    tombstones: BTreeMap<TenantKey, Tombstone>,
    links: Links,
    /// Which link a record has.
    linked: BTreeMap<(RecordKind, i64), RecordKey>,
    lease: Option<Lease>,
    /// By name, so oldest first.
    journal: BTreeMap<IntentId, (Intent, Option<Settlement>)>,
    runs: Vec<RunReport>,
    troubles: BTreeMap<Subject, Trouble>,
    alerts: BTreeMap<(TenantKey, AlertKey), AlertRecord>,
    alert_watermarks: BTreeMap<TenantKey, DateTime<Utc>>,
    jobs: BTreeMap<JobName, JobState>,
    counts: BTreeMap<(NaiveDate, TenantKey), Snapshot<BillableProduct>>,
    /// By name, so oldest first.
    events: BTreeMap<EventId, Event>,
    companies: Vec<ListedCompany>,
    companies_fetched_at: Option<DateTime<Utc>>,
    choices: Choices,
    tenants: BTreeMap<TenantKey, TenantFacts>,
    devices: BTreeMap<TenantKey, Vec<DeviceFacts>>,
}

impl Kept {
    fn held(&mut self, lease: &Lease) -> Result<&mut Lease> {
        let held = self.lease.as_mut();
        held.filter(|held| held.fence == lease.fence)
            .ok_or_else(|| StoreError::LeaseLost(lease.integration.clone()))
    }

    /// Makes sure that an integration that is kept is connected to this CWM.
    fn connected(&self, cwm: &str) -> Result<()> {
        match &self.record {
            Some(record) if record.claim().cwm.as_deref() != Some(cwm) => {
                Err(StoreError::OtherCwm(record.id.clone()))
            }
            _ => Ok(()),
        }
    }

    /// Replaces both the key's link and the record's.
    fn put_link(&mut self, link: &Link) {
        let record = (link.key.kind, link.record);
        if let Some(before) = self.linked.insert(record, link.key.clone()) {
            self.links.remove(&before);
        }
        let before = self.links.insert(link.key.clone(), link.clone());
        if let Some(before) = before.filter(|before| before.record != link.record) {
            self.linked.remove(&(before.key.kind, before.record));
        }
    }
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<IntegrationId, Kept>> {
        // Each change below is whole before anything can panic.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with<T>(&self, integration: &IntegrationId, act: impl FnOnce(&mut Kept) -> T) -> T {
        act(self.all().entry(integration.clone()).or_default())
    }
}

#[async_trait]
impl MappingStore for MemoryStore {
    async fn mappings(&self, integration: &IntegrationId) -> Result<BTreeMap<TenantKey, Mapping>> {
        Ok(self.with(integration, |kept| kept.mappings.clone()))
    }

    async fn change_mappings(
        &self,
        integration: &IntegrationId,
        update: &MappingUpdate,
        at: DateTime<Utc>,
    ) -> Result<()> {
        self.with(integration, |kept| {
            if let Some(cwm) = &update.cwm {
                kept.connected(cwm)?;
            }
            if let Some(tenant) = update.crossed(&kept.mappings) {
                return Err(StoreError::Remapped(tenant.clone()));
            }
            for mapping in &update.set {
                let tenant = &mapping.tenant;
                kept.tombstones.remove(tenant);
                kept.mappings.insert(tenant.clone(), mapping.clone());
            }
            for tenant in &update.remove {
                if let Some(mapping) = kept.mappings.remove(tenant) {
                    let tombstone = Tombstone::new(mapping, at);
                    kept.tombstones.insert(tenant.clone(), tombstone);
                }
            }
            Ok(())
        })
    }

    async fn tombstones(
        &self,
        integration: &IntegrationId,
    ) -> Result<BTreeMap<TenantKey, Tombstone>> {
        Ok(self.with(integration, |kept| kept.tombstones.clone()))
    }
}

#[async_trait]
impl LinkStore for MemoryStore {
    async fn links(&self, integration: &IntegrationId) -> Result<Links> {
        Ok(self.with(integration, |kept| kept.links.clone()))
    }

    async fn remember(&self, lease: &Lease, links: &[Link]) -> Result<()> {
        self.with(&lease.integration, |kept| {
            kept.held(lease)?;
            links.iter().for_each(|link| kept.put_link(link));
            Ok(())
        })
    }
}

#[async_trait]
impl AlertStore for MemoryStore {
    async fn alert_records(&self, integration: &IntegrationId) -> Result<Vec<AlertRecord>> {
        Ok(self.with(integration, |kept| kept.alerts.values().cloned().collect()))
    }

    async fn alert_watermarks(
        &self,
        integration: &IntegrationId,
    ) -> Result<BTreeMap<TenantKey, DateTime<Utc>>> {
        Ok(self.with(integration, |kept| kept.alert_watermarks.clone()))
    }

    async fn save_alerts(&self, lease: &Lease, update: &AlertUpdate) -> Result<()> {
        self.with(&lease.integration, |kept| {
            kept.held(lease)?;
            for record in &update.records {
                let key = (record.tenant.clone(), record.key().clone());
                kept.alerts.insert(key, record.clone());
            }
            kept.alert_watermarks.extend(update.watermarks.clone());
            update.forget.iter().for_each(|key| {
                kept.alerts.remove(key);
            });
            Ok(())
        })
    }
}

#[async_trait]
impl LeaseStore for MemoryStore {
    async fn take_lease(&self, request: &LeaseRequest) -> Result<Result<Lease, Lease>> {
        Ok(self.with(&request.integration, |kept| {
            let fence = match &kept.lease {
                Some(held) if held.until > request.now => return Err(held.clone()),
                Some(held) => held.fence + 1,
                None => 1,
            };
            let lease = Lease::new(
                request.integration.clone(),
                request.holder.clone(),
                fence,
                request.until,
            );
            kept.lease = Some(lease.clone());
            Ok(lease)
        }))
    }

    async fn lease(&self, integration: &IntegrationId) -> Result<Option<Lease>> {
        Ok(self.with(integration, |kept| {
            let held = kept.lease.clone();
            held.filter(|held| held.until > DateTime::<Utc>::MIN_UTC)
        }))
    }

    async fn renew_lease(&self, lease: &Lease, until: DateTime<Utc>) -> Result<()> {
        self.with(&lease.integration, |kept| {
            kept.held(lease)?.until = until;
            Ok(())
        })
    }

    async fn release_lease(&self, lease: &Lease) -> Result<()> {
        self.with(&lease.integration, |kept| {
            // It stays, with no time left: its fence must go on growing.
            if let Ok(held) = kept.held(lease) {
                held.until = DateTime::<Utc>::MIN_UTC;
            }
        });
        Ok(())
    }
}

#[async_trait]
impl Journal for MemoryStore {
    async fn note_all(
        &self,
        lease: &Lease,
        until: DateTime<Utc>,
        intents: &[Intent],
    ) -> Result<()> {
        self.with(&lease.integration, |kept| {
            kept.held(lease)?;
            if let Some(twice) = intents.iter().find(|i| kept.journal.contains_key(&i.id)) {
                return Err(StoreError::Database {
                    place: "in memory".to_owned(),
                    source: format!("intent {} is noted already", twice.id).into(),
                });
            }
            kept.held(lease)?.until = until;
            for intent in intents {
                kept.journal.insert(intent.id, (intent.clone(), None));
            }
            Ok(())
        })
    }

    async fn settle(
        &self,
        integration: &IntegrationId,
        intent: IntentId,
        settlement: &Settlement,
        link: Option<&Link>,
    ) -> Result<()> {
        self.with(integration, |kept| {
            if let Some((_, settled)) = kept.journal.get_mut(&intent) {
                *settled = Some(settlement.clone());
            }
            if let Some(link) = link {
                kept.put_link(link);
            }
        });
        Ok(())
    }

    async fn open_intents(&self, integration: &IntegrationId) -> Result<Vec<Intent>> {
        Ok(self.with(integration, |kept| {
            let all = kept.journal.values();
            let open = all.filter(|(_, settlement)| settlement.is_none());
            open.map(|(intent, _)| intent.clone()).collect()
        }))
    }

    async fn prune_intents(
        &self,
        integration: &IntegrationId,
        before: DateTime<Utc>,
    ) -> Result<u64> {
        Ok(self.with(integration, |kept| {
            let gone = kept.journal.extract_if(.., |_, (intent, settlement)| {
                settlement.is_some() && intent.noted_at < before
            });
            counted(gone)
        }))
    }
}

#[async_trait]
impl TroubleStore for MemoryStore {
    async fn troubles(&self, integration: &IntegrationId) -> Result<BTreeMap<Subject, Trouble>> {
        Ok(self.with(integration, |kept| kept.troubles.clone()))
    }

    async fn keep_troubles(&self, integration: &IntegrationId, troubles: &[Trouble]) -> Result<()> {
        let troubles = troubles.iter();
        let troubles = troubles.map(|trouble| (trouble.subject.clone(), trouble.clone()));
        self.with(integration, |kept| kept.troubles.extend(troubles));
        Ok(())
    }

    async fn clear_troubles(
        &self,
        integration: &IntegrationId,
        subjects: &[Subject],
    ) -> Result<()> {
        self.with(integration, |kept| {
            kept.troubles
                .retain(|subject, _| !subjects.contains(subject));
        });
        Ok(())
    }
}

fn counted<T>(gone: impl Iterator<Item = T>) -> u64 {
    gone.fold(0, |count, _| count + 1)
}
