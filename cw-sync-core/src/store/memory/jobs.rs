use super::{MemoryStore, counted};
use crate::model::{BillableProduct, IntegrationId, TenantKey};
use crate::schedule::{Event, EventQuery, JobName, JobState};
use crate::source::Snapshot;
use crate::store::{CountStore, Counted, EventId, EventStore, JobStore, Lease, Result};
use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeMap;

#[async_trait]
impl JobStore for MemoryStore {
    async fn job_states(&self, integration: &IntegrationId) -> Result<BTreeMap<JobName, JobState>> {
        Ok(self.with(integration, |kept| kept.jobs.clone()))
    }

    async fn change_job_state(
        &self,
        integration: &IntegrationId,
        before: Option<&JobState>,
        after: &JobState,
    ) -> Result<bool> {
        Ok(self.with(integration, |kept| {
            let as_read = kept.jobs.get(&after.job) == before;
            if as_read {
                kept.jobs.insert(after.job.clone(), after.clone());
            }
            as_read
        }))
    }
}

#[async_trait]
impl CountStore for MemoryStore {
    async fn counts(&self, integration: &IntegrationId, day: NaiveDate) -> Result<Counted> {
        Ok(self.with(integration, |kept| {
            let of_day = kept.counts.iter().filter(|((on, _), _)| *on == day);
            of_day
                .map(|((_, tenant), products)| (tenant.clone(), products.clone()))
                .collect()
        }))
    }

    async fn keep_count(
        &self,
        lease: &Lease,
        day: NaiveDate,
        tenant: &TenantKey,
        products: &Snapshot<BillableProduct>,
    ) -> Result<()> {
        self.with(&lease.integration, |kept| {
            kept.held(lease)?;
            let key = (day, tenant.clone());
            kept.counts.insert(key, products.clone());
            Ok(())
        })
    }

    async fn prune_counts(&self, integration: &IntegrationId, before: NaiveDate) -> Result<u64> {
        Ok(self.with(integration, |kept| {
            counted(kept.counts.extract_if(.., |(day, _), _| *day < before))
        }))
    }
}

#[async_trait]
impl EventStore for MemoryStore {
    async fn keep_events(&self, integration: &IntegrationId, events: &[Event]) -> Result<()> {
        self.with(integration, |kept| {
            let events = events.iter().map(|event| (event.id, event.clone()));
            kept.events.extend(events);
        });
        Ok(())
    }

    async fn event(&self, integration: &IntegrationId, id: EventId) -> Result<Option<Event>> {
        Ok(self.with(integration, |kept| kept.events.get(&id).cloned()))
    }

    async fn waiting_events(&self, integration: &IntegrationId) -> Result<Vec<Event>> {
        Ok(self.with(integration, |kept| {
            let events = kept.events.values();
            events.filter(|event| event.waits()).cloned().collect()
        }))
    }

    async fn events(&self, integration: &IntegrationId, query: &EventQuery) -> Result<Vec<Event>> {
        Ok(self.with(integration, |kept| {
            let events = kept.events.values().rev();
            events
                .filter(|event| query.before.is_none_or(|before| event.id < before))
                .filter(|event| query.takes(event))
                .take(usize::try_from(query.limit).unwrap_or(usize::MAX))
                .cloned()
                .collect()
        }))
    }

    async fn prune_events(
        &self,
        integration: &IntegrationId,
        before: DateTime<Utc>,
    ) -> Result<u64> {
        Ok(self.with(integration, |kept| {
            let gone = kept
                .events
                .extract_if(.., |_, event| !event.waits() && event.told_at < before);
            counted(gone)
        }))
    }
}
