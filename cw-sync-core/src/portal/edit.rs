//! An integration is made, set, and put into effect, step by step.

use super::credentials::VENDOR;
use super::{Acting, ConnectionForm, PortalError, Result};
use crate::access::{self, Call};
use crate::integration::{Conflict, Connection, IntegrationRecord};
use crate::model::IntegrationId;
use crate::plugin::Wiped;
use crate::store::SecretUpdate;
use serde_json::Value;
use std::collections::BTreeMap;

impl Acting {
    /// Makes an integration of the caller's organization with a vendor, connected to a CWM.
    ///
    /// # Errors
    ///
    /// When the caller is no admin; the vendor is not known; the connection does not work; the
    /// organization has an integration with that vendor (SW-57, SW-58); another organization uses
    /// that CWM (SW-56).
    pub async fn create(
        &self,
        integration: impl Into<IntegrationId>,
        vendor: &str,
        form: &ConnectionForm,
    ) -> Result<()> {
        let id = &integration.into();
        let make = async {
            let vendor = self.portal.registry.get(vendor)?.id();
            let organization = self.caller.organization.clone();
            let new = IntegrationRecord::new(id.clone(), organization, vendor, self.stamp());
            let record = match self.own(Call::Create, id).await? {
                // What a reset left.
                Some(there) if there.vendor == vendor && there.connection.is_none() => there,
                Some(there) => return Err(there.stands_against(vendor, form).into()),
                None => new,
            };
            self.save_connection(record, form).await
        };
        self.audited(Call::Create, id, make).await
    }

    /// The integration, if it is there, for a call that may also be made before it is: then by any
    /// admin.
    pub(super) async fn own(
        &self,
        call: Call,
        integration: &IntegrationId,
    ) -> Result<Option<IntegrationRecord>, PortalError> {
        let record = self.portal.store.integration(integration).await?;
        match &record {
            Some(record) => access::check(&self.caller, call, record)?,
            None if self.caller.admin => {}
            None => return Err(self.caller.too_small(call, integration).into()),
        }
        Ok(record)
    }

    /// Sets the vendor's settings. Secret ones that are left out stay as they are, unless an address
    /// beside them changes: they are sent nowhere else.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the adapter does not take the settings: all that is wrong at
    /// once.
    pub async fn configure(&self, integration: &IntegrationId, settings: Value) -> Result<()> {
        self.call(Call::Configure, integration, |mut record| async move {
            let (portal, mut given) = (&self.portal, Wiped(settings));
            let adapter = portal.registry.get(&record.vendor)?;
            let before = portal.open(&record.id).await?;
            let whole = before.settings(&record);
            adapter.settings().keep_secrets(&mut given.0, &whole.0);
            let settings = match (adapter.check(&given.0), before.vendor_opens()) {
                // It is missing since it cannot be opened.
                (Err(_), Err(unopened)) => return Err(unopened.into()),
                (checked, _) => checked?,
            };
            adapter.connect(&given.0)?;
            let secrets = settings.secrets().into_iter();
            let secrets = secrets.map(|(path, secret)| (format!("{VENDOR}{path}"), secret));
            let of = format!("{VENDOR}/");
            let secrets = portal.seal(&record.id, &of, &before, secrets, &self.stamp())?;
            record.settings = settings.public();
            self.save(record, &secrets).await
        })
        .await
    }

    /// Sets choices of the set-up, by id, beside those that were made; `null` takes one back.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn choose(
        &self,
        integration: &IntegrationId,
        choices: BTreeMap<String, Value>,
    ) -> Result<()> {
        self.call(Call::Choose, integration, |mut record| async move {
            record.choices.extend(choices);
            record.choices.retain(|_, value| !value.is_null());
            self.save(record, &SecretUpdate::default()).await
        })
        .await
    }
}

impl IntegrationRecord {
    /// Why another one cannot be made under its name.
    fn stands_against(&self, vendor: &str, form: &ConnectionForm) -> Conflict {
        let wanted = Connection::parse(&form.site, &form.company);
        let wanted = wanted.map(|wanted| wanted.identity().to_owned());
        let is_same = wanted.ok() == self.claim().cwm;
        if self.vendor != vendor {
            Conflict::Exists(self.id.clone())
        } else if is_same {
            Conflict::OfOwnOrganization
        } else {
            Conflict::Second {
                organization: self.organization.clone(),
                vendor: self.vendor.clone(),
                integration: self.id.clone(),
            }
        }
    }
}
