//! What the vendor tells of, throttled, and the event log.

use super::house::{House, only};
use crate::apply::town::two;
use cw_sync_core::progress::Step;
use cw_sync_core::report::Cause;
use cw_sync_core::schedule::{Event, EventQuery, Job, Pace, Schedule};
use cw_sync_core::service::{Hosted, ServiceError};
use cw_sync_core::source::SourceError;
use cw_sync_core::store::EventId;
use futures::StreamExt;
use std::sync::Arc;

/// AX-4: within a minute, each tenant every twelve hours at most.
fn push() -> Vec<Job> {
    let pace = Pace::new(60, 12).only_for(["backupEnded", "statusUpdated"]);
    vec![Job::new("push", Schedule::OnEvent(pace))]
}

async fn tell(house: &House, tenant: &str, text: &str) -> Event {
    let told = house
        .service
        .tell(house.here(), tenant, "backupEnded", text);
    told.await.unwrap()
}

async fn known(house: &House, event: &Event) -> Event {
    let store = &house.town.store;
    store.event(house.here(), event.id).await.unwrap().unwrap()
}

async fn found(house: &House, query: EventQuery) -> Vec<String> {
    let events = house.town.store.events(house.here(), &query).await.unwrap();
    events.into_iter().map(|event| event.text).collect()
}

#[tokio::test]
async fn ax_4_events_of_a_tenant_are_one_push_and_the_next_waits_twelve_hours() {
    let house = House::new(push()).await;
    house.at("2024-06-16T08:00:00Z").await;
    let first = tell(&house, "t1", "SRV1").await;
    assert!(house.service.tick().await.is_empty());
    house.town.clock.forward(std::time::Duration::from_secs(20));
    let second = tell(&house, "t1", "SRV2").await;
    let other = tell(&house, "t2", "SRV9").await;
    // Half a minute after the first; the second one rides along, the other tenant's does not.
    let report = house.one("2024-06-16T08:00:30Z").await;
    assert_eq!(report.cause, events(&report.cause, 2));
    assert_eq!(house.lines(100), ["Backup 5", "Seats 5"]);
    assert!(house.lines(110).is_empty());
    for event in [&first, &second] {
        let event = known(&house, event).await;
        assert!(!event.waits() && !event.has_errors());
        assert_eq!(event.deliveries[&"push".into()].run, Some(report.run));
    }
    assert!(known(&house, &other).await.waits());
    house.one("2024-06-16T08:00:50Z").await;
    assert_eq!(house.lines(110), ["Backup 5", "Seats 5"]);

    house.town.says("t1", Ok(two(6)));
    house.at("2024-06-16T09:00:00Z").await;
    let third = tell(&house, "t1", "SRV1 again").await;
    assert!(house.at("2024-06-16T20:00:29Z").await.is_empty());
    let health = house.service.health().await.unwrap();
    assert_eq!(health.integrations[0].waiting_events, 1);
    let due = health.integrations[0].next().unwrap();
    assert_eq!(due.to_string(), "2024-06-16 20:00:30 UTC");
    house.one("2024-06-16T20:00:30Z").await;
    assert_eq!(house.lines(100), ["Backup 6", "Seats 6"]);
    assert!(!known(&house, &third).await.waits());
}

fn events(cause: &Cause, events: usize) -> Cause {
    let job = cause.job().unwrap().clone();
    serde_json::from_value(serde_json::json!({ "events": { "job": job, "events": events } }))
        .unwrap()
}

#[tokio::test]
async fn ax_24_reprocessing_an_event_does_not_wait_for_the_twelve_hours() {
    let house = House::new(push()).await;
    house.at("2024-06-16T08:00:00Z").await;
    let event = tell(&house, "t1", "SRV1").await;
    house.one("2024-06-16T08:01:00Z").await;
    house.town.says("t1", Ok(two(8)));
    house.at("2024-06-16T08:05:00Z").await;
    let reprocessed = house
        .service
        .reprocess(house.here(), event.id, "J. Doe")
        .await
        .unwrap();
    let delivery = &reprocessed.deliveries[&"push".into()];
    assert_eq!(delivery.wanted_by.as_deref(), Some("J. Doe"));
    only(house.service.tick().await);
    assert_eq!(house.lines(100), ["Backup 8", "Seats 8"]);
    let unknown = house
        .service
        .reprocess(house.here(), EventId::generate(), "J. Doe")
        .await;
    assert!(matches!(unknown, Err(ServiceError::NoSuchEvent { .. })));
}

#[tokio::test]
async fn ax_23_ax_25_what_came_of_each_event_is_kept_and_found() {
    let house = House::new(push()).await;
    house.at("2024-06-16T08:00:00Z").await;
    let bad = SourceError::Malformed("no counters".to_owned());
    house.town.says("t2", Err(bad));
    tell(&house, "t1", "SRV1").await;
    let failed = tell(&house, "t2", "SRV2").await;
    // Nobody is for this one; it is told of all the same.
    let other = house
        .service
        .tell(house.here(), "t3", "licenceSold", "Five more")
        .await
        .unwrap();
    assert!(!other.waits());
    let report = house.one("2024-06-16T08:00:30Z").await;
    assert_eq!(report.counts().failed, 1);
    assert_eq!(
        found(&house, EventQuery::default()).await,
        ["Five more", "SRV2", "SRV1"]
    );
    assert_eq!(found(&house, EventQuery::errors()).await, ["SRV2"]);
    assert_eq!(
        found(&house, EventQuery::containing("NO COUNTERS")).await,
        ["SRV2"]
    );
    assert_eq!(
        found(&house, EventQuery::containing("licence")).await,
        ["Five more"]
    );
    let failed = known(&house, &failed).await;
    let (job, error) = failed.errors().next().unwrap();
    assert!(
        job.as_str() == "push" && error.contains("no counters"),
        "{error}"
    );
    // Mended, and done again: the error is gone.
    house.town.says("t2", Ok(two(3)));
    house
        .service
        .reprocess(house.here(), failed.id, "J. Doe")
        .await
        .unwrap();
    house.one("2024-06-16T08:10:00Z").await;
    assert_eq!(found(&house, EventQuery::errors()).await, [""; 0]);
    assert_eq!(house.lines(110), ["Backup 3", "Seats 3"]);
}

/// An event is done or waits; nothing in between loses it.
#[tokio::test]
async fn an_event_survives_a_restart_and_an_outage() {
    let mut house = House::new(push()).await;
    house.at("2024-06-16T08:00:00Z").await;
    let event = tell(&house, "t1", "SRV1").await;
    house.restart(push());
    let gone = mock_cwm::Fault::new(mock_cwm::Failure::DropBefore).on_request(1);
    house.town.cwm.faults().add(gone.requests(1));
    let finished = house.at("2024-06-16T08:01:00Z").await;
    assert!(finished[0].result.is_err(), "{finished:#?}");
    let waiting = known(&house, &event).await;
    assert!(waiting.waits() && waiting.has_errors());
    assert!(house.service.tick().await.is_empty());
    house.one("2024-06-16T08:02:00Z").await;
    let done = known(&house, &event).await;
    assert!(!done.waits() && !done.has_errors());
    assert_eq!(done.deliveries[&"push".into()].attempts, 2);
}

/// One tenant cannot be read: it is tried again by itself, is not served, and keeps nobody waiting.
#[tokio::test]
async fn ax_4_a_tenant_that_could_not_be_read_is_pushed_again_soon() {
    let house = House::new(push()).await;
    house.at("2024-06-16T08:00:00Z").await;
    let down = SourceError::Unavailable("503".to_owned());
    house.town.says("t2", Err(down));
    let (first, second) = (
        tell(&house, "t1", "SRV1").await,
        tell(&house, "t2", "SRV2").await,
    );
    house.one("2024-06-16T08:00:30Z").await;
    assert!(!known(&house, &first).await.waits());
    let waiting = known(&house, &second).await;
    assert!(waiting.waits() && waiting.has_errors());
    let served = house.state("push").await.served;
    assert_eq!(
        served.keys().map(|key| key.as_str()).collect::<Vec<_>>(),
        ["t1"]
    );
    assert!(!house.service.health().await.unwrap().is_well());
    // Another tenant's is done in its own time.
    let third = tell(&house, "t3", "SRV3").await;
    assert!(house.at("2024-06-16T08:00:59Z").await.is_empty());
    house.one("2024-06-16T08:01:00Z").await;
    assert!(!known(&house, &third).await.waits());
    house.town.says("t2", Ok(two(5)));
    house.one("2024-06-16T08:01:30Z").await;
    assert_eq!(house.lines(110), ["Backup 5", "Seats 5"]);
    let done = known(&house, &second).await;
    assert!(!done.waits() && !done.has_errors());
    assert_eq!(done.deliveries[&"push".into()].attempts, 2);
    assert!(house.service.health().await.unwrap().is_well());
}

#[tokio::test]
async fn an_event_that_fails_time_after_time_is_given_up_and_found() {
    let house = House::new(push()).await;
    house.at("2024-06-16T08:00:00Z").await;
    let down = SourceError::Unavailable("503".to_owned());
    house.town.says("t2", Err(down));
    let event = tell(&house, "t2", "SRV2").await;
    let mut tries = 0;
    for _ in 0..24 * 60 {
        tries += house.later(1).await.len();
    }
    assert_eq!(tries, 8);
    let event = known(&house, &event).await;
    assert!(!event.waits() && event.has_errors());
    // The next one is pushed at once.
    house.town.says("t2", Ok(two(5)));
    tell(&house, "t2", "SRV2 again").await;
    only(house.later(1).await);
    assert_eq!(house.lines(110), ["Backup 5", "Seats 5"]);
}

/// Who reprocesses an event while a run for it is under way may have mended what that run has read
/// already.
#[tokio::test]
async fn ax_24_what_is_wanted_again_during_its_run_is_done_again() {
    let house = House::new(push()).await;
    house.at("2024-06-16T08:00:00Z").await;
    let event = tell(&house, "t1", "SRV1").await;
    house
        .town
        .clock
        .set("2024-06-16T08:01:00Z".parse().unwrap());
    let engine = Arc::new(house.town.engine());
    let mut progress = engine.progress();
    let integration = house.town.integration.clone();
    house.service.host(Hosted::new(engine, integration, push()));
    let (finished, again) = tokio::join!(house.service.tick(), async {
        while let Some(event) = progress.next().await {
            if matches!(event.step, Step::Changed { .. }) {
                break;
            }
        }
        house.town.says("t1", Ok(two(8)));
        let again = house.service.reprocess(house.here(), event.id, "J. Doe");
        again.await.unwrap()
    });
    only(finished);
    assert_eq!(house.lines(100), ["Backup 5", "Seats 5"]);
    assert_eq!(known(&house, &event).await, again);
    only(house.service.tick().await);
    assert_eq!(house.lines(100), ["Backup 8", "Seats 8"]);
    assert!(!known(&house, &event).await.waits());
    assert!(house.service.tick().await.is_empty());
}

/// Its job was off when it was told of, or has another name by now.
#[tokio::test]
async fn ax_24_an_event_that_no_job_knew_is_done_by_those_there_are_now() {
    let house = House::new(push()).await;
    house.at("2024-06-16T08:00:00Z").await;
    let mut off = push();
    off[0].enabled = false;
    house.host(off);
    let event = tell(&house, "t1", "SRV1").await;
    assert!(event.deliveries.is_empty());
    let reprocess = async || {
        let service = &house.service;
        service.reprocess(house.here(), event.id, "J. Doe").await
    };
    let nobody = reprocess().await.unwrap_err();
    let told = nobody.to_string();
    assert!(
        matches!(nobody, ServiceError::NobodyFor { .. }) && told.contains("backupEnded"),
        "{told}"
    );
    assert_eq!(known(&house, &event).await, event);
    house.host(push());
    reprocess().await.unwrap();
    only(house.service.tick().await);
    assert_eq!(house.lines(100), ["Backup 5", "Seats 5"]);
}

#[tokio::test]
async fn what_waits_for_a_job_that_is_no_more_is_given_up_after_a_day() {
    let house = House::new(push()).await;
    house.at("2024-06-16T08:00:00Z").await;
    let event = tell(&house, "t1", "SRV1").await;
    let mut renamed = push();
    renamed[0].name = "pushes".into();
    house.host(renamed);
    // Another program may do it yet.
    assert!(house.at("2024-06-17T08:00:00Z").await.is_empty());
    assert!(known(&house, &event).await.waits());
    assert!(house.at("2024-06-17T08:00:01Z").await.is_empty());
    let event = known(&house, &event).await;
    let errors: Vec<_> = event.errors().map(|(_, error)| error).collect();
    assert!(!event.waits());
    let why = "there is no job `push` any more, or it is switched off; nothing was done";
    assert_eq!(errors, [why]);
    let health = house.service.health().await.unwrap();
    assert_eq!(health.integrations[0].waiting_events, 0);
}
