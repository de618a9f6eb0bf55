use super::Result;
use crate::model::IntegrationId;
use crate::schedule::{JobName, JobState};
use async_trait::async_trait;
use std::collections::BTreeMap;

/// Keeps how far jobs are.
#[async_trait]
pub trait JobStore: Send + Sync {
    /// How far the jobs of an integration are.
    async fn job_states(&self, integration: &IntegrationId) -> Result<BTreeMap<JobName, JobState>>;

    /// Keeps how far a job is, unless another was there first: what is kept is then not `before`.
    /// Whether it was.
    async fn change_job_state(
        &self,
        integration: &IntegrationId,
        before: Option<&JobState>,
        after: &JobState,
    ) -> Result<bool>;
}
