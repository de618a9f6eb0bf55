use super::{Lease, Result};
use crate::model::{BillableProduct, IntegrationId, TenantKey};
use crate::source::Snapshot;
use async_trait::async_trait;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What was counted, by tenant.
pub type Counted = BTreeMap<TenantKey, Snapshot<BillableProduct>>;

/// Keeps what was counted on a day, to be billed later (SW-28).
#[async_trait]
pub trait CountStore: Send + Sync {
    /// What was counted for a day.
    async fn counts(&self, integration: &IntegrationId, day: NaiveDate) -> Result<Counted>;

    /// Keeps what a tenant was counted to have; it replaces an earlier count of that day.
    ///
    /// # Errors
    ///
    /// [`LeaseLost`](super::StoreError::LeaseLost), when another run has taken the lease since.
    async fn keep_count(
        &self,
        lease: &Lease,
        day: NaiveDate,
        tenant: &TenantKey,
        products: &Snapshot<BillableProduct>,
    ) -> Result<()>;

    /// Forgets the counts of earlier days. How many those were.
    async fn prune_counts(&self, integration: &IntegrationId, before: NaiveDate) -> Result<u64>;
}
