//! The companies that tenants can be mapped to.

use super::Engine;
use crate::companies::{self, RefreshError};
use crate::model::IntegrationId;
use crate::progress::Step;

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
}
