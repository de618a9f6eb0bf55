use super::Result;
use crate::model::IntegrationId;
use crate::report::RunReport;
use async_trait::async_trait;
use chrono::{DateTime, Utc};

/// Keeps what runs reported.
#[async_trait]
pub trait RunStore: Send + Sync {
    /// Keeps a run's report.
    async fn save_run(&self, report: &RunReport) -> Result<()>;

    /// The latest runs of an integration, newest first.
    async fn runs(&self, integration: &IntegrationId, limit: u32) -> Result<Vec<RunReport>>;

    /// Forgets the runs that began before an instant. How many those were.
    async fn prune_runs(&self, integration: &IntegrationId, before: DateTime<Utc>) -> Result<u64>;
}
