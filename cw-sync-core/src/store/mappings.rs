use super::Result;
use crate::mapping::{Mapping, Tombstone};
use crate::model::{IntegrationId, TenantKey};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// What becomes of mappings, and what that was decided on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct MappingUpdate {
    /// Those that are set.
    pub set: Vec<Mapping>,
    /// The tenants whose mappings go. Of one without a mapping nothing does.
    pub remove: Vec<TenantKey>,
    /// How tenants stood; `None`: without a mapping. Of others it does not matter.
    pub seen: BTreeMap<TenantKey, Option<Mapping>>,
    /// The CWM whose ids they hold, as [`Connection::identity`] says it; `None`: it does not
    /// matter.
    ///
    /// [`Connection::identity`]: crate::integration::Connection::identity
    pub cwm: Option<String>,
}

impl MappingUpdate {
    /// Sets and removes, whatever stands.
    pub fn new(set: &[Mapping], remove: &[TenantKey]) -> Self {
        Self {
            set: set.to_vec(),
            remove: remove.to_vec(),
            ..Self::default()
        }
    }

    /// Only as long as the tenants that it is about stand as they do among these: between looking
    /// at CWM and keeping what was found lie seconds, in which others map, too.
    #[must_use]
    pub fn seen(mut self, mappings: &BTreeMap<TenantKey, Mapping>) -> Self {
        let set = self.set.iter().map(|mapping| &mapping.tenant);
        let about = set.chain(&self.remove).cloned();
        self.seen = about
            .map(|tenant| {
                let stood = mappings.get(&tenant).cloned();
                (tenant, stood)
            })
            .collect();
        self
    }

    /// Only as long as the integration is connected to this CWM.
    #[must_use]
    pub fn of(mut self, cwm: impl Into<String>) -> Self {
        self.cwm = Some(cwm.into());
        self
    }

    /// A tenant that stands otherwise by now than it was seen, for those who implement a store.
    pub fn crossed(&self, kept: &BTreeMap<TenantKey, Mapping>) -> Option<&TenantKey> {
        let mut seen = self.seen.iter();
        let crossed = seen.find(|(tenant, stood)| kept.get(*tenant) != stood.as_ref());
        crossed.map(|(tenant, _)| tenant)
    }
}

/// Keeps which tenant is which company, and what was unmapped.
#[async_trait]
pub trait MappingStore: Send + Sync {
    /// All mappings of an integration, by tenant.
    async fn mappings(&self, integration: &IntegrationId) -> Result<BTreeMap<TenantKey, Mapping>>;

    /// Sets mappings and removes those of other tenants, all or none. Where one is set a tombstone of
    /// that tenant goes; where one is removed it leaves one: what was synced for the tenant is
    /// still in CWM.
    ///
    /// # Errors
    ///
    /// [`Remapped`](super::StoreError::Remapped) when a tenant stands otherwise than it was seen;
    /// [`OtherCwm`](super::StoreError::OtherCwm) when there is a record of the integration and its
    /// connection is not to the CWM that was given.
    async fn change_mappings(
        &self,
        integration: &IntegrationId,
        update: &MappingUpdate,
        at: DateTime<Utc>,
    ) -> Result<()>;

    /// Sets one tenant's mapping, whatever stands.
    async fn set_mapping(&self, integration: &IntegrationId, mapping: &Mapping) -> Result<()> {
        let update = MappingUpdate::new(std::slice::from_ref(mapping), &[]);
        // Nothing is removed, so the time does not matter.
        self.change_mappings(integration, &update, DateTime::UNIX_EPOCH)
            .await
    }

    /// Removes one tenant's mapping, whatever it is.
    async fn remove_mapping(
        &self,
        integration: &IntegrationId,
        tenant: &TenantKey,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let update = MappingUpdate::new(&[], std::slice::from_ref(tenant));
        self.change_mappings(integration, &update, at).await
    }

    /// The tenants that were mapped and no longer are.
    async fn tombstones(
        &self,
        integration: &IntegrationId,
    ) -> Result<BTreeMap<TenantKey, Tombstone>>;
}
