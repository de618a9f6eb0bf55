use crate::check;
use crate::client::Client;
use crate::config::SonicWallConfig;
use crate::map::{self, Consoles, Managed};
use async_trait::async_trait;
use chrono::Utc;
use cw_sync_core::model::{BillableProduct, Device, Tenant, TenantKey};
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::preflight::Check;
use cw_sync_core::source::{
    AlertQuery, AlertSnapshot, AlertSource, DeviceSource, Gap, ProductSource, Snapshot,
    SourceError, Sources, TenantSource, VendorCheck,
};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// MySonicWall as a source of tenants, of what they are billed for, and of their network products;
/// Capture Client as one of alerts.
///
/// A clone is cheap and shares the connections, the sessions, and what is known of the tenants'
/// consoles.
#[derive(Debug, Clone)]
pub struct SonicWall {
    client: Client,
    accept_unicode_names: bool,
    network_device_additions: bool,
    capture_client_services: Vec<String>,
    /// As the tenants were read last.
    consoles: Arc<RwLock<HashMap<TenantKey, Consoles>>>,
}

impl SonicWall {
    /// A source. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When HTTP or TLS cannot be set up on this machine.
    pub fn new(config: SonicWallConfig) -> Result<Self, ConfigError> {
        Ok(Self {
            accept_unicode_names: config.accept_unicode_names,
            network_device_additions: config.network_device_additions,
            capture_client_services: config.capture_client_services.clone(),
            client: Client::new(config)?,
            consoles: Arc::default(),
        })
    }

    async fn read_tenants(&self) -> Result<(Vec<Tenant>, Vec<Gap>), SourceError> {
        let rows = self.client.msw.tenants().await?;
        let consoles = map::consoles(&rows, &self.capture_client_services);
        *self
            .consoles
            .write()
            .unwrap_or_else(PoisonError::into_inner) = consoles;
        Ok(map::tenants(rows))
    }

    /// Looks at the consoles of all tenants, as they were read last.
    fn look<T>(&self, look: impl FnOnce(&HashMap<TenantKey, Consoles>) -> T) -> T {
        look(&self.consoles.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The consoles of a tenant, as the tenants were read last.
    async fn consoles(&self, tenant: &TenantKey) -> Result<Consoles, SourceError> {
        if self.look(HashMap::is_empty) {
            self.read_tenants().await?;
        }
        let unlisted = || Consoles::unknown("MySonicWall does not list the tenant");
        Ok(self.look(|known| known.get(tenant).cloned().unwrap_or_else(unlisted)))
    }

    /// What Network Security Manager says of a tenant's firewalls. A failure is told as a gap: what
    /// MySonicWall says stands without it.
    async fn managed(&self, tenant: &TenantKey) -> Result<Managed, SourceError> {
        let serial = match self.consoles(tenant).await?.nsm {
            Ok(Some(serial)) => serial,
            Ok(None) => return Ok(Managed::default()),
            Err(why) => return Ok(Managed::failed(why)),
        };
        let read = self.client.nsm.firewalls(tenant, &serial).await;
        Ok(read.map_or_else(|error| Managed::failed(error.to_string()), Managed::of))
    }

    /// The vendor's rule for names (SW-26).
    fn check_name(&self, tenant: &Tenant) -> Result<(), SourceError> {
        if self.accept_unicode_names || tenant.name.is_ascii() {
            return Ok(());
        }
        Err(SourceError::Unsupported(format!(
            "SonicWall does not sync a tenant whose name has characters beyond ASCII (SW-26): \
             `{}`, {}; rename it in MySonicWall, or turn `accept_unicode_names` on",
            tenant.name, tenant.key
        )))
    }

    /// Gaps tell of the vendor's own values, and so pass the same filter as its error texts.
    fn tidy(&self, gaps: Vec<Gap>) -> Vec<Gap> {
        let tidy = |text: String| self.client.tidy(&text);
        let tidied = gaps.into_iter().map(|gap| Gap {
            subject: tidy(gap.subject),
            reason: tidy(gap.reason),
        });
        tidied.collect()
    }
}

impl From<SonicWall> for Sources {
    fn from(adapter: SonicWall) -> Self {
        let adapter = Arc::new(adapter);
        Self::new(adapter.clone())
            .with_products(adapter.clone())
            .with_devices(adapter.clone())
            .with_alerts(adapter.clone())
            .with_check(adapter)
    }
}

#[async_trait]
impl TenantSource for SonicWall {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        let taken_at = Utc::now();
        let (tenants, gaps) = self.read_tenants().await?;
        Ok(Snapshot::with_gaps(tenants, self.tidy(gaps), taken_at))
    }
}

#[async_trait]
impl ProductSource for SonicWall {
    async fn products(&self, tenant: &Tenant) -> Result<Snapshot<BillableProduct>, SourceError> {
        self.check_name(tenant)?;
        let taken_at = Utc::now();
        let rows = self.client.msw.products(&tenant.key, "monthly").await?;
        let (products, gaps) = map::products(rows, self.network_device_additions);
        Ok(Snapshot::with_gaps(products, self.tidy(gaps), taken_at))
    }
}

#[async_trait]
impl DeviceSource for SonicWall {
    async fn devices(&self, tenant: &Tenant) -> Result<Snapshot<Device>, SourceError> {
        self.check_name(tenant)?;
        let taken_at = Utc::now();
        let rows = self.client.msw.products(&tenant.key, "network").await?;
        let managed = self.managed(&tenant.key).await?;
        let (devices, gaps) = map::devices(rows, &managed);
        Ok(Snapshot::with_gaps(devices, self.tidy(gaps), taken_at))
    }
}

#[async_trait]
impl AlertSource for SonicWall {
    async fn alerts(
        &self,
        tenant: &Tenant,
        query: &AlertQuery,
    ) -> Result<AlertSnapshot, SourceError> {
        self.check_name(tenant)?;
        let taken_at = Utc::now();
        let unread = match self.consoles(&tenant.key).await?.capture_client {
            Ok(true) => None,
            Ok(false) => Some(Vec::new()),
            Err(why) => Some(vec![map::gap("Capture Client", why)]),
        };
        if let Some(gaps) = unread {
            // It says nothing about alerts from the time when the tenant had the console.
            let none = Snapshot::with_gaps(Vec::new(), self.tidy(gaps), taken_at);
            return Ok(AlertSnapshot::changes(none));
        }
        let rows = self.client.capture.alerts(&tenant.key).await?;
        let (alerts, gaps) = map::alerts(&tenant.key, rows, query);
        let alerts = Snapshot::with_gaps(alerts, self.tidy(gaps), taken_at);
        Ok(AlertSnapshot::all_open(alerts))
    }
}

#[async_trait]
impl VendorCheck for SonicWall {
    async fn check(&self) -> Vec<Check> {
        let read = self.read_tenants().await;
        let key = check::key(read.as_ref().map(|(tenants, _)| tenants.len()));
        let (tenants, _) = read.unwrap_or_default();
        let consoles = self.look(Clone::clone);
        let known = tenants
            .iter()
            .filter_map(|tenant| consoles.get_key_value(&tenant.key));
        let with_nsm = known
            .clone()
            .find(|(_, has)| matches!(has.nsm, Ok(Some(_))));
        let with_capture_client = known
            .clone()
            .find(|(_, has)| has.capture_client == Ok(true));
        let first = tenants.first().map(|tenant| &tenant.key);
        vec![
            key,
            check::psa_access(&self.client, first).await,
            check::nsm(&self.client, with_nsm).await,
            check::capture_client(&self.client, with_capture_client.map(|(key, _)| key)).await,
        ]
    }
}
