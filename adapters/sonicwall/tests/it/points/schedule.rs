//! When what is done by itself.

use crate::world::World;
use chrono::{DateTime, Utc};
use cw_adapter_sonicwall::jobs;
use cw_sync_core::model::{DataKind, IntegrationId};
use cw_sync_core::schedule::{Job, Monthly, Schedule, Task, Zone};
use cw_sync_core::service::{Hosted, Service};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn job(name: &str) -> Job {
    let mut jobs = jobs().into_iter();
    jobs.find(|job| job.name.as_str() == name).unwrap()
}

fn upcoming(job: &Job, after: &str, zone: &str, times: usize) -> Vec<(Task, String)> {
    let here = IntegrationId::from("here");
    let zone = Zone::named(zone).unwrap();
    let due = job.upcoming(&here, at(after), &zone, times);
    due.into_iter()
        .map(|due| (due.task, due.at.to_string()))
        .collect()
}

fn pair(task: Task, at: &str) -> (Task, String) {
    (task, at.to_owned())
}

#[test]
fn sw_28_counted_on_the_25th_and_billed_on_the_1st_at_two_in_the_masters_zone() {
    let billing = job("billing");
    assert_eq!(
        upcoming(&billing, "2026-12-20T00:00:00Z", "America/Los_Angeles", 4),
        [
            pair(Task::Count, "2026-12-25 10:00:00 UTC"),
            pair(Task::Sync, "2027-01-01 10:00:00 UTC"),
            pair(Task::Count, "2027-01-25 10:00:00 UTC"),
            pair(Task::Sync, "2027-02-01 10:00:00 UTC"),
        ]
    );
    let kolkata = upcoming(&billing, "2026-12-26T00:00:00Z", "Asia/Kolkata", 1);
    assert_eq!(kolkata, [pair(Task::Sync, "2026-12-31 20:30:00 UTC")]);
    assert_eq!(billing.kinds, Some([DataKind::Billing].into()));
}

/// What is sold after the count is billed with the next one.
#[tokio::test]
async fn sw_28_the_count_of_the_25th_is_what_the_1st_bills() {
    let world = World::birch().await;
    let service = Service::new();
    let hosted = world
        .stage
        .integration
        .clone()
        .in_zone(Zone::named("America/Los_Angeles").unwrap());
    service.host(Hosted::new(
        world.stage.engine.clone(),
        hosted,
        vec![job("billing")],
    ));
    assert!(service.tick().await.is_empty(), "nothing is owed yet");

    world
        .msw
        .change(|held| held.set_quantity("0040104CC101", "Capture Client Advanced", 45))
        .unwrap();
    world.stage.clock.set(at("2026-11-25T10:00:00Z"));
    let counted = service.tick().await;
    assert!(counted[0].result.is_ok());
    assert_eq!(world.writes(), 0, "counting writes nothing");

    world
        .msw
        .change(|held| held.set_quantity("0040104CC101", "Capture Client Advanced", 60))
        .unwrap();
    world.stage.clock.set(at("2026-12-01T09:59:00Z"));
    assert!(
        service.tick().await.is_empty(),
        "it is not two o'clock there"
    );
    world.stage.clock.set(at("2026-12-01T10:00:00Z"));
    let billed = service.tick().await;
    assert!(billed[0].result.is_ok());
    assert_eq!(world.line(501, "0040104CC101").unwrap()["quantity"], 45.0);

    // By hand it is what the vendor has now (SW-29).
    world.run().await;
    assert_eq!(world.line(501, "0040104CC101").unwrap()["quantity"], 60.0);
}

#[test]
fn sw_31_another_schedule_than_monthly_can_be_given() {
    let mut daily = job("billing");
    let monthly = upcoming(&daily, "2026-11-22T07:00:00Z", "UTC", 3);
    daily.schedule =
        serde_json::from_value(serde_json::json!({ "daily": { "at": "02:00:00" } })).unwrap();
    assert_eq!(
        upcoming(&daily, "2026-11-22T07:00:00Z", "UTC", 2),
        [
            pair(Task::Sync, "2026-11-23 02:00:00 UTC"),
            pair(Task::Sync, "2026-11-24 02:00:00 UTC"),
        ]
    );
    assert_eq!(
        monthly[1],
        pair(Task::Sync, "2026-12-01 02:00:00 UTC"),
        "by default"
    );
    daily.enabled = false;
    assert_eq!(upcoming(&daily, "2026-11-22T07:00:00Z", "UTC", 2), []);
    assert!(Monthly::new(0, 2, 0).is_err());
}

#[test]
fn sw_47_alerts_are_polled_every_ten_minutes() {
    let alerts = job("alerts");
    let due = upcoming(&alerts, "2026-11-22T07:01:00Z", "UTC", 3);
    let minutes: Vec<_> = due.iter().map(|(_, at)| at[14..16].to_owned()).collect();
    assert_eq!(minutes.len(), 3);
    assert_eq!(minutes, ["10", "20", "30"]);
    assert_eq!(alerts.kinds, Some([DataKind::Alerts].into()));
    assert_eq!(alerts.schedule, Schedule::every_at_most(10, 100));
}
