use super::{MemoryStore, counted};
use crate::model::IntegrationId;
use crate::report::{RunQuery, RunReport, RunSummary};
use crate::store::{Result, RunId, RunStore};
use async_trait::async_trait;
use chrono::{DateTime, Utc};

#[async_trait]
impl RunStore for MemoryStore {
    async fn save_run(&self, report: &RunReport) -> Result<()> {
        self.with(&report.integration, |kept| {
            kept.runs.retain(|run| run.run != report.run);
            kept.runs.push(report.to_keep());
            kept.runs.sort_by_key(|run| (run.started_at, run.run));
        });
        Ok(())
    }

    async fn run(&self, integration: &IntegrationId, run: RunId) -> Result<Option<RunReport>> {
        Ok(self.with(integration, |kept| {
            kept.runs.iter().find(|kept| kept.run == run).cloned()
        }))
    }

    async fn runs(&self, integration: &IntegrationId, limit: u32) -> Result<Vec<RunReport>> {
        Ok(self.with(integration, |kept| {
            kept.runs.iter().rev().take(count(limit)).cloned().collect()
        }))
    }

    async fn run_history(
        &self,
        integration: &IntegrationId,
        query: &RunQuery,
    ) -> Result<Vec<RunSummary>> {
        Ok(self.with(integration, |kept| {
            let place = query.before.map(|before| {
                let place = kept.runs.iter().position(|run| run.run == before);
                place.unwrap_or_default()
            });
            let runs = kept.runs.iter().take(place.unwrap_or(usize::MAX)).rev();
            runs.map(RunReport::summary)
                .filter(|run| query.takes(run))
                .take(count(query.limit))
                .collect()
        }))
    }

    async fn prune_runs(&self, integration: &IntegrationId, before: DateTime<Utc>) -> Result<u64> {
        Ok(self.with(integration, |kept| {
            counted(kept.runs.extract_if(.., |run| run.started_at < before))
        }))
    }
}

fn count(limit: u32) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}
