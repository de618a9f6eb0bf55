use crate::account::Account;
use crate::client::Call;
use crate::config::AddigyConfig;
use crate::map;
use crate::self_service::SelfService;
use async_trait::async_trait;
use cw_sync_core::model::{Alert, Device, Tenant, TenantKey};
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::source::wrap::{Part, concatenate};
use cw_sync_core::source::{
    AlertQuery, AlertSnapshot, AlertSource, DeviceSource, Gap, Snapshot, SourceError, Sources,
    TenantSource,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

/// An Addigy account, as a source of policies (the tenants), of their devices and of their alerts.
/// Addigy is only read, never changed (AD-20).
///
/// A device, and an alert of it, is that of the most specific of its policies that is mapped: the
/// engine picks it from `listed_for`.
pub struct Addigy {
    account: Arc<Account>,
    self_service: Option<Arc<dyn AlertSource>>,
}

impl Addigy {
    /// A source for this configuration. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ConfigError::Http`] when HTTP or TLS could not be set up.
    pub fn new(config: AddigyConfig) -> Result<Self, ConfigError> {
        let account = Arc::new(Account::new(&config)?);
        let own: Arc<dyn AlertSource> = Arc::new(SelfService::new(account.clone()));
        Ok(Self {
            account,
            self_service: config.self_service.then_some(own),
        })
    }

    /// Takes requests of the Self Service app from another source than the call in our own style.
    /// Its alerts have the category [`SELF_SERVICE`](crate::SELF_SERVICE), and keys that begin with
    /// it and a slash.
    #[must_use]
    pub fn with_self_service(mut self, source: Arc<dyn AlertSource>) -> Self {
        self.self_service = Some(source);
        self
    }
}

// The other source may hold credentials.
impl fmt::Debug for Addigy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Addigy")
            .field("account", &self.account)
            .field("self_service", &self.self_service.is_some())
            .finish()
    }
}

impl From<Addigy> for Sources {
    fn from(adapter: Addigy) -> Self {
        let account = adapter.account;
        let monitoring: Arc<dyn AlertSource> = account.clone();
        let alerts = match adapter.self_service {
            None => monitoring,
            Some(requests) => concatenate(
                Part::new("monitoring", monitoring),
                vec![Part::new("Self Service", requests)],
            ),
        };
        Self::new(account.clone())
            .with_devices(account.clone())
            .with_alerts(alerts)
            .with_check(account)
    }
}

#[async_trait]
impl TenantSource for Account {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        self.policies().await
    }
}

#[async_trait]
impl DeviceSource for Account {
    async fn devices(&self, tenant: &Tenant) -> Result<Snapshot<Device>, SourceError> {
        let devices = Account::devices(self, &tenant.key).await?;
        Ok(Snapshot::clone(&devices))
    }
}

/// Alerts of monitoring items.
#[async_trait]
impl AlertSource for Account {
    async fn alerts(
        &self,
        tenant: &Tenant,
        query: &AlertQuery,
    ) -> Result<AlertSnapshot, SourceError> {
        let members = Members::of(self, &tenant.key).await?;
        let standing = self.standing().await?;
        let (mut alerts, mut gaps) = (members.own(standing.items()), members.gaps.clone());
        gaps.extend(standing.gaps().iter().cloned());
        let known: BTreeSet<_> = alerts.iter().map(|alert| &alert.key).collect();
        let missing = query.open.iter().filter(|key| map::is_monitoring(key));
        let missing = missing.filter(|key| !known.contains(key)).cloned();
        let (ended, unread) = self
            .over(Call::Alerts { status: "Resolved" }, &missing.collect())
            .await?;
        alerts.extend(members.own(&ended));
        let alerts = Snapshot::with_gaps(alerts, gaps, standing.taken_at());
        Ok(AlertSnapshot::all_open(alerts.doubting(unread)))
    }
}

/// The devices of a policy, each with the policies that list it, the most specific first.
pub(crate) struct Members {
    listed_for: BTreeMap<String, Vec<TenantKey>>,
    /// Devices that could not be read: what they raised is not known to be this policy's.
    pub(crate) gaps: Vec<Gap>,
}

impl Members {
    pub(crate) async fn of(account: &Account, policy: &TenantKey) -> Result<Self, SourceError> {
        let devices = account.devices(policy).await?;
        let listed_for = devices.items().iter();
        let listed_for = listed_for.map(|one| (one.key.clone(), one.listed_for.clone()));
        Ok(Self {
            listed_for: listed_for.collect(),
            gaps: devices.gaps().to_vec(),
        })
    }

    /// The alerts that these devices raised, listed for the policies of the device.
    pub(crate) fn own<'a>(&self, alerts: impl IntoIterator<Item = &'a Alert>) -> Vec<Alert> {
        let own = alerts.into_iter().filter_map(|alert| {
            let listed_for = self.listed_for.get(alert.device.as_ref()?)?;
            let mut alert = alert.clone();
            alert.listed_for.clone_from(listed_for);
            Some(alert)
        });
        own.collect()
    }
}
