//! A source that does as it is told.

use crate::given::product;
use async_trait::async_trait;
use chrono::DateTime;
use cw_sync_core::model::{Alert, BillableProduct, Tenant};
use cw_sync_core::source::{
    AlertQuery, AlertSnapshot, AlertSource, Gap, ProductSource, Snapshot, SourceError, TenantSource,
};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub type Answer<T> = Result<T, SourceError>;

/// Answers every call alike, after a while, and counts.
pub struct Told<T> {
    pub answer: Mutex<Answer<T>>,
    pub takes: Duration,
    pub calls: AtomicUsize,
    pub at_once: AtomicUsize,
    pub most_at_once: AtomicUsize,
}

impl<T: Clone> Told<T> {
    pub fn new(answer: Answer<T>) -> Arc<Self> {
        Self::taking(Duration::ZERO, answer)
    }

    pub fn taking(takes: Duration, answer: Answer<T>) -> Arc<Self> {
        Arc::new(Self {
            answer: Mutex::new(answer),
            takes,
            calls: AtomicUsize::new(0),
            at_once: AtomicUsize::new(0),
            most_at_once: AtomicUsize::new(0),
        })
    }

    pub fn calls(&self) -> usize {
        self.calls.load(Ordering::SeqCst)
    }

    async fn answer(&self) -> Answer<T> {
        self.calls.fetch_add(1, Ordering::SeqCst);
        let now = self.at_once.fetch_add(1, Ordering::SeqCst) + 1;
        self.most_at_once.fetch_max(now, Ordering::SeqCst);
        tokio::time::sleep(self.takes).await;
        self.at_once.fetch_sub(1, Ordering::SeqCst);
        self.answer.lock().unwrap().clone()
    }
}

#[async_trait]
impl TenantSource for Told<Snapshot<Tenant>> {
    async fn tenants(&self) -> Answer<Snapshot<Tenant>> {
        self.answer().await
    }
}

#[async_trait]
impl ProductSource for Told<Snapshot<BillableProduct>> {
    async fn products(&self, _: &Tenant) -> Answer<Snapshot<BillableProduct>> {
        self.answer().await
    }
}

#[async_trait]
impl AlertSource for Told<AlertSnapshot> {
    async fn alerts(&self, _: &Tenant, _: &AlertQuery) -> Answer<AlertSnapshot> {
        self.answer().await
    }
}

pub fn tenant(key: &str) -> Tenant {
    Tenant::new(key, key)
}

/// A complete snapshot, taken so many seconds after the epoch.
pub fn at<T>(seconds: i64, items: Vec<T>) -> Snapshot<T> {
    Snapshot::complete(items, DateTime::from_timestamp(seconds, 0).unwrap())
}

pub fn seats(serial: &str, quantity: i64) -> BillableProduct {
    product("Seats", serial, quantity)
}

pub fn alert(key: &str) -> Alert {
    Alert::new(key, "high", "disk full", DateTime::UNIX_EPOCH)
}

pub fn gap(subject: &str, reason: &str) -> Gap {
    Gap {
        subject: subject.to_owned(),
        reason: reason.to_owned(),
    }
}

pub fn down() -> SourceError {
    SourceError::Unavailable("503".to_owned())
}
