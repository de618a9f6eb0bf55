use super::{Result, RunId};
use crate::model::IntegrationId;
use crate::report::{RunQuery, RunReport, RunSummary};
use async_trait::async_trait;
use chrono::{DateTime, Utc};

/// Keeps what runs reported.
#[async_trait]
pub trait RunStore: Send + Sync {
    /// Keeps a run's summary, and of its report what is [to be kept](RunReport::to_keep).
    async fn save_run(&self, report: &RunReport) -> Result<()>;

    /// The report of a run, as it was kept.
    async fn run(&self, integration: &IntegrationId, run: RunId) -> Result<Option<RunReport>>;

    /// The reports of the latest runs of an integration as they were kept, newest first.
    async fn runs(&self, integration: &IntegrationId, limit: u32) -> Result<Vec<RunReport>>;

    /// The runs that a query asks for, newest first. No report is read for them.
    async fn run_history(
        &self,
        integration: &IntegrationId,
        query: &RunQuery,
    ) -> Result<Vec<RunSummary>>;

    /// Forgets the runs that began before an instant. How many those were.
    async fn prune_runs(&self, integration: &IntegrationId, before: DateTime<Utc>) -> Result<u64>;
}
