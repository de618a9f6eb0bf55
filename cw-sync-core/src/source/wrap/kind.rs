//! What the five kinds of source have in common, so that a wrapper is written once.

use crate::model::{Alert, BackupStatistics, BillableProduct, Device, Tenant};
use crate::plan::fold;
use crate::source::{
    AlertQuery, AlertSnapshot, AlertSource, Coverage, DeviceSource, ProductSource, Snapshot,
    SourceError, StatisticsSource, TenantSource,
};
use async_trait::async_trait;
use futures::future::BoxFuture;
use std::sync::Arc;

/// A kind of source. Its types are `dyn TenantSource`, `dyn ProductSource` and so on; there are no
/// others.
pub trait Source: Send + Sync + 'static {
    /// What a call is told.
    type Ask: Clone + Ord + Send + Sync + 'static;
    /// What a call returns.
    type Answer: Answer;

    /// Calls it.
    fn read<'a>(&'a self, ask: &'a Self::Ask) -> Reading<'a, Self::Answer>;

    /// Makes a source of whatever reads the same.
    fn of(reader: impl Read<Self> + 'static) -> Arc<Self>;
}

/// A call under way.
type Reading<'a, T> = BoxFuture<'a, Result<T, SourceError>>;

/// What reads as a source of the kind `S` does: a wrapper's inside.
#[async_trait]
pub trait Read<S: Source + ?Sized>: Send + Sync {
    /// Reads.
    async fn read(&self, ask: &S::Ask) -> Result<S::Answer, SourceError>;
}

/// What a call returns: a snapshot, with more around it or not.
pub trait Answer: Clone + Send + Sync + 'static {
    /// What is in the snapshot.
    type Item: Item;

    /// The snapshot.
    fn snapshot(&self) -> &Snapshot<Self::Item>;

    /// The same answer with another snapshot.
    #[must_use]
    fn map(self, change: impl FnOnce(Snapshot<Self::Item>) -> Snapshot<Self::Item>) -> Self;

    /// Says no more than both answers do of what is in neither.
    #[must_use]
    fn covering_no_more_than(self, other: &Self) -> Self;
}

/// Something that sources read.
pub trait Item: Clone + PartialEq + std::fmt::Debug + Send + Sync + 'static {
    /// What tells it from all others of its tenant, in a form that may be compared.
    fn identity(&self) -> String;
    /// How a person knows it.
    fn label(&self) -> String;
}

impl<T: Item> Answer for Snapshot<T> {
    type Item = T;

    fn snapshot(&self) -> &Snapshot<T> {
        self
    }

    fn map(self, change: impl FnOnce(Self) -> Self) -> Self {
        change(self)
    }

    fn covering_no_more_than(self, _: &Self) -> Self {
        self
    }
}

impl Answer for AlertSnapshot {
    type Item = Alert;

    fn snapshot(&self) -> &Snapshot<Alert> {
        &self.alerts
    }

    fn map(mut self, change: impl FnOnce(Snapshot<Alert>) -> Snapshot<Alert>) -> Self {
        self.alerts = change(self.alerts);
        self
    }

    fn covering_no_more_than(mut self, other: &Self) -> Self {
        if other.coverage != Coverage::AllOpen {
            self.coverage = other.coverage;
        }
        self
    }
}

impl Item for Tenant {
    fn identity(&self) -> String {
        self.key.to_string()
    }

    fn label(&self) -> String {
        format!("tenant {}", self.key)
    }
}

impl Item for BillableProduct {
    /// Name and serial number, as CWM compares them: two that differ in less are one line.
    fn identity(&self) -> String {
        let serial = self.serial.as_deref().unwrap_or_default();
        format!("{}\n{}", fold(&self.name), fold(serial))
    }

    fn label(&self) -> String {
        match &self.serial {
            Some(serial) => format!("product `{}`, serial {serial}", self.name),
            None => format!("product `{}`", self.name),
        }
    }
}

impl Item for Device {
    fn identity(&self) -> String {
        self.key.clone()
    }

    fn label(&self) -> String {
        format!("device {} `{}`", self.key, self.name)
    }
}

impl Item for Alert {
    fn identity(&self) -> String {
        self.key.to_string()
    }

    fn label(&self) -> String {
        format!("alert {}", self.key)
    }
}

impl Item for BackupStatistics {
    fn identity(&self) -> String {
        self.group.clone()
    }

    fn label(&self) -> String {
        format!("statistics {}", self.group)
    }
}

/// A reader as a source.
struct AsSource<R>(R);

macro_rules! kinds {
    ($($source:ident :: $call:ident($($name:ident: $argument:ty),*) -> $answer:ty;)*) => {$(
        impl Source for dyn $source {
            type Ask = ($($argument,)*);
            type Answer = $answer;

            fn read<'a>(&'a self, ($($name,)*): &'a Self::Ask) -> Reading<'a, Self::Answer> {
                self.$call($($name),*)
            }

            fn of(reader: impl Read<Self> + 'static) -> Arc<Self> {
                Arc::new(AsSource(reader))
            }
        }

        #[async_trait]
        impl<R: Read<dyn $source>> $source for AsSource<R> {
            async fn $call(&self, $($name: &$argument),*) -> Result<$answer, SourceError> {
                self.0.read(&($($name.clone(),)*)).await
            }
        }
    )*};
}

kinds! {
    TenantSource::tenants() -> Snapshot<Tenant>;
    ProductSource::products(tenant: Tenant) -> Snapshot<BillableProduct>;
    DeviceSource::devices(tenant: Tenant) -> Snapshot<Device>;
    AlertSource::alerts(tenant: Tenant, query: AlertQuery) -> AlertSnapshot;
    StatisticsSource::statistics(tenant: Tenant) -> Snapshot<BackupStatistics>;
}
