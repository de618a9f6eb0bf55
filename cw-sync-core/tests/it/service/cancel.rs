//! Runs that are stopped from outside.

use super::house::{House, only};
use crate::apply::town::{CHANGES, two};
use crate::given::product;
use chrono::NaiveTime;
use cw_sync_core::access::User;
use cw_sync_core::engine::{Cancel, RunOptions};
use cw_sync_core::integration::{IntegrationRecord, Stamp};
use cw_sync_core::progress::{Progress, Step};
use cw_sync_core::report::{OutcomeKind, RunStatus};
use cw_sync_core::schedule::{Job, Schedule};
use cw_sync_core::service::{Hosted, Service};
use cw_sync_core::store::LeaseRequest;
use futures::StreamExt;
use std::sync::Arc;

fn nightly() -> Vec<Job> {
    let two = NaiveTime::from_hms_opt(2, 0, 0).unwrap();
    vec![Job::new("nightly", Schedule::daily(two))]
}

/// Twelve lines more for each of three companies.
async fn much_to_do() -> House {
    let house = House::new(nightly()).await;
    house.town.applies(CHANGES).await;
    let mut products = two(5);
    products.extend((0..12).map(|n| product("Seats", &format!("N{n}"), 1)));
    for tenant in ["t1", "t2", "t3"] {
        house.town.says(tenant, Ok(products.clone()));
    }
    house
}

#[tokio::test]
async fn a_cancelled_run_settles_what_is_in_flight_and_says_so() {
    let house = much_to_do().await;
    let engine = Arc::new(house.town.engine());
    let mut progress = engine.progress();
    let integration = house.town.integration.clone();
    house
        .service
        .host(Hosted::new(engine, integration, nightly()));
    let (run, cancelled) = tokio::join!(
        house
            .service
            .run_now(house.here(), "R. Roe", RunOptions::new()),
        async {
            while let Some(event) = progress.next().await {
                if matches!(event.step, Step::Changed { .. }) {
                    break;
                }
            }
            let under_way = house.service.health().await.unwrap().integrations;
            assert_eq!(under_way[0].under_way[0].cause.to_string(), "R. Roe");
            house.service.cancel(house.here(), "J. Doe").unwrap()
        }
    );
    let report = run.unwrap();
    assert_eq!(cancelled, 1);
    assert_eq!(report.interrupted.as_deref(), Some("cancelled by J. Doe"));
    assert_eq!(report.summary().status(), RunStatus::Interrupted);
    assert_eq!(report.outcomes.len(), 36);
    let made = report.counts().applied;
    assert!((1..36).contains(&made), "{made} made");
    let rest = report
        .outcomes
        .iter()
        .filter(|outcome| !outcome.is_applied());
    for outcome in rest {
        let why =
            matches!(&outcome.kind, OutcomeKind::NotTried { why } if why == "cancelled by J. Doe");
        assert!(why, "{outcome:#?}");
    }
    let open = house.town.store.open_intents(house.here()).await.unwrap();
    assert_eq!(open, []);
    assert!(
        house.service.health().await.unwrap().integrations[0]
            .under_way
            .is_empty()
    );
    // Nothing is lost, and the lease is free.
    house.town.applies(36 - made).await;
    house.town.assert_nothing_doubled();
    assert_eq!(house.service.cancel(house.here(), "J. Doe").unwrap(), 0);
}

#[tokio::test]
async fn a_run_that_is_cancelled_before_its_plan_writes_nothing() {
    let house = much_to_do().await;
    let before = house.town.writes();
    let cancel = Cancel::new();
    cancel.cancel("changed my mind");
    cancel.cancel("a second thought");
    let options = RunOptions::new().cancelled_by(&cancel);
    let report = house
        .service
        .run_now(house.here(), "J. Doe", options)
        .await
        .unwrap();
    assert_eq!(report.interrupted.as_deref(), Some("changed my mind"));
    assert_eq!((report.counts().applied, house.town.writes()), (0, before));
    let kept = house
        .town
        .store
        .run(house.here(), report.run)
        .await
        .unwrap();
    assert_eq!(kept, Some(report.to_keep()));
    house.town.applies(36).await;
}

/// What a person cancels is given up until its next time; what a shutdown stops is done after the
/// next start.
#[tokio::test]
async fn a_shutdown_stops_between_two_writes_and_the_next_start_goes_on() {
    let mut house = much_to_do().await;
    let engine = Arc::new(house.town.engine());
    let mut progress = engine.progress();
    let integration = house.town.integration.clone();
    house
        .service
        .host(Hosted::new(engine, integration, nightly()));
    house
        .town
        .clock
        .set("2024-06-15T06:00:00Z".parse().unwrap());
    house
        .service
        .run(async {
            while let Some(event) = progress.next().await {
                if matches!(event.step, Step::Changed { .. }) {
                    break;
                }
            }
        })
        .await;
    let runs = house.town.store.runs(house.here(), 1).await.unwrap();
    let why = runs[0].interrupted.as_deref().unwrap();
    assert!(why.contains("shutting down"), "{why}");
    let made = runs[0].counts().applied;
    assert!((1..36).contains(&made), "{made} made");
    assert!(house.service.tick().await.is_empty());
    house.restart(nightly());
    let report = house.one("2024-06-15T06:05:00Z").await;
    assert_eq!(report.counts().applied, 36 - made);
    house.town.assert_nothing_doubled();
    assert!(house.service.tick().await.is_empty());
}

/// Until something was changed in CWM by a run of the service.
async fn first_change(progress: &mut (impl futures::Stream<Item = Progress> + Unpin)) {
    while let Some(event) = progress.next().await {
        if matches!(event.step, Step::Changed { .. }) {
            break;
        }
    }
}

/// Two jobs at the same time, one after the other.
fn two_jobs() -> Vec<Job> {
    let mut jobs = nightly();
    let two = NaiveTime::from_hms_opt(2, 0, 0).unwrap();
    jobs.push(Job::new("after", Schedule::daily(two)));
    jobs
}

/// Whatever the host's reason, it is not a person's word that the month need not be billed.
#[tokio::test]
async fn what_a_dismissal_stops_stays_due_and_nothing_more_begins() {
    let house = much_to_do().await;
    let engine = Arc::new(house.town.engine());
    let mut progress = engine.progress();
    let integration = house.town.integration.clone();
    house
        .service
        .host(Hosted::new(engine, integration, two_jobs()));
    assert!(house.service.tick().await.is_empty());
    let before = [house.state("nightly").await, house.state("after").await];
    let now = "2024-06-15T06:00:00Z".parse().unwrap();
    house.town.clock.set(now);
    let (finished, dismissed) = tokio::join!(house.service.tick(), async {
        first_change(&mut progress).await;
        house.service.dismiss_and_wait(house.here()).await
    });
    assert!(dismissed && !house.service.dismiss_and_wait(house.here()).await);
    let report = only(finished);
    let why = report.interrupted.as_deref().unwrap();
    assert!(why.contains("no longer hosted here"), "{why}");
    let made = report.counts().applied;
    assert!((1..36).contains(&made), "{made} made");
    let after = [house.state("nightly").await, house.state("after").await];
    assert_eq!(after, before);
    house.host(two_jobs());
    let done: Vec<_> = house.service.tick().await.into_iter().collect();
    let counts = done.iter().map(|one| one.result.as_ref().unwrap().counts());
    let applied: Vec<_> = counts.map(|counts| counts.applied).collect();
    assert_eq!(applied, [36 - made, 0]);
    house.town.assert_nothing_doubled();
}

#[tokio::test]
async fn what_a_person_cancels_is_given_up_until_its_next_time() {
    let house = much_to_do().await;
    let engine = Arc::new(house.town.engine());
    let mut progress = engine.progress();
    let integration = house.town.integration.clone();
    house
        .service
        .host(Hosted::new(engine, integration, nightly()));
    let now = "2024-06-15T06:00:00Z".parse().unwrap();
    house.town.clock.set(now);
    let (finished, cancelled) = tokio::join!(house.service.tick(), async {
        first_change(&mut progress).await;
        // The text is nobody's mark.
        let who = "the service is shutting down; what was not done is done after its next start";
        house.service.cancel(house.here(), who)
    });
    assert_eq!(cancelled.unwrap(), 1);
    let made = only(finished).counts().applied;
    assert!((1..36).contains(&made), "{made} made");
    assert_eq!(house.state("nightly").await.since, now);
    assert!(house.later(60).await.is_empty());
    let report = house.one("2024-06-16T06:00:00Z").await;
    assert_eq!(report.counts().applied, 36 - made);
}

/// What a reset took away does not come back with the end of a run.
#[tokio::test]
async fn a_job_that_is_forgotten_meanwhile_stays_forgotten() {
    let house = much_to_do().await;
    let engine = Arc::new(house.town.engine());
    let mut progress = engine.progress();
    let mut integration = house.town.integration.clone();
    integration.id = "reset".into();
    let here = integration.id.clone();
    let store = &house.town.store;
    for mapping in store.mappings(house.here()).await.unwrap().values() {
        store.set_mapping(&here, mapping).await.unwrap();
    }
    let service = Service::new();
    service.host(Hosted::new(engine, integration, nightly()));
    assert!(service.tick().await.is_empty());
    let now = "2024-06-15T06:00:00Z".parse().unwrap();
    house.town.clock.set(now);
    let stamp = Stamp::new(now, User::new("ada", "Ada", "ada@msp.example"));
    let record = IntegrationRecord::new(here.clone(), "msp", "acme", stamp);
    let (finished, ()) = tokio::join!(service.tick(), async {
        first_change(&mut progress).await;
        service.dismiss(&here);
        // A reset that did not wait for its lease.
        let later = now + chrono::TimeDelta::hours(1);
        let request = LeaseRequest::new(here.clone(), "a reset", later, later);
        let lease = store.take_lease(&request).await.unwrap().unwrap();
        let reset = store.reset_integration(&lease, &record).await;
        reset.unwrap().unwrap();
    });
    assert_eq!(finished.len(), 1);
    assert_eq!(store.job_states(&here).await.unwrap(), [].into());
}
