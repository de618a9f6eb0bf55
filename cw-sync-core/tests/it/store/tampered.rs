//! A store that does not always do what it is told.

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};
use cw_sync_core::alert::AlertRecord;
use cw_sync_core::audit::AuditEntry;
use cw_sync_core::companies::{CompanyPage, CompanyQuery, ListedCompany};
use cw_sync_core::integration::{Conflict, IntegrationRecord};
use cw_sync_core::mapping::{Choices, Mapping, Tombstone};
use cw_sync_core::model::{BillableProduct, IntegrationId, TenantKey};
use cw_sync_core::plan::{Link, Links};
use cw_sync_core::report::{RunQuery, RunReport, RunSummary};
use cw_sync_core::schedule::{Event, EventQuery, JobName, JobState};
use cw_sync_core::source::Snapshot;
use cw_sync_core::store::{
    AlertStore, AlertUpdate, AuditId, AuditStore, ChoiceStore, CompanyStore, IntegrationStore,
    Intent, IntentId, Journal, Lease, LeaseRequest, LeaseStore, LinkStore, MappingStore,
    MappingUpdate, RunStore, SecretUpdate, Settlement, Store, StoreError, StoredSecret,
    TenantStore, TenantUpdate, TroubleStore,
};
use cw_sync_core::store::{CountStore, Counted, EventId, EventStore, JobStore, RunId};
use cw_sync_core::trouble::{Subject, Trouble};
use cw_sync_core::vault::{KeyId, Sealed};
use cw_sync_core::view::{DeviceFacts, TenantFacts};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

type Result<T, E = StoreError> = std::result::Result<T, E>;

/// What becomes of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// It is made.
    Go,
    /// It is not, and reported as made.
    Pretend,
    /// It is not, and the store fails.
    Fail,
    /// It is made, and the store fails all the same.
    FailAfter,
    /// Nothing comes back, ever.
    Hang,
}

/// Asks `judge`, by the name of the call, what becomes of it.
pub struct Tampered {
    inner: Arc<dyn Store>,
    judge: Box<dyn Fn(&'static str) -> Then + Send + Sync>,
}

impl Tampered {
    pub fn new(
        inner: Arc<dyn Store>,
        judge: impl Fn(&'static str) -> Then + Send + Sync + 'static,
    ) -> Self {
        Self {
            inner,
            judge: Box::new(judge),
        }
    }

    async fn call<T>(
        &self,
        name: &'static str,
        made: impl Future<Output = Result<T>>,
        pretended: T,
    ) -> Result<T> {
        let failed = || StoreError::Database {
            place: "tampered with".to_owned(),
            source: name.into(),
        };
        match (self.judge)(name) {
            Then::Go => made.await,
            Then::Pretend => Ok(pretended),
            Then::Fail => Err(failed()),
            Then::FailAfter => {
                made.await?;
                Err(failed())
            }
            Then::Hang => std::future::pending().await,
        }
    }
}

impl fmt::Debug for Tampered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tampered")
    }
}

#[async_trait]
impl MappingStore for Tampered {
    async fn mappings(&self, integration: &IntegrationId) -> Result<BTreeMap<TenantKey, Mapping>> {
        let made = self.inner.mappings(integration);
        self.call("mappings", made, BTreeMap::new()).await
    }

    async fn change_mappings(
        &self,
        integration: &IntegrationId,
        update: &MappingUpdate,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let made = self.inner.change_mappings(integration, update, at);
        self.call("change_mappings", made, ()).await
    }

    async fn tombstones(
        &self,
        integration: &IntegrationId,
    ) -> Result<BTreeMap<TenantKey, Tombstone>> {
        let made = self.inner.tombstones(integration);
        self.call("tombstones", made, BTreeMap::new()).await
    }
}

#[async_trait]
impl LinkStore for Tampered {
    async fn links(&self, integration: &IntegrationId) -> Result<Links> {
        let made = self.inner.links(integration);
        self.call("links", made, Links::new()).await
    }

    async fn remember(&self, lease: &Lease, links: &[Link]) -> Result<()> {
        let made = self.inner.remember(lease, links);
        self.call("remember", made, ()).await
    }
}

#[async_trait]
impl AlertStore for Tampered {
    async fn alert_records(&self, integration: &IntegrationId) -> Result<Vec<AlertRecord>> {
        let made = self.inner.alert_records(integration);
        self.call("alert_records", made, Vec::new()).await
    }

    async fn alert_watermarks(
        &self,
        integration: &IntegrationId,
    ) -> Result<BTreeMap<TenantKey, DateTime<Utc>>> {
        let made = self.inner.alert_watermarks(integration);
        self.call("alert_watermarks", made, BTreeMap::new()).await
    }

    async fn save_alerts(&self, lease: &Lease, update: &AlertUpdate) -> Result<()> {
        let made = self.inner.save_alerts(lease, update);
        self.call("save_alerts", made, ()).await
    }
}

#[async_trait]
impl LeaseStore for Tampered {
    async fn take_lease(&self, request: &LeaseRequest) -> Result<Result<Lease, Lease>> {
        let granted = Lease::new(
            request.integration.clone(),
            request.holder.clone(),
            1,
            request.until,
        );
        let made = self.inner.take_lease(request);
        self.call("take_lease", made, Ok(granted)).await
    }

    async fn lease(&self, integration: &IntegrationId) -> Result<Option<Lease>> {
        self.call("lease", self.inner.lease(integration), None)
            .await
    }

    async fn renew_lease(&self, lease: &Lease, until: DateTime<Utc>) -> Result<()> {
        let made = self.inner.renew_lease(lease, until);
        self.call("renew_lease", made, ()).await
    }

    async fn release_lease(&self, lease: &Lease) -> Result<()> {
        let made = self.inner.release_lease(lease);
        self.call("release_lease", made, ()).await
    }
}

#[async_trait]
impl Journal for Tampered {
    async fn note_all(
        &self,
        lease: &Lease,
        until: DateTime<Utc>,
        intents: &[Intent],
    ) -> Result<()> {
        let made = self.inner.note_all(lease, until, intents);
        self.call("note_all", made, ()).await
    }

    async fn settle(
        &self,
        integration: &IntegrationId,
        intent: IntentId,
        settlement: &Settlement,
        link: Option<&Link>,
    ) -> Result<()> {
        let made = self.inner.settle(integration, intent, settlement, link);
        self.call("settle", made, ()).await
    }

    async fn open_intents(&self, integration: &IntegrationId) -> Result<Vec<Intent>> {
        let made = self.inner.open_intents(integration);
        self.call("open_intents", made, Vec::new()).await
    }

    async fn prune_intents(
        &self,
        integration: &IntegrationId,
        before: DateTime<Utc>,
    ) -> Result<u64> {
        let made = self.inner.prune_intents(integration, before);
        self.call("prune_intents", made, 0).await
    }
}

#[async_trait]
impl RunStore for Tampered {
    async fn save_run(&self, report: &RunReport) -> Result<()> {
        let made = self.inner.save_run(report);
        self.call("save_run", made, ()).await
    }

    async fn runs(&self, integration: &IntegrationId, limit: u32) -> Result<Vec<RunReport>> {
        let made = self.inner.runs(integration, limit);
        self.call("runs", made, Vec::new()).await
    }

    async fn run(&self, integration: &IntegrationId, run: RunId) -> Result<Option<RunReport>> {
        let made = self.inner.run(integration, run);
        self.call("run", made, None).await
    }

    async fn run_history(
        &self,
        integration: &IntegrationId,
        query: &RunQuery,
    ) -> Result<Vec<RunSummary>> {
        let made = self.inner.run_history(integration, query);
        self.call("run_history", made, Vec::new()).await
    }

    async fn prune_runs(&self, integration: &IntegrationId, before: DateTime<Utc>) -> Result<u64> {
        let made = self.inner.prune_runs(integration, before);
        self.call("prune_runs", made, 0).await
    }
}

#[async_trait]
impl TroubleStore for Tampered {
    async fn troubles(&self, integration: &IntegrationId) -> Result<BTreeMap<Subject, Trouble>> {
        let made = self.inner.troubles(integration);
        self.call("troubles", made, BTreeMap::new()).await
    }

    async fn keep_troubles(&self, integration: &IntegrationId, troubles: &[Trouble]) -> Result<()> {
        let made = self.inner.keep_troubles(integration, troubles);
        self.call("keep_troubles", made, ()).await
    }

    async fn clear_troubles(
        &self,
        integration: &IntegrationId,
        subjects: &[Subject],
    ) -> Result<()> {
        let made = self.inner.clear_troubles(integration, subjects);
        self.call("clear_troubles", made, ()).await
    }
}

#[async_trait]
impl CompanyStore for Tampered {
    async fn keep_companies(
        &self,
        integration: &IntegrationId,
        cwm: &str,
        companies: &[ListedCompany],
        fetched_at: DateTime<Utc>,
    ) -> Result<()> {
        let made = self
            .inner
            .keep_companies(integration, cwm, companies, fetched_at);
        self.call("keep_companies", made, ()).await
    }

    async fn companies(
        &self,
        integration: &IntegrationId,
        query: &CompanyQuery,
    ) -> Result<CompanyPage> {
        let made = self.inner.companies(integration, query);
        self.call("companies", made, CompanyPage::default()).await
    }
}

#[async_trait]
impl IntegrationStore for Tampered {
    async fn integration(&self, integration: &IntegrationId) -> Result<Option<IntegrationRecord>> {
        let made = self.inner.integration(integration);
        self.call("integration", made, None).await
    }

    async fn integrations(&self) -> Result<Vec<IntegrationRecord>> {
        let made = self.inner.integrations();
        self.call("integrations", made, Vec::new()).await
    }

    async fn save_integration(
        &self,
        record: &IntegrationRecord,
        secrets: &SecretUpdate,
    ) -> Result<Result<(), Conflict>> {
        let made = self.inner.save_integration(record, secrets);
        self.call("save_integration", made, Ok(())).await
    }

    async fn reset_integration(
        &self,
        lease: &Lease,
        record: &IntegrationRecord,
    ) -> Result<Result<(), Conflict>> {
        let made = self.inner.reset_integration(lease, record);
        self.call("reset_integration", made, Ok(())).await
    }

    async fn secrets(&self, integration: &IntegrationId) -> Result<BTreeMap<String, StoredSecret>> {
        let made = self.inner.secrets(integration);
        self.call("secrets", made, BTreeMap::new()).await
    }

    async fn secrets_not_under(&self, key: &KeyId) -> Result<Vec<(IntegrationId, String)>> {
        let made = self.inner.secrets_not_under(key);
        self.call("secrets_not_under", made, Vec::new()).await
    }

    async fn reseal(
        &self,
        integration: &IntegrationId,
        field: &str,
        read: &Sealed,
        sealed: &Sealed,
    ) -> Result<bool> {
        let made = self.inner.reseal(integration, field, read, sealed);
        self.call("reseal", made, true).await
    }
}

#[async_trait]
impl AuditStore for Tampered {
    async fn keep_audit(&self, entry: &AuditEntry) -> Result<()> {
        let made = self.inner.keep_audit(entry);
        self.call("keep_audit", made, ()).await
    }

    async fn audit(
        &self,
        integration: &IntegrationId,
        before: Option<AuditId>,
        limit: u32,
    ) -> Result<Vec<AuditEntry>> {
        let made = self.inner.audit(integration, before, limit);
        self.call("audit", made, Vec::new()).await
    }

    async fn prune_audit(&self, before: DateTime<Utc>) -> Result<u64> {
        let made = self.inner.prune_audit(before);
        self.call("prune_audit", made, 0).await
    }
}

#[async_trait]
impl JobStore for Tampered {
    async fn job_states(&self, integration: &IntegrationId) -> Result<BTreeMap<JobName, JobState>> {
        let made = self.inner.job_states(integration);
        self.call("job_states", made, BTreeMap::new()).await
    }

    async fn change_job_state(
        &self,
        integration: &IntegrationId,
        before: Option<&JobState>,
        after: &JobState,
    ) -> Result<bool> {
        let made = self.inner.change_job_state(integration, before, after);
        self.call("change_job_state", made, true).await
    }
}

#[async_trait]
impl CountStore for Tampered {
    async fn counts(&self, integration: &IntegrationId, day: NaiveDate) -> Result<Counted> {
        let made = self.inner.counts(integration, day);
        self.call("counts", made, Counted::new()).await
    }

    async fn keep_count(
        &self,
        lease: &Lease,
        day: NaiveDate,
        tenant: &TenantKey,
        products: &Snapshot<BillableProduct>,
    ) -> Result<()> {
        let made = self.inner.keep_count(lease, day, tenant, products);
        self.call("keep_count", made, ()).await
    }

    async fn prune_counts(&self, integration: &IntegrationId, before: NaiveDate) -> Result<u64> {
        let made = self.inner.prune_counts(integration, before);
        self.call("prune_counts", made, 0).await
    }
}

#[async_trait]
impl EventStore for Tampered {
    async fn keep_events(&self, integration: &IntegrationId, events: &[Event]) -> Result<()> {
        let made = self.inner.keep_events(integration, events);
        self.call("keep_events", made, ()).await
    }

    async fn event(&self, integration: &IntegrationId, id: EventId) -> Result<Option<Event>> {
        let made = self.inner.event(integration, id);
        self.call("event", made, None).await
    }

    async fn waiting_events(&self, integration: &IntegrationId) -> Result<Vec<Event>> {
        let made = self.inner.waiting_events(integration);
        self.call("waiting_events", made, Vec::new()).await
    }

    async fn events(&self, integration: &IntegrationId, query: &EventQuery) -> Result<Vec<Event>> {
        let made = self.inner.events(integration, query);
        self.call("events", made, Vec::new()).await
    }

    async fn prune_events(
        &self,
        integration: &IntegrationId,
        before: DateTime<Utc>,
    ) -> Result<u64> {
        let made = self.inner.prune_events(integration, before);
        self.call("prune_events", made, 0).await
    }
}

#[async_trait]
impl ChoiceStore for Tampered {
    async fn choices(&self, integration: &IntegrationId) -> Result<Choices> {
        let made = self.inner.choices(integration);
        self.call("choices", made, Choices::new()).await
    }

    async fn change_choices(
        &self,
        integration: &IntegrationId,
        before: &Choices,
        after: &Choices,
    ) -> Result<bool> {
        let made = self.inner.change_choices(integration, before, after);
        self.call("change_choices", made, true).await
    }
}

#[async_trait]
impl TenantStore for Tampered {
    async fn tenant_facts(
        &self,
        integration: &IntegrationId,
    ) -> Result<BTreeMap<TenantKey, TenantFacts>> {
        let made = self.inner.tenant_facts(integration);
        self.call("tenant_facts", made, BTreeMap::new()).await
    }

    async fn device_facts(
        &self,
        integration: &IntegrationId,
        tenant: &TenantKey,
    ) -> Result<Vec<DeviceFacts>> {
        let made = self.inner.device_facts(integration, tenant);
        self.call("device_facts", made, Vec::new()).await
    }

    async fn keep_tenants(&self, integration: &IntegrationId, update: &TenantUpdate) -> Result<()> {
        let made = self.inner.keep_tenants(integration, update);
        self.call("keep_tenants", made, ()).await
    }
}
