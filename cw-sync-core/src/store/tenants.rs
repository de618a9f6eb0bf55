use super::Result;
use crate::mapping::Choices;
use crate::model::{IntegrationId, TenantKey};
use crate::view::{DeviceFacts, TenantFacts};
use async_trait::async_trait;
use std::collections::{BTreeMap, BTreeSet};

/// Keeps what a person chose for an integration besides its mappings.
#[async_trait]
pub trait ChoiceStore: Send + Sync {
    /// What was chosen; nothing where nobody chose.
    async fn choices(&self, integration: &IntegrationId) -> Result<Choices>;

    /// Keeps what was chosen, if still `before` is what was chosen until now; else nothing happens,
    /// and the answer is `false`: two people who choose at the same time do not undo each other.
    async fn change_choices(
        &self,
        integration: &IntegrationId,
        before: &Choices,
        after: &Choices,
    ) -> Result<bool>;
}

/// What is known anew of tenants.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct TenantUpdate {
    /// Tenants; each replaces what was known of it.
    pub tenants: Vec<TenantFacts>,
    /// Tenants' devices, by key; they replace those that were known.
    pub devices: BTreeMap<TenantKey, Vec<DeviceFacts>>,
    /// Tenants that there are no more.
    pub forget: BTreeSet<TenantKey>,
}

/// Keeps what is known of tenants since the last runs: what a portal shows of them.
#[async_trait]
pub trait TenantStore: Send + Sync {
    /// What is known of all tenants of an integration.
    async fn tenant_facts(
        &self,
        integration: &IntegrationId,
    ) -> Result<BTreeMap<TenantKey, TenantFacts>>;

    /// A tenant's devices, by key.
    async fn device_facts(
        &self,
        integration: &IntegrationId,
        tenant: &TenantKey,
    ) -> Result<Vec<DeviceFacts>>;

    /// Keeps what is known anew, all or none.
    async fn keep_tenants(&self, integration: &IntegrationId, update: &TenantUpdate) -> Result<()>;
}
