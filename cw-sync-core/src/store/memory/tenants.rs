use super::MemoryStore;
use crate::mapping::Choices;
use crate::model::{IntegrationId, TenantKey};
use crate::store::{ChoiceStore, Result, TenantStore, TenantUpdate};
use crate::view::{DeviceFacts, TenantFacts};
use async_trait::async_trait;
use std::collections::BTreeMap;

#[async_trait]
impl ChoiceStore for MemoryStore {
    async fn choices(&self, integration: &IntegrationId) -> Result<Choices> {
        Ok(self.with(integration, |kept| kept.choices.clone()))
    }

    async fn change_choices(
        &self,
        integration: &IntegrationId,
        before: &Choices,
        after: &Choices,
    ) -> Result<bool> {
        Ok(self.with(integration, |kept| {
            let same = kept.choices == *before;
            if same {
                kept.choices = after.clone();
            }
            same
        }))
    }
}

#[async_trait]
impl TenantStore for MemoryStore {
    async fn tenant_facts(
        &self,
        integration: &IntegrationId,
    ) -> Result<BTreeMap<TenantKey, TenantFacts>> {
        Ok(self.with(integration, |kept| kept.tenants.clone()))
    }

    async fn device_facts(
        &self,
        integration: &IntegrationId,
        tenant: &TenantKey,
    ) -> Result<Vec<DeviceFacts>> {
        Ok(self.with(integration, |kept| {
            kept.devices.get(tenant).cloned().unwrap_or_default()
        }))
    }

    async fn keep_tenants(&self, integration: &IntegrationId, update: &TenantUpdate) -> Result<()> {
        self.with(integration, |kept| {
            for facts in &update.tenants {
                let key = facts.tenant.key.clone();
                kept.tenants.insert(key, facts.clone());
            }
            kept.devices.extend(update.devices.clone());
            for tenant in &update.forget {
                kept.tenants.remove(tenant);
                kept.devices.remove(tenant);
            }
        });
        Ok(())
    }
}
