//! The companies that tenants can be mapped to.

use super::Engine;
use crate::companies::{self, CompanyQuery, RefreshError};
use crate::model::IntegrationId;
use crate::progress::Step;
use chrono::TimeDelta;

impl Engine {
    /// Fetches all companies with their agreements anew and keeps them (SW-22, SW-27); how many there
    /// are. [`Step::Companies`] tells how far it is.
    ///
    /// # Errors
    ///
    /// When CWM cannot be read or the store fails; those that were kept before then stay.
    pub async fn refresh_companies(
        &self,
        integration: &IntegrationId,
    ) -> Result<usize, RefreshError> {
        let now = self.clock.now();
        companies::refresh(&self.cwm, &*self.store, integration, now, &|fetched| {
            self.teller.tell(integration, Step::Companies(fetched));
        })
        .await
    }

    /// As [`Engine::refresh_companies`] where they were never fetched or are older than that, as a
    /// sync finds them (SW-27). `None`: they are young enough, and CWM was not asked.
    ///
    /// # Errors
    ///
    /// As [`Engine::refresh_companies`].
    pub async fn keep_companies_fresh(
        &self,
        integration: &IntegrationId,
        at_most: TimeDelta,
    ) -> Result<Option<usize>, RefreshError> {
        let none = CompanyQuery::new("").part(0, 0);
        let kept = self.store.companies(integration, &none).await?;
        match kept.fetched_at {
            Some(at) if self.clock.now() - at <= at_most => Ok(None),
            _ => self.refresh_companies(integration).await.map(Some),
        }
    }
}
