//! An Addigy account: what is read of it, each list once per run however many ask for it.

use crate::client::{Call, Client};
use crate::config::AddigyConfig;
use crate::fresh::Fresh;
use crate::history::History;
use crate::map::{self, Hierarchy};
use chrono::Utc;
use cw_sync_core::model::{Alert, AlertKey, Device, Tenant, TenantKey};
use cw_sync_core::plugin::ConfigError;
use cw_sync_core::source::{Gap, Snapshot, SourceError};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;

/// In the order in which people take alerts: one that is acknowledged while the lists are read is
/// in both of them, and never in none.
const STANDING: &[&str] = &["Unattended", "Acknowledged"];

#[derive(Debug)]
pub(crate) struct Account {
    pub(crate) client: Client,
    pub(crate) self_service: bool,
    wifi_mac: bool,
    /// Until the policies are read again.
    hierarchy: Fresh<(), Hierarchy>,
    devices: Fresh<TenantKey, Snapshot<Device>>,
    /// Addigy lists alerts for the account only.
    standing: Fresh<(), Snapshot<Alert>>,
    /// Alerts of the account that are over, and requests of a policy.
    over: Fresh<Option<TenantKey>, Mutex<History>>,
}

impl Account {
    pub(crate) fn new(config: &AddigyConfig) -> Result<Self, ConfigError> {
        Ok(Self {
            client: Client::new(config)?,
            self_service: config.self_service,
            wifi_mac: config.wifi_mac,
            hierarchy: Fresh::new(Duration::MAX),
            devices: Fresh::new(config.fresh_for),
            standing: Fresh::new(config.fresh_for),
            over: Fresh::new(config.fresh_for),
        })
    }

    /// All policies. A run begins with them: whatever was read before is forgotten.
    pub(crate) async fn policies(&self) -> Result<Snapshot<Tenant>, SourceError> {
        self.hierarchy.forget();
        self.devices.forget();
        self.standing.forget();
        self.over.forget();
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
        self.standing.get((), self.read_standing()).await
    }

    /// Of these alerts those that a list of what is over has, and what was in the way of reading it.
    /// There may be many, so that it is only asked for where somebody waits for the end of an alert.
    /// No more than a doubt: the lists of what stands are whole without it.
    pub(crate) async fn over(
        &self,
        call: Call<'_>,
        wanted: &BTreeSet<AlertKey>,
    ) -> Result<(Vec<Alert>, Option<Gap>), SourceError> {
        let policy = match call {
            Call::Requests { policy, .. } => Some(policy.into()),
            _ => None,
        };
        let history = self
            .over
            .get(policy, async { Ok(Mutex::default()) })
            .await?;
        let mut history = history.lock().await;
        while let Some(number) = history.next(wanted) {
            match self.client.page(call, number).await {
                Ok(page) => history.add(call, page),
                Err(error @ SourceError::LockedOut(_)) => return Err(error),
                Err(error) => history.fail(call.about(), error.to_string()),
            }
        }
        Ok(history.found(wanted))
    }

    async fn hierarchy(&self) -> Result<Arc<Hierarchy>, SourceError> {
        let read = async {
            let rows = self.client.list(Call::Policies).await?;
            Ok(map::policies(rows).1)
        };
        self.hierarchy.get((), read).await
    }

    async fn read_standing(&self) -> Result<Snapshot<Alert>, SourceError> {
        let taken_at = Utc::now();
        let (mut alerts, mut gaps) = (Vec::<Alert>::new(), Vec::<Gap>::new());
        for status in STANDING {
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
