use super::{SqliteStore, text};
use crate::model::IntegrationId;
use crate::report::RunReport;
use crate::store::{Result, RunStore};
use async_trait::async_trait;
use chrono::{DateTime, Utc};

#[async_trait]
impl RunStore for SqliteStore {
    async fn save_run(&self, report: &RunReport) -> Result<()> {
        let json = self.encode(report)?;
        sqlx::query(
            "INSERT OR REPLACE INTO run (id, integration, started_at, report) VALUES (?, ?, ?, ?)",
        )
        .bind(report.run.to_string())
        .bind(report.integration.as_str())
        .bind(text(report.started_at))
        .bind(json)
        .execute(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        Ok(())
    }

    async fn runs(&self, integration: &IntegrationId, limit: u32) -> Result<Vec<RunReport>> {
        let rows: Vec<(String, String)> = sqlx::query_as(
            "SELECT id, report FROM run WHERE integration = ?
             ORDER BY started_at DESC, id DESC LIMIT ?",
        )
        .bind(integration.as_str())
        .bind(limit)
        .fetch_all(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        rows.iter()
            .map(|(id, json)| self.decode("run", id, json))
            .collect()
    }

    async fn prune_runs(&self, integration: &IntegrationId, before: DateTime<Utc>) -> Result<u64> {
        let gone = sqlx::query("DELETE FROM run WHERE integration = ? AND started_at < ?")
            .bind(integration.as_str())
            .bind(text(before))
            .execute(&self.pool)
            .await
            .map_err(|error| self.failed(error))?;
        Ok(gone.rows_affected())
    }
}
