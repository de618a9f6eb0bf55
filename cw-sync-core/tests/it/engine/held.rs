//! The lease while a run reads, however long that takes.

use super::world::{Vendor, World, now};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use cw_sync_core::Error;
use cw_sync_core::clock::Clock;
use cw_sync_core::engine::EngineOptions;
use cw_sync_core::model::{BillableProduct, IntegrationId, Tenant};
use cw_sync_core::source::{ProductSource, Snapshot, SourceError, Sources};
use cw_sync_core::store::{Lease, LeaseRequest, Store, StoreError};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const LEASE_TIME: Duration = Duration::from_millis(30);

#[derive(Debug, Clone)]
struct Hands(Arc<Mutex<DateTime<Utc>>>);

impl Clock for Hands {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
}

/// Who waits for the lease while the vendor is read.
struct Slow {
    vendor: Vendor,
    store: Arc<dyn Store>,
    hands: Hands,
    takes_over: bool,
}

impl Slow {
    async fn take(&self, at: DateTime<Utc>) -> Result<Lease, Lease> {
        let until = at + LEASE_TIME;
        let request = LeaseRequest::new(IntegrationId::from("here"), "another", at, until);
        self.store.take_lease(&request).await.unwrap()
    }
}

#[async_trait]
impl ProductSource for Slow {
    async fn products(&self, tenant: &Tenant) -> Result<Snapshot<BillableProduct>, SourceError> {
        let late = now() + LEASE_TIME * 10;
        if self.takes_over {
            self.take(late).await.unwrap();
            // It would never end.
            return std::future::pending().await;
        }
        *self.hands.0.lock().unwrap() = late;
        while self.take(now()).await.unwrap_err().until < late {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        self.take(late).await.unwrap_err();
        self.vendor.products(tenant).await
    }
}

/// A world whose vendor is slow.
async fn slow(takes_over: bool) -> World {
    let mut world = World::set_up().await;
    let hands = Hands(Arc::new(Mutex::new(now())));
    let mut options = EngineOptions::default();
    options.list_lag = Duration::from_millis(1);
    options.lease_time = LEASE_TIME;
    world.engine = world
        .engine
        .with_clock(Arc::new(hands.clone()))
        .with_options(options);
    let slow = Slow {
        vendor: world.vendor.clone(),
        store: world.store.clone(),
        hands,
        takes_over,
    };
    world.integration.sources =
        Sources::new(Arc::new(world.vendor.clone())).with_products(Arc::new(slow));
    world
}

#[tokio::test]
async fn a_run_that_reads_for_longer_than_the_lease_keeps_it() {
    let world = slow(false).await;
    world.applies(1).await;
    assert_eq!(world.cwm.lines(100), ["Seats S1 5"]);
}

#[tokio::test]
async fn a_run_that_lost_its_lease_stops_reading() {
    let world = slow(true).await;
    let run = world.engine.run(&world.integration).await;
    let lost = matches!(run, Err(Error::Store(StoreError::LeaseLost(_))));
    assert!(lost, "{run:?}");
    assert_eq!(world.cwm.writes(), 0);
}
