use super::{SqliteStore, text};
use crate::model::{DataKind, IntegrationId};
use crate::report::{RunQuery, RunReport, RunStatus, RunSummary};
use crate::store::{Result, RunId, RunStore};
use async_trait::async_trait;
use chrono::{DateTime, Utc};

#[async_trait]
impl RunStore for SqliteStore {
    async fn save_run(&self, report: &RunReport) -> Result<()> {
        let summary = report.summary();
        sqlx::query(
            "INSERT OR REPLACE INTO run
             (id, integration, started_at, report, summary, automatic, job, failed, changed)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(report.run.to_string())
        .bind(report.integration.as_str())
        .bind(text(report.started_at))
        .bind(self.encode(&report.to_keep())?)
        .bind(self.encode(&summary)?)
        .bind(summary.cause.is_automatic())
        .bind(summary.cause.job().map(|job| job.as_str()))
        .bind(summary.status() != RunStatus::Done)
        .bind(summary.counts.applied > 0)
        .execute(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        Ok(())
    }

    async fn run(&self, integration: &IntegrationId, run: RunId) -> Result<Option<RunReport>> {
        let row: Option<(String, String)> =
            sqlx::query_as("SELECT id, report FROM run WHERE integration = ? AND id = ?")
                .bind(integration.as_str())
                .bind(run.to_string())
                .fetch_optional(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        row.map(|(id, json)| self.decode("run", &id, &json))
            .transpose()
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

    async fn run_history(
        &self,
        integration: &IntegrationId,
        query: &RunQuery,
    ) -> Result<Vec<RunSummary>> {
        // Each condition is passed by where the query has none. A run of before there were
        // summaries is one that somebody asked for, and may have failed and changed something.
        let rows: Vec<(String, Option<String>, String)> = sqlx::query_as(
            "SELECT id, summary, CASE WHEN summary IS NULL THEN report ELSE '' END FROM run
             WHERE integration = ?1
             AND (?2 IS NULL OR (started_at, id) < (SELECT started_at, id FROM run WHERE id = ?2))
             AND (?3 IS NULL OR ifnull(automatic, 0) = ?3)
             AND (?4 IS NULL OR job = ?4)
             AND (?5 = 0 OR ifnull(failed, 1) = 1)
             AND (?6 = 0 OR ifnull(changed, 1) = 1)
             AND (?7 IS NULL OR started_at >= ?7)
             AND (?8 IS NULL OR started_at < ?8)
             AND (?9 = 0 OR json_extract(summary, '$.interrupted') IS NULL)
             AND (?10 IS NULL OR (json_extract(summary, '$.task') = 'sync'
                 AND NOT json_extract(summary, '$.partial')
                 AND ?10 IN (SELECT value FROM json_each(summary, '$.kinds'))))
             ORDER BY started_at DESC, id DESC LIMIT ?11",
        )
        .bind(integration.as_str())
        .bind(query.before.map(|run| run.to_string()))
        .bind(query.automatic)
        .bind(query.job.as_ref().map(|job| job.as_str()))
        .bind(query.only_failed)
        .bind(query.only_changed)
        .bind(query.since.map(text))
        .bind(query.until.map(text))
        .bind(query.only_ended)
        .bind(query.synced.map(DataKind::name))
        .bind(query.limit)
        .fetch_all(&self.pool)
        .await
        .map_err(|error| self.failed(error))?;
        let summaries = rows.iter().map(|(id, summary, report)| match summary {
            Some(json) => self.decode("run", id, json),
            None => {
                let report: RunReport = self.decode("run", id, report)?;
                Ok(report.summary())
            }
        });
        summaries.collect()
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
