use super::wrap::Layer;
use super::{
    AlertSource, DeviceSource, ProductSource, StatisticsSource, TenantSource, VendorCheck,
};
use crate::model::DataKind;
use std::fmt;
use std::sync::Arc;

/// What an adapter can read: its tenants, and as many kinds of data as it has.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sources {
    /// Reads the tenants.
    pub tenants: Arc<dyn TenantSource>,
    /// Reads their billable products.
    pub products: Option<Arc<dyn ProductSource>>,
    /// Reads their devices.
    pub devices: Option<Arc<dyn DeviceSource>>,
    /// Reads their alerts.
    pub alerts: Option<Arc<dyn AlertSource>>,
    /// Reads their backup statistics.
    pub statistics: Option<Arc<dyn StatisticsSource>>,
    /// Looks whether the vendor's side is ready.
    pub check: Option<Arc<dyn VendorCheck>>,
}

impl Sources {
    /// Tenants only.
    pub fn new(tenants: Arc<dyn TenantSource>) -> Self {
        Self {
            tenants,
            products: None,
            devices: None,
            alerts: None,
            statistics: None,
            check: None,
        }
    }

    /// Adds billable products.
    #[must_use]
    pub fn with_products(mut self, source: Arc<dyn ProductSource>) -> Self {
        self.products = Some(source);
        self
    }

    /// Adds devices.
    #[must_use]
    pub fn with_devices(mut self, source: Arc<dyn DeviceSource>) -> Self {
        self.devices = Some(source);
        self
    }

    /// Adds alerts.
    #[must_use]
    pub fn with_alerts(mut self, source: Arc<dyn AlertSource>) -> Self {
        self.alerts = Some(source);
        self
    }

    /// Adds backup statistics.
    #[must_use]
    pub fn with_statistics(mut self, source: Arc<dyn StatisticsSource>) -> Self {
        self.statistics = Some(source);
        self
    }

    /// Adds a look at the vendor's side before anything is synced.
    #[must_use]
    pub fn with_check(mut self, check: Arc<dyn VendorCheck>) -> Self {
        self.check = Some(check);
        self
    }

    /// The kinds of data that it can read.
    pub fn kinds(&self) -> Vec<DataKind> {
        let has = |kind: &DataKind| match kind {
            DataKind::Billing => self.products.is_some(),
            DataKind::Devices => self.devices.is_some(),
            DataKind::Alerts => self.alerts.is_some(),
            DataKind::Statistics => self.statistics.is_some(),
        };
        DataKind::ALL.into_iter().filter(has).collect()
    }

    /// Wraps every source alike. A check is no source: it is made when a person asks.
    #[must_use]
    pub fn through(self, layer: &impl Layer) -> Self {
        Self {
            tenants: layer.wrap(self.tenants),
            products: self.products.map(|source| layer.wrap(source)),
            devices: self.devices.map(|source| layer.wrap(source)),
            alerts: self.alerts.map(|source| layer.wrap(source)),
            statistics: self.statistics.map(|source| layer.wrap(source)),
            check: self.check,
        }
    }
}

// Sources may hold credentials.
impl fmt::Debug for Sources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sources")
            .field("products", &self.products.is_some())
            .field("devices", &self.devices.is_some())
            .field("alerts", &self.alerts.is_some())
            .field("statistics", &self.statistics.is_some())
            .finish_non_exhaustive()
    }
}
