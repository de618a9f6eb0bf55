use super::{SqliteStore, text};
use crate::audit::AuditEntry;
use crate::model::IntegrationId;
use crate::store::{AuditId, AuditStore, Result};
use async_trait::async_trait;
use chrono::{DateTime, Utc};

#[async_trait]
impl AuditStore for SqliteStore {
    async fn keep_audit(&self, entry: &AuditEntry) -> Result<()> {
        sqlx::query("INSERT INTO audit (id, integration, at, entry) VALUES (?, ?, ?, ?)")
            .bind(entry.id.to_string())
            .bind(entry.integration.as_str())
            .bind(text(entry.at))
            .bind(self.encode(entry)?)
            .execute(&self.pool)
            .await
            .map_err(|error| self.failed(error))?;
        Ok(())
    }

    async fn audit(
        &self,
        integration: &IntegrationId,
        before: Option<AuditId>,
        limit: u32,
    ) -> Result<Vec<AuditEntry>> {
        let rows: Vec<(String, String)> = sqlx::query_as(
            "SELECT id, entry FROM audit WHERE integration = ?1 AND (?2 IS NULL OR id < ?2)
             ORDER BY id DESC LIMIT ?3",
        )
        .bind(integration.as_str())
        .bind(before.map(|id| id.to_string()))
        .bind(limit)
        .fetch_all(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        rows.iter()
            .map(|(id, json)| self.decode("audit entry", id, json))
            .collect()
    }

    async fn prune_audit(&self, before: DateTime<Utc>) -> Result<u64> {
        let gone = sqlx::query("DELETE FROM audit WHERE at < ?")
            .bind(text(before))
            .execute(&self.pool)
            .await
            .map_err(|error| self.failed(error))?;
        Ok(gone.rows_affected())
    }
}
