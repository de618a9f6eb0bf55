//! Runs that are stopped from outside.

use super::house::House;
use crate::apply::town::{CHANGES, two};
use crate::given::product;
use chrono::NaiveTime;
use cw_sync_core::engine::{Cancel, RunOptions};
use cw_sync_core::progress::Step;
use cw_sync_core::report::{OutcomeKind, RunStatus};
use cw_sync_core::schedule::{Job, Schedule};
use cw_sync_core::service::Hosted;
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
