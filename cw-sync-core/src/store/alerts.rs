use super::{Lease, Result};
use crate::alert::AlertRecord;
use crate::model::{AlertKey, IntegrationId, TenantKey};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// What a poll changes, all of it or nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct AlertUpdate {
    /// Records that are new or another; each replaces the one of its tenant and key.
    pub records: Vec<AlertRecord>,
    /// Since when to ask next, by tenant.
    pub watermarks: BTreeMap<TenantKey, DateTime<Utc>>,
    /// Records that go.
    pub forget: Vec<(TenantKey, AlertKey)>,
}

impl AlertUpdate {
    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.watermarks.is_empty() && self.forget.is_empty()
    }
}

/// What is remembered of alerts: the outbox of tickets.
#[async_trait]
pub trait AlertStore: Send + Sync {
    /// All records of an integration, by tenant and key.
    async fn alert_records(&self, integration: &IntegrationId) -> Result<Vec<AlertRecord>>;

    /// Since when each tenant's alerts are to be asked for; a tenant that was never polled whole is
    /// not in it.
    async fn alert_watermarks(
        &self,
        integration: &IntegrationId,
    ) -> Result<BTreeMap<TenantKey, DateTime<Utc>>>;

    /// Saves what a poll changes, in one transaction, durably.
    ///
    /// # Errors
    ///
    /// [`LeaseLost`](super::StoreError::LeaseLost) when another holder has the lease; then nothing
    /// is saved.
    async fn save_alerts(&self, lease: &Lease, update: &AlertUpdate) -> Result<()>;
}
