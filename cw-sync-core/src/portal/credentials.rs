//! Credentials on their way between a form, the vault and a client. Nothing here is public: no read
//! returns one.

use super::{Portal, Result};
use crate::integration::{IntegrationRecord, Stamp};
use crate::model::IntegrationId;
use crate::plugin::{Wiped, join};
use crate::store::{SecretUpdate, StoredSecret};
use crate::vault::{Place, VaultError};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::collections::BTreeMap;

/// The fields of the connection to CWM. What is the vendor's begins with [`VENDOR`].
pub(super) const PUBLIC_KEY: &str = "cwm/publicKey";
pub(super) const PRIVATE_KEY: &str = "cwm/privateKey";
pub(super) const CLIENT_ID: &str = "cwm/clientId";
/// Before the path of a vendor's secret setting.
pub(super) const VENDOR: &str = "vendor";

/// The credentials of one integration, open. One that cannot be opened stops only those who need
/// it: it can still be given anew.
#[derive(Default)]
pub(super) struct Opened(BTreeMap<String, Result<SecretString, VaultError>>);

impl Opened {
    pub(super) fn get(&self, field: &str) -> Result<Option<&SecretString>, VaultError> {
        let secret = self.0.get(field).map(Result::as_ref);
        secret.transpose().map_err(Clone::clone)
    }

    /// The first of the vendor's that cannot be opened.
    pub(super) fn vendor_opens(&self) -> Result<(), VaultError> {
        let mut vendor = self.0.iter().filter(|(field, _)| field.starts_with(VENDOR));
        vendor.try_for_each(|(_, secret)| secret.as_ref().map(drop).map_err(Clone::clone))
    }

    /// The first of the vendor's that cannot be opened, is not among settings that were given, and
    /// has its place there: it was to be kept.
    pub(super) fn vendor_unkept(&self, given: &Value) -> Option<VaultError> {
        let mut vendor = self.0.iter().filter_map(|(field, secret)| {
            Some((field.strip_prefix(VENDOR)?, secret.as_ref().err()?))
        });
        let unkept = vendor.find(|(path, _)| {
            let place = path
                .rsplit_once('/')
                .and_then(|(place, _)| given.pointer(place));
            let is_given = given.pointer(path).and_then(Value::as_str);
            place.is_some() && is_given.is_none_or(|secret| secret.trim().is_empty())
        });
        unkept.map(|(_, error)| error.clone())
    }

    /// The vendor's settings with those secrets that can be opened.
    pub(super) fn settings(&self, record: &IntegrationRecord) -> Wiped {
        let vendor = self.0.iter().filter_map(|(field, secret)| {
            let path = field.strip_prefix(VENDOR)?;
            Some((path.to_owned(), secret.as_ref().ok()?.clone()))
        });
        join(record.settings.clone(), vendor)
    }
}

impl Portal {
    /// Opens all credentials of an integration.
    pub(super) async fn open(&self, integration: &IntegrationId) -> Result<Opened> {
        let stored = self.store.secrets(integration).await?;
        let opened = stored.into_iter().map(|(field, secret)| {
            let opened = self
                .keys
                .open(&Place::new(integration, &field), &secret.sealed);
            (field, opened)
        });
        Ok(Opened(opened.collect()))
    }

    /// What is to be saved so that of the fields that begin with `of` there are these. What is as
    /// it was keeps its stamp.
    pub(super) fn seal(
        &self,
        integration: &IntegrationId,
        of: &str,
        before: &Opened,
        secrets: impl IntoIterator<Item = (String, SecretString)>,
        stamp: &Stamp,
    ) -> Result<SecretUpdate> {
        let mut update = SecretUpdate {
            remove: before
                .0
                .keys()
                .filter(|field| field.starts_with(of))
                .cloned()
                .collect(),
            ..SecretUpdate::default()
        };
        for (field, secret) in secrets {
            update.remove.remove(&field);
            let known = before.get(&field).ok().flatten();
            if known.is_none_or(|known| known.expose_secret() != secret.expose_secret()) {
                let sealed = self.keys.seal(&Place::new(integration, &field), &secret)?;
                let stored = StoredSecret::new(sealed, stamp.clone());
                update.set.insert(field, stored);
            }
        }
        Ok(update)
    }
}
