use super::{Portal, Result};
use crate::model::IntegrationId;
use crate::vault::{Place, VaultError};

/// What a rotation of keys did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Rotated {
    /// How many credentials are encrypted with the current key now that were not before.
    pub done: u64,
    /// Those that could not be opened. They are as they were.
    pub failed: Vec<VaultError>,
}

impl Portal {
    /// Encrypts anew what is encrypted with an older key, one credential at a time: stopped at any
    /// point, the next call goes on from there. Older keys can be dropped once it is done and none
    /// failed.
    ///
    /// # Errors
    ///
    /// When the store fails; what was done until then stays.
    pub async fn rotate_keys(&self) -> Result<Rotated> {
        let mut rotated = Rotated::default();
        for (integration, field) in self.store.secrets_not_under(self.keys.current()).await? {
            match self.rotate(&integration, &field).await? {
                Ok(true) => rotated.done += 1,
                // Somebody set it in the meantime, with the current key, or removed it.
                Ok(false) => {}
                Err(error) => rotated.failed.push(error),
            }
        }
        Ok(rotated)
    }

    async fn rotate(
        &self,
        integration: &IntegrationId,
        field: &str,
    ) -> Result<Result<bool, VaultError>> {
        let Some(stored) = self.store.secrets(integration).await?.remove(field) else {
            return Ok(Ok(false));
        };
        let place = Place::new(integration, field);
        let secret = match self.keys.open(&place, &stored.sealed) {
            Ok(secret) => secret,
            Err(error) => return Ok(Err(error)),
        };
        let sealed = self.keys.seal(&place, &secret)?;
        let resealed = self
            .store
            .reseal(integration, field, &stored.sealed, &sealed);
        Ok(Ok(resealed.await?))
    }
}
