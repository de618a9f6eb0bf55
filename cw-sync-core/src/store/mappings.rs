use super::Result;
use crate::mapping::{Mapping, Tombstone};
use crate::model::{IntegrationId, TenantKey};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// Keeps which tenant is which company, and what was unmapped.
#[async_trait]
pub trait MappingStore: Send + Sync {
    /// All mappings of an integration, by tenant.
    async fn mappings(&self, integration: &IntegrationId) -> Result<BTreeMap<TenantKey, Mapping>>;

    /// Sets a tenant's mapping. A tombstone of that tenant goes.
    async fn set_mapping(&self, integration: &IntegrationId, mapping: &Mapping) -> Result<()>;

    /// Removes a tenant's mapping, if it has one, and leaves a tombstone: what was synced for the
    /// tenant is still in CWM.
    async fn remove_mapping(
        &self,
        integration: &IntegrationId,
        tenant: &TenantKey,
        at: DateTime<Utc>,
    ) -> Result<()>;

    /// The tenants that were mapped and no longer are.
    async fn tombstones(
        &self,
        integration: &IntegrationId,
    ) -> Result<BTreeMap<TenantKey, Tombstone>>;
}
