use super::{Lease, Result};
use crate::model::IntegrationId;
use crate::plan::{Link, Links};
use async_trait::async_trait;

/// Keeps which record stands for which of the vendor's objects.
#[async_trait]
pub trait LinkStore: Send + Sync {
    /// All links of an integration: one per key, and one per record.
    async fn links(&self, integration: &IntegrationId) -> Result<Links>;

    /// Keeps links to records that nothing was written to, all or none. As in [`Journal::settle`],
    /// each replaces its key's link and its record's.
    ///
    /// # Errors
    ///
    /// [`StoreError::LeaseLost`] when another holder has the lease.
    ///
    /// [`Journal::settle`]: super::Journal::settle
    /// [`StoreError::LeaseLost`]: super::StoreError::LeaseLost
    async fn remember(&self, lease: &Lease, links: &[Link]) -> Result<()>;
}
