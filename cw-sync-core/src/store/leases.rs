use super::Result;
use crate::model::IntegrationId;
use async_trait::async_trait;
use chrono::{DateTime, Utc};

/// A wish to be the only one that writes for an integration.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeaseRequest {
    /// The integration.
    pub integration: IntegrationId,
    /// Who asks, for a person to recognise.
    pub holder: String,
    /// Now.
    pub now: DateTime<Utc>,
    /// Until when it is wanted.
    pub until: DateTime<Utc>,
}

impl LeaseRequest {
    /// A request.
    pub fn new(
        integration: IntegrationId,
        holder: impl Into<String>,
        now: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Self {
        Self {
            integration,
            holder: holder.into(),
            now,
            until,
        }
    }
}

/// The right to write for an integration. A holder whose time is over may go on until another
/// takes it: the fence then no longer fits, and the store refuses.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lease {
    /// The integration.
    pub integration: IntegrationId,
    /// Who holds it.
    pub holder: String,
    /// Grows with each holder.
    pub fence: i64,
    /// Until when, unless it is renewed.
    pub until: DateTime<Utc>,
}

impl Lease {
    /// A lease, for those who implement a store.
    pub fn new(
        integration: IntegrationId,
        holder: impl Into<String>,
        fence: i64,
        until: DateTime<Utc>,
    ) -> Self {
        Self {
            integration,
            holder: holder.into(),
            fence,
            until,
        }
    }
}

/// Sees to it that one run at a time writes for an integration.
#[async_trait]
pub trait LeaseStore: Send + Sync {
    /// Takes the lease of an integration, if it is free or its time is over; otherwise whose it
    /// is. Each holder's fence is greater than the one before.
    async fn take_lease(&self, request: &LeaseRequest) -> Result<Result<Lease, Lease>>;

    /// Who holds the lease of an integration, or held it last and did not give it back: its time
    /// may be over.
    async fn lease(&self, integration: &IntegrationId) -> Result<Option<Lease>>;

    /// Holds the lease on, until then.
    ///
    /// # Errors
    ///
    /// [`LeaseLost`](super::StoreError::LeaseLost), when another has taken it since.
    async fn renew_lease(&self, lease: &Lease, until: DateTime<Utc>) -> Result<()>;

    /// Gives the lease back, if it is still held.
    async fn release_lease(&self, lease: &Lease) -> Result<()>;
}
