//! Jobs that are set otherwise, and programs that do not agree.

use super::house::{House, host_at, only};
use crate::apply::town::{CHANGES, minutes, two};
use chrono::NaiveTime;
use cw_sync_core::schedule::{Job, Monthly, Schedule};
use cw_sync_core::service::Service;

fn daily(hour: u32) -> Vec<Job> {
    let at = NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    vec![Job::new("nightly", Schedule::daily_utc(at))]
}

/// What the old schedule owed is given up, and the new one begins now.
#[tokio::test]
async fn a_new_schedule_begins_anew() {
    let house = House::new(daily(6)).await;
    house.town.clock.forward(minutes(24 * 60));
    let hourly = vec![Job::new("nightly", Schedule::every(60))];
    house.host_at(1, hourly.clone());
    assert!(house.service.tick().await.is_empty());
    let report = only(house.later(60).await);
    assert_eq!(report.counts().applied, CHANGES);
    // The same again is no new one.
    house.host_at(2, hourly);
    house.town.says("t1", Ok(two(6)));
    assert_eq!(only(house.later(60).await).counts().applied, 2);
}

#[tokio::test]
async fn what_fell_due_while_a_job_was_off_is_not_made_up_for() {
    let house = House::new(daily(6)).await;
    let mut off = daily(6);
    off[0].enabled = false;
    house.host_at(1, off);
    assert!(house.at("2024-06-15T05:00:00Z").await.is_empty());
    assert!(house.at("2024-06-20T12:00:00Z").await.is_empty());
    house.host_at(2, daily(6));
    assert!(house.service.tick().await.is_empty());
    assert!(house.at("2024-06-21T05:59:59Z").await.is_empty());
    let report = house.one("2024-06-21T06:00:00Z").await;
    assert_eq!(report.counts().applied, CHANGES);
}

/// A release that is being replaced has other jobs of its own.
#[tokio::test]
async fn programs_of_one_revision_with_other_schedules_lose_nothing() {
    let monthly = |hour| {
        let sync = Monthly::new(1, hour, 0).unwrap();
        vec![Job::new("billing", Schedule::monthly(sync))]
    };
    let house = House::new(Vec::new()).await;
    let (old, new) = (Service::new(), Service::new());
    host_at(&old, &house.town, 5, monthly(2));
    host_at(&new, &house.town, 5, monthly(3));
    let mut done = Vec::new();
    // Both look again and again; from 01:50 to 03:10 of New York on the 1st.
    house
        .town
        .clock
        .set("2024-07-01T05:50:00Z".parse().unwrap());
    for _ in 0..80 {
        for service in [&old, &new] {
            for finished in service.tick().await {
                done.push(finished.turn.due_at.to_string());
                finished.result.unwrap();
            }
        }
        house.town.clock.forward(minutes(1));
    }
    assert_eq!(done, ["2024-07-01 06:00:00 UTC", "2024-07-01 07:00:00 UTC"]);
    assert_eq!(house.lines(100), ["Backup 5", "Seats 5"]);
    // What an admin sets is newer than both, for whoever knows of it; the others leave it alone.
    host_at(&new, &house.town, 6, daily(12));
    let daily_billing = vec![Job::new("billing", daily(12).remove(0).schedule)];
    host_at(&new, &house.town, 7, daily_billing);
    assert!(new.tick().await.is_empty());
    house
        .town
        .clock
        .set("2024-08-01T07:30:00Z".parse().unwrap());
    assert!(old.tick().await.is_empty());
    assert_eq!(new.tick().await.len(), 1);
    let state = house.state("billing").await;
    assert_eq!(state.revision, 7);
    let health = old.health().await.unwrap();
    assert_eq!(health.integrations[0].jobs, []);
}

/// A probe may ask any program, at any time.
#[tokio::test]
async fn health_writes_nothing() {
    let house = House::new(daily(6)).await;
    let before = house.state("nightly").await;
    house.town.clock.forward(minutes(3 * 24 * 60));
    let probed = Service::new();
    let mut jobs = daily(9);
    jobs.push(Job::new("another", Schedule::every(10)));
    host_at(&probed, &house.town, 3, jobs);
    let health = probed.health().await.unwrap();
    assert_eq!(health.integrations[0].jobs.len(), 2);
    let states = house.town.store.job_states(house.here()).await.unwrap();
    assert_eq!(states, [(before.job.clone(), before)].into());
}

#[tokio::test]
async fn what_is_hosted_is_not_replaced_by_something_older() {
    let house = House::new(Vec::new()).await;
    let next = || {
        house.service.upcoming(house.here(), 1).unwrap()[0]
            .at
            .to_string()
    };
    house.host_at(4, daily(6));
    assert_eq!(next(), "2024-06-15 06:00:00 UTC");
    house.host_at(3, daily(9));
    assert_eq!(next(), "2024-06-15 06:00:00 UTC");
    house.host_at(4, daily(10));
    assert_eq!(next(), "2024-06-15 10:00:00 UTC");
    house.host_at(5, daily(11));
    assert_eq!(next(), "2024-06-15 11:00:00 UTC");
}
