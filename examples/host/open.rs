use super::{Config, ConfigError, Declared, Demo};
use anyhow::{Context, Result};
use cw_sync_core::access::{Caller, User};
use cw_sync_core::integration::State;
use cw_sync_core::model::IntegrationId;
use cw_sync_core::plugin::{Descriptor, PluginError, Registry};
use cw_sync_core::portal::{Acting, ConnectionForm, Portal, Submitted};
use cw_sync_core::service::Service;
use cw_sync_core::store::{SqliteStore, Store};
use serde_json::Value;
use std::sync::Arc;

/// All vendors, by the ids that the file names them by.
///
/// # Errors
///
/// When an adapter does not describe itself rightly.
pub fn registry() -> Result<Registry, PluginError> {
    Registry::new()
        .with(cw_adapter_sonicwall::descriptor())?
        .with(cw_adapter_addigy::descriptor())?
        .with(cw_adapter_mailprotector::descriptor())?
        .with(cw_adapter_proofpoint::descriptor())?
        .with(cw_adapter_axcient::descriptor())
}

/// Everything that a program works with.
#[derive(Debug)]
pub struct Host {
    /// The file.
    pub config: Config,
    /// The adapters.
    pub registry: Registry,
    /// Where everything is kept.
    pub store: Arc<dyn Store>,
    /// What people do.
    pub portal: Portal,
    /// What runs by itself, once it is [run](Service::run) and integrations are
    /// [hosted](Portal::host).
    pub service: Service,
    /// The mocks, in a demonstration.
    pub demo: Option<Demo>,
}

/// What the file says of an integration, its secrets looked up.
struct Read<'a> {
    adapter: &'a Descriptor,
    settings: Value,
    form: ConnectionForm,
}

impl Host {
    /// Opens the store, which is made if it is not there.
    ///
    /// # Errors
    ///
    /// When keys or store cannot be opened.
    pub async fn open(config: Config) -> Result<Self> {
        Self::open_with(config, |portal| portal).await
    }

    /// As [`Host::open`], with another clock or other options.
    ///
    /// # Errors
    ///
    /// As [`Host::open`].
    pub async fn open_with(config: Config, tune: impl FnOnce(Portal) -> Portal) -> Result<Self> {
        let keys = config.key_ring()?;
        let file = config.store_file();
        let store = SqliteStore::open(&file).await;
        let store = store.with_context(|| {
            let (config, file) = (config.path.display(), file.display());
            format!("{config}: store: {file} cannot be used; check that its folder can be written")
        })?;
        let store: Arc<dyn Store> = Arc::new(store);
        let (registry, service) = (registry()?, Service::new());
        let portal = Portal::new(store.clone(), registry.clone(), keys);
        Ok(Self {
            store,
            portal: tune(portal.with_service(service.clone())),
            config,
            registry,
            service,
            demo: None,
        })
    }

    /// The integration of that name; without one, the only one that the file declares.
    ///
    /// # Errors
    ///
    /// When the file has none of that name, or several to choose from.
    pub fn declared(&self, id: Option<&str>) -> Result<&Declared, ConfigError> {
        let all = &self.config.integrations;
        let found = match (id, &all[..]) {
            (Some(id), _) => all.iter().find(|one| one.id.as_str() == id),
            (None, [only]) => Some(only),
            (None, _) => None,
        };
        found.ok_or_else(|| {
            let names: Vec<_> = all.iter().map(|one| one.id.as_str()).collect();
            let message = format!("choose one of {} with --integration", names.join(", "));
            self.config.wrong("integration", message)
        })
    }

    /// The portal in the hands of the person at the keyboard, who administers all that the file
    /// declares.
    pub fn acting(&self) -> Acting {
        let user = self.user();
        let user = User::new(user.as_str(), user.as_str(), "");
        let organization = self.config.organization.clone();
        self.portal.acting(Caller::admin(user, organization))
    }

    /// Who acts.
    pub fn user(&self) -> String {
        let known = self.config.user.clone();
        let known = known.or_else(|| std::env::var("USER").ok());
        known
            .filter(|user| !user.trim().is_empty())
            .unwrap_or_else(|| "somebody".to_owned())
    }

    /// The connection that the file declares, its keys looked up.
    ///
    /// # Errors
    ///
    /// When a key is not where the file says.
    pub fn form(&self, declared: &Declared) -> Result<ConnectionForm, ConfigError> {
        self.config.form(declared)
    }

    /// How far an integration's set-up is; `None`: it was never begun.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn state(&self, integration: &IntegrationId) -> Result<Option<State>> {
        let all = self.acting().integrations().await?;
        let found = all.into_iter().find(|one| one.id == *integration);
        Ok(found.map(|one| one.state))
    }

    /// Whether the file declares an integration as its vendor and CWM take it, as far as that can be
    /// told without asking anybody.
    ///
    /// # Errors
    ///
    /// What is wrong in the file.
    pub fn check(&self, declared: &Declared) -> Result<(), ConfigError> {
        self.read(declared).map(drop)
    }

    fn read(&self, declared: &Declared) -> Result<Read<'_>, ConfigError> {
        let adapter = self.registry.get(&declared.vendor);
        let adapter = adapter.map_err(|error| {
            let place = format!("{}: vendor", declared.title());
            self.config.wrong(place, error.to_string())
        })?;
        let settings = self.config.settings(declared, adapter)?;
        if let Err(error) = adapter.connect(&settings) {
            let place = format!("{}: settings", declared.title());
            return Err(self.config.wrong(place, error.to_string()));
        }
        let form = self.config.form(declared)?;
        Ok(Read {
            adapter,
            settings,
            form,
        })
    }

    /// Makes an integration, or brings it to what the file says, and puts it into effect.
    ///
    /// # Errors
    ///
    /// When the file does not fit the vendor, CWM or the vendor does not take the keys, or what was
    /// chosen cannot be used; what was set until then stays.
    pub async fn set_up(&self, declared: &Declared) -> Result<Submitted> {
        let (acting, id) = (self.acting(), &declared.id);
        let Read {
            adapter,
            settings,
            form,
        } = self.read(declared)?;
        let is_connected = match self.state(id).await? {
            None => false,
            Some(_) => acting.status(id).await?.connection.is_some(),
        };
        match is_connected {
            true => acting.connect(id, &form).await?,
            false => acting.create(id.clone(), &declared.vendor, &form).await?,
        }
        acting.configure(id, settings).await?;
        acting.choose(id, declared.answers()).await?;
        let schedules = declared.schedules(adapter);
        acting.set_schedules(id, schedules).await?;
        Ok(acting.submit(id).await?)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// Else it would be hosted and never sync.
    #[test]
    fn every_vendor_has_something_to_do_by_itself() {
        let registry = registry().unwrap();
        assert_eq!(registry.all().count(), 5);
        for adapter in registry.all() {
            let mut jobs = adapter.jobs().iter();
            assert!(jobs.any(|job| job.enabled), "{}", adapter.id());
        }
    }
}
