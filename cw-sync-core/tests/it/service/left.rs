//! Runs that came to their end, and did not all that they should.

use super::house::{House, only};
use crate::apply::town::{CHANGES, two};
use crate::given::product;
use cw_sync_core::report::RunReport;
use cw_sync_core::schedule::{Job, Monthly, Schedule};
use cw_sync_core::service::JobHealth;
use cw_sync_core::source::SourceError;

fn monthly() -> Vec<Job> {
    let sync = Monthly::new(1, 2, 0).unwrap();
    vec![Job::new("billing", Schedule::monthly(sync))]
}

const FIRST: &str = "2024-07-01T06:00:00Z";

fn unreachable() -> SourceError {
    SourceError::Unavailable("503".to_owned())
}

async fn health(house: &House) -> JobHealth {
    let health = house.service.health().await.unwrap();
    health.integrations[0].jobs[0].clone()
}

/// CWM is there, and does not take one of the additions on the 1st: that is no month's wait.
#[tokio::test]
async fn what_cwm_did_not_take_is_tried_again_the_same_day() {
    let house = House::new(monthly()).await;
    let status = mock_cwm::Failure::Status {
        status: 503,
        retry_after: None,
        body: None,
    };
    let additions = "/finance/agreements/110/additions";
    let busy = mock_cwm::Fault::new(status).on_write(1).path(additions);
    house.town.cwm.faults().add(busy.requests(1));
    let report = house.one(FIRST).await;
    let unmade = CHANGES - report.counts().applied;
    assert!(report.interrupted.is_none() && unmade > 0, "{report:#?}");
    let job = health(&house).await;
    assert_eq!((job.failures, job.last_success), (1, None));
    let told = format!("{unmade} changes were not made");
    assert_eq!(job.last_error.as_deref(), Some(told.as_str()));
    assert!(house.at("2024-07-01T06:00:59Z").await.is_empty());
    let again = house.one("2024-07-01T06:01:00Z").await;
    assert_eq!(again.counts().applied, unmade);
    house.town.assert_nothing_doubled();
    assert!(house.service.health().await.unwrap().is_well());
    assert!(house.at("2024-07-31T00:00:00Z").await.is_empty());
}

/// Eight times, and what is next is tried as often again.
#[tokio::test]
async fn what_is_left_time_after_time_is_given_up_and_stays_unwell() {
    let house = House::new(monthly()).await;
    for (month, since) in [("2024-07", 1_u32), ("2024-08", 2)] {
        house.town.says("t2", Err(unreachable()));
        let first = house.one(&format!("{month}-01T06:00:00Z")).await;
        assert_eq!(first.counts().failed, 1);
        // After a month that ended so, the first wait is the second one.
        let waits = [1, 5, 15, 60, 60, 60, 60, 60];
        let waits = waits.into_iter().skip(usize::try_from(since).unwrap() - 1);
        for wait in waits.take(7) {
            assert!(house.later(wait - 1).await.is_empty(), "{month} {wait}");
            only(house.later(1).await);
        }
        assert!(house.later(24 * 60).await.is_empty());
        let job = health(&house).await;
        assert_eq!((job.failures, job.last_success), (1, None));
        let told = "1 tenants could not be read whole";
        assert_eq!(job.last_error.as_deref(), Some(told));
        assert!(!house.service.health().await.unwrap().is_well());
    }
    house.town.says("t2", Ok(two(5)));
    house.one("2024-09-01T06:00:00Z").await;
    assert!(house.service.health().await.unwrap().is_well());
}

/// The next poll is another try: there is none in between.
#[tokio::test]
async fn what_comes_again_soon_is_not_tried_in_between() {
    let house = House::new(vec![Job::new("poll", Schedule::every(10))]).await;
    house.town.says("t2", Err(unreachable()));
    house.one("2024-06-15T00:10:00Z").await;
    for _ in 0..9 {
        assert!(house.later(9).await.is_empty());
        assert_eq!(only(house.later(1).await).counts().failed, 1);
        assert_eq!(health(&house).await.failures, 1);
    }
    house.town.says("t2", Ok(two(5)));
    only(house.later(10).await);
    assert!(house.service.health().await.unwrap().is_well());
}

fn is_done_with_errors(report: &RunReport) -> bool {
    let counts = report.counts();
    report.interrupted.is_none() && counts.errors + counts.held > 0
}

/// It is not tried again before its time, and stays to be seen until it is mended.
#[tokio::test]
async fn what_only_a_person_can_mend_waits_for_its_time() {
    let house = House::new(monthly()).await;
    house.town.applies(CHANGES).await;
    let refused = SourceError::Refused("no such customer".to_owned());
    house.town.says("t2", Err(refused));
    assert!(is_done_with_errors(&house.one(FIRST).await));
    let job = health(&house).await;
    let told = "1 errors are to be looked at";
    assert_eq!((job.failures, job.last_error.as_deref()), (1, Some(told)));
    assert_eq!(job.last_success, None);
    assert!(house.later(24 * 60).await.is_empty());
    // Twenty thousand seats, where there were five.
    house
        .town
        .says("t2", Ok(vec![product("Seats", "S1", 20_000)]));
    assert!(is_done_with_errors(
        &house.one("2024-08-01T06:00:00Z").await
    ));
    let job = health(&house).await;
    let error = job.last_error.unwrap();
    assert!(error.contains("held by guards"), "{error}");
    assert_eq!(job.failures, 1);
    assert!(house.later(24 * 60).await.is_empty());
    house.town.says("t2", Ok(two(5)));
    house.one("2024-09-01T06:00:00Z").await;
    assert!(house.service.health().await.unwrap().is_well());
}
