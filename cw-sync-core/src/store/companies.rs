use super::Result;
use crate::companies::{CompanyPage, CompanyQuery, ListedCompany};
use crate::model::IntegrationId;
use async_trait::async_trait;
use chrono::{DateTime, Utc};

/// Keeps the companies that tenants can be mapped to.
#[async_trait]
pub trait CompanyStore: Send + Sync {
    /// Keeps these in place of all that were kept, and when they were fetched: all of it or nothing.
    /// `cwm`: the CWM that they are of, as [`Connection::identity`] says it.
    ///
    /// # Errors
    ///
    /// [`OtherCwm`](super::StoreError::OtherCwm) when there is a record of the integration and its
    /// connection is not to that CWM: a slow fetch must not bring back a list from before a reset.
    ///
    /// [`Connection::identity`]: crate::integration::Connection::identity
    async fn keep_companies(
        &self,
        integration: &IntegrationId,
        cwm: &str,
        companies: &[ListedCompany],
        fetched_at: DateTime<Utc>,
    ) -> Result<()>;

    /// Those that a query asks for, by [`ListedCompany::sort_key`].
    async fn companies(
        &self,
        integration: &IntegrationId,
        query: &CompanyQuery,
    ) -> Result<CompanyPage>;
}
