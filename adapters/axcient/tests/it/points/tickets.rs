//! Service tickets.

use crate::world::{FIXTURE, Often, World, everything, only, said};
use cw_adapter_axcient::{Events, desk, ticket_policy};
use mock_axcient::Event;
use serde_json::json;

fn event(id: u64, device: Option<u64>, kind: &str, severity: &str, at: &str) -> Event {
    Event {
        id,
        device_id: device,
        kind: kind.to_owned(),
        severity: severity.to_owned(),
        message: format!("{kind} {id}"),
        occurred_at: format!("2026-11-20T{at}:00"),
    }
}

fn happens(world: &World, client: u64, event: Event) {
    world
        .axcient
        .client(client, |client| client.events.push(event));
}

const FAILED: &str = "101 Birch Dental: BD-SRV2: backup failed: VSS snapshot failed: 0x8004231f";
const FULL: &str = "101 Birch Dental: BD-SRV2: the appliance's disk is 91 % full";
const NONE: &str = "102 Cedar Logistics: CL-LT2: no backup for 3 days";

fn with(text: &str, status: &str) -> String {
    format!("{text} {status}")
}

#[tokio::test]
async fn ax_1_failures_become_tickets_that_close_when_they_are_fixed() {
    let world = World::new().await;
    only(&world.run().await, &[]);
    let mut tickets = world.tickets();
    tickets.sort();
    assert_eq!(
        tickets,
        [with(FAILED, "New"), with(FULL, "New"), with(NONE, "New")]
    );

    happens(
        &world,
        342,
        event(80_001, Some(602), "backup_succeeded", "info", "08:30"),
    );
    happens(
        &world,
        342,
        event(80_002, Some(602), "disk_usage", "info", "08:40"),
    );
    world.run().await;
    let mut tickets = world.tickets();
    tickets.sort();
    assert_eq!(
        tickets,
        [
            with(FAILED, "Closed"),
            with(FULL, "Closed"),
            with(NONE, "New")
        ]
    );
    // It fails again: a new one.
    happens(
        &world,
        342,
        event(80_003, Some(602), "backup_failed", "error", "09:30"),
    );
    world.run().await;
    assert_eq!(world.tickets().len(), 4);
}

#[tokio::test]
async fn ax_1_without_a_feed_health_and_job_history_tell() {
    let world = World::with(FIXTURE, Events::Health).await;
    only(&world.run().await, &[]);
    let mut tickets = world.tickets();
    tickets.sort();
    let job = "101 Birch Dental: BD-SRV2: backup job `nightly` failed";
    let full = "101 Birch Dental: BD-SRV2: full 90 percent";
    let none = "102 Cedar Logistics: CL-LT2: onsite never run";
    assert_eq!(
        tickets,
        [with(job, "New"), with(full, "New"), with(none, "New")]
    );

    world.axcient.client(342, |client| {
        let device = &mut client.devices[1];
        device.health.status = "NORMAL".to_owned();
        device.health.timestamp = Some("2026-11-20T08:30:00".to_owned());
        device.jobs[0].health_status = "NORMAL".to_owned();
        device.jobs[0].latest_rp = Some("2026-11-20T08:30:00".to_owned());
    });
    // Without a time of its own it just stands no longer.
    world.axcient.client(19652, |client| {
        let health = &mut client.devices[2].health;
        (health.status, health.timestamp) = ("NORMAL".to_owned(), None);
    });
    world.run().await;
    let mut tickets = world.tickets();
    tickets.sort();
    assert_eq!(
        tickets,
        [
            with(job, "Closed"),
            with(full, "Closed"),
            with(none, "Closed")
        ]
    );
}

#[tokio::test]
async fn ax_1_what_stands_is_noted_once_and_closes_when_it_is_over_whatever_times_are_told() {
    let world = World::with(FIXTURE, Events::Health).await;
    let health = |status: &str, at: Option<&str>| {
        world.axcient.client(19652, |client| {
            let health = &mut client.devices[2].health;
            health.status = status.to_owned();
            health.timestamp = at.map(str::to_owned);
        });
    };
    let mine = || {
        let tickets = world.tickets().into_iter();
        let mut mine: Vec<_> = tickets.filter(|one| one.starts_with("102")).collect();
        mine.sort();
        mine
    };
    let none = "102 Cedar Logistics: CL-LT2: onsite never run";
    // Since when is not told, at any of five looks.
    health("WARNED", None);
    only(&world.run().await, &[]);
    assert_eq!(mine(), [with(none, "New")]);
    let writes = world.writes();
    for _ in 0..4 {
        only(&world.run().await, &[]);
    }
    assert_eq!(world.writes(), writes, "no note says that it still stands");
    // Well since before the first look, says Axcient now.
    health("NORMAL", Some("2026-11-20T07:00:00"));
    world.run().await;
    assert_eq!(mine(), [with(none, "Closed")]);
    // Again, and well again without a time.
    health("WARNED", None);
    world.run().await;
    world.run().await;
    assert_eq!(mine(), [with(none, "Closed"), with(none, "New")]);
    health("NORMAL", None);
    world.run().await;
    assert_eq!(mine(), [with(none, "Closed"), with(none, "Closed")]);
    let writes = world.writes();
    world.run().await;
    assert_eq!(world.writes(), writes);
}

#[tokio::test]
async fn ax_1_a_job_that_is_well_closes_its_ticket_although_its_recovery_point_is_older() {
    let world = World::with(FIXTURE, Events::Health).await;
    world.run().await;
    world.axcient.client(342, |client| {
        let job = &mut client.devices[1].jobs[0];
        job.health_status = "NORMAL".to_owned();
        job.latest_rp = Some("2026-11-19T02:30:00".to_owned());
    });
    world.run().await;
    let job = "101 Birch Dental: BD-SRV2: backup job `nightly` failed";
    assert!(
        world.tickets().contains(&with(job, "Closed")),
        "{:#?}",
        world.tickets()
    );
}

#[tokio::test]
async fn ax_6_only_a_board_whose_new_status_is_not_responded_gets_tickets() {
    let mut world = World::new().await;
    let alerts = ticket_policy(desk("Help Desk", "Closed"));
    world.stage.integration.policy.alerts = Some(alerts);
    let report = world.run().await;
    only(&report, &["must for NotResponded"]);
    assert_eq!(world.tickets(), [""; 0]);
    assert_eq!(world.quantity(501, 901), 234, "billing needs no board");
    world.stage.integration.policy = everything();
    world.run().await;
    let tickets = world.stage.cwm.state("/service/tickets");
    assert_eq!(tickets.len(), 3, "they waited");
    for ticket in tickets {
        assert_eq!(
            (&ticket["board"]["id"], &ticket["status"]["id"]),
            (&json!(21), &json!(201))
        );
    }
}

#[tokio::test]
async fn ax_15_warnings_and_errors_of_every_type_become_tickets_unless_chosen_otherwise() {
    let mut world = World::new().await;
    happens(
        &world,
        507,
        event(80_001, None, "archive_failed", "warning", "06:00"),
    );
    happens(
        &world,
        507,
        event(80_002, Some(621), "hardware_failure", "ERROR", "06:00"),
    );
    happens(
        &world,
        507,
        event(80_003, Some(621), "a_new_type", "error", "06:00"),
    );
    happens(
        &world,
        507,
        event(80_004, Some(622), "status_update", "info", "06:00"),
    );
    happens(
        &world,
        507,
        event(80_005, Some(622), "status_update", "debug", "06:00"),
    );
    let alerts = world.stage.integration.policy.alerts.as_mut().unwrap();
    alerts.routes[0].severities = vec!["error".to_owned()];
    only(&world.run().await, &[]);
    assert_eq!(
        world.tickets().len(),
        3,
        "errors alone: {:#?}",
        world.tickets()
    );
    world.stage.integration.policy = everything();
    only(&world.run().await, &[]);
    let dune = world
        .tickets()
        .into_iter()
        .filter(|ticket| ticket.starts_with("103"));
    let mut dune: Vec<_> = dune.collect();
    dune.sort();
    assert_eq!(
        dune,
        [
            "103 Dune Architects: a_new_type 80003 New",
            "103 Dune Architects: archive_failed 80001 New",
            "103 Dune Architects: hardware_failure 80002 New",
        ]
    );
}

#[tokio::test]
async fn ax_26_however_often_it_is_told_there_is_one_ticket() {
    let world = World::new().await;
    world.run().await;
    for id in 80_001..80_006 {
        happens(
            &world,
            342,
            event(id, Some(602), "backup_failed", "error", "08:15"),
        );
        happens(
            &world,
            19652,
            event(id, Some(613), "no_backup", "warning", "08:15"),
        );
        only(&world.run().await, &[]);
    }
    assert_eq!(world.tickets().len(), 3);
    // The same words of another device are another matter.
    happens(
        &world,
        342,
        event(80_007, Some(601), "backup_failed", "error", "12:15"),
    );
    world.run().await;
    assert_eq!(world.tickets().len(), 4);
}

#[tokio::test]
async fn ax_27_a_ticket_that_was_moved_or_made_a_child_is_told_and_not_doubled() {
    let world = World::new().await;
    world.run().await;
    let tickets = world.stage.cwm.state("/service/tickets");
    let of = |text: &str| {
        let mut tickets = tickets.iter();
        let ticket = tickets.find(|one| one["summary"].as_str().unwrap().contains(text));
        ticket.unwrap()["id"].as_i64().unwrap()
    };
    let (failed, full) = (of("backup failed"), of("disk is"));
    let edit = |id: i64, change| {
        world
            .stage
            .cwm
            .edit("/service/tickets", id, change)
            .unwrap()
    };
    edit(
        failed,
        json!({ "board": { "id": 22 }, "status": { "id": 211 } }),
    );
    edit(full, json!({ "parentTicketId": failed }));
    happens(
        &world,
        342,
        event(80_001, Some(602), "backup_failed", "error", "08:15"),
    );
    happens(
        &world,
        342,
        event(80_002, Some(602), "disk_usage", "warning", "08:15"),
    );
    let report = world.run().await;
    let told = said(&report).join("\n");
    let moved = "moved from \"Backup Alerts\" to \"Help Desk\"; no other ticket is made";
    let child = format!("made a child of {failed}; no other ticket is made");
    assert!(told.contains(moved) && told.contains(&child), "{told}");
    assert_eq!(world.tickets().len(), 3);
}
