//! The engine's own state: integrations, mappings, links, the journal, leases, runs.
//!
//! A [`Store`] is one trait per topic. [`SqliteStore`] is the embedded default, in a file or in
//! memory; [`MemoryStore`] is plain data, for tests and for hosts without a file.

mod alerts;
mod audit;
mod companies;
mod counts;
mod events;
mod integrations;
mod jobs;
mod journal;
mod leases;
mod links;
mod mappings;
mod memory;
mod runs;
mod sqlite;
mod tenants;
mod troubles;

pub use alerts::{AlertStore, AlertUpdate};
pub use audit::{AuditId, AuditStore};
pub use companies::CompanyStore;
pub use counts::{CountStore, Counted};
pub use events::{EventId, EventStore};
pub use integrations::{IntegrationStore, SecretUpdate, StoredSecret};
pub use jobs::JobStore;
pub use journal::{Intent, IntentId, Journal, RunId, Settlement};
pub use leases::{Lease, LeaseRequest, LeaseStore};
pub use links::LinkStore;
pub use mappings::{MappingStore, MappingUpdate};
pub use memory::MemoryStore;
pub use runs::RunStore;
pub use sqlite::SqliteStore;
pub use tenants::{ChoiceStore, TenantStore, TenantUpdate};
pub use troubles::TroubleStore;

use crate::model::{IntegrationId, TenantKey};

/// Why the store could not be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The database failed: missing, locked, full, damaged.
    #[error("the sync store {place} cannot be used: {source}; {}", sqlite::what_to_do(&**source))]
    Database {
        /// Which store.
        place: String,
        /// What the database says.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A newer version of this program has worked with the database. Nothing was changed.
    #[error(
        "the sync store {place} was written by a newer version of this program (its schema is {found}, \
         this program knows {known}); nothing was changed; run the newer version, or restore the \
         backup from before it"
    )]
    Newer {
        /// Which store.
        place: String,
        /// The newest schema that the database has seen.
        found: i64,
        /// The newest one that this program knows.
        known: i64,
    },
    /// A row cannot be read: written by another version, or damaged.
    #[error(
        "the sync store {place} holds a {what} that cannot be read, {row}: {reason}; it was written \
         by another version or is damaged"
    )]
    Unreadable {
        /// Which store.
        place: String,
        /// What kind of row.
        what: &'static str,
        /// Which row: its key in the table.
        row: String,
        /// Why.
        reason: String,
    },
    /// Another holder has taken the lease over: nothing may be written any more.
    #[error("integration `{0}` was taken over by another run; this one stops")]
    LeaseLost(IntegrationId),
    /// A tenant does not stand any more as it did when a change of its mapping was decided. Nothing
    /// was changed.
    #[error(
        "tenant `{0}` was mapped otherwise by somebody else in the meantime; nothing was changed, \
         look at it again"
    )]
    Remapped(TenantKey),
    /// What was to be kept holds ids of a CWM that the integration is not, or no longer, connected
    /// to: they are somebody else's there. Nothing was kept.
    #[error(
        "integration `{0}` was reset or connected to another ConnectWise Manage in the meantime; \
         nothing was kept"
    )]
    OtherCwm(IntegrationId),
    /// Others changed the same again and again at the same time.
    #[error("what was chosen for integration `{0}` is being changed by others; try again")]
    Contended(IntegrationId),
}

/// A result of a store.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// Where the engine keeps its state: all topics together. What implements them all is a store.
pub trait Store:
    MappingStore
    + LinkStore
    + LeaseStore
    + Journal
    + RunStore
    + AlertStore
    + TroubleStore
    + JobStore
    + CountStore
    + EventStore
    + CompanyStore
    + ChoiceStore
    + TenantStore
    + IntegrationStore
    + AuditStore
    + std::fmt::Debug
{
}

impl<T> Store for T where
    T: MappingStore
        + LinkStore
        + LeaseStore
        + Journal
        + RunStore
        + AlertStore
        + TroubleStore
        + JobStore
        + CountStore
        + EventStore
        + CompanyStore
        + ChoiceStore
        + TenantStore
        + IntegrationStore
        + AuditStore
        + std::fmt::Debug
{
}
