use super::{SqliteStore, text};
use crate::alert::AlertRecord;
use crate::model::{IntegrationId, TenantKey};
use crate::store::{AlertStore, AlertUpdate, Lease, Result};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

#[async_trait]
impl AlertStore for SqliteStore {
    async fn alert_records(&self, integration: &IntegrationId) -> Result<Vec<AlertRecord>> {
        let rows: Vec<(String, String)> = sqlx::query_as(
            "SELECT tenant || ' ' || key, record FROM alert WHERE integration = ?
             ORDER BY tenant, key",
        )
        .bind(integration.as_str())
        .fetch_all(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        rows.iter()
            .map(|(row, json)| self.decode("alert", row, json))
            .collect()
    }

    async fn alert_watermarks(
        &self,
        integration: &IntegrationId,
    ) -> Result<BTreeMap<TenantKey, DateTime<Utc>>> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT tenant, since FROM alert_watermark WHERE integration = ?")
                .bind(integration.as_str())
                .fetch_all(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        let marks = rows.into_iter().map(|(tenant, since)| {
            let since = self.instant("alert watermark", &tenant, &since)?;
            Ok((TenantKey::from(tenant), since))
        });
        marks.collect()
    }

    async fn save_alerts(&self, lease: &Lease, update: &AlertUpdate) -> Result<()> {
        let integration = lease.integration.as_str();
        let mut transaction = self.begin().await?;
        self.hold(&mut transaction, lease).await?;
        for record in &update.records {
            sqlx::query(
                "INSERT OR REPLACE INTO alert (integration, tenant, key, record)
                 VALUES (?, ?, ?, ?)",
            )
            .bind(integration)
            .bind(record.tenant.as_str())
            .bind(record.key().as_str())
            .bind(self.encode(record)?)
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        }
        for (tenant, since) in &update.watermarks {
            sqlx::query(
                "INSERT OR REPLACE INTO alert_watermark (integration, tenant, since)
                 VALUES (?, ?, ?)",
            )
            .bind(integration)
            .bind(tenant.as_str())
            .bind(text(*since))
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        }
        for (tenant, key) in &update.forget {
            sqlx::query("DELETE FROM alert WHERE integration = ? AND tenant = ? AND key = ?")
                .bind(integration)
                .bind(tenant.as_str())
                .bind(key.as_str())
                .execute(&mut *transaction)
                .await
                .map_err(|error| self.failed(error))?;
        }
        self.commit(transaction).await
    }
}
