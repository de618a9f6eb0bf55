//! Doing what is due: once, again after failures, each integration by itself.

use super::house::{House, only};
use crate::apply::town::{CHANGES, Vendor, minutes, start};
use crate::store::tampered::{Tampered, Then};
use async_trait::async_trait;
use chrono::NaiveTime;
use cw_sync_core::Error;
use cw_sync_core::engine::{Integration, RunOptions};
use cw_sync_core::model::Tenant;
use cw_sync_core::policy::Policy;
use cw_sync_core::report::{RunQuery, RunStatus};
use cw_sync_core::schedule::{Job, Missed, Schedule};
use cw_sync_core::service::{Hosted, ServiceError};
use cw_sync_core::source::{Snapshot, SourceError, Sources, TenantSource};
use cw_sync_core::store::LeaseRequest;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// MP-2: each night at 02:00 of New York, 06:00 UTC in June.
fn nightly() -> Vec<Job> {
    let two = NaiveTime::from_hms_opt(2, 0, 0).unwrap();
    vec![Job::new("nightly", Schedule::daily(two))]
}

#[tokio::test]
async fn each_time_is_done_once_whoever_looks_how_often() {
    let mut house = House::new(nightly()).await;
    assert!(house.at("2024-06-15T05:59:59Z").await.is_empty());
    let report = house.one("2024-06-15T06:00:07Z").await;
    assert_eq!(report.counts().applied, CHANGES);
    assert!(house.service.tick().await.is_empty());
    house.restart(nightly());
    assert!(house.service.tick().await.is_empty());
    // A week without anybody is made up for by one run.
    let report = house.one("2024-06-22T12:00:00Z").await;
    assert_eq!((report.counts().applied, report.counts().errors), (0, 0));
    assert!(house.service.tick().await.is_empty());
    let next = house.service.upcoming(house.here(), 2).unwrap();
    let next: Vec<_> = next.iter().map(|next| next.at.to_string()).collect();
    assert_eq!(next, ["2024-06-23 06:00:00 UTC", "2024-06-24 06:00:00 UTC"]);
}

#[tokio::test]
async fn a_run_says_who_wanted_it_and_the_history_knows() {
    let house = House::new(nightly()).await;
    let by_schedule = house.one("2024-06-15T06:00:00Z").await;
    house.town.clock.forward(minutes(1));
    let options = RunOptions::new();
    let by_hand = house
        .service
        .run_now(house.here(), "J. Doe", options)
        .await
        .unwrap();
    assert_eq!(by_hand.cause.to_string(), "J. Doe");
    let history = async |automatic| {
        let mut query = RunQuery::latest(9);
        query.automatic = automatic;
        let runs = house
            .town
            .store
            .run_history(house.here(), &query)
            .await
            .unwrap();
        runs.into_iter()
            .map(|run| (run.run, run.status()))
            .collect::<Vec<_>>()
    };
    let done = RunStatus::Done;
    assert_eq!(
        history(None).await,
        [(by_hand.run, done), (by_schedule.run, done)]
    );
    assert_eq!(history(Some(true)).await, [(by_schedule.run, done)]);
    assert_eq!(history(Some(false)).await, [(by_hand.run, done)]);
    // The one that changed nothing is next to nothing.
    let kept = house
        .town
        .store
        .run(house.here(), by_hand.run)
        .await
        .unwrap()
        .unwrap();
    assert!(kept.tenants.is_empty() && kept.outcomes.is_empty());
    assert_eq!(kept.counts().synced, 3);
    let kept = house
        .town
        .store
        .run(house.here(), by_schedule.run)
        .await
        .unwrap()
        .unwrap();
    assert_eq!((kept.tenants.len(), kept.outcomes.len()), (3, CHANGES));
}

#[tokio::test]
async fn what_failed_stays_due_and_is_tried_again() {
    let house = House::new(nightly()).await;
    let gone = mock_cwm::Fault::new(mock_cwm::Failure::DropBefore).on_request(1);
    house.town.cwm.faults().add(gone.requests(2));
    let finished = house.at("2024-06-15T06:00:00Z").await;
    assert!(
        matches!(finished[0].result, Err(Error::Cwm(_))),
        "{finished:#?}"
    );
    let health = house.service.health().await.unwrap();
    assert!(!health.is_well());
    let job = &health.integrations[0].jobs[0];
    assert_eq!((job.failures, job.last_success), (1, None));
    assert_eq!(job.next_due.unwrap().to_string(), "2024-06-15 06:01:00 UTC");
    let error = job.last_error.as_deref().unwrap();
    assert!(error.contains("CWM could not be read"), "{error}");
    assert!(house.at("2024-06-15T06:00:59Z").await.is_empty());
    assert!(house.at("2024-06-15T06:01:00Z").await[0].result.is_err());
    assert!(house.at("2024-06-15T06:05:59Z").await.is_empty());
    let report = house.one("2024-06-15T06:06:00Z").await;
    assert_eq!(report.counts().applied, CHANGES);
    let health = house.service.health().await.unwrap();
    assert!(health.is_well());
    assert!(
        serde_json::to_string(&health)
            .unwrap()
            .contains("\"lastSuccess\":\"2024-06-15T06:06:00Z\"")
    );
}

#[tokio::test]
async fn who_holds_the_lease_is_named_and_the_job_comes_after() {
    let house = House::new(nightly()).await;
    let until = "2024-06-15T06:00:30Z".parse().unwrap();
    let request = LeaseRequest::new(house.here().clone(), "process 7 on pluto", start(), until);
    let lease = house
        .town
        .store
        .take_lease(&request)
        .await
        .unwrap()
        .unwrap();
    let finished = house.at("2024-06-15T06:00:00Z").await;
    assert!(
        matches!(finished[0].result, Err(Error::Busy { .. })),
        "{finished:#?}"
    );
    assert!(house.service.health().await.unwrap().is_well());
    let now = house
        .service
        .run_now(house.here(), "J. Doe", RunOptions::new())
        .await;
    let told = now.unwrap_err().to_string();
    assert!(told.contains("process 7 on pluto"), "{told}");
    // Who says that they wait gets their turn as soon as it is free.
    let waiting = RunOptions::new().waiting(Duration::from_secs(20));
    let (run, released) = tokio::join!(
        house.service.run_now(house.here(), "J. Doe", waiting),
        house.town.store.release_lease(&lease),
    );
    released.unwrap();
    assert_eq!(run.unwrap().counts().applied, CHANGES);
    let report = house.one("2024-06-15T06:01:00Z").await;
    assert_eq!(report.counts().applied, 0);
}

struct Panics;

#[async_trait]
impl TenantSource for Panics {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        panic!("an adapter's mistake")
    }
}

#[tokio::test]
async fn an_integration_that_panics_is_no_others_concern() {
    let house = House::new(nightly()).await;
    let engine = Arc::new(house.town.engine());
    let broken = Integration::new("broken", Sources::new(Arc::new(Panics)), Policy::new());
    house.service.host(Hosted::new(engine, broken, nightly()));
    assert!(house.service.tick().await.is_empty());
    for _ in 0..2 {
        house.town.clock.forward(minutes(24 * 60));
        let mut finished = house.service.tick().await;
        let broken = finished.remove(0);
        let panicked = matches!(broken.result, Err(Error::Panicked { .. }));
        assert!(panicked, "{broken:#?}");
        assert_eq!(&only(finished).integration, house.here());
    }
    let mut hosted = house.service.hosted();
    assert_eq!(hosted.len(), 2);
    assert!(house.service.dismiss(&"broken".into()) && !house.service.dismiss(&"broken".into()));
    hosted.retain(|id| house.service.hosted().contains(id));
    assert_eq!(hosted, [house.here().clone()]);
    let gone = house.service.cancel(&"broken".into(), "J. Doe");
    assert!(matches!(gone, Err(ServiceError::Unknown(_))));
}

/// Whatever panics, wherever in a run: the integration's other jobs come at their time, and it is to
/// be seen which one did not.
#[tokio::test]
async fn a_job_that_panics_is_no_other_jobs_concern() {
    let mut house = House::new(nightly()).await;
    let inner = house.town.store.clone();
    let first = AtomicBool::new(true);
    house.town.store = Arc::new(Tampered::new(inner, move |call| {
        let panics = call == "take_lease" && first.swap(false, Ordering::SeqCst);
        assert!(!panics, "a mistake in a store");
        Then::Go
    }));
    let mut jobs = nightly();
    jobs.push(Job::new("hourly", Schedule::every(60)));
    house.host(jobs);
    assert!(house.service.tick().await.is_empty());
    let finished = house.at("2024-06-15T06:00:00Z").await;
    let done: Vec<_> = finished
        .iter()
        .filter(|one| one.result.is_ok())
        .map(|one| one.turn.job.as_str())
        .collect();
    assert_eq!(done, ["hourly"]);
    assert_eq!(house.lines(100), ["Backup 5", "Seats 5"]);
    let health = house.service.health().await.unwrap();
    let [nightly, hourly] = &health.integrations[0].jobs[..] else {
        panic!("{health:#?}");
    };
    assert_eq!((nightly.failures, hourly.failures), (1, 0));
    let error = nightly.last_error.as_deref().unwrap();
    assert!(
        error.contains("panicked") && !error.contains("mistake in a store"),
        "{error}"
    );
    assert!(house.at("2024-06-15T06:00:59Z").await.is_empty());
    house.one("2024-06-15T06:01:00Z").await;
    assert!(house.service.health().await.unwrap().is_well());
}

/// An adapter with a mistake that shows once.
struct PanicsOnce(Vendor, AtomicBool);

#[async_trait]
impl TenantSource for PanicsOnce {
    async fn tenants(&self) -> Result<Snapshot<Tenant>, SourceError> {
        let panics = self.1.swap(false, Ordering::SeqCst);
        assert!(!panics, "an adapter's mistake");
        self.0.tenants().await
    }
}

/// The lease is free at once.
#[tokio::test]
async fn an_adapter_that_panics_in_one_job_is_no_other_jobs_concern() {
    let mut house = House::new(nightly()).await;
    let panics = PanicsOnce(house.town.vendor.clone(), AtomicBool::new(true));
    house.town.integration.sources.tenants = Arc::new(panics);
    let mut jobs = nightly();
    jobs.push(Job::new("hourly", Schedule::every(60)));
    house.host(jobs);
    assert!(house.service.tick().await.is_empty());
    let mut finished = house.at("2024-06-15T06:00:00Z").await;
    let broken = finished.remove(0);
    let panicked = matches!(broken.result, Err(Error::Panicked { .. }));
    assert!(panicked, "{broken:#?}");
    assert_eq!(only(finished).counts().applied, CHANGES);
    assert_eq!(house.state("nightly").await.failures, 1);
    assert_eq!(house.state("hourly").await.failures, 0);
}

/// MP-2, but what was missed is left out.
fn nightly_if_on_time() -> Vec<Job> {
    let jobs = nightly().into_iter();
    jobs.map(|job| job.when_missed(Missed::Skip)).collect()
}

#[tokio::test]
async fn what_failed_in_time_is_not_missed() {
    let house = House::new(nightly_if_on_time()).await;
    let gone = mock_cwm::Fault::new(mock_cwm::Failure::DropBefore).on_request(1);
    house.town.cwm.faults().add(gone.requests(3));
    for now in ["06:00:00", "06:01:00", "06:06:00"] {
        let finished = house.at(&format!("2024-06-15T{now}Z")).await;
        assert!(finished[0].result.is_err(), "{finished:#?}");
    }
    let report = house.one("2024-06-15T06:21:00Z").await;
    assert_eq!(report.counts().applied, CHANGES);
    assert!(house.service.tick().await.is_empty());
    // Nobody was there the next night.
    assert!(house.at("2024-06-16T06:10:01Z").await.is_empty());
    // Somebody was, and another one had the lease.
    let until = "2024-06-17T06:20:00Z".parse().unwrap();
    let request = LeaseRequest::new(house.here().clone(), "a long run", start(), until);
    let lease = house.town.store.take_lease(&request).await.unwrap();
    for now in ["06:00:00", "06:01:00", "06:15:00"] {
        let busy = house.at(&format!("2024-06-17T{now}Z")).await;
        assert!(matches!(busy[0].result, Err(Error::Busy { .. })), "{now}");
    }
    let released = house.town.store.release_lease(&lease.unwrap()).await;
    released.unwrap();
    house.one("2024-06-17T06:16:00Z").await;
    assert!(house.service.tick().await.is_empty());
}

/// Two programs on one store see the same time as due. Who comes second waits, and what the first
/// one kept stays.
#[tokio::test]
async fn waiting_for_another_holder_writes_nothing() {
    let house = House::new(nightly()).await;
    let before = house.state("nightly").await;
    let until = "2024-06-15T06:00:30Z".parse().unwrap();
    let request = LeaseRequest::new(house.here().clone(), "process 7", start(), until);
    let lease = house.town.store.take_lease(&request).await.unwrap();
    let busy = house.at("2024-06-15T06:00:00Z").await;
    assert!(matches!(busy[0].result, Err(Error::Busy { .. })));
    assert_eq!(house.state("nightly").await, before);
    let health = house.service.health().await.unwrap();
    let next = health.integrations[0].next().unwrap();
    assert_eq!(next.to_string(), "2024-06-15 06:00:30 UTC");
    assert!(house.at("2024-06-15T06:00:29Z").await.is_empty());
    // The other one has done it meanwhile.
    let mut done = before.clone();
    done.succeeded(start());
    done.since = "2024-06-15T06:00:00Z".parse().unwrap();
    let (store, here) = (&house.town.store, house.here());
    let kept = store.change_job_state(here, Some(&before), &done).await;
    assert!(kept.unwrap());
    store.release_lease(&lease.unwrap()).await.unwrap();
    assert!(house.at("2024-06-15T06:00:30Z").await.is_empty());
    assert_eq!(house.state("nightly").await, done);
}
