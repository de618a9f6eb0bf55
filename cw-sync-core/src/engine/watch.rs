//! Watches how the vendor is read: what fails too often is not asked for, all of it is told, and
//! counted.

use crate::clock::Clock;
use crate::model::{
    BackupStatistics, BillableProduct, DataKind, Device, IntegrationId, Tenant, TenantKey,
};
use crate::progress::{Step, Teller};
use crate::source::wrap::Answer;
use crate::source::{
    AlertQuery, AlertSnapshot, AlertSource, DeviceSource, Gap, ProductSource, Snapshot,
    SourceError, Sources, StatisticsSource,
};
use crate::trouble::{BackOff, Subject, Trouble};
use crate::view::{Counted, Counts, DeviceReading};
use async_trait::async_trait;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};
use tracing::Instrument;

/// Sees every reading of one run.
#[derive(Debug)]
pub(super) struct Watch {
    pub(super) integration: IntegrationId,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) teller: Teller,
    /// What failed before.
    pub(super) troubles: BTreeMap<Subject, Trouble>,
    /// `None`: everything is tried.
    pub(super) back_off: Option<BackOff>,
    pub(super) seen: Mutex<Seen>,
}

/// How the readings went.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) failed: Vec<Trouble>,
    pub(super) went_well: Vec<Subject>,
    /// Whose data was read in part only.
    pub(super) gaps: BTreeSet<(DataKind, TenantKey)>,
    /// Of whom something could not be read that another try may read.
    pub(super) unread: BTreeSet<TenantKey>,
    /// Why the vendor answers nobody any more.
    pub(super) locked_out: Option<SourceError>,
    done: BTreeMap<DataKind, usize>,
    pub(super) sights: Sights,
}

/// What the vendor was seen to have.
#[derive(Debug, Default)]
pub(super) struct Sights {
    /// Where all could be read.
    pub(super) counts: Counts,
    pub(super) devices: BTreeMap<TenantKey, DeviceReading>,
}

/// A source that is watched.
struct Watched<S: ?Sized> {
    inner: Arc<S>,
    watch: Arc<Watch>,
}

impl Watch {
    /// The same sources, watched.
    pub(super) fn over(self: &Arc<Self>, sources: &Sources) -> Sources {
        let mut watched = sources.clone();
        watched.products = sources.products.as_ref().map(|s| self.one(s) as _);
        watched.devices = sources.devices.as_ref().map(|s| self.one(s) as _);
        watched.alerts = sources.alerts.as_ref().map(|s| self.one(s) as _);
        watched.statistics = sources.statistics.as_ref().map(|s| self.one(s) as _);
        watched
    }

    /// What was seen since it was last asked.
    pub(super) fn seen(&self) -> Seen {
        std::mem::take(&mut *self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Why the vendor answers nobody any more, if it has said so.
    pub(super) fn locked_out(&self) -> Option<SourceError> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.locked_out.clone()
    }

    fn one<S: ?Sized>(self: &Arc<Self>, inner: &Arc<S>) -> Arc<Watched<S>> {
        Arc::new(Watched {
            inner: inner.clone(),
            watch: self.clone(),
        })
    }

    async fn read<T: Answer>(
        &self,
        kind: DataKind,
        tenant: &TenantKey,
        reading: impl Future<Output = Result<T, SourceError>>,
    ) -> Result<T, SourceError> {
        let subject = Subject::Reading {
            kind,
            tenant: tenant.clone(),
        };
        if let (Some(back_off), Some(trouble)) = (&self.back_off, self.troubles.get(&subject))
            && let Some(why) = back_off.holds(trouble, self.clock.now())
        {
            self.count(kind, "not_tried");
            return Err(SourceError::NotTried(why));
        }
        let span = tracing::info_span!("read", kind = kind.name(), tenant = tenant.as_str());
        let read = reading.instrument(span).await;
        self.count(kind, if read.is_ok() { "ok" } else { "failed" });
        let done = {
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            if may_pass(&read) {
                seen.unread.insert(tenant.clone());
            }
            match &read {
                Ok(read) => {
                    if !read.snapshot().gaps().is_empty() {
                        seen.gaps.insert((kind, tenant.clone()));
                    }
                    seen.went_well.push(subject);
                }
                // Only what the tenant's own data makes fail is worth waiting with. An outage or a
                // refused key is the whole account's, and the first poll after it must read all.
                Err(error @ (SourceError::Refused(_) | SourceError::Malformed(_))) => {
                    let trouble = Trouble::first(subject, self.clock.now(), error.to_string());
                    seen.failed.push(trouble);
                }
                Err(error @ SourceError::LockedOut(_)) => seen.locked_out = Some(error.clone()),
                Err(_) => {}
            }
            let done = seen.done.entry(kind).or_default();
            *done += 1;
            *done
        };
        let step = Step::Read {
            kind,
            tenant: tenant.clone(),
            ok: read.is_ok(),
            done,
        };
        self.teller.tell(&self.integration, step);
        read
    }

    fn see_products(&self, tenant: &TenantKey, read: &Snapshot<BillableProduct>) {
        let products = read.items().iter();
        let products = products.map(|product| product.name.trim().to_owned());
        let families = read.items().iter().map(|product| &product.family);
        self.see(
            DataKind::Billing,
            tenant,
            read.gaps(),
            Counted {
                families: counted(families),
                products: products.collect(),
            },
        );
    }

    fn see(&self, kind: DataKind, tenant: &TenantKey, gaps: &[Gap], seen: Counted) {
        if gaps.is_empty() {
            let mut all = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            all.sights.counts.insert((kind, tenant.clone()), seen);
        }
    }

    fn see_devices(&self, tenant: &TenantKey, read: &Snapshot<Device>) {
        let families = read.items().iter().map(|device| &device.family);
        self.see(
            DataKind::Devices,
            tenant,
            read.gaps(),
            Counted {
                families: counted(families),
                ..Counted::default()
            },
        );
        let devices = read.items().iter();
        let devices = devices.map(|one| [&one.key, &one.name, &one.family].map(String::clone));
        let reading = DeviceReading {
            complete: read.is_complete(),
            devices: devices.collect(),
        };
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.sights.devices.insert(tenant.clone(), reading);
    }

    fn count(&self, kind: DataKind, result: &'static str) {
        metrics::counter!("cw_sync_reads_total", "kind" => kind.name(), "result" => result)
            .increment(1);
    }
}

/// Whether another try may read what this one did not.
fn may_pass<T: Answer>(read: &Result<T, SourceError>) -> bool {
    use SourceError::{Malformed, Unauthorized, Unavailable};
    match read {
        Ok(read) => !read.snapshot().gaps().is_empty(),
        Err(error) => {
            matches!(error, Unavailable(_) | Unauthorized(_) | Malformed(_))
        }
    }
}

fn counted<'a>(families: impl Iterator<Item = &'a String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for family in families {
        *counts.entry(family.clone()).or_default() += 1;
    }
    counts
}

#[async_trait]
impl ProductSource for Watched<dyn ProductSource> {
    async fn products(&self, tenant: &Tenant) -> Result<Snapshot<BillableProduct>, SourceError> {
        let reading = self.inner.products(tenant);
        let kind = DataKind::Billing;
        let read = self.watch.read(kind, &tenant.key, reading).await?;
        self.watch.see_products(&tenant.key, &read);
        Ok(read)
    }
}

#[async_trait]
impl DeviceSource for Watched<dyn DeviceSource> {
    async fn devices(&self, tenant: &Tenant) -> Result<Snapshot<Device>, SourceError> {
        let reading = self.inner.devices(tenant);
        let kind = DataKind::Devices;
        let read = self.watch.read(kind, &tenant.key, reading).await?;
        self.watch.see_devices(&tenant.key, &read);
        Ok(read)
    }
}

#[async_trait]
impl AlertSource for Watched<dyn AlertSource> {
    async fn alerts(
        &self,
        tenant: &Tenant,
        query: &AlertQuery,
    ) -> Result<AlertSnapshot, SourceError> {
        let reading = self.inner.alerts(tenant, query);
        let kind = DataKind::Alerts;
        self.watch.read(kind, &tenant.key, reading).await
    }
}

#[async_trait]
impl StatisticsSource for Watched<dyn StatisticsSource> {
    async fn statistics(&self, tenant: &Tenant) -> Result<Snapshot<BackupStatistics>, SourceError> {
        let reading = self.inner.statistics(tenant);
        let kind = DataKind::Statistics;
        self.watch.read(kind, &tenant.key, reading).await
    }
}
