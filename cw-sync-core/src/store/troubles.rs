use super::Result;
use crate::model::IntegrationId;
use crate::trouble::{Subject, Trouble};
use async_trait::async_trait;
use std::collections::BTreeMap;

/// Keeps what fails again and again.
#[async_trait]
pub trait TroubleStore: Send + Sync {
    /// All troubles of an integration, by subject.
    async fn troubles(&self, integration: &IntegrationId) -> Result<BTreeMap<Subject, Trouble>>;

    /// Keeps troubles; each replaces the one of the same subject.
    async fn keep_troubles(&self, integration: &IntegrationId, troubles: &[Trouble]) -> Result<()>;

    /// Forgets the troubles of these subjects.
    async fn clear_troubles(&self, integration: &IntegrationId, subjects: &[Subject])
    -> Result<()>;
}
