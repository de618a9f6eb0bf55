use super::SqliteStore;
use crate::mapping::Choices;
use crate::model::{IntegrationId, TenantKey};
use crate::store::{ChoiceStore, Result, TenantStore, TenantUpdate};
use crate::view::{DeviceFacts, TenantFacts};
use async_trait::async_trait;
use std::collections::BTreeMap;

const CHOICES: &str = "SELECT choices FROM choice WHERE integration = ?";

impl SqliteStore {
    fn chosen(&self, integration: &IntegrationId, row: Option<String>) -> Result<Choices> {
        let row = row.map(|json| self.decode("set of choices", integration.as_str(), &json));
        Ok(row.transpose()?.unwrap_or_default())
    }
}

#[async_trait]
impl ChoiceStore for SqliteStore {
    async fn choices(&self, integration: &IntegrationId) -> Result<Choices> {
        let row = sqlx::query_scalar(CHOICES)
            .bind(integration.as_str())
            .fetch_optional(&self.pool)
            .await
            .map_err(|error| self.failed(error))?;
        self.chosen(integration, row)
    }

    async fn change_choices(
        &self,
        integration: &IntegrationId,
        before: &Choices,
        after: &Choices,
    ) -> Result<bool> {
        let mut transaction = self.begin().await?;
        let row = sqlx::query_scalar(CHOICES)
            .bind(integration.as_str())
            .fetch_optional(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        if self.chosen(integration, row)? != *before {
            return Ok(false);
        }
        sqlx::query("INSERT OR REPLACE INTO choice (integration, choices) VALUES (?, ?)")
            .bind(integration.as_str())
            .bind(self.encode(after)?)
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        self.commit(transaction).await?;
        Ok(true)
    }
}

#[async_trait]
impl TenantStore for SqliteStore {
    async fn tenant_facts(
        &self,
        integration: &IntegrationId,
    ) -> Result<BTreeMap<TenantKey, TenantFacts>> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT tenant, facts FROM tenant WHERE integration = ?")
                .bind(integration.as_str())
                .fetch_all(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        rows.iter()
            .map(|(tenant, json)| {
                Ok((tenant.as_str().into(), self.decode("tenant", tenant, json)?))
            })
            .collect()
    }

    async fn device_facts(
        &self,
        integration: &IntegrationId,
        tenant: &TenantKey,
    ) -> Result<Vec<DeviceFacts>> {
        let row: Option<String> = sqlx::query_scalar(
            "SELECT devices FROM tenant_devices WHERE integration = ? AND tenant = ?",
        )
        .bind(integration.as_str())
        .bind(tenant.as_str())
        .fetch_optional(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        let row = row.map(|json| self.decode("list of devices", tenant.as_str(), &json));
        Ok(row.transpose()?.unwrap_or_default())
    }

    async fn keep_tenants(&self, integration: &IntegrationId, update: &TenantUpdate) -> Result<()> {
        let mut transaction = self.begin().await?;
        for facts in &update.tenants {
            sqlx::query(
                "INSERT OR REPLACE INTO tenant (integration, tenant, facts) VALUES (?, ?, ?)",
            )
            .bind(integration.as_str())
            .bind(facts.tenant.key.as_str())
            .bind(self.encode(facts)?)
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        }
        for (tenant, devices) in &update.devices {
            sqlx::query(
                "INSERT OR REPLACE INTO tenant_devices (integration, tenant, devices)
                 VALUES (?, ?, ?)",
            )
            .bind(integration.as_str())
            .bind(tenant.as_str())
            .bind(self.encode(devices)?)
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        }
        for tenant in &update.forget {
            for table in [
                "DELETE FROM tenant WHERE integration = ? AND tenant = ?",
                "DELETE FROM tenant_devices WHERE integration = ? AND tenant = ?",
            ] {
                sqlx::query(table)
                    .bind(integration.as_str())
                    .bind(tenant.as_str())
                    .execute(&mut *transaction)
                    .await
                    .map_err(|error| self.failed(error))?;
            }
        }
        self.commit(transaction).await
    }
}
