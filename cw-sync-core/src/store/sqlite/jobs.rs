use super::SqliteStore;
use crate::model::IntegrationId;
use crate::schedule::{JobName, JobState};
use crate::store::{JobStore, Result};
use async_trait::async_trait;
use std::collections::BTreeMap;

#[async_trait]
impl JobStore for SqliteStore {
    async fn job_states(&self, integration: &IntegrationId) -> Result<BTreeMap<JobName, JobState>> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT job, state FROM job WHERE integration = ?")
                .bind(integration.as_str())
                .fetch_all(&self.pool)
                .await
                .map_err(|error| self.failed(error))?;
        let states = rows.into_iter().map(|(job, json)| {
            let state = self.decode("job's state", &job, &json)?;
            Ok((JobName::from(job), state))
        });
        states.collect()
    }

    async fn change_job_state(
        &self,
        integration: &IntegrationId,
        before: Option<&JobState>,
        after: &JobState,
    ) -> Result<bool> {
        let mut transaction = self.begin().await?;
        let job = after.job.as_str();
        let row: Option<String> =
            sqlx::query_scalar("SELECT state FROM job WHERE integration = ? AND job = ?")
                .bind(integration.as_str())
                .bind(job)
                .fetch_optional(&mut *transaction)
                .await
                .map_err(|error| self.failed(error))?;
        let kept: Option<JobState> = row
            .map(|json| self.decode("job's state", job, &json))
            .transpose()?;
        if kept.as_ref() != before {
            return Ok(false);
        }
        sqlx::query("INSERT OR REPLACE INTO job (integration, job, state) VALUES (?, ?, ?)")
            .bind(integration.as_str())
            .bind(job)
            .bind(self.encode(after)?)
            .execute(&mut *transaction)
            .await
            .map_err(|error| self.failed(error))?;
        self.commit(transaction).await?;
        Ok(true)
    }
}
