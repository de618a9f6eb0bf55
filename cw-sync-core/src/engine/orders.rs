//! What people say of alerts.

use super::{Engine, Integration};
use crate::alert::{AlertRecord, AlertState};
use crate::error::{Error, Result};
use crate::model::{AlertKey, TenantKey};
use crate::store::AlertUpdate;
use chrono::{DateTime, Utc};

impl Engine {
    /// All alerts that are remembered of an integration.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub async fn alerts(&self, integration: &Integration) -> Result<Vec<AlertRecord>> {
        Ok(self.store.alert_records(&integration.id).await?)
    }

    /// Takes note of an alert that stands: until it is raised again, its repetitions are no news.
    ///
    /// # Errors
    ///
    /// When no such alert stands, a run holds the integration's lease, or the store fails.
    pub async fn acknowledge_alert(
        &self,
        integration: &Integration,
        tenant: &TenantKey,
        alert: &AlertKey,
    ) -> Result<()> {
        let state = AlertState::Acknowledged;
        self.order(integration, tenant, alert, state).await
    }

    /// Keeps an alert that stands quiet until then: no ticket is made for it, and its ticket gets no
    /// notes. When it is over its ticket is closed all the same.
    ///
    /// # Errors
    ///
    /// As [`acknowledge_alert`](Self::acknowledge_alert).
    pub async fn suppress_alert(
        &self,
        integration: &Integration,
        tenant: &TenantKey,
        alert: &AlertKey,
        until: DateTime<Utc>,
    ) -> Result<()> {
        let state = AlertState::Suppressed { until };
        self.order(integration, tenant, alert, state).await
    }

    async fn order(
        &self,
        integration: &Integration,
        tenant: &TenantKey,
        alert: &AlertKey,
        state: AlertState,
    ) -> Result<()> {
        let lease = self.take_lease(&integration.id).await?;
        let ordering = async {
            self.is_current(integration).await?;
            let records = self.store.alert_records(&integration.id).await?;
            let mut records = records.into_iter();
            let known = records.find(|record| record.tenant == *tenant && record.key() == alert);
            let known = known.filter(|record| record.state.stands());
            let record = known.ok_or_else(|| Error::NoSuchAlert {
                tenant: tenant.clone(),
                alert: alert.clone(),
            })?;
            let update = AlertUpdate {
                records: vec![AlertRecord { state, ..record }],
                ..AlertUpdate::default()
            };
            Ok(self.store.save_alerts(&lease, &update).await?)
        };
        self.held(&lease, ordering).await
    }
}
