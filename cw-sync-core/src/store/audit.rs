use super::Result;
use super::journal::uuid_id;
use crate::audit::AuditEntry;
use crate::model::IntegrationId;
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

uuid_id! {
    /// Names an entry of the audit trail.
    AuditId
}

/// Keeps who did what. A reset leaves it as it is.
#[async_trait]
pub trait AuditStore: Send + Sync {
    /// Keeps an entry.
    async fn keep_audit(&self, entry: &AuditEntry) -> Result<()>;

    /// The latest entries of an integration, newest first; those older than `before`, to page.
    async fn audit(
        &self,
        integration: &IntegrationId,
        before: Option<AuditId>,
        limit: u32,
    ) -> Result<Vec<AuditEntry>>;

    /// Forgets all entries from before an instant, also of integrations that there never were: who is
    /// refused may have asked for anything. How many those were.
    async fn prune_audit(&self, before: DateTime<Utc>) -> Result<u64>;
}
