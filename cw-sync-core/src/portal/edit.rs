//! An integration is made, set, and put into effect, step by step.

use super::credentials::VENDOR;
use super::{Acting, ConnectionForm, PortalError, Result};
use crate::access::{self, Call};
use crate::audit::LONGEST_ID;
use crate::integration::{Conflict, Connection, IntegrationRecord};
use crate::model::IntegrationId;
use crate::plugin::{Problem, Wiped};
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
        let id = integration.into();
        let (it, vendor, form) = (self.clone(), vendor.to_owned(), form.clone());
        let about = format!("{vendor}, {}", form.about());
        let new = id.clone();
        let make = async move {
            if id.as_str().trim().is_empty() || id.as_str().chars().count() > LONGEST_ID {
                let message = format!("is blank, or longer than {LONGEST_ID} characters");
                return Err(PortalError::Invalid(vec![Problem::new("/id", message)]));
            }
            let vendor = it.portal.registry.get(&vendor)?.id();
            let organization = it.caller.organization.clone();
            let new = IntegrationRecord::new(id.clone(), organization, vendor, it.stamp());
            let record = match it.own(Call::Create, &id).await? {
                // What a reset left.
                Some(there) if there.vendor == vendor && there.connection.is_none() => there,
                Some(there) => return Err(there.stands_against(vendor, &form).into()),
                None => new,
            };
            it.save_connection(record, &form).await
        };
        self.to_its_end(Call::Create, &new, |_| Some(about), make)
            .await
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

    /// Sets the vendor's settings, all of them; of an active integration they take effect at once.
    /// Secret ones that are left out stay as they are, unless an address beside them changes: they
    /// are sent nowhere else.
    ///
    /// # Errors
    ///
    /// When the caller may not; the adapter does not take the settings: all that is wrong at once;
    /// or a secret that is left out cannot be opened to be kept: then nothing is changed.
    pub async fn configure(&self, integration: &IntegrationId, settings: Value) -> Result<()> {
        let names = settings.as_object().into_iter().flat_map(|all| all.keys());
        let about = listed(names);
        let told = |_: &Result<()>| Some(about);
        self.change(
            Call::Configure,
            integration,
            told,
            |it, mut record| async move {
                let (portal, mut given) = (&it.portal, Wiped(settings));
                let adapter = portal.registry.get(&record.vendor)?;
                let before = portal.open(&record.id).await?;
                let whole = before.settings(&record);
                adapter.settings().keep_secrets(&mut given.0, &whole.0);
                let unkept = before.vendor_unkept(&given.0);
                let settings = match (adapter.check(&given.0), unkept) {
                    // It is missing, or would be lost, since it cannot be opened.
                    (_, Some(unopened)) => return Err(unopened.into()),
                    (checked, None) => checked?,
                };
                adapter.connect(&given.0)?;
                let secrets = settings.secrets().into_iter();
                let secrets = secrets.map(|(path, secret)| (format!("{VENDOR}{path}"), secret));
                let of = format!("{VENDOR}/");
                let secrets = portal.seal(&record.id, &of, &before, secrets, &it.stamp())?;
                record.settings = settings.public();
                it.save(record, &secrets).await
            },
        )
        .await
    }

    /// Sets choices of the set-up, by id, beside those that were made; `null` takes one back. An
    /// active integration goes on with those that were submitted until these are.
    ///
    /// # Errors
    ///
    /// When the caller may not, or the store fails.
    pub async fn choose(
        &self,
        integration: &IntegrationId,
        choices: BTreeMap<String, Value>,
    ) -> Result<()> {
        let about = listed(choices.keys());
        let told = |_: &Result<()>| Some(about);
        self.change(
            Call::Choose,
            integration,
            told,
            |it, mut record| async move {
                let mut chosen = record.chosen().clone();
                chosen.extend(choices);
                chosen.retain(|_, value| !value.is_null());
                record.choose(chosen);
                it.save(record, &SecretUpdate::default()).await
            },
        )
        .await
    }
}

/// Names, for the audit trail.
pub(super) fn listed<T: ToString>(names: impl IntoIterator<Item = T>) -> String {
    let names = names.into_iter().map(|name| name.to_string());
    names.collect::<Vec<_>>().join(", ")
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
