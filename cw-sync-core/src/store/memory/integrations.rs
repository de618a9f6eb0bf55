use super::{Kept, MemoryStore, counted};
use crate::audit::AuditEntry;
use crate::integration::{Conflict, IntegrationRecord, conflict};
use crate::model::IntegrationId;
use crate::store::{
    AuditId, AuditStore, IntegrationStore, Lease, Result, SecretUpdate, StoredSecret,
};
use crate::vault::{KeyId, Sealed};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

type All = BTreeMap<IntegrationId, Kept>;

/// What is to be kept of an integration that is saved.
fn next(all: &All, record: &IntegrationRecord) -> Result<IntegrationRecord, Conflict> {
    let records = all.values().filter_map(|kept| kept.record.as_ref());
    let others: Vec<_> = records.map(IntegrationRecord::claim).collect();
    if let Some(conflict) = conflict(&record.claim(), &others) {
        return Err(conflict);
    }
    let kept = all.get(&record.id).and_then(|kept| kept.record.as_ref());
    record.next(kept.map(|kept| kept.revision))
}

#[async_trait]
impl IntegrationStore for MemoryStore {
    async fn integration(&self, integration: &IntegrationId) -> Result<Option<IntegrationRecord>> {
        let all = self.all();
        Ok(all.get(integration).and_then(|kept| kept.record.clone()))
    }

    async fn integrations(&self) -> Result<Vec<IntegrationRecord>> {
        let all = self.all();
        Ok(all
            .values()
            .filter_map(|kept| kept.record.clone())
            .collect())
    }

    async fn save_integration(
        &self,
        record: &IntegrationRecord,
        secrets: &SecretUpdate,
    ) -> Result<Result<(), Conflict>> {
        let mut all = self.all();
        Ok(next(&all, record).map(|next| {
            let kept = all.entry(record.id.clone()).or_default();
            kept.record = Some(next);
            kept.secrets
                .retain(|field, _| !secrets.remove.contains(field));
            kept.secrets.extend(secrets.set.clone());
        }))
    }

    async fn reset_integration(
        &self,
        lease: &Lease,
        record: &IntegrationRecord,
    ) -> Result<Result<(), Conflict>> {
        let mut all = self.all();
        all.entry(record.id.clone()).or_default().held(lease)?;
        Ok(next(&all, record).map(|next| {
            let kept = all.entry(record.id.clone()).or_default();
            *kept = Kept {
                record: Some(next),
                lease: kept.lease.take(),
                audit: std::mem::take(&mut kept.audit),
                ..Kept::default()
            };
        }))
    }

    async fn secrets(&self, integration: &IntegrationId) -> Result<BTreeMap<String, StoredSecret>> {
        Ok(self.with(integration, |kept| kept.secrets.clone()))
    }

    async fn secrets_not_under(&self, key: &KeyId) -> Result<Vec<(IntegrationId, String)>> {
        let all = self.all();
        let secrets = all
            .iter()
            .flat_map(|(id, kept)| kept.secrets.iter().map(move |secret| (id, secret)));
        let others = secrets.filter(|(_, (_, secret))| secret.sealed.key != *key);
        Ok(others
            .map(|(id, (field, _))| (id.clone(), field.clone()))
            .collect())
    }

    async fn reseal(
        &self,
        integration: &IntegrationId,
        field: &str,
        read: &Sealed,
        sealed: &Sealed,
    ) -> Result<bool> {
        Ok(self.with(integration, |kept| {
            let secret = kept.secrets.get_mut(field);
            let secret = secret.filter(|secret| secret.sealed == *read);
            secret
                .map(|secret| secret.sealed = sealed.clone())
                .is_some()
        }))
    }
}

#[async_trait]
impl AuditStore for MemoryStore {
    async fn keep_audit(&self, entry: &AuditEntry) -> Result<()> {
        self.with(&entry.integration, |kept| {
            kept.audit.push(entry.clone());
            kept.audit.sort_by_key(|entry| entry.id);
        });
        Ok(())
    }

    async fn audit(
        &self,
        integration: &IntegrationId,
        before: Option<AuditId>,
        limit: u32,
    ) -> Result<Vec<AuditEntry>> {
        Ok(self.with(integration, |kept| {
            let limit = usize::try_from(limit).unwrap_or(usize::MAX);
            let newest_first = kept.audit.iter().rev();
            let older = newest_first.filter(|entry| before.is_none_or(|before| entry.id < before));
            older.take(limit).cloned().collect()
        }))
    }

    async fn prune_audit(&self, before: DateTime<Utc>) -> Result<u64> {
        let mut all = self.all();
        let trails = all.values_mut().map(|kept| &mut kept.audit);
        Ok(counted(trails.flat_map(|trail| {
            trail.extract_if(.., |entry| entry.at < before)
        })))
    }
}
