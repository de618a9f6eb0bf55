//! A vendor that reports what a history says.

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use cw_sync_core::model::{Alert, BillableProduct, Device, Tenant, TenantKey};
use cw_sync_core::source::{
    AlertQuery, AlertSnapshot, AlertSource, DeviceSource, Gap, ProductSource, Snapshot,
    SourceError, Sources, TenantSource,
};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The instant at which all of a history happens.
pub(crate) fn now() -> DateTime<Utc> {
    today().and_time(NaiveTime::MIN).and_utc()
}

/// The day of it.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 6, 15).unwrap_or_default()
}

/// How well the vendor answers for a tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Mood {
    /// All is told.
    #[default]
    Well,
    /// Half of it is told, and that something is missing.
    Partly,
    /// Nothing is told.
    Silent,
}

/// What the vendor knows of a tenant.
#[derive(Debug, Clone, Default)]
pub(crate) struct Truth {
    pub(crate) products: Vec<BillableProduct>,
    pub(crate) devices: Vec<Device>,
    /// Those that stand.
    pub(crate) alerts: Vec<Alert>,
    pub(crate) mood: Mood,
}

/// The vendor.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vendor(Arc<Mutex<BTreeMap<TenantKey, Truth>>>);

impl Vendor {
    pub(crate) fn lock(&self) -> MutexGuard<'_, BTreeMap<TenantKey, Truth>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn told<T: Clone>(
        &self,
        tenant: &Tenant,
        which: impl Fn(&Truth) -> &Vec<T>,
    ) -> Result<Snapshot<T>, SourceError> {
        let all = self.lock();
        let Some(truth) = all.get(&tenant.key) else {
            return Err(SourceError::Refused("no such tenant".to_owned()));
        };
        let things = which(truth).clone();
        match truth.mood {
            Mood::Well => Ok(Snapshot::complete(things, now())),
            Mood::Partly => {
                let gap = Gap {
                    subject: "page 2".to_owned(),
                    reason: "503".to_owned(),
                };
                let half = things.len() / 2;
                let first = things.into_iter().take(half).collect();
                Ok(Snapshot::with_gaps(first, vec![gap], now()))
            }
            Mood::Silent => Err(SourceError::Unavailable("503".to_owned())),
        }
    }
}

#[async_trait]
impl TenantSource for Vendor {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        let all = self.lock();
        let tenants = all.keys().map(|key| Tenant::new(key.clone(), key.as_str()));
        Ok(Snapshot::complete(tenants.collect(), now()))
    }
}

#[async_trait]
impl ProductSource for Vendor {
    async fn products(&self, tenant: &Tenant) -> Result<Snapshot<BillableProduct>, SourceError> {
        self.told(tenant, |truth| &truth.products)
    }
}

#[async_trait]
impl DeviceSource for Vendor {
    async fn devices(&self, tenant: &Tenant) -> Result<Snapshot<Device>, SourceError> {
        self.told(tenant, |truth| &truth.devices)
    }
}

#[async_trait]
impl AlertSource for Vendor {
    async fn alerts(
        &self,
        tenant: &Tenant,
        _query: &AlertQuery,
    ) -> Result<AlertSnapshot, SourceError> {
        let alerts = self.told(tenant, |truth| &truth.alerts)?;
        Ok(AlertSnapshot::all_open(alerts))
    }
}

impl From<Vendor> for Sources {
    fn from(vendor: Vendor) -> Self {
        let vendor = Arc::new(vendor);
        Self::new(vendor.clone())
            .with_products(vendor.clone())
            .with_devices(vendor.clone())
            .with_alerts(vendor)
    }
}
