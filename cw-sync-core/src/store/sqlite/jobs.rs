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

    async fn keep_job_state(&self, integration: &IntegrationId, state: &JobState) -> Result<()> {
        sqlx::query("INSERT OR REPLACE INTO job (integration, job, state) VALUES (?, ?, ?)")
            .bind(integration.as_str())
            .bind(state.job.as_str())
            .bind(self.encode(state)?)
            .execute(&self.pool)
            .await
            .map_err(|error| self.failed(error))?;
        Ok(())
    }
}
