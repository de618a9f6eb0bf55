//! When it happens, and what is kept of it.

use crate::world::{Often, World};
use chrono::TimeDelta;
use cw_adapter_axcient::{Events, descriptor, jobs_when_told};
use cw_sync_core::model::IntegrationId;
use cw_sync_core::schedule::{Event, EventQuery, Job};
use cw_sync_core::service::{Finished, Hosted, Service};
use mock_axcient::Fault;

/// A service that is told of events, and does what is due by the adapter's jobs for that, without
/// the one that only looks.
struct House {
    world: World,
    service: Service,
    here: IntegrationId,
}

impl House {
    async fn new() -> Self {
        let mut jobs = jobs_when_told();
        jobs.retain(|job| job.name.as_str() != "look");
        Self::with(jobs, Events::Feed).await
    }

    async fn with(jobs: Vec<Job>, events: Events) -> Self {
        let world = World::with(crate::world::FIXTURE, events).await;
        let service = Service::new();
        let here = world.stage.integration.id.clone();
        let engine = world.stage.engine.clone();
        service.host(Hosted::new(engine, world.stage.integration.clone(), jobs));
        let house = Self {
            world,
            service,
            here,
        };
        assert!(house.tick().await.is_empty(), "nothing has happened yet");
        house
    }

    async fn tell(&self, client: &str, kind: &str, text: &str) -> Event {
        let told = self.service.tell(&self.here, client, kind, text);
        told.await.unwrap()
    }

    async fn tick(&self) -> Vec<Finished> {
        self.service.tick().await
    }

    /// The jobs that were done so many seconds later.
    async fn later(&self, seconds: i64) -> Vec<String> {
        self.world.forward(TimeDelta::seconds(seconds));
        let done = self.tick().await.into_iter();
        let mut jobs: Vec<_> = done
            .map(|one| {
                one.result.unwrap();
                one.turn.job.to_string()
            })
            .collect();
        jobs.sort();
        jobs
    }

    async fn found(&self, query: EventQuery) -> Vec<String> {
        let store = &self.world.stage.store;
        let events = store.events(&self.here, &query).await.unwrap();
        events.into_iter().map(|event| event.text).collect()
    }

    async fn event(&self, event: &Event) -> Event {
        let store = &self.world.stage.store;
        store.event(&self.here, event.id).await.unwrap().unwrap()
    }
}

fn basic(house: &House, gigabytes: u64) {
    house.world.axcient.client(19652, |client| {
        client.devices[0].cloud_usage = gigabytes << 30;
    });
}

#[tokio::test]
async fn ax_4_a_push_comes_within_a_minute_and_each_client_every_twelve_hours() {
    let house = House::new().await;
    house.tell("EFS-19652", "backup_succeeded", "CL-DC1").await;
    assert_eq!(house.later(60).await, ["push", "tickets"]);
    assert_eq!(house.world.quantity(502, 911), 337);
    assert_eq!(
        house.world.quantity(501, 901),
        200,
        "another client, of which nothing was told"
    );

    // An hour later: the ticket does not wait, the figures do.
    basic(&house, 400);
    house.world.forward(TimeDelta::hours(1));
    house.tell("EFS-19652", "backup_failed", "CL-DC1").await;
    assert_eq!(house.later(60).await, ["tickets"]);
    assert_eq!(house.world.quantity(502, 911), 337);
    // Another client's figures have their own twelve hours.
    house.tell("EFS-342", "backup_succeeded", "BD-SRV1").await;
    assert_eq!(house.later(60).await, ["push", "tickets"]);
    assert_eq!(house.world.quantity(501, 901), 234);
    assert_eq!(house.later(10 * 3_600).await, [""; 0]);
    assert_eq!(house.later(3_600).await, ["push"]);
    assert_eq!(house.world.quantity(502, 911), 427);
}

/// As a host has it that registers the adapter and knows nothing else: Axcient tells nobody.
#[tokio::test]
async fn ax_4_without_events_everything_is_billed_every_twelve_hours_all_the_same() {
    let jobs = descriptor().jobs().to_vec();
    let house = House::with(jobs, Events::Health).await;
    assert_eq!(house.later(20 * 60).await, ["look"]);
    assert_eq!(house.world.tickets().len(), 3);
    // Twelve hours, and up to one more: not everybody's comes at once.
    let done = house.later(13 * 3_600).await;
    assert_eq!(done, ["look", "twice-a-day"]);
    assert_eq!(house.world.quantities(501), [1, 234, 2, 1, 2, 2, 24, 26]);
    assert_eq!(house.world.figures(101)[0], [2, 2, 0, 0]);
    basic(&house, 400);
    assert_eq!(house.later(12 * 3_600).await, ["look", "twice-a-day"]);
    assert_eq!(house.world.quantity(502, 911), 427);
}

#[tokio::test]
async fn ax_16_whatever_happens_everything_of_that_client_is_synced() {
    let house = House::new().await;
    for kind in ["backup_failed", "status_update", "something_new"] {
        house.tell("EFS-342", kind, kind).await;
    }
    assert_eq!(house.later(60).await, ["push", "tickets"]);
    assert_eq!(house.world.quantity(501, 901), 234);
    assert_eq!(house.world.figures(101)[0], [2, 2, 0, 0]);
    assert_eq!(house.world.tickets().len(), 2);
    assert_eq!(house.world.figures(102)[0], [0; 4]);
}

#[tokio::test]
async fn ax_23_what_came_of_each_push_is_kept_with_its_event() {
    let house = House::new().await;
    let fine = house.tell("EFS-342", "backup_succeeded", "BD-SRV1").await;
    let bad = house.tell("EFS-507", "backup_succeeded", "DA-FILES").await;
    house
        .world
        .axcient
        .fault("/client/507/device", Fault::CutOff);
    house.later(60).await;
    let (fine, bad) = (house.event(&fine).await, house.event(&bad).await);
    assert!(!fine.waits() && !fine.has_errors(), "{fine:#?}");
    assert!(bad.has_errors(), "{bad:#?}");
    let delivery = &bad.deliveries[&"push".into()];
    let told = format!("{delivery:?}");
    assert!(told.contains("cut off"), "{told}");
    assert!(delivery.run.is_some(), "{told}");
}

#[tokio::test]
async fn ax_24_an_event_is_processed_again_without_the_twelve_hours() {
    let house = House::new().await;
    let event = house.tell("EFS-19652", "backup_succeeded", "CL-DC1").await;
    house.later(60).await;
    basic(&house, 400);
    house.world.forward(TimeDelta::minutes(5));
    let again = house
        .service
        .reprocess(&house.here, event.id, "Olivia")
        .await;
    again.unwrap();
    assert_eq!(house.later(0).await, ["push", "tickets"]);
    assert_eq!(house.world.quantity(502, 911), 427);
}

#[tokio::test]
async fn ax_25_only_the_events_that_went_wrong_are_found() {
    let house = House::new().await;
    house.tell("EFS-342", "backup_succeeded", "BD-SRV1").await;
    house.tell("EFS-507", "backup_succeeded", "DA-FILES").await;
    house
        .world
        .axcient
        .fault("/client/507/device", Fault::CutOff);
    house.later(60).await;
    assert_eq!(house.found(EventQuery::errors()).await, ["DA-FILES"]);
    let mut all = house.found(EventQuery::default()).await;
    all.sort();
    assert_eq!(all, ["BD-SRV1", "DA-FILES"]);
}
