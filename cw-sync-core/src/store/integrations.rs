use super::{Lease, Result};
use crate::integration::{Conflict, IntegrationRecord, Stamp};
use crate::model::IntegrationId;
use crate::vault::{KeyId, Sealed};
use async_trait::async_trait;
use std::collections::{BTreeMap, BTreeSet};

/// A credential as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoredSecret {
    /// The credential, encrypted.
    pub sealed: Sealed,
    /// When it was set, and by whom.
    pub changed: Stamp,
}

impl StoredSecret {
    /// A credential.
    pub fn new(sealed: Sealed, changed: Stamp) -> Self {
        Self { sealed, changed }
    }
}

/// What becomes of an integration's credentials, by field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct SecretUpdate {
    /// Those that are set.
    pub set: BTreeMap<String, StoredSecret>,
    /// Those that go.
    pub remove: BTreeSet<String>,
}

/// Keeps integrations and their credentials.
#[async_trait]
pub trait IntegrationStore: Send + Sync {
    /// An integration.
    async fn integration(&self, integration: &IntegrationId) -> Result<Option<IntegrationRecord>>;

    /// All integrations, by name.
    async fn integrations(&self) -> Result<Vec<IntegrationRecord>>;

    /// Saves an integration and what becomes of its credentials, all of it or nothing, unless there
    /// is a [`Conflict`]: with another's claim (see [`conflict`](crate::integration::conflict)), or
    /// since the record's revision is not the one that is kept. The revision that is kept is then
    /// one more.
    async fn save_integration(
        &self,
        record: &IntegrationRecord,
        secrets: &SecretUpdate,
    ) -> Result<Result<(), Conflict>>;

    /// As [`IntegrationStore::save_integration`], and forgets everything else of the integration:
    /// credentials, mappings and tombstones, links, journal, runs, troubles, alerts, and what
    /// else there is. The lease stays, whose fence must go on growing, and the audit trail.
    ///
    /// # Errors
    ///
    /// [`LeaseLost`](super::StoreError::LeaseLost), when another has the lease: nothing may be
    /// forgotten under a run.
    async fn reset_integration(
        &self,
        lease: &Lease,
        record: &IntegrationRecord,
    ) -> Result<Result<(), Conflict>>;

    /// The credentials of an integration, by field.
    async fn secrets(&self, integration: &IntegrationId) -> Result<BTreeMap<String, StoredSecret>>;

    /// Which credentials of all integrations are encrypted with another key than this one.
    async fn secrets_not_under(&self, key: &KeyId) -> Result<Vec<(IntegrationId, String)>>;

    /// Replaces a credential's encryption, if it is still the one that was read. Whether it was.
    async fn reseal(
        &self,
        integration: &IntegrationId,
        field: &str,
        read: &Sealed,
        sealed: &Sealed,
    ) -> Result<bool>;
}
