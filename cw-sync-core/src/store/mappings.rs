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

    /// Sets mappings and removes those of other tenants, all or none. Where one is set a tombstone of
    /// that tenant goes; where one is removed it leaves one: what was synced for the tenant is
    /// still in CWM. Of a tenant without a mapping nothing is removed.
    async fn change_mappings(
        &self,
        integration: &IntegrationId,
        set: &[Mapping],
        remove: &[TenantKey],
        at: DateTime<Utc>,
    ) -> Result<()>;

    /// Sets one tenant's mapping.
    async fn set_mapping(&self, integration: &IntegrationId, mapping: &Mapping) -> Result<()> {
        let set = std::slice::from_ref(mapping);
        // Nothing is removed, so the time does not matter.
        self.change_mappings(integration, set, &[], DateTime::UNIX_EPOCH)
            .await
    }

    /// Removes one tenant's mapping.
    async fn remove_mapping(
        &self,
        integration: &IntegrationId,
        tenant: &TenantKey,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let remove = std::slice::from_ref(tenant);
        self.change_mappings(integration, &[], remove, at).await
    }

    /// The tenants that were mapped and no longer are.
    async fn tombstones(
        &self,
        integration: &IntegrationId,
    ) -> Result<BTreeMap<TenantKey, Tombstone>>;
}
