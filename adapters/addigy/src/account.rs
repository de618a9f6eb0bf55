//! An Addigy account: what is read of it, each list once per run however many ask for it.

use crate::client::{Call, Client};
use crate::config::AddigyConfig;
use crate::fresh::Fresh;
use crate::map::{self, Hierarchy};
use chrono::Utc;
use cw_sync_core::model::{Alert, Device, Tenant, TenantKey};
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::source::{Gap, Snapshot, SourceError};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

/// In the order in which people take alerts: one that is acknowledged while the lists are read is
/// in both of them, and never in none.
const STANDING: &[&str] = &["Unattended", "Acknowledged"];
const OVER: &[&str] = &["Resolved"];

#[derive(Debug)]
pub(crate) struct Account {
    pub(crate) client: Client,
    pub(crate) self_service: bool,
    wifi_mac: bool,
    /// Until the policies are read again.
    hierarchy: Fresh<(), Hierarchy>,
    devices: Fresh<TenantKey, Snapshot<Device>>,
    /// By status: Addigy lists alerts for the account only.
    alerts: Fresh<&'static [&'static str], Snapshot<Alert>>,
}

impl Account {
    pub(crate) fn new(config: &AddigyConfig) -> Result<Self, ConfigError> {
        Ok(Self {
            client: Client::new(config)?,
            self_service: config.self_service,
            wifi_mac: config.wifi_mac,
            hierarchy: Fresh::new(Duration::MAX),
            devices: Fresh::new(config.fresh_for),
            alerts: Fresh::new(config.fresh_for),
        })
    }

    /// All policies. A run begins with them: whatever was read before is forgotten.
    pub(crate) async fn policies(&self) -> Result<Snapshot<Tenant>, SourceError> {
        self.hierarchy.forget();
        self.devices.forget();
        self.alerts.forget();
        let taken_at = Utc::now();
        let rows = self.client.list(Call::Policies).await?;
        let ((tenants, gaps), hierarchy) = map::policies(rows);
        self.hierarchy.get((), async { Ok(hierarchy) }).await?;
        let gaps = self.client.tidy_gaps(gaps);
        Ok(Snapshot::with_gaps(tenants, gaps, taken_at))
    }

    /// The devices of a policy.
    pub(crate) async fn devices(
        &self,
        policy: &TenantKey,
    ) -> Result<Arc<Snapshot<Device>>, SourceError> {
        let hierarchy = self.hierarchy().await?;
        let read = async {
            let taken_at = Utc::now();
            let call = Call::Devices {
                policy: policy.as_str(),
            };
            let rows = self.client.list(call).await?;
            let (devices, gaps) = map::devices(rows, policy, &hierarchy, self.wifi_mac);
            let gaps = self.client.tidy_gaps(gaps);
            Ok(Snapshot::with_gaps(devices, gaps, taken_at))
        };
        self.devices.get(policy.clone(), read).await
    }

    /// The account's alerts that stand.
    pub(crate) async fn standing(&self) -> Result<Arc<Snapshot<Alert>>, SourceError> {
        self.alerts.get(STANDING, self.read(STANDING)).await
    }

    /// Those that are over. There may be many, and they are asked for only where somebody waits for
    /// the end of an alert.
    pub(crate) async fn over(&self) -> Result<Arc<Snapshot<Alert>>, SourceError> {
        self.alerts.get(OVER, self.read(OVER)).await
    }

    async fn hierarchy(&self) -> Result<Arc<Hierarchy>, SourceError> {
        let read = async {
            let rows = self.client.list(Call::Policies).await?;
            Ok(map::policies(rows).1)
        };
        self.hierarchy.get((), read).await
    }

    async fn read(&self, statuses: &[&str]) -> Result<Snapshot<Alert>, SourceError> {
        let taken_at = Utc::now();
        let (mut alerts, mut gaps) = (Vec::<Alert>::new(), Vec::<Gap>::new());
        for status in statuses {
            let rows = self.client.list(Call::Alerts { status }).await?;
            let (more, unread) = map::received(rows);
            // What was read last holds.
            let again: BTreeSet<_> = more.iter().map(|alert| alert.key.clone()).collect();
            alerts.retain(|alert| !again.contains(&alert.key));
            alerts.extend(more);
            gaps.extend(self.client.tidy_gaps(unread));
        }
        Ok(Snapshot::with_gaps(alerts, gaps, taken_at))
    }
}
