use super::{SqliteStore, text};
use crate::mapping::{Mapping, Tombstone};
use crate::model::{IntegrationId, TenantKey};
use crate::store::{MappingStore, MappingUpdate, Result, StoreError};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

const MAPPINGS: &str = "SELECT tenant, mapping FROM mapping WHERE integration = ?";

#[async_trait]
impl MappingStore for SqliteStore {
    async fn mappings(&self, integration: &IntegrationId) -> Result<BTreeMap<TenantKey, Mapping>> {
        let rows = sqlx::query_as(MAPPINGS)
            .bind(integration.as_str())
            .fetch_all(&self.pool)
            .await
            .map_err(|error| self.failed(error))?;
        self.mapped(&rows)
    }

    async fn change_mappings(
        &self,
        integration: &IntegrationId,
        update: &MappingUpdate,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let mut transaction = self.begin().await?;
        if let Some(cwm) = &update.cwm {
            self.connected(&mut transaction, integration, cwm).await?;
        }
        if !update.seen.is_empty() {
            let rows = sqlx::query_as(MAPPINGS)
                .bind(integration.as_str())
                .fetch_all(&mut *transaction)
                .await
                .map_err(|error| self.failed(error))?;
            if let Some(tenant) = update.crossed(&self.mapped(&rows)?) {
                return Err(StoreError::Remapped(tenant.clone()));
            }
        }
        for mapping in &update.set {
            sqlx::query("DELETE FROM tombstone WHERE integration = ? AND tenant = ?")
                .bind(integration.as_str())
                .bind(mapping.tenant.as_str())
                .execute(&mut *transaction)
                .await
                .map_err(|error| self.failed(error))?;
            sqlx::query(
                "INSERT OR REPLACE INTO mapping (integration, tenant, mapping) VALUES (?, ?, ?)",
            )
            .bind(integration.as_str())
            .bind(mapping.tenant.as_str())
            .bind(self.encode(mapping)?)
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        }
        for tenant in &update.remove {
            sqlx::query(
                "INSERT OR REPLACE INTO tombstone (integration, tenant, mapping, removed_at)
                 SELECT integration, tenant, mapping, ?3 FROM mapping
                 WHERE integration = ?1 AND tenant = ?2",
            )
            .bind(integration.as_str())
            .bind(tenant.as_str())
            .bind(text(at))
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
            sqlx::query("DELETE FROM mapping WHERE integration = ? AND tenant = ?")
                .bind(integration.as_str())
                .bind(tenant.as_str())
                .execute(&mut *transaction)
                .await
                .map_err(|error| self.failed(error))?;
        }
        self.commit(transaction).await
    }

    async fn tombstones(
        &self,
        integration: &IntegrationId,
    ) -> Result<BTreeMap<TenantKey, Tombstone>> {
        let rows: Vec<(String, String, String)> = sqlx::query_as(
            "SELECT tenant, mapping, removed_at FROM tombstone WHERE integration = ?",
        )
        .bind(integration.as_str())
        .fetch_all(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        rows.iter()
            .map(|(tenant, json, removed_at)| {
                let mapping = self.decode("tombstone", tenant, json)?;
                let removed_at = self.instant("tombstone", tenant, removed_at)?;
                Ok((tenant.as_str().into(), Tombstone::new(mapping, removed_at)))
            })
            .collect()
    }
}

impl SqliteStore {
    fn mapped(&self, rows: &[(String, String)]) -> Result<BTreeMap<TenantKey, Mapping>> {
        rows.iter()
            .map(|(tenant, json)| self.decode::<Mapping>("mapping", tenant, json))
            .map(|mapping| mapping.map(|mapping| (mapping.tenant.clone(), mapping)))
            .collect()
    }
}
