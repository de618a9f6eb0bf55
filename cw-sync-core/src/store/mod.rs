//! The engine's own state: mappings, links, the journal, leases, runs.
//!
//! [`SqliteStore`] is the embedded default, in a file or in memory.

mod alerts;
mod journal;
mod lease;
mod sqlite;
mod sqlite_alerts;

pub use alerts::{AlertStore, AlertUpdate};
pub use journal::{Intent, IntentId, RunId, Settlement};
pub use lease::{Lease, LeaseRequest};
pub use sqlite::SqliteStore;

use crate::mapping::Mapping;
use crate::model::{IntegrationId, TenantKey};
use crate::plan::{Link, Links};
use crate::report::RunReport;
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// Why the store could not be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The database failed: missing, locked, full, damaged.
    #[error("the sync store {place} cannot be used: {source}; check the file, its folder and disk")]
    Database {
        /// Which store.
        place: String,
        /// What the database says.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A row cannot be read. Written by a newer version, or damaged.
    #[error("the sync store {place} holds a {what} that cannot be read: {reason}")]
    Unreadable {
        /// Which store.
        place: String,
        /// What kind of row.
        what: &'static str,
        /// Why.
        reason: String,
    },
    /// Another holder has taken the lease over: nothing may be written any more.
    #[error("integration `{0}` was taken over by another run; this one stops")]
    LeaseLost(IntegrationId),
}

/// A result of a store.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// Where the engine keeps its state.
#[async_trait]
pub trait Store: AlertStore + Send + Sync + std::fmt::Debug {
    /// All mappings of an integration, by tenant.
    async fn mappings(&self, integration: &IntegrationId) -> Result<BTreeMap<TenantKey, Mapping>>;

    /// Sets a tenant's mapping.
    async fn set_mapping(&self, integration: &IntegrationId, mapping: &Mapping) -> Result<()>;

    /// Removes a tenant's mapping, if it has one.
    async fn remove_mapping(&self, integration: &IntegrationId, tenant: &TenantKey) -> Result<()>;

    /// All links of an integration: one per key, and one per record.
    async fn links(&self, integration: &IntegrationId) -> Result<Links>;

    /// Keeps a link to a record that nothing was written to. As in [`Store::settle`], it replaces
    /// the key's link and the record's.
    ///
    /// # Errors
    ///
    /// [`StoreError::LeaseLost`] when another holder has the lease.
    async fn remember(&self, lease: &Lease, link: &Link) -> Result<()>;

    /// Takes the lease of an integration, if it is free or its time is over.
    async fn take_lease(&self, request: &LeaseRequest) -> Result<Result<Lease, Lease>>;

    /// Gives the lease back, if it is still held.
    async fn release_lease(&self, lease: &Lease) -> Result<()>;

    /// Notes an intent, durably, before CWM is written to, and extends the lease to `until`.
    ///
    /// # Errors
    ///
    /// [`StoreError::LeaseLost`] when another holder has the lease: then nothing is noted and
    /// nothing may be written.
    async fn note(&self, lease: &Lease, until: DateTime<Utc>, intent: &Intent) -> Result<()>;

    /// Settles an intent, and in the same transaction keeps the link that it made. The link
    /// replaces one of the same key, and one of the same record under another key: a record that
    /// came to stand for something else no longer stands for what it was made for.
    async fn settle(
        &self,
        integration: &IntegrationId,
        intent: IntentId,
        settlement: &Settlement,
        link: Option<&Link>,
    ) -> Result<()>;

    /// Intents without a settlement, oldest first.
    async fn open_intents(&self, integration: &IntegrationId) -> Result<Vec<Intent>>;

    /// Keeps a run's report.
    async fn save_run(&self, report: &RunReport) -> Result<()>;

    /// The latest runs of an integration, newest first.
    async fn runs(&self, integration: &IntegrationId, limit: u32) -> Result<Vec<RunReport>>;
}
